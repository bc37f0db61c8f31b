import { Anchor, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FilableDocument, fileDocument, listFittingDossiers } from '../../api/dossiers.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { type CandidatePage, RemoteSelect } from '../../components/fields/RemoteSelect.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface FileDialogProps {
  doc: FilableDocument;
  onClose: () => void;
}

async function fitting(words: string, after: string | undefined): Promise<CandidatePage> {
  const { items, next } = await listFittingDossiers(words, after);
  return { items: items.map(({ id, code, title }) => ({ value: id, label: `${code} – ${title}` })), next };
}

/** Files the document into one of the open dossiers (NĐ 30/2020, Điều 29.3). */
export function FileDialog({ doc, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const form = useForm<{ dossier: string | null }>({
    initialValues: { dossier: null },
    validate: { dossier: (id) => (id ? null : t('common.required')) },
  });
  const command = useCommand({
    run: (dossier: string) => fileDocument(doc, dossier),
    changes: ['dossier', doc.kind, 'search'],
    form,
    notice: t('dossiers.dialog.filed'),
    onDone: onClose,
  });
  return (
    <Dialog title={t('dossiers.dialog.file')} onClose={onClose}>
      <form onSubmit={form.onSubmit(({ dossier }) => command.send(dossier ?? ''))}>
        <RemoteSelect
          name={['dossier', 'to-file']}
          load={fitting}
          label={t('dossiers.dialog.fileWhich')}
          description={t('dossiers.dialog.fileWhichHint')}
          required
          data-autofocus
          {...form.getInputProps('dossier')}
        />
        <Text size="sm" mt="xs">
          {t('dossiers.dialog.fileNone')}{' '}
          <Anchor component={Link} to="/dossiers" underline="always">
            {t('dossiers.dialog.fileOpenFirst')}
          </Anchor>
        </Text>
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('dossiers.dialog.file')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
