import { Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InstalledAgency, useAgencies } from '../../api/agencies.ts';
import { showInstant } from '../../components/dates.ts';
import { fold } from '../../components/fields/choices.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import { AddAgencyDialog } from './AddAgencyDialog.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { CompleteAgencyDialog } from './CompleteAgencyDialog.tsx';

interface ColumnsOptions {
  /** Whether anything can be done with one of them. */
  acts: boolean;
  onComplete: (agency: InstalledAgency) => void;
}

function useColumns({ acts, onComplete }: ColumnsOptions): Column<InstalledAgency>[] {
  const { t } = useTranslation();
  const columns: Column<InstalledAgency>[] = [
    { label: t('agencies.name'), place: 'title', show: ({ name }) => name },
    { label: t('agencies.parentName'), width: '22%', show: ({ parentName }) => parentName ?? '' },
    { label: t('agencies.code'), width: 140, show: ({ code }) => code },
    {
      label: t('agencies.state'),
      width: 150,
      place: 'aside',
      show: ({ state }) => (
        <Tag tone={state === 'founded' ? 'done' : 'alarm'}>{t(`agencies.states.${state}`)}</Tag>
      ),
    },
    {
      label: t('agencies.added'),
      width: 190,
      show: ({ addedAt, addedBy }) => (
        <>
          {showInstant(addedAt)}
          {addedBy && (
            <Text size="xs" c="dimmed" component="div">
              {addedBy}
            </Text>
          )}
        </>
      ),
    },
    {
      label: t('administration.act'),
      place: 'acts',
      width: 130,
      show: (agency) =>
        agency.actions.includes('complete') && (
          <Button size="compact-sm" variant="default" onClick={() => onComplete(agency)}>
            {t('agencies.complete')}
          </Button>
        ),
    },
  ];
  return acts ? columns : columns.filter(({ place }) => place !== 'acts');
}

function matching(agencies: readonly InstalledAgency[] | undefined, words: string) {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return agencies?.filter(({ name, code, parentName = '' }) => {
    const text = fold(`${name} ${code} ${parentName}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** A search is of use only where the list is long. */
const MANY = 8;

export default function AgenciesPage() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<InstalledAgency | 'new'>();
  const agencies = useAgencies();
  const acts = agencies.data?.some(({ actions }) => actions.length > 0) ?? false;
  const columns = useColumns({ acts, onComplete: setChosen });
  const add = agencies.actions.includes('add') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setChosen('new')}>
      {t('agencies.add')}
    </Button>
  );
  const close = () => setChosen(undefined);
  return (
    <AdminFrame title={t('administration.parts.agencies')} actions={add}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('agencies.about')}
      </Text>
      {(agencies.data?.length ?? 0) > MANY && (
        <TextInput
          mb="sm"
          maw={420}
          type="search"
          aria-label={t('agencies.find')}
          placeholder={t('agencies.find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <RecordList
        label={t('administration.parts.agencies')}
        columns={columns}
        list={whole({ ...agencies, data: matching(agencies.data, words) })}
        keyOf={({ id }) => id}
        empty={t('agencies.empty')}
      />
      {chosen === 'new' && <AddAgencyDialog onClose={close} />}
      {typeof chosen === 'object' && <CompleteAgencyDialog agency={chosen} onClose={close} />}
    </AdminFrame>
  );
}
