import { useNavigate } from 'react-router';
import classes from './RecordList.module.css';
import type { Column, RecordListProps } from './RecordList.tsx';
import { RowLink } from './RowLink.tsx';

function Cell<T>({ column, item, to }: { column: Column<T>; item: T; to: string | undefined }) {
  const content = column.show(item);
  return (
    <td>{column.place === 'title' && to !== undefined ? <RowLink to={to}>{content}</RowLink> : content}</td>
  );
}

export function RecordTable<T>({ label, columns, list, keyOf, linkOf, markOf }: RecordListProps<T>) {
  const navigate = useNavigate();
  const open = (to: string | undefined, target: EventTarget): void => {
    const onControl = target instanceof Element && target.closest('a, button, input, label');
    const selecting = window.getSelection()?.toString() !== '';
    if (to !== undefined && !onControl && !selecting) void navigate(to);
  };
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" style={{ width: column.width }}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.items.map((item) => {
            const to = linkOf?.(item);
            return (
              <tr
                key={keyOf(item)}
                data-link={to !== undefined || undefined}
                data-mark={markOf?.(item)}
                onClick={(event) => open(to, event.target)}
              >
                {columns.map((column) => (
                  <Cell key={column.label} column={column} item={item} to={to} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
