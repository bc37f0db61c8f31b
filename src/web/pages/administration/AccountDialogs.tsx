import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { givePassword, setAccountDisabled } from '../../api/administration.ts';
import type { Colleague } from '../../api/directory.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useEditing } from './use-editing.ts';

interface AccountDialogProps {
  person: Colleague;
  onClose: () => void;
}

export function PasswordDialog({ person, onClose }: AccountDialogProps) {
  const { t } = useTranslation();
  const editing = useEditing({
    name: `password:${person.id}`,
    initial: { password: '' },
    run: ({ password }: { password: string }) => givePassword(person.id, password),
    changes: ['account'],
    notice: t('common.saved'),
    onDone: onClose,
  });
  const title = `${t('administration.account.give')}: ${person.fullName}`;
  return (
    <EditDialog title={title} editing={editing} onClose={onClose}>
      <PasswordInput
        label={t('administration.account.password')}
        description={t('administration.account.hint')}
        autoComplete="new-password"
        required
        data-autofocus
        {...editing.form.getInputProps('password')}
      />
    </EditDialog>
  );
}

export function AccountDialog({ person, disable, onClose }: AccountDialogProps & { disable: boolean }) {
  const { t } = useTranslation();
  const title = t(disable ? 'administration.account.disable' : 'administration.account.enable');
  return (
    <ConfirmDialog
      title={`${title}: ${person.fullName}`}
      text={t(disable ? 'administration.account.disableText' : 'administration.account.enableText')}
      submit={title}
      {...(disable && { tone: 'seal' })}
      changes={['account']}
      run={() => setAccountDisabled(person.id, disable)}
      onClose={onClose}
    />
  );
}
