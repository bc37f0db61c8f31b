import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './HomePage.module.css';

export interface Part<T> {
  count: { value: number; capped: boolean };
  items: readonly T[];
}

interface WaitingPanelProps<T> {
  title: string;
  /** The list that shows all of it. */
  to: string;
  part: Part<T> | undefined;
  row: (item: T) => ReactNode;
  hideEmpty?: boolean;
}

/** The first of what waits, with how many there are and the way to all; nothing for whom the server sent no such part. */
export function WaitingPanel<T extends { id: string }>(props: WaitingPanelProps<T>) {
  const { title, to, part, row, hideEmpty = false } = props;
  const { t } = useTranslation();
  const id = useId();
  if (!part) return null;
  const { count, items } = part;
  if (hideEmpty && items.length === 0) return null;
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        <span className={classes.count} data-none={count.value === 0 || undefined}>
          {count.value}
          {count.capped && '+'}
        </span>
        <Link to={to} className={classes.all} aria-label={`${t('home.all')}: ${title}`}>
          {t('home.all')}
        </Link>
      </div>
      {items.length === 0 ? (
        <div className={classes.nothing}>{t('home.nothing')}</div>
      ) : (
        <ul className={classes.rows}>
          {items.map((item) => (
            <li key={item.id}>{row(item)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
