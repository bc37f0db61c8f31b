import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { listIncoming } from '../../api/incoming.ts';
import { listOutgoing } from '../../api/outgoing.ts';

interface Candidate {
  value: string;
  label: string;
}

interface Described {
  id: string;
  number?: string | undefined;
  title: string;
}

function candidate(kind: string, { id, number, title }: Described): Candidate {
  return { value: `${kind}/${id}`, label: [number, title].filter(Boolean).join(' – ') };
}

/** Nothing was typed: the newest that lie in no dossier yet and may be filed. */
async function newest(): Promise<Candidate[]> {
  const [incoming, outgoing] = await Promise.all([
    listIncoming({ box: 'all' }),
    listOutgoing({ state: 'issued' }),
  ]);
  const lying = (item: object): boolean => 'dossier' in item && Boolean(item.dossier);
  const free = [
    ...incoming.items.filter((item) => !lying(item)).map((item) => ['incoming', item] as const),
    ...outgoing.items.filter((item) => !lying(item)).map((item) => ['outgoing', item] as const),
  ];
  return free.map(([kind, { id, numberAndSymbol, abstract }]) =>
    candidate(kind, { id, number: numberAndSymbol, title: abstract }),
  );
}

async function fitting(words: string): Promise<Candidate[]> {
  const query = { q: words, kind: ['incoming', 'outgoing'], limit: 30 };
  const { items } = await answer(api.GET('/api/search', { params: { query } }));
  return items.map((hit) => candidate(hit.kind, hit));
}

function useCandidates(words: string) {
  return useQuery({
    queryKey: ['search', 'to-file', words],
    queryFn: () => (words === '' ? newest() : fitting(words)),
    placeholderData: keepPreviousData,
  });
}

/** Chooses one of all documents that the reader may see; its value is `kind/id`. */
export function DocumentPicker({ value, ...rest }: SelectProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Candidate>();
  const typed = words === chosen?.label ? '' : words.trim();
  const [asked] = useDebouncedValue(typed, 200);
  const { data = [], isFetching } = useCandidates(asked);
  const known = chosen && !data.some((one) => one.value === chosen.value) ? [chosen, ...data] : data;
  const { onChange } = rest;
  return (
    <Select
      searchable
      placeholder={t('common.choose')}
      nothingFoundMessage={isFetching ? t('common.loading') : t('common.nothingFound')}
      maxDropdownHeight={320}
      {...rest}
      data={known}
      filter={({ options }) => options}
      searchValue={words}
      onSearchChange={setWords}
      value={value ?? null}
      onChange={(next, option) => {
        setChosen(known.find((one) => one.value === next));
        onChange?.(next, option);
      }}
    />
  );
}
