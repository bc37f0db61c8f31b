import { Button, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchQuery, useSearch } from '../../api/search.ts';
import { fold } from '../../components/fields/choices.tsx';
import { useRowKeys } from '../../components/list/use-row-keys.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import { HitItem } from './HitItem.tsx';
import classes from './SearchPage.module.css';

const HINTS = ['words', 'number', 'filters', 'rights'] as const;

function NothingFound({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  const hints = HINTS.filter((hint) => hint !== 'filters' || filtered);
  return (
    <div className="surface" style={{ padding: '14px 16px' }}>
      <Text fw={600}>{t('search.empty')}</Text>
      <ul style={{ margin: '6px 0 0', paddingLeft: 20 }}>
        {hints.map((hint) => (
          <li key={hint}>{t(`search.emptyHints.${hint}`)}</li>
        ))}
      </ul>
    </div>
  );
}

interface ResultsProps {
  query: SearchQuery;
  search: ReturnType<typeof useSearch>;
}

export function Results({ query, search }: ResultsProps) {
  const { t } = useTranslation();
  const body = useRowKeys();
  if (search.error) return <ProblemAlert error={search.error} onRetry={() => void search.refetch()} />;
  if (!search.data) return <Loader aria-label={t('common.loading')} my="lg" />;
  const withMarks = fold(query.q) !== query.q.normalize('NFD').toLowerCase();
  const hits = search.data.pages.flatMap(({ items }) => items);
  if (hits.length === 0) return <NothingFound filtered={Object.keys(query.filters).length > 0} />;
  return (
    <div ref={body} aria-busy={search.isFetching}>
      <ul className={classes.hits} aria-label={t('search.results')}>
        {hits.map((hit) => (
          <HitItem key={`${hit.kind}/${hit.id}`} hit={hit} withMarks={withMarks} />
        ))}
      </ul>
      {search.hasNextPage && (
        <Button
          variant="default"
          mt="sm"
          loading={search.isFetchingNextPage}
          onClick={() => void search.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </div>
  );
}
