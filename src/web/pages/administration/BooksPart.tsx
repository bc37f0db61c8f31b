import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Book, closeYear, openYear, useBooks } from '../../api/registers.ts';
import { legalToday } from '../../components/dates.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { useBookColumns, yearsOf } from '../registers/book-columns.tsx';
import { BookDialog } from './BookDialog.tsx';
import { EditButton } from './EditButton.tsx';
import { PartHead } from './PartHead.tsx';

function YearButton({ year, what }: { year: number; what: 'open' | 'close' }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const name = what === 'open' ? 'openYear' : 'closeYear';
  const title = t(`administration.book.${name}`, { year });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {title}
      </Button>
      {asking && (
        <ConfirmDialog
          title={title}
          text={t(`administration.book.${name}Text`, { year })}
          submit={title}
          changes={['book']}
          run={() => (what === 'open' ? openYear(year) : closeYear(year))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

export default function BooksPart() {
  const { t } = useTranslation();
  const now = Number(legalToday().slice(0, 4));
  const [year, setYear] = useState(now);
  const [edited, setEdited] = useState<{ book?: Book }>();
  const books = useBooks();
  const columns: Column<Book>[] = [
    ...useBookColumns().map((column) =>
      column.place === 'aside' ? { ...column, place: undefined } : column,
    ),
    {
      label: t('common.edit'),
      width: 60,
      place: 'aside',
      show: (book) => <EditButton name={book.name} onClick={() => setEdited({ book })} />,
    },
  ];
  return (
    <>
      <PartHead add={t('administration.book.add')} onAdd={() => setEdited({})}>
        <Select
          aria-label={t('common.year')}
          w={110}
          allowDeselect={false}
          data={yearsOf(books.data ?? [])}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
        />
        {year >= now && <YearButton year={year} what="open" />}
        {year < now && <YearButton year={year} what="close" />}
      </PartHead>
      <RecordList
        label={t('administration.tabs.books')}
        columns={columns}
        list={whole({ ...books, data: books.data?.filter((book) => book.year === year) })}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/registers/${id}`}
        empty={t('registers.empty')}
      />
      {edited && <BookDialog book={edited.book} year={year} onClose={() => setEdited(undefined)} />}
    </>
  );
}
