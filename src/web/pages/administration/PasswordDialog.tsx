import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { givePassword, type Person } from '../../api/administration.ts';
import { Dialog } from '../../components/dialogs/Dialog.tsx';
import { FormFoot } from '../../components/forms/FormFoot.tsx';
import { useCommand } from '../../components/forms/use-command.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { FirstPasswordField } from './FirstPasswordField.tsx';

export function PasswordDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (text) => (text === '' ? t('common.required') : null) },
  });
  const command = useCommand({
    run: ({ password }: { password: string }) => givePassword(person.id, password),
    changes: ['account'],
    form,
    notice: t('people.passwordGiven'),
    onDone: onClose,
  });
  return (
    <Dialog title={`${t('people.resetPassword')}: ${person.fullName}`} onClose={onClose} size="md">
      <form onSubmit={form.onSubmit((values) => command.send(values))}>
        <FirstPasswordField description={t('people.passwordHint')} {...form.getInputProps('password')} />
        {command.error && <ProblemAlert error={command.error} />}
        <FormFoot busy={command.busy} submit={t('common.save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
