import { pageOf } from '../../api/places.ts';
import type { RegisterLine, RegisterPage } from '../../api/registers.ts';
import { RowLink } from '../../components/list/RowLink.tsx';
import { useRowKeys } from '../../components/list/use-row-keys.ts';
import { currentLocale } from '../../i18n/index.ts';
import classes from './RegisterTable.module.css';

interface RegisterTableProps {
  label: string;
  columns: RegisterPage['columns'];
  items: readonly RegisterLine[];
}

/** What stands in a cell; a line that the reader may not see keeps its number and nothing else. */
function cellText(line: RegisterLine, key: string): string {
  if (line.cells) return line.cells[key] ?? '';
  if (key === 'arrivalNumber') return String(line.number);
  return key === 'note' ? (line.reason ?? '') : '';
}

function Line({ line, columns }: { line: RegisterLine; columns: RegisterPage['columns'] }) {
  const to = line.subject && pageOf(line.subject);
  return (
    <tr data-state={line.state}>
      {columns.map(({ key }) => {
        const text = cellText(line, key);
        return (
          <td key={key}>{key === 'typeAndAbstract' && to ? <RowLink to={to}>{text}</RowLink> : text}</td>
        );
      })}
    </tr>
  );
}

export function RegisterTable({ label, columns, items }: RegisterTableProps) {
  const locale = currentLocale();
  const body = useRowKeys();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.frame} ref={body} tabIndex={0} aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <Line key={line.number} line={line} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
