import { Anchor, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type DossierSummary, fileInto, type Subject, useOpenDossiers } from '../../api/dossiers.ts';
import { useSignedIn } from '../../api/session.ts';
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

/** One's own dossiers before those of the unit, and these before the others. */
function useNearestFirst(dossiers: readonly DossierSummary[]): DossierSummary[] {
  const { person } = useSignedIn();
  const farness = ({ keeper, unit }: DossierSummary): number =>
    keeper.id === person.id ? 0 : unit.id === person.unit ? 1 : 2;
  return [...dossiers].sort((one, other) => farness(one) - farness(other));
}

/** Files a document into one of the open dossiers. */
export function FileDialog({ subject, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const open = useOpenDossiers();
  const dossiers = useNearestFirst(open.data ?? []);
  const form = useForm<{ dossier: string | null }>({
    initialValues: { dossier: null },
    validate: { dossier: (id) => (id ? null : t('common.required')) },
  });
  const command = useCommand({
    run: (dossier: DossierSummary) => fileInto(dossier, subject),
    changes: ['dossier', subject.kind],
    notice: t('dossiers.dialog.filed'),
    onDone: onClose,
  });
  const send = ({ dossier }: { dossier: string | null }): void => {
    const chosen = dossiers.find(({ id }) => id === dossier);
    if (chosen) command.send(chosen);
  };
  return (
    <Dialog title={t('dossiers.dialog.file')} onClose={onClose}>
      <form onSubmit={form.onSubmit(send)}>
        {open.error && <ProblemAlert error={open.error} onRetry={() => void open.refetch()} />}
        {open.data?.length === 0 && (
          <Text size="sm" mb="xs">
            {t('dossiers.dialog.fileNone')}{' '}
            <Anchor component={Link} to="/dossiers">
              {t('dossiers.dialog.fileOpenFirst')}
            </Anchor>
          </Text>
        )}
        <SearchSelect
          label={t('dossiers.dialog.fileWhich')}
          required
          data-autofocus
          data={dossiers.map((dossier) => ({ value: dossier.id, label: label(dossier) }))}
          {...form.getInputProps('dossier')}
        />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('dossiers.dialog.file')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
