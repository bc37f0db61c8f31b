import { COUNTER, type Storage, StorageError, type Stored, type Write } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import { type Context, entryOf, hasRole } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import { AgencyCache, findAll } from '../directory/index.ts';
import {
  type Book,
  type BookWanted,
  bookFor,
  bookReasons,
  bookWrites,
  firstBooks,
  nextYearBooks,
} from './book.ts';
import { entryId, type RegisterEntry } from './register-entry.ts';
import { BOOK, REGISTER_ENTRY } from './register-kinds.ts';
import { type BookAction, type BooksAction, WHO } from './registers-policy.ts';
import { lastNumber } from './registers-store.ts';

export type BookInput = Omit<Book, 'closedOn'>;

export interface BookChange {
  readonly id: string;
  readonly version: number;
  readonly input: BookInput;
}

export class RegistersService {
  readonly #storage: Storage;
  readonly #books: AgencyCache<readonly Stored<Book>[]>;

  constructor(storage: Storage) {
    this.#storage = storage;
    const load = (agency: string) => findAll<Book>(storage, BOOK, agency);
    this.#books = new AgencyCache({ storage, kinds: [BOOK], load });
  }

  /** Newest year first. May be a moment old: a commit that takes a number relies on the book's version. */
  async books(context: Context): Promise<readonly Stored<Book>[]> {
    const books = await this.#books.of(context.actor.agency, context.now);
    return [...books].sort((one, other) => other.year - one.year || one.order - other.order);
  }

  /**
   * The open book for a document, or the chosen one where it suits. Refuses with what to do. The caller's commit names
   * it in `takes` and in `reliesOn`, so that a book closed in the meantime refuses.
   */
  async bookFor(context: Context, wanted: BookWanted, chosen?: string): Promise<Stored<Book>> {
    const find = async () => {
      const books = await this.books(context);
      return chosen === undefined ? bookFor(books, wanted) : books.find((book) => book.id === chosen);
    };
    let book = await find();
    if (bookReasons(book, wanted).length > 0) {
      this.forget(context.actor.agency);
      book = await find();
    }
    refuseAll(bookReasons(book, wanted));
    return book!;
  }

  /** After a conflict over a book: the next look reads it anew. */
  forget(agency: string): void {
    this.#books.forget(agency);
  }

  entry(context: Context, book: string, number: number): Promise<Stored<RegisterEntry> | undefined> {
    return this.#storage.get<RegisterEntry>(REGISTER_ENTRY, context.actor.agency, entryId(book, number));
  }

  async addBook(context: Context, input: BookInput): Promise<Stored<Book>> {
    this.#permit(context, 'add');
    const records = await this.#commit(context, 'registers.add-book', bookWrites(context.newId(), input));
    return records[0]!;
  }

  async changeBook(context: Context, { id, version, input }: BookChange): Promise<Stored<Book>> {
    this.#permit(context, 'change');
    const { agency } = context.actor;
    const [before, counter] = await Promise.all([
      this.#storage.get<Book>(BOOK, agency, id),
      lastNumber(this.#storage, agency, id),
    ]);
    if (!before || !counter) refuse('NOT_FOUND');
    const begun = counter.last >= before.firstNumber;
    // NĐ 30/2020, Điều 15.1 and 22.2: what has been numbered keeps its sequence.
    const fixed =
      begun &&
      (['firstNumber', 'year', 'direction', 'secrecy'] as const).some(
        (field) => input[field] !== before[field],
      );
    if (fixed) refuse('REGISTER_BOOK_BEGUN', { params: { last: counter.last } });
    const closed = input.state === 'closed' ? { closedOn: before.closedOn ?? context.today } : {};
    const writes: Write[] = [{ kind: BOOK, id, expectedVersion: version, value: { ...input, ...closed } }];
    if (input.firstNumber !== before.firstNumber) {
      const value = { last: input.firstNumber - 1 };
      writes.push({ kind: COUNTER.name, id, expectedVersion: counter.version, value });
    }
    return (await this.#commit(context, 'registers.change-book', writes))[0]!;
  }

  /** Opens the books of a year after those of the year before; what is open already stays. */
  async openYear(context: Context, year: number): Promise<readonly Stored<Book>[]> {
    this.#permit(context, 'open-year');
    if (Math.abs(year - yearOf(context.today)) > 1)
      refuse('REGISTER_YEAR_FAR', { field: 'year', params: { year } });
    this.forget(context.actor.agency);
    const known = await this.books(context);
    const fresh = known.length === 0 ? firstBooks(year) : nextYearBooks(known, year);
    if (fresh.length === 0) return [];
    const writes = fresh.flatMap((book) => bookWrites(context.newId(), book));
    const records = await this.#commit(context, 'registers.open-year', writes);
    return records.filter((_, place) => writes[place]?.kind === BOOK);
  }

  /** Closes every open book of a past year, once nothing of it is to be registered any more. */
  async closeYear(context: Context, year: number): Promise<readonly Stored<Book>[]> {
    this.#permit(context, 'close-year');
    if (year >= yearOf(context.today)) refuse('REGISTER_YEAR_NOT_OVER', { field: 'year', params: { year } });
    this.forget(context.actor.agency);
    const open = (await this.books(context)).filter((book) => book.year === year && book.state === 'open');
    if (open.length === 0) return [];
    const writes = open.map(({ id, version, agency: _agency, ...book }) => ({
      kind: BOOK,
      id,
      expectedVersion: version,
      value: { ...book, state: 'closed', closedOn: context.today },
    }));
    return this.#commit(context, 'registers.close-year', writes);
  }

  #permit(context: Context, action: BookAction | BooksAction): void {
    if (!hasRole(context.actor, ...WHO[action])) refuse('REGISTERS_NOT_YOURS');
  }

  async #commit(context: Context, action: string, writes: readonly Write[]): Promise<Stored<Book>[]> {
    try {
      const result = await this.#storage.commit({ ...entryOf(context, action), writes });
      return result.records as unknown as Stored<Book>[];
    } catch (error) {
      const twice = error instanceof StorageError && error.code === 'DUPLICATE_KEY';
      if (twice) refuse('REGISTER_CODE_TAKEN', { field: 'code' });
      throw error;
    } finally {
      this.forget(context.actor.agency);
    }
  }
}
