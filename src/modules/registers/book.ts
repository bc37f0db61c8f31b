/** Registers: one sequence of numbers a year each, without gaps. */
import type { Stored, Write } from '../../../storage/port.ts';
import { COUNTER } from '../../../storage/port.ts';
import type { CivilDate } from '../../kernel/clock.ts';
import type { Secrecy } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import { BOOK } from './register-kinds.ts';

export type Direction = 'incoming' | 'outgoing';

export interface Book {
  readonly name: string;
  /** Short name, the same from year to year. */
  readonly code: string;
  readonly direction: Direction;
  /** A book of secret documents takes nothing else, and nothing secret goes elsewhere. */
  readonly secrecy: 'none' | 'secret';
  readonly year: number;
  /** Codes of the types it takes; none: all that no other book of the year claims. */
  readonly documentTypes: readonly string[];
  readonly firstNumber: number;
  readonly state: 'open' | 'closed';
  readonly order: number;
  readonly closedOn?: CivilDate | undefined;
}

export interface BookWanted {
  readonly direction: Direction;
  readonly secrecy: Secrecy;
  readonly type: string;
  readonly year: number;
}

function takes(book: Book, wanted: BookWanted): boolean {
  const suits = book.direction === wanted.direction && book.year === wanted.year;
  // NĐ 30/2020, Điều 15.2, 16.3 and 22.4: secret documents have a numbering and a register of their own.
  const secrecy = wanted.secrecy === 'none' ? 'none' : 'secret';
  const types = book.documentTypes;
  return suits && book.secrecy === secrecy && (types.length === 0 || types.includes(wanted.type));
}

/** The book that a document goes into: one that names its type before one that takes all. */
export function bookFor<B extends Book>(books: readonly B[], wanted: BookWanted): B | undefined {
  const suited = books.filter((book) => book.state === 'open' && takes(book, wanted));
  const rank = (book: Book) => (book.documentTypes.length > 0 ? 0 : 10_000) + book.order;
  return suited.sort((one, other) => rank(one) - rank(other))[0];
}

/** Why a chosen book cannot take this document. */
export function bookReasons(book: Book | undefined, wanted: BookWanted): readonly Reason[] {
  const params = { year: wanted.year };
  if (!book) return [{ code: 'REGISTER_BOOK_CLOSED', field: 'book', params }];
  if (book.state === 'closed') return [{ code: 'REGISTER_BOOK_CLOSED', field: 'book', params }];
  if (!takes(book, wanted))
    return [{ code: 'REGISTER_BOOK_UNSUITED', field: 'book', params: { book: book.name } }];
  return [];
}

/** A new book and its counter. For an office that starts in the middle of a year, `firstNumber` is the next to give. */
export function bookWrites(id: string, book: Book): readonly Write[] {
  return [
    { kind: BOOK, id, expectedVersion: 0, value: book },
    { kind: COUNTER.name, id, expectedVersion: 0, value: { last: book.firstNumber - 1 } },
  ];
}

const YEARLY: readonly Omit<Book, 'year'>[] = [
  ['Sổ đăng ký văn bản đến', 'DEN', 'incoming', 'none'] as const,
  ['Sổ đăng ký văn bản mật đến', 'DEN-MAT', 'incoming', 'secret'] as const,
  ['Sổ đăng ký văn bản đi', 'DI', 'outgoing', 'none'] as const,
  ['Sổ đăng ký văn bản mật đi', 'DI-MAT', 'outgoing', 'secret'] as const,
].map(([name, code, direction, secrecy], place) => ({
  name,
  code,
  direction,
  secrecy,
  documentTypes: [],
  firstNumber: 1,
  state: 'open' as const,
  order: place + 1,
}));

/** The books that every office needs, for its first year. */
export function firstBooks(year: number): readonly Book[] {
  return YEARLY.map((book) => ({ ...book, year }));
}

/** The books of the next year after those of one year (Điều 15.1: numbers begin again with 01 on 1 January). */
export function nextYearBooks(books: readonly Stored<Book>[], year: number): readonly Book[] {
  const known = new Set(
    books.filter((book) => book.year === year).map((book) => `${book.direction} ${book.code}`),
  );
  const before = books.filter((book) => book.year === year - 1);
  return before
    .filter((book) => !known.has(`${book.direction} ${book.code}`))
    .map(({ name, code, direction, secrecy, documentTypes, order }) => ({
      name,
      code,
      direction,
      secrecy,
      documentTypes,
      order,
      year,
      firstNumber: 1,
      state: 'open' as const,
    }));
}
