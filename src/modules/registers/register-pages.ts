/** Pages of a register as it is printed. */
import type { Storage, Stored } from '../../../storage/port.ts';
import { type Context, hasRole, isCleared } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Book } from './book.ts';
import { type Cells, type Column, columnsOf, type RegisterPresenters } from './register-columns.ts';
import type { RegisterEntry } from './register-entry.ts';
import { BOOK } from './register-kinds.ts';
import { type EntryRange, findEntries } from './registers-store.ts';

export interface RegisterLine {
  readonly number: number;
  readonly on: string;
  readonly state: RegisterEntry['state'];
  readonly reason?: string;
  readonly subject?: RegisterEntry['subject'];
  /** Absent where the reader may not see the document: then only number and date stand there. */
  readonly cells?: Cells;
}

export interface RegisterPage {
  readonly book: Stored<Book>;
  readonly columns: readonly Column[];
  readonly items: readonly RegisterLine[];
  readonly next?: string;
}

export interface RegisterPagesDeps {
  readonly storage: Storage;
  readonly presenters: RegisterPresenters;
}

async function cellsOf(context: Context, entries: readonly RegisterEntry[], presenters: RegisterPresenters) {
  const idsByKind = new Map<string, string[]>();
  for (const { subject } of entries) {
    const ids = idsByKind.get(subject.kind) ?? [];
    idsByKind.set(subject.kind, [...ids, subject.id]);
  }
  const found = new Map<string, Cells>();
  for (const [kind, ids] of idsByKind) {
    for (const [id, cells] of (await presenters[kind]?.(context, ids)) ?? [])
      found.set(`${kind} ${id}`, cells);
  }
  return found;
}

function lineOf(entry: RegisterEntry, cells: Cells | undefined): RegisterLine {
  const { number, on, state, reason, subject } = entry;
  const cancelled = state === 'cancelled' && reason !== undefined;
  return {
    number,
    on,
    state,
    ...(cancelled ? { reason } : {}),
    ...(cells ? { subject, cells: cancelled ? { ...cells, note: reason } : cells } : {}),
  };
}

export class RegisterPages {
  readonly #deps: RegisterPagesDeps;

  constructor(deps: RegisterPagesDeps) {
    this.#deps = deps;
  }

  /** NĐ 30/2020, Điều 16.2.b and 22.3.b: a register kept in the system can be printed with all its columns. */
  async page(context: Context, bookId: string, range: EntryRange): Promise<RegisterPage> {
    const { storage, presenters } = this.#deps;
    const { actor } = context;
    const book = await storage.get<Book>(BOOK, actor.agency, bookId);
    if (!book) refuse('NOT_FOUND');
    const cleared = book.secrecy === 'none' || isCleared(actor, 'confidential');
    if (!hasRole(actor, 'clerk', 'leader', 'archivist') || !cleared) refuse('REGISTERS_NOT_YOURS');
    const page = await findEntries(storage, { agency: actor.agency, book: bookId, ...range });
    const cells = await cellsOf(context, page.items, presenters);
    const items = page.items.map((entry) =>
      lineOf(entry, cells.get(`${entry.subject.kind} ${entry.subject.id}`)),
    );
    return { book, columns: columnsOf(book.direction), items, ...(page.next ? { next: page.next } : {}) };
  }
}
