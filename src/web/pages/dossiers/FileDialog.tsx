import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type DossierSummary, fileInto, type Subject, useOpenDossiers } from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { SearchSelect } from '../../components/fields/choices.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface FileDialogProps {
  subject: Subject;
  onClose: () => void;
}

function label({ code, title }: DossierSummary): string {
  return `${code} – ${title}`;
}

/** Files a document into one of the open dossiers. */
export function FileDialog({ subject, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const open = useOpenDossiers();
  const form = useForm({ initialValues: { dossier: '' } });
  const command = useCommand({
    run: ({ dossier }: { dossier: string }) => {
      const chosen = open.data?.find(({ id }) => id === dossier);
      return chosen ? fileInto(chosen, subject) : Promise.reject(new Error(t('common.required')));
    },
    changes: ['dossier', subject.kind],
    notice: t('common.done'),
    onDone: onClose,
  });
  return (
    <Dialog title={t('dossiers.dialog.file')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        {open.error && <ProblemAlert error={open.error} />}
        {open.data?.length === 0 && <Text>{t('dossiers.dialog.fileNone')}</Text>}
        <SearchSelect
          label={t('dossiers.dialog.fileWhich')}
          required
          data-autofocus
          data={open.data?.map((dossier) => ({ value: dossier.id, label: label(dossier) })) ?? []}
          {...form.getInputProps('dossier')}
        />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('dossiers.dialog.file')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
