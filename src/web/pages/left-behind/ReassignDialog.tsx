import { Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type LeftBehind, reassign } from '../../api/left-behind.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { SearchSelect } from '../../components/fields/choices.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { useDraftForm } from '../../components/forms/use-draft-form.ts';
import { useHeld } from '../../components/forms/use-held.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';

interface ReassignValues {
  to: string | null;
  reason: string;
}

/** The step of a secret document passes to somebody who is cleared for it, by an act that the journal keeps. */
export function ReassignDialog({ newest, onClose }: { newest: LeftBehind; onClose: () => void }) {
  const { t } = useTranslation();
  const { held: item } = useHeld(newest);
  const { form, forget } = useDraftForm<ReassignValues>(`${item.kind}:${item.id}:reassign`, {
    initialValues: { to: item.candidates.length === 1 ? (item.candidates[0]?.id ?? null) : null, reason: '' },
    validate: {
      to: (to) => (to ? null : t('common.required')),
      reason: (reason) => (reason.trim() === '' ? t('common.required') : null),
    },
  });
  const command = useCommand({
    run: ({ to, reason }: ReassignValues) => reassign(item, { to: to ?? '', reason: reason.trim() }),
    changes: [item.kind, 'left-behind', 'task'],
    form,
    notice: t('leftBehind.done'),
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t('leftBehind.reassign')} onClose={onClose} size="md">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <Text size="sm">{t('leftBehind.text')}</Text>
          {item.candidates.length === 0 && <Text size="sm">{t('leftBehind.nobody')}</Text>}
          <SearchSelect
            label={t(`leftBehind.needs.${item.needs}`)}
            required
            data={item.candidates.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('to')}
          />
          <Textarea
            label={t('common.reason')}
            autosize
            minRows={2}
            required
            {...form.getInputProps('reason')}
          />
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('leftBehind.reassign')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
