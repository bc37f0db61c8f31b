import { Button, Loader, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert.tsx';
import { RecordCards } from './RecordCards.tsx';
import { RecordTable } from './RecordTable.tsx';
import type { Listed } from './use-pages.ts';
import { useRowKeys } from './use-row-keys.ts';

export interface Column<T> {
  /** Heading; an empty one is read by nobody, so give it for every column. */
  readonly label: string;
  readonly show: (item: T) => ReactNode;
  readonly width?: number | string;
  /** `title`: the line that links to the record. `aside`: beside the title on a card. `acts`: buttons below it. */
  readonly place?: 'title' | 'aside' | 'acts';
  /** What stands on a card instead: shorter, or nothing where a table needs its dash. */
  readonly card?: (item: T) => ReactNode;
  readonly hideOnCard?: boolean;
}

export interface RecordListProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly list: Listed<T>;
  readonly keyOf: (item: T) => string;
  /** Its page; a record without one has no link. */
  readonly linkOf?: (item: T) => string | undefined;
  readonly empty?: ReactNode;
  /** Marks a row, e.g. what is overdue. */
  readonly markOf?: (item: T) => 'alarm' | undefined;
}

function Foot<T>({ list }: { list: Listed<T> }) {
  const { t } = useTranslation();
  if (list.hasMore) {
    return (
      <Button variant="default" mt="sm" onClick={list.more} loading={list.loadingMore}>
        {t('common.more')}
      </Button>
    );
  }
  if (list.items.length < 10) return null;
  return (
    <Text size="sm" c="dimmed" mt="sm">
      {t('common.noMore', { count: list.items.length })}
    </Text>
  );
}

/** A list of records: a dense table at a desk, cards on a telephone; `j` and `k` walk through it. */
export function RecordList<T>(props: RecordListProps<T>) {
  const { list, empty } = props;
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const body = useRowKeys();
  if (list.error && list.items.length === 0) return <ProblemAlert error={list.error} onRetry={list.again} />;
  if (list.loading) return <Loader aria-label={t('common.loading')} my="lg" />;
  if (list.items.length === 0) {
    return (
      <Text c="dimmed" py="lg" px="md" className="surface" component="div">
        {empty ?? t('common.emptyList')}
      </Text>
    );
  }
  const Shape = narrow ? RecordCards : RecordTable;
  return (
    <div ref={body}>
      <Shape {...props} />
      {Boolean(list.error) && <ProblemAlert error={list.error} onRetry={list.again} />}
      <Foot list={list} />
    </div>
  );
}
