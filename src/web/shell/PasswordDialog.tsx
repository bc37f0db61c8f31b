import { PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../api/session.ts';
import { Dialog } from '../components/dialogs/Dialog.tsx';
import { FormFoot } from '../components/forms/FormFoot.tsx';
import { useCommand } from '../components/forms/use-command.ts';
import { ProblemAlert } from '../components/problem/ProblemAlert.tsx';

export function PasswordForm({ onDone, onCancel }: { onDone: () => void; onCancel?: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { current: '', password: '', again: '' },
    validate: { again: (again, values) => (again === values.password ? null : t('password.differ')) },
  });
  const command = useCommand({ run: changePassword, form, notice: t('password.changed'), onDone });
  return (
    <form onSubmit={form.onSubmit(({ current, password }) => command.send({ current, password }))}>
      <Stack gap="sm">
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={t('password.next')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <PasswordInput
          label={t('password.again')}
          autoComplete="new-password"
          {...form.getInputProps('again')}
        />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('password.title')} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

export function PasswordDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  if (!opened) return null;
  return (
    <Dialog title={t('password.title')} onClose={onClose} size="sm">
      <PasswordForm onDone={onClose} onCancel={onClose} />
    </Dialog>
  );
}
