import { useTranslation } from 'react-i18next';
import type { Book } from '../../api/registers.ts';
import { legalToday } from '../../components/dates.ts';
import type { Column } from '../../components/list/RecordList.tsx';
import { Tag } from '../../components/tags/Tag.tsx';

export function useBookColumns(): Column<Book>[] {
  const { t } = useTranslation();
  return [
    { label: t('registers.field.name'), place: 'title', show: (book) => book.name },
    { label: t('registers.field.code'), width: 120, show: (book) => book.code },
    {
      label: t('registers.field.direction'),
      width: 160,
      show: (book) => t(`codes.direction.${book.direction}`),
    },
    {
      label: t('registers.field.secrecy'),
      width: 140,
      show: (book) => (book.secrecy === 'secret' ? <Tag tone="alarm">{t('registers.secret')}</Tag> : ''),
    },
    { label: t('registers.field.firstNumber'), width: 110, show: (book) => book.firstNumber },
    {
      label: t('registers.field.state'),
      width: 120,
      place: 'aside',
      show: (book) => (
        <Tag tone={book.state === 'open' ? 'done' : 'plain'}>{t(`registers.state.${book.state}`)}</Tag>
      ),
    },
  ];
}

/** Years from next year back to the first that has a register. */
export function yearsOf(books: readonly Book[]): string[] {
  const now = Number(legalToday().slice(0, 4));
  const years = new Set([now + 1, now, ...books.map((book) => book.year)]);
  return [...years].sort((one, other) => other - one).map(String);
}
