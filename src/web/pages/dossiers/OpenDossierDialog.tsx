import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type OpenBody, openDossier, type Retention, useFilePlan } from '../../api/dossiers.ts';
import { legalToday } from '../../components/dates.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { PersonSelect, SearchSelect, UnitSelect } from '../../components/fields/choices.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { RetentionFields } from './RetentionFields.tsx';

interface OpenValues {
  plan: string | null;
  code: string;
  title: string;
  retention: Retention;
  unit: string | null;
  keeper: string | null;
}

function bodyOf({ plan, code, title, retention, unit, keeper }: OpenValues): OpenBody {
  const own = { code: code.trim(), title: title.trim(), retention, ...(unit && { unit }) };
  return { ...(plan ? { plan } : own), ...(keeper && { keeper }) };
}

/** Without a line of the file plan the dossier says itself what it is (NĐ 30/2020, Điều 29.2.c). */
function OwnFields({ form }: { form: UseFormReturnType<OpenValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('dossiers.field.code')} required {...form.getInputProps('code')} />
      <Textarea label={t('dossiers.field.title')} autosize required {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <UnitSelect
          label={t('dossiers.field.unit')}
          placeholder={t('dossiers.dialog.ownUnit')}
          clearable
          {...form.getInputProps('unit')}
        />
        <RetentionFields {...(form.getInputProps('retention') as Parameters<typeof RetentionFields>[0])} />
      </SimpleGrid>
    </>
  );
}

function PlanSelect({ form }: { form: UseFormReturnType<OpenValues> }) {
  const { t } = useTranslation();
  const { data = [] } = useFilePlan(Number(legalToday().slice(0, 4)));
  return (
    <SearchSelect
      label={t('dossiers.field.plan')}
      placeholder={t('dossiers.field.planNone')}
      clearable
      data={data.map((line) => ({ value: line.id, label: `${line.code} – ${line.heading}` }))}
      {...form.getInputProps('plan')}
    />
  );
}

export function OpenDossierDialog({ plan = null, onClose }: { plan?: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { form, restored, forget, discard } = useDraftForm<OpenValues>(`dossier:open:${plan ?? ''}`, {
    initialValues: { plan, code: '', title: '', retention: { years: 10 }, unit: null, keeper: null },
  });
  const command = useCommand({
    run: (values: OpenValues) => openDossier(bodyOf(values)),
    changes: ['dossier'],
    form,
    onDone: ({ id }) => {
      forget();
      void navigate(`/dossiers/${id}`);
    },
  });
  return (
    <Dialog title={t('dossiers.new')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <PlanSelect form={form} />
          {!form.values.plan && <OwnFields form={form} />}
          <PersonSelect
            label={t('dossiers.field.keeper')}
            placeholder={t(form.values.plan ? 'dossiers.dialog.byPlan' : 'dossiers.dialog.ownKeeper')}
            clearable
            {...form.getInputProps('keeper')}
          />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('dossiers.new')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
