import { useMediaQuery } from '@mantine/hooks';
import { pageOf } from '../../api/places.ts';
import type { RegisterLine, RegisterPage } from '../../api/registers.ts';
import { RecordCards } from '../../components/list/RecordCards.tsx';
import type { Column } from '../../components/list/RecordList.tsx';
import { RowLink } from '../../components/list/RowLink.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { useRowKeys } from '../../components/list/use-row-keys.ts';
import { currentLocale } from '../../i18n/index.ts';
import classes from './RegisterTable.module.css';

interface RegisterTableProps {
  label: string;
  columns: RegisterPage['columns'];
  items: readonly RegisterLine[];
}

const NUMBER_COLUMNS = ['arrivalNumber', 'numberAndSymbol'];

/** What stands in a cell; a line that the reader may not see keeps its number and nothing else. */
function cellText(line: RegisterLine, key: string, numberKey: string | undefined): string {
  if (line.cells) return line.cells[key] ?? '';
  if (key === numberKey) return String(line.number);
  return key === 'note' ? (line.reason ?? '') : '';
}

/** The first of the columns that tell the number of the line. */
function numberKeyOf(columns: RegisterPage['columns']): string | undefined {
  return NUMBER_COLUMNS.find((key) => columns.some((column) => column.key === key));
}

function linkOf({ subject }: RegisterLine): string | undefined {
  return subject && pageOf(subject);
}

function Line({ line, columns }: { line: RegisterLine; columns: RegisterPage['columns'] }) {
  const to = linkOf(line);
  const numberKey = numberKeyOf(columns);
  return (
    <tr data-state={line.state}>
      {columns.map(({ key }) => {
        const text = cellText(line, key, numberKey);
        return (
          <td key={key}>{key === 'typeAndAbstract' && to ? <RowLink to={to}>{text}</RowLink> : text}</td>
        );
      })}
    </tr>
  );
}

/** On a telephone each line is a card. */
function Cards({ label, columns, items }: RegisterTableProps) {
  const locale = currentLocale();
  const numberKey = numberKeyOf(columns);
  const shown = columns.map(
    (column): Column<RegisterLine> => ({
      label: column[locale],
      show: (line) => cellText(line, column.key, numberKey),
      ...(column.key === 'typeAndAbstract' && { place: 'title' }),
    }),
  );
  const list = whole({ data: items, isPending: false, error: null, refetch: () => {} });
  return (
    <RecordCards
      label={label}
      columns={shown}
      list={list}
      keyOf={({ number }) => String(number)}
      linkOf={linkOf}
    />
  );
}

function Table({ label, columns, items }: RegisterTableProps) {
  const locale = currentLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.frame} tabIndex={0} aria-label={label}>
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

export function RegisterTable(props: RegisterTableProps) {
  const narrow = useMediaQuery('screen and (max-width: 48em)', false, { getInitialValueInEffect: false });
  const body = useRowKeys();
  return <div ref={body}>{narrow ? <Cards {...props} /> : <Table {...props} />}</div>;
}
