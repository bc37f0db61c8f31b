import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Book, closeYear, openYear, useBooks, useTypeName } from '../../api/registers.ts';
import { legalToday } from '../../components/dates.ts';
import { ConfirmDialog } from '../../components/dialogs/ConfirmDialog.tsx';
import { newestOf } from '../../components/forms/use-held.ts';
import { type Column, RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Tag } from '../../components/tags/Tag.tsx';
import { yearsOf } from '../registers/book-columns.tsx';
import { AdminFrame } from './AdminFrame.tsx';
import { BookDialog } from './BookDialog.tsx';
import { EditButton } from './EditButton.tsx';

type Chosen = Book | 'new' | 'open-year' | 'close-year';

function useColumns(onEdit: (book: Book) => void): Column<Book>[] {
  const { t } = useTranslation();
  const typeName = useTypeName();
  const title = (book: Book) => (
    <>
      {book.name} {book.secrecy === 'secret' && <Tag tone="alarm">{t('registers.secret')}</Tag>}
    </>
  );
  return [
    { label: t('registers.field.name'), place: 'title', show: title },
    { label: t('registers.field.code'), width: 110, show: (book) => book.code },
    {
      label: t('registers.field.direction'),
      width: 130,
      show: (book) => t(`codes.direction.${book.direction}`),
    },
    {
      label: t('registers.field.documentTypes'),
      width: '18%',
      show: (book) => book.documentTypes.map(typeName).join(', ') || t('registers.field.allTypes'),
    },
    { label: t('registers.field.firstNumber'), width: 100, show: (book) => book.firstNumber },
    {
      label: t('registers.field.state'),
      width: 110,
      place: 'aside',
      show: ({ state }) => (
        <Tag tone={state === 'open' ? 'done' : 'plain'}>{t(`registers.state.${state}`)}</Tag>
      ),
    },
    {
      label: t('administration.act'),
      place: 'acts',
      width: 90,
      show: (book) =>
        book.actions.includes('change') && <EditButton name={book.name} onClick={() => onEdit(book)} />,
    },
  ];
}

function YearDialog({ act, year, onClose }: { act: 'open' | 'close'; year: number; onClose: () => void }) {
  const { t } = useTranslation();
  const label = t(`books.${act}Year`, { year });
  return (
    <ConfirmDialog
      title={label}
      text={t(`books.${act}YearText`, { year })}
      submit={label}
      tone={act === 'close' ? 'seal' : 'ink'}
      changes={['book']}
      run={() => (act === 'open' ? openYear(year) : closeYear(year))}
      onClose={onClose}
    />
  );
}

function dialogOf(chosen: Chosen | undefined, year: number, onClose: () => void): ReactNode {
  if (chosen === undefined) return null;
  if (chosen === 'open-year') return <YearDialog act="open" year={year} onClose={onClose} />;
  if (chosen === 'close-year') return <YearDialog act="close" year={year} onClose={onClose} />;
  return <BookDialog book={chosen === 'new' ? undefined : chosen} year={year} onClose={onClose} />;
}

interface YearBarProps {
  books: readonly Book[];
  actions: readonly string[];
  year: number;
  onYear: (year: string) => void;
  onChoose: (chosen: Chosen) => void;
}

function YearBar({ books, actions, year, onYear, onChoose }: YearBarProps) {
  const { t } = useTranslation();
  const ofYear = books.filter((book) => book.year === year);
  const past = year < Number(legalToday().slice(0, 4));
  return (
    <Group gap="sm" mb="sm">
      <Select
        aria-label={t('common.year')}
        w={110}
        allowDeselect={false}
        data={yearsOf(books)}
        value={String(year)}
        onChange={(value) => value && onYear(value)}
      />
      {ofYear.length === 0 && actions.includes('open-year') && (
        <Button variant="default" onClick={() => onChoose('open-year')}>
          {t('books.openYear', { year })}
        </Button>
      )}
      {past && actions.includes('close-year') && ofYear.some(({ state }) => state === 'open') && (
        <Button variant="outline" color="seal" onClick={() => onChoose('close-year')}>
          {t('books.closeYear', { year })}
        </Button>
      )}
    </Group>
  );
}

export default function BooksPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen>();
  const books = useBooks();
  const year = Number(address.get('year') ?? legalToday().slice(0, 4));
  const columns = useColumns(setChosen);
  const newest = typeof chosen === 'object' ? newestOf(books.data, chosen) : chosen;
  const add = books.actions.includes('add') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setChosen('new')}>
      {t('books.add')}
    </Button>
  );
  return (
    <AdminFrame title={t('administration.parts.books')} actions={add}>
      <YearBar
        books={books.data ?? []}
        actions={books.actions}
        year={year}
        onYear={(value) => setAddress({ year: value }, { replace: true })}
        onChoose={setChosen}
      />
      <RecordList
        label={t('administration.parts.books')}
        columns={columns}
        list={whole({ ...books, data: books.data?.filter((book) => book.year === year) })}
        keyOf={({ id }) => id}
        empty={t('books.empty', { year })}
      />
      {dialogOf(newest, year, () => setChosen(undefined))}
    </AdminFrame>
  );
}
