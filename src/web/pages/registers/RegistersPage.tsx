import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useBooks } from '../../api/registers.ts';
import { legalToday } from '../../components/dates.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { whole } from '../../components/list/use-pages.ts';
import { Page } from '../../components/page/Page.tsx';
import { useBookColumns, yearsOf } from './book-columns.tsx';

export default function RegistersPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const books = useBooks();
  const year = address.get('year') ?? legalToday().slice(0, 4);
  const shown = books.data?.filter((book) => String(book.year) === year);
  const columns = useBookColumns();
  const chooser = (
    <Select
      aria-label={t('common.year')}
      w={110}
      allowDeselect={false}
      data={yearsOf(books.data ?? [])}
      value={year}
      onChange={(value) => value && setAddress({ year: value }, { replace: true })}
    />
  );
  return (
    <Page title={t('registers.title')} actions={chooser}>
      <RecordList
        label={t('registers.title')}
        columns={columns}
        list={whole({ ...books, data: shown })}
        keyOf={({ id }) => id}
        linkOf={({ id, actions }) => (actions.includes('read-entries') ? `/registers/${id}` : undefined)}
        empty={t('registers.empty')}
      />
    </Page>
  );
}
