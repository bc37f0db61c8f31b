import { Checkbox, Loader, Stack, Table, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { checkOutgoing, type FormFinding, type OutgoingView, useFormCheck } from '../../api/outgoing.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { Tag, type Tone } from '../../components/tags/Tag.tsx';
import type { Texts } from '../../i18n/vi/index.ts';
import { useInitials } from './use-initials.tsx';

const TONES: { [verdict in FormFinding['verdict']]: Tone } = {
  present: 'done',
  missing: 'alarm',
  unsure: 'wait',
};

function Findings({ findings }: { findings: readonly FormFinding[] }) {
  const { t } = useTranslation();
  return (
    <Table aria-label={t('outgoing.actions.check')} verticalSpacing={4}>
      <Table.Tbody>
        {findings.map(({ item, verdict, expected }) => (
          <Table.Tr key={item}>
            <Table.Td>
              {t(`outgoing.check.item.${item as keyof Texts['outgoing']['check']['item']}`)}
              {expected && (
                <Text size="xs" c="dimmed">
                  {expected}
                </Text>
              )}
            </Table.Td>
            <Table.Td ta="right">
              <Tag tone={TONES[verdict]}>{t(`outgoing.check.${verdict}`)}</Tag>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** NĐ 30/2020, Điều 12.2: the clerk answers for the form; what was found in the text only helps to look. */
export function CheckDialog({ doc, onClose }: { doc: OutgoingView; onClose: () => void }) {
  const { t } = useTranslation();
  const found = useFormCheck(doc.id, true);
  const initials = useInitials();
  const form = useForm({ initialValues: { confirmed: false } });
  const command = useCommand({
    run: (body: { confirmed: boolean }) => checkOutgoing(doc, { ...body, ...initials.body() }),
    changes: ['outgoing'],
    form,
    onDone: onClose,
  });
  return (
    <Dialog title={t('outgoing.actions.check')} onClose={onClose}>
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <Stack gap="sm">
          <Text size="sm">{t('outgoing.dialog.checkText')}</Text>
          {found.isPending && <Loader size="sm" aria-label={t('common.loading')} />}
          {found.error && <ProblemAlert error={found.error} />}
          {found.data && <Findings findings={found.data.findings} />}
          <Checkbox
            label={t('outgoing.dialog.confirmed')}
            {...form.getInputProps('confirmed', { type: 'checkbox' })}
          />
          {initials.fields}
          {command.error && <ProblemAlert error={command.error} />}
          <FormFoot busy={command.busy} submit={t('outgoing.actions.check')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
