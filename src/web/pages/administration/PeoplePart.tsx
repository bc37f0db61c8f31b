import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '../../api/administration.ts';
import { type Colleague, usePeople } from '../../api/directory.ts';
import { fold } from '../../components/fields/choices.tsx';
import { RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { AccountDialog, PasswordDialog } from './AccountDialogs.tsx';
import { PartHead } from './PartHead.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { type Chosen, usePeopleColumns } from './people-columns.tsx';

function ChosenDialog({ chosen, onClose }: { chosen: Chosen; onClose: () => void }) {
  if (chosen.what === 'edit') return <PersonDialog id={chosen.person?.id} onClose={onClose} />;
  if (!chosen.person) return null;
  if (chosen.what === 'password') return <PasswordDialog person={chosen.person} onClose={onClose} />;
  return <AccountDialog person={chosen.person} disable={chosen.what === 'disable'} onClose={onClose} />;
}

export default function PeoplePart() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const people = usePeople();
  const { data: accounts = [] } = useAccounts();
  const columns = usePeopleColumns(accounts, setChosen);
  const shown = people.data?.filter((one: Colleague) => fold(one.fullName).includes(fold(filter.trim())));
  return (
    <>
      <PartHead add={t('administration.person.add')} onAdd={() => setChosen({ what: 'edit' })}>
        <TextInput
          aria-label={t('administration.person.filter')}
          placeholder={t('administration.person.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </PartHead>
      <RecordList
        label={t('administration.tabs.people')}
        columns={columns}
        list={whole({ ...people, data: shown })}
        keyOf={({ id }) => id}
        empty={t('administration.person.empty')}
      />
      {chosen && <ChosenDialog chosen={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
