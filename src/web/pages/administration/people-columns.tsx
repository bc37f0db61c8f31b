import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKey, IconLock, IconLockOpen, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/administration.ts';
import type { Colleague } from '../../api/directory.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { Tag, type Tone } from '../../components/tags/Tag.tsx';

export interface Chosen {
  what: 'edit' | 'password' | 'disable' | 'enable';
  person?: Colleague;
}

type Standing = 'noAccount' | 'disabled' | 'mustChange' | 'ready';
const TONES: { readonly [standing in Standing]: Tone } = {
  noAccount: 'plain',
  disabled: 'alarm',
  mustChange: 'wait',
  ready: 'done',
};

function standingOf(account: Account | undefined): Standing {
  if (!account) return 'noAccount';
  if (account.disabled) return 'disabled';
  return account.mustChange ? 'mustChange' : 'ready';
}

interface PersonMenuProps {
  person: Colleague;
  account: Account | undefined;
  onChoose: (chosen: Chosen) => void;
}

function PersonMenu({ person, account, onChoose }: PersonMenuProps) {
  const { t } = useTranslation();
  const choose = (what: Chosen['what']) => () => onChoose({ what, person });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={`${t('common.edit')}: ${person.fullName}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={choose('edit')}>
          {t('administration.person.edit')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKey size={16} />} onClick={choose('password')}>
          {t('administration.account.give')}
        </Menu.Item>
        {account?.disabled === false && (
          <Menu.Item leftSection={<IconLock size={16} />} onClick={choose('disable')}>
            {t('administration.account.disable')}
          </Menu.Item>
        )}
        {account?.disabled === true && (
          <Menu.Item leftSection={<IconLockOpen size={16} />} onClick={choose('enable')}>
            {t('administration.account.enable')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

export function usePeopleColumns(
  accounts: readonly Account[],
  onChoose: (chosen: Chosen) => void,
): Column<Colleague>[] {
  const { t } = useTranslation();
  const accountOf = ({ id }: Colleague) => accounts.find((account) => account.person === id);
  const standing = (person: Colleague) => {
    const now = standingOf(accountOf(person));
    return <Tag tone={TONES[now]}>{t(`administration.person.${now}`)}</Tag>;
  };
  return [
    { label: t('administration.person.fullName'), place: 'title', show: (one) => one.fullName },
    { label: t('administration.person.position'), width: 180, show: (one) => one.positionTitle ?? '' },
    { label: t('administration.person.unit'), width: 200, show: (one) => one.unitName },
    {
      label: t('administration.person.roles'),
      width: 220,
      show: (one) => one.roles.map((role) => t(`codes.role.${role}`)).join(', '),
    },
    {
      label: t('administration.person.account'),
      width: 180,
      show: (one) => (one.active ? standing(one) : <Tag>{t('administration.inactive')}</Tag>),
    },
    {
      label: t('common.edit'),
      width: 60,
      place: 'aside',
      show: (one) => <PersonMenu person={one} account={accountOf(one)} onChoose={onChoose} />,
    },
  ];
}
