import { Alert, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeDossier, type DossierView, type Retention, useFiled } from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { RetentionFields } from './RetentionFields.tsx';

/** What keeps the dossier from being closed, before anybody tries; the server decides. */
function Hindrances({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { data } = useFiled(dossier.id);
  if (!data) return null;
  const unfinished = data.filter(({ finished }) => !finished);
  if (data.length > 0 && unfinished.length === 0) return null;
  return (
    <Alert variant="outline" color="seal" className="surface">
      {data.length === 0 ? t('dossiers.dialog.closeEmpty') : t('dossiers.dialog.closeUnfinished')}
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {unfinished.map(({ kind, id, hidden, label }) => (
          <li key={kind + id}>{hidden ? t('dossiers.hidden') : label}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** Closing goes over title and retention once more (NĐ 30/2020, Điều 29.4.b). */
export function CloseDialog({ dossier, onClose }: { dossier: DossierView; onClose: () => void }) {
  const { t } = useTranslation();
  const { form, restored, forget, discard } = useDraftForm<{ title: string; retention: Retention }>(
    `dossier:${dossier.id}:close`,
    { initialValues: { title: dossier.title, retention: dossier.retention } },
  );
  const command = useCommand({
    run: (values: { title: string; retention: Retention }) => closeDossier(dossier, values),
    changes: ['dossier', 'incoming', 'outgoing'],
    form,
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t('dossiers.actions.close')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <Text size="sm">{t('dossiers.dialog.close')}</Text>
          <Hindrances dossier={dossier} />
          <Textarea label={t('dossiers.field.title')} autosize required {...form.getInputProps('title')} />
          <RetentionFields {...(form.getInputProps('retention') as Parameters<typeof RetentionFields>[0])} />
          {command.error && <ProblemAlert error={command.error} />}
        </Stack>
        <FormFoot busy={command.busy} submit={t('dossiers.actions.close')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
