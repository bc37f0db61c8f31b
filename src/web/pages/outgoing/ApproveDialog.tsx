import { Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { approveOutgoing, type OutgoingView } from '../../api/outgoing.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { useInitials } from './use-initials.tsx';

/** NĐ 30/2020, Điều 12.1: the head of the unit answers for the content. */
export function ApproveDialog({ doc, onClose }: { doc: OutgoingView; onClose: () => void }) {
  const { t } = useTranslation();
  const initials = useInitials();
  const form = useForm({ initialValues: { note: '' } });
  const command = useCommand({
    run: ({ note }: { note: string }) => approveOutgoing(doc, note.trim(), initials.body()),
    changes: ['outgoing', 'incoming'],
    onDone: onClose,
  });
  return (
    <Dialog title={t('outgoing.actions.approve')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <Textarea
            label={t('outgoing.dialog.approveNote')}
            autosize
            minRows={3}
            maxRows={12}
            data-autofocus
            {...form.getInputProps('note')}
          />
          {initials.fields}
          {command.error && <ProblemAlert error={command.error} />}
        </Stack>
        <FormFoot busy={command.busy} submit={t('outgoing.actions.approve')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
