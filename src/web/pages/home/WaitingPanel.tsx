import { Skeleton, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Page } from '../../api/page.ts';
import { type Listed, usePages } from '../../components/list/use-pages.ts';
import { ProblemAlert } from '../../components/problem/ProblemAlert.tsx';
import classes from './HomePage.module.css';

const SHOWN = 6;

interface WaitingPanelProps<T> {
  title: string;
  /** The list that shows all of it. */
  to: string;
  /** The same as that list's, so that both are fetched once. */
  name: readonly unknown[];
  load: (after: string | undefined) => Promise<Page<T>>;
  row: (item: T) => ReactNode;
  hideEmpty?: boolean;
}

function countOf<T>({ items, hasMore }: Listed<T>): string {
  return hasMore ? `${items.length}+` : String(items.length);
}

function Rows<T extends { id: string }>({ list, row }: { list: Listed<T>; row: (item: T) => ReactNode }) {
  const { t } = useTranslation();
  if (list.error) return <ProblemAlert error={list.error} onRetry={list.again} />;
  if (list.loading) return <Skeleton height={60} m="md" />;
  if (list.items.length === 0) return <div className={classes.nothing}>{t('home.nothing')}</div>;
  return (
    <ul className={classes.rows}>
      {list.items.slice(0, SHOWN).map((item) => (
        <li key={item.id}>{row(item)}</li>
      ))}
    </ul>
  );
}

/** The first of what waits, with how many there are and the way to all. */
export function WaitingPanel<T extends { id: string }>(props: WaitingPanelProps<T>) {
  const { title, to, name, load, row, hideEmpty = false } = props;
  const { t } = useTranslation();
  const id = useId();
  const list = usePages(name, load);
  if (hideEmpty && list.items.length === 0) return null;
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        <span className={classes.count} data-none={list.items.length === 0 || undefined}>
          {list.loading ? '…' : countOf(list)}
        </span>
        <Link to={to} className={classes.all} aria-label={`${t('home.all')}: ${title}`}>
          {t('home.all')}
        </Link>
      </div>
      <Rows list={list} row={row} />
    </section>
  );
}
