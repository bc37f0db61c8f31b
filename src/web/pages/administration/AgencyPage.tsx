import { Button, Loader, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, saveAgency, useAgency } from '../../api/administration.ts';
import { useSignedIn } from '../../api/session.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { type Fact, Facts } from '../../components/page/Facts.tsx';
import { Panel } from '../../components/page/Panel.tsx';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { HistoryTimeline } from '../../components/timeline/HistoryTimeline.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { cleaned } from './cleaned.ts';
import { EditDialog, type FormOf } from './EditDialog.tsx';
import { SigningCustomPanel } from './SigningCustomPanel.tsx';

const FIELDS = [
  'name',
  'parentName',
  'abbreviation',
  'place',
  'code',
  'address',
  'phone',
  'fax',
  'email',
  'website',
] as const;
type AgencyValues = { [field in (typeof FIELDS)[number]]: string };

const REQUIRED: readonly string[] = ['name', 'abbreviation', 'place'];

function valuesOf(agency: Agency): AgencyValues {
  return Object.fromEntries(FIELDS.map((field) => [field, agency[field] ?? ''])) as AgencyValues;
}

/** Is changed in its own panel. */
function signingOf({ signing }: Agency) {
  return signing ? { signing } : {};
}

function AgencyFields({ form }: { form: FormOf<AgencyValues> }) {
  const { t } = useTranslation();
  const hints = {
    parentName: t('agency.parentHint'),
    abbreviation: t('agency.abbreviationHint'),
    place: t('agency.placeHint'),
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={t(`agency.${field}`)}
          description={field in hints ? hints[field as keyof typeof hints] : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required={REQUIRED.includes(field)}
          type={field === 'email' ? 'email' : 'text'}
          {...form.getInputProps(field)}
        />
      ))}
    </SimpleGrid>
  );
}

function AgencyDialog({ newest, onClose }: { newest: Agency; onClose: () => void }) {
  const { t } = useTranslation();
  const { held: agency } = useHeld(newest);
  return (
    <EditDialog
      title={t('agency.edit')}
      draft="agency"
      initial={valuesOf(agency)}
      fields={(form) => <AgencyFields form={form} />}
      changes={['agency', 'session']}
      run={(values) => saveAgency(agency, { ...cleaned(values), ...signingOf(agency) })}
      onClose={onClose}
      size="xl"
    />
  );
}

function AgencySheet({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const { agency: own, severalAgencies } = useSignedIn();
  const facts: Fact[] = FIELDS.map((field) => [t(`agency.${field}`), agency[field]]);
  if (severalAgencies) facts.push([t('agency.signInCode'), own?.code]);
  return (
    <>
      <Panel title={t('administration.facts')}>
        <Facts facts={facts} />
      </Panel>
      <SigningCustomPanel agency={agency} />
      <Panel title={t('administration.history')}>
        <HistoryTimeline kind="agency" id={agency.id} />
      </Panel>
    </>
  );
}

export default function AgencyPage() {
  const { t } = useTranslation();
  const agency = useAgency();
  const [editing, setEditing] = useState(false);
  const edit = agency.data?.actions.includes('change') && (
    <Button onClick={() => setEditing(true)}>{t('agency.edit')}</Button>
  );
  return (
    <AdminFrame title={t('administration.parts.agency')} actions={edit}>
      {agency.error && <ProblemAlert error={agency.error} onRetry={() => void agency.refetch()} />}
      {agency.isPending && <Loader aria-label={t('common.loading')} />}
      {agency.data && <AgencySheet agency={agency.data} />}
      {agency.data && editing && <AgencyDialog newest={agency.data} onClose={() => setEditing(false)} />}
    </AdminFrame>
  );
}
