import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DispatchMethod, issueOutgoing, type OutgoingView } from '../../api/outgoing.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { METHODS } from './OutsideLines.tsx';

interface DispatchValues {
  dispatches: { recipient: string; method: DispatchMethod; note: string }[];
}

function bodyOf({ dispatches }: DispatchValues) {
  return dispatches.map(({ note, ...rest }) => ({ ...rest, ...(note.trim() && { note: note.trim() }) }));
}

export function IssueDialog({ doc, onClose }: { doc: OutgoingView; onClose: () => void }) {
  const { t } = useTranslation();
  const first = doc.recipients.outside.map(({ name, method }) => ({ recipient: name, method, note: '' }));
  const { form, forget } = useDraftForm<DispatchValues>(`outgoing:${doc.id}:issue`, {
    initialValues: { dispatches: first },
  });
  const command = useCommand({
    run: (values: DispatchValues) => issueOutgoing(doc, bodyOf(values)),
    changes: ['outgoing', 'incoming'],
    form,
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t('outgoing.actions.issue')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <Text size="sm">{t('outgoing.dialog.issueText')}</Text>
          {form.values.dispatches.map(({ recipient }, index) => (
            <Group key={recipient} align="flex-end" wrap="wrap" gap="xs">
              <Select
                style={{ flex: '1 1 220px' }}
                label={recipient}
                allowDeselect={false}
                data={METHODS.map((value) => ({ value, label: t(`outgoing.method.${value}`) }))}
                {...form.getInputProps(`dispatches.${index}.method`)}
              />
              <TextInput
                style={{ flex: '1 1 200px' }}
                label={t('outgoing.dialog.dispatchNote')}
                {...form.getInputProps(`dispatches.${index}.note`)}
              />
            </Group>
          ))}
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('outgoing.actions.issue')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
