import { Button, Checkbox, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, saveAgency } from '../../api/administration.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { Panel } from '../../components/page/Panel.tsx';
import { EditDialog, type FormOf } from './EditDialog.tsx';

const CUSTOMS = ['numberAfter', 'initials', 'certify'] as const;
type Customs = { [custom in (typeof CUSTOMS)[number]]: boolean };

function customsOf({ signing }: Agency): Customs {
  const { numberAfter = false, initials = false, certify = false } = signing ?? {};
  return { numberAfter, initials, certify };
}

function CustomFields({ form }: { form: FormOf<Customs> }) {
  const { t } = useTranslation();
  return CUSTOMS.map((custom) => (
    <Checkbox
      key={custom}
      label={t(`agency.signing.${custom}`)}
      description={t(`agency.signing.${custom}Hint`)}
      disabled={custom === 'initials' && !form.values.numberAfter}
      {...form.getInputProps(custom, { type: 'checkbox' })}
    />
  ));
}

/** Everything else of the agency is sent as it is. */
function saved(agency: Agency, signing: Customs): Promise<Agency> {
  const { id: _id, version: _version, actions: _actions, ...body } = agency;
  return saveAgency(agency, {
    ...body,
    signing: { ...signing, initials: signing.initials && signing.numberAfter },
  });
}

function CustomDialog({ newest, onClose }: { newest: Agency; onClose: () => void }) {
  const { t } = useTranslation();
  const { held: agency } = useHeld(newest);
  return (
    <EditDialog
      title={t('agency.signing.edit')}
      draft="agency-signing"
      initial={customsOf(agency)}
      fields={(form) => <CustomFields form={form} />}
      changes={['agency']}
      run={(values) => saved(agency, values)}
      onClose={onClose}
    />
  );
}

/** How the agency signs, where its own rules ask for more than the decree does. */
export function SigningCustomPanel({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const chosen = CUSTOMS.filter((custom) => customsOf(agency)[custom]);
  const edit = agency.actions.includes('change') && (
    <Button size="xs" variant="default" onClick={() => setEditing(true)}>
      {t('agency.signing.edit')}
    </Button>
  );
  return (
    <Panel title={t('agency.signing.title')} actions={edit}>
      {chosen.length === 0 && <Text size="sm">{t('agency.signing.plain')}</Text>}
      <List size="sm">
        {chosen.map((custom) => (
          <List.Item key={custom}>{t(`agency.signing.${custom}`)}</List.Item>
        ))}
      </List>
      {editing && <CustomDialog newest={agency} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
