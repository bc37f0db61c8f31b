import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type OutgoingView, recordPaper } from '../../api/outgoing.ts';
import { legalToday } from '../../components/dates.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { DayInput } from '../../components/fields/DayInput.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

export function PaperDialog({ doc, onClose }: { doc: OutgoingView; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { signedOn: legalToday() } });
  const command = useCommand({
    run: ({ signedOn }: { signedOn: string }) => recordPaper(doc, signedOn),
    changes: ['outgoing'],
    form,
    onDone: onClose,
  });
  return (
    <Dialog title={t('outgoing.actions.record-paper')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <DayInput label={t('outgoing.dialog.signedOn')} required {...form.getInputProps('signedOn')} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('common.confirm')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
