import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, type Person, setAccountDisabled } from '../../api/administration.ts';
import { useSignedIn } from '../../api/session.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { accountState } from './AccountTag.tsx';
import { EditPersonDialog } from './EditPersonDialog.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';

interface PersonActionsProps {
  person: Person;
  account: Account | undefined;
}
type Act = 'edit' | 'password' | 'disable' | 'enable';

/** The server refuses to lock one's own account: that button is left out. */
function offered(account: Account | undefined, own: boolean): Act[] {
  const state = accountState(account);
  if (own || state === 'none') return ['edit', 'password'];
  return ['edit', 'password', state === 'disabled' ? 'enable' : 'disable'];
}

function ActDialog({ act, person, onClose }: { act: Act; person: Person; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  if (act === 'edit') return <EditPersonDialog person={person} onClose={onClose} />;
  if (act === 'password') return <PasswordDialog person={person} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t(`people.${act}`)}
      text={t(`people.${act}Text`, { name: person.fullName })}
      submit={t(`people.${act}`)}
      tone={act === 'disable' ? 'seal' : 'ink'}
      changes={['account']}
      run={() => setAccountDisabled(person.id, act === 'disable')}
      onClose={onClose}
    />
  );
}

export function PersonActions({ person, account }: PersonActionsProps) {
  const { t } = useTranslation();
  const me = useSignedIn().person.id;
  const allowed = person.actions.includes('change');
  const [act, setAct] = useState<Act>();
  const labels = {
    edit: t('people.edit'),
    password: t(account ? 'people.resetPassword' : 'people.givePassword'),
    disable: t('people.disable'),
    enable: t('people.enable'),
  };
  return (
    <Group gap="xs" mb="sm">
      {(allowed ? offered(account, me === person.id) : []).map((one) => (
        <Button
          key={one}
          variant={one === 'edit' ? 'filled' : one === 'disable' ? 'outline' : 'default'}
          color={one === 'disable' ? 'seal' : 'ink'}
          onClick={() => setAct(one)}
        >
          {labels[one]}
        </Button>
      ))}
      {act && <ActDialog key={act} act={act} person={person} onClose={() => setAct(undefined)} />}
    </Group>
  );
}
