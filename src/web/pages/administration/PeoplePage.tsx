import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, useAccounts } from '../../api/administration.ts';
import { type Colleague, usePeople } from '../../api/directory.ts';
import { fold } from '../../components/fields/choices.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { AccountTag } from './AccountTag.tsx';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { AdminFrame } from './AdminFrame.tsx';

function useColumns(accounts: readonly Account[] | undefined): Column<Colleague>[] {
  const { t } = useTranslation();
  const rolesOf = ({ roles }: Colleague) => roles.map((role) => t(`codes.role.${role}`)).join(', ');
  return [
    { label: t('people.fullName'), place: 'title', show: (person) => person.fullName },
    { label: t('people.unit'), width: '24%', show: (person) => person.unitName },
    { label: t('people.position'), width: '16%', show: (person) => person.positionTitle ?? '' },
    { label: t('people.roles'), width: '18%', show: rolesOf },
    {
      label: t('people.account'),
      width: 190,
      place: 'aside',
      show: (person) => (
        <AccountTag
          active={person.active}
          account={accounts?.find(({ person: id }) => id === person.id)}
          known={accounts !== undefined}
        />
      ),
    },
  ];
}

/** Those in whom every typed word occurs, marks or no marks. */
function matching(
  people: readonly Colleague[] | undefined,
  words: string,
  wordsOf: (one: Colleague) => string,
) {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return people?.filter((one) => {
    const text = fold(wordsOf(one));
    return wanted.every((word) => text.includes(word));
  });
}

export default function PeoplePage() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  const people = usePeople();
  const accounts = useAccounts();
  const columns = useColumns(accounts.data);
  const shown = matching(people.data, words, (one) =>
    [one.fullName, one.unitName, one.positionTitle, ...one.roles.map((role) => t(`codes.role.${role}`))].join(
      ' ',
    ),
  );
  const add = people.actions.includes('add') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
      {t('people.add')}
    </Button>
  );
  return (
    <AdminFrame title={t('administration.parts.people')} actions={add}>
      <TextInput
        mb="sm"
        maw={420}
        type="search"
        aria-label={t('people.find')}
        placeholder={t('people.find')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <RecordList
        label={t('administration.parts.people')}
        columns={columns}
        list={whole({ ...people, data: shown })}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/administration/people/${id}`}
        empty={t('people.empty')}
      />
      {adding && <AddPersonDialog onClose={() => setAdding(false)} />}
    </AdminFrame>
  );
}
