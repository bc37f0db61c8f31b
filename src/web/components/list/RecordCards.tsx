import classes from './RecordList.module.css';
import type { RecordListProps } from './RecordList.tsx';
import { RowLink } from './RowLink.tsx';

export function RecordCards<T>({ label, columns, list, keyOf, linkOf, markOf }: RecordListProps<T>) {
  const title = columns.find((column) => column.place === 'title');
  const aside = columns.find((column) => column.place === 'aside');
  const acts = columns.find((column) => column.place === 'acts');
  const rest = columns.filter((column) => column.place === undefined && !column.hideOnCard);
  return (
    <ul className={classes.cards} aria-label={label}>
      {list.items.map((item) => {
        const to = linkOf?.(item);
        const heading = title?.show(item);
        return (
          <li key={keyOf(item)} className={classes.card} data-mark={markOf?.(item)}>
            <div className={classes.cardHead}>
              <span>
                {to === undefined ? (
                  <span className={classes.cardTitle}>{heading}</span>
                ) : (
                  <RowLink to={to}>{heading}</RowLink>
                )}
              </span>
              {aside?.show(item)}
            </div>
            <dl className={classes.cardFacts}>
              {rest.map((column) => {
                const content = (column.card ?? column.show)(item);
                if (content === null || content === undefined || content === '' || content === false)
                  return null;
                return (
                  <div key={column.label}>
                    <dt>{column.label}</dt>
                    <dd>{content}</dd>
                  </div>
                );
              })}
            </dl>
            {acts && <div className={classes.cardActs}>{acts.show(item)}</div>}
          </li>
        );
      })}
    </ul>
  );
}
