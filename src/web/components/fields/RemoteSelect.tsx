import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Candidate {
  value: string;
  label: string;
}
export interface CandidatePage {
  items: Candidate[];
  next?: string | undefined;
}

interface RemoteSelectProps extends Omit<SelectProps, 'name' | 'data' | 'value' | 'onChange'> {
  /** Names the question; its first word is the kind that the candidates are of. */
  name: readonly unknown[];
  load: (words: string, after: string | undefined) => Promise<CandidatePage>;
  value?: string | null;
  onChange?: (value: string | null) => void;
}

const FEW = 8;

/** Candidates that fit the words, page by page; the server may answer a short page where there are more. */
function useCandidates(name: readonly unknown[], words: string, load: RemoteSelectProps['load']) {
  const query = useInfiniteQuery({
    queryKey: [...name, words],
    queryFn: ({ pageParam }) => load(words, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const more = (): void => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  };
  const short = items.length < FEW && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (short) void fetchNextPage();
  }, [short, fetchNextPage]);
  return { items, isFetching, isError, more };
}

/** The same candidate may come twice where the list changed between two pages. */
function unique(candidates: readonly (Candidate | undefined)[]): Candidate[] {
  const known = candidates.filter((one) => one !== undefined);
  return [...new Map(known.map((one) => [one.value, one])).values()];
}

/** Chooses one of many that the server knows: asked for while one types, more when one comes to the end of the list. */
export function RemoteSelect({ name, load, value = null, onChange, ...rest }: RemoteSelectProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Candidate>();
  const typed = words === chosen?.label ? '' : words.trim();
  const [asked] = useDebouncedValue(typed, 200);
  const { items, isFetching, isError, more } = useCandidates(name, asked, load);
  const candidates = unique([chosen, ...items]);
  const told = isError ? t('problem.noAnswerShort') : t('common.nothingFound');
  return (
    <Select
      searchable
      placeholder={t('common.choose')}
      nothingFoundMessage={isFetching ? t('common.loading') : told}
      maxDropdownHeight={320}
      {...rest}
      data={candidates}
      filter={({ options }) => options}
      scrollAreaProps={{ onBottomReached: more }}
      searchValue={words}
      onSearchChange={setWords}
      value={value}
      onChange={(next) => {
        setChosen(candidates.find((one) => one.value === next));
        onChange?.(next);
      }}
    />
  );
}
