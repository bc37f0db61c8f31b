import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DossierView, type Retention, updateDossier } from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { PersonSelect } from '../../components/fields/choices.tsx';
import { DraftNotice } from '../../components/forms/DraftNotice.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { RetentionFields } from './RetentionFields.tsx';

interface UpdateValues {
  code: string;
  title: string;
  retention: Retention;
  keeper: string;
}

export function UpdateDossierDialog({ dossier, onClose }: { dossier: DossierView; onClose: () => void }) {
  const { t } = useTranslation();
  const { code, title, retention, keeper } = dossier;
  const { form, restored, forget, discard } = useDraftForm<UpdateValues>(`dossier:${dossier.id}:update`, {
    initialValues: { code, title, retention, keeper: keeper.id },
  });
  const command = useCommand({
    run: (values: UpdateValues) => updateDossier(dossier, values),
    changes: ['dossier'],
    form,
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t('dossiers.actions.update')} onClose={onClose} size="lg">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <DraftNotice restored={restored} onDiscard={discard} />
          <TextInput label={t('dossiers.field.code')} required {...form.getInputProps('code')} />
          <Textarea label={t('dossiers.field.title')} autosize required {...form.getInputProps('title')} />
          <RetentionFields {...(form.getInputProps('retention') as Parameters<typeof RetentionFields>[0])} />
          <PersonSelect label={t('dossiers.field.keeper')} {...form.getInputProps('keeper')} />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
