import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconKey, IconLock, IconLogout, IconLogout2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { signOut, signOutEverywhere, useSignedIn } from '../api/session.ts';
import { PasswordDialog } from './PasswordDialog.tsx';
import classes from './Shell.module.css';

/** The given name stands last in a Vietnamese name. */
function initials(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return (words.at(-1) ?? '').slice(0, 1).toLocaleUpperCase('vi');
}

export function UserMenu() {
  const { t } = useTranslation();
  const { person, roles } = useSignedIn();
  const [changing, setChanging] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <UnstyledButton className={classes.account}>
            <Avatar aria-hidden size={32} radius="xl" color="ink" variant="filled">
              {initials(person.name)}
            </Avatar>
            <span className={classes.accountName}>{person.name}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {person.name} · {roles.map((role) => t(`codes.role.${role}`)).join(', ')}
          </Menu.Label>
          <Menu.Item leftSection={<IconKey size={16} />} component={Link} to="/keys">
            {t('shell.nav.keys')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLock size={16} />} onClick={() => setChanging(true)}>
            {t('shell.password')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
            {t('shell.signOut')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout2 size={16} />} onClick={() => void signOutEverywhere()}>
            {t('shell.signOutEverywhere')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PasswordDialog opened={changing} onClose={() => setChanging(false)} />
    </>
  );
}
