import { type Storage, StorageError, type Stored, type Write } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import { type Context, entryOf, hasRole } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { DocumentsService } from '../documents/index.ts';
import { BOOK, type Book, type RegistersService, registerEntryWrite } from '../registers/index.ts';
import type { TasksService } from '../tasks/index.ts';
import { INCOMING, type Incoming, type IncomingFields } from './incoming.ts';
import { IncomingChanges } from './incoming-changes.ts';
import { type Duplicate, Duplicates, type DuplicateWanted, duplicateReasons } from './incoming-duplicates.ts';
import { withRights } from './incoming-policy.ts';
import {
  corrected,
  fieldReasons,
  type Registration,
  registered,
  registrationReasons,
} from './incoming-registration.ts';
import { type IncomingDetail, incomingDetail } from './incoming-view.ts';

export interface IncomingDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  readonly registers: RegistersService;
  readonly documents: DocumentsService;
  readonly tasks: TasksService;
  /** This installation is approved for secret documents (setting SECRET_DOCUMENTS). */
  readonly secretApproved: boolean;
}

export interface RegisterRequest extends Registration {
  readonly confirmDuplicate?: boolean | undefined;
}

export interface UpdateRequest {
  readonly id: string;
  readonly version: number;
  readonly fields: IncomingFields;
}

export class IncomingService {
  readonly #deps: IncomingDeps;
  readonly #changes: IncomingChanges;
  readonly #duplicates: Duplicates;

  constructor(deps: IncomingDeps) {
    this.#deps = deps;
    this.#changes = new IncomingChanges(deps);
    this.#duplicates = new Duplicates(deps.storage, deps.documents);
  }

  duplicates(context: Context, wanted: DuplicateWanted): Promise<readonly Duplicate[]> {
    if (!hasRole(context.actor, 'clerk')) refuse('INCOMING_CLERK_ONLY');
    return this.#duplicates.find(context, wanted);
  }

  /** NĐ 30/2020, Điều 22: arrival number and date, gap-free in the book of the year. One commit. */
  async register(context: Context, request: RegisterRequest): Promise<IncomingDetail> {
    const { confirmDuplicate, ...input } = request;
    refuseAll(registrationReasons(input, context, { approved: this.#deps.secretApproved }));
    const fresh = registered(input, context);
    if (!confirmDuplicate) refuseAll(duplicateReasons(await this.#duplicates.find(context, fresh)));
    const stored = await this.#retryOnBook(context, () =>
      this.#commitRegistration(context, fresh, input.book),
    );
    return this.detail(context, stored);
  }

  async #commitRegistration(
    context: Context,
    fresh: Omit<Incoming, 'book'>,
    chosen?: string,
  ): Promise<Stored<Incoming>> {
    const { storage, registers, directory } = this.#deps;
    const { type, secrecy, arrivalOn } = fresh;
    const wanted = { direction: 'incoming' as const, type, secrecy, year: yearOf(arrivalOn) };
    const book = await registers.bookFor(context, wanted, chosen);
    const id = context.newId();
    const incoming = withRights({ ...fresh, book: book.id }, await directory.of(context));
    const files = await this.#changes.fileWrites(context, id, incoming);
    const result = await storage.commit({
      ...entryOf(context, 'incoming.register'),
      takes: [book.id],
      reliesOn: [{ kind: BOOK, id: book.id, version: book.version }],
      writes: (numbers) => registrationWrites({ id, incoming, book, number: numbers[book.id]!, files }),
    });
    return result.records[0] as Stored<Incoming>;
  }

  /** A book changed since it was last read: look again, once. */
  async #retryOnBook<T>(context: Context, attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt();
    } catch (error) {
      const stale =
        error instanceof StorageError && error.code === 'VERSION_CONFLICT' && error.about.kind === BOOK;
      if (!stale) throw error;
      this.#deps.registers.forget(context.actor.agency);
      return attempt();
    }
  }

  /** Corrections of the clerk; the journal keeps what stood before. */
  async update(context: Context, { id, version, fields }: UpdateRequest): Promise<IncomingDetail> {
    const { before } = await this.#changes.load(context, id, version);
    if (!hasRole(context.actor, 'clerk') || before.source !== 'manual') refuse('INCOMING_CLERK_ONLY');
    refuseAll(fieldReasons(fields, context, { approved: this.#deps.secretApproved }));
    // Điều 22.4: the two kinds have registers of their own.
    if ((before.secrecy === 'none') !== (fields.secrecy === 'none'))
      refuse('SECRECY_FIXED', { field: 'secrecy' });
    const next = corrected(before, fields);
    const writes = [
      ...(await this.#changes.writes(context, before, next)),
      ...(await this.#changes.droppedFileWrites(context, before, next)),
    ];
    const stored = await this.#changes.commit(context, { action: 'incoming.update', writes });
    return this.detail(context, stored);
  }

  async get(context: Context, id: string): Promise<IncomingDetail> {
    return this.detail(context, await this.#changes.open(context, id));
  }

  /** The record itself, where the actor may read it: for modules above this one. */
  open(context: Context, id: string): Promise<Stored<Incoming>> {
    return this.#changes.open(context, id);
  }

  async detail(context: Context, incoming: Stored<Incoming>): Promise<IncomingDetail> {
    const { directory, registers, tasks, documents } = this.#deps;
    const { agency } = context.actor;
    const untouched = incoming.handling.trail.length === 0;
    const [people, calendars, books, ofSubject, files] = await Promise.all([
      directory.of(context),
      directory.calendars(context),
      registers.books(context),
      untouched ? [] : tasks.ofSubject(agency, incoming.id),
      documents.openMany(context, incoming.files),
    ]);
    return incomingDetail(incoming, {
      context,
      directory: people,
      calendars,
      books,
      tasks: ofSubject,
      files,
    });
  }

  /**
   * Writes for a change that a higher module makes in its own commit (filed, archived): rights and files follow. None
   * where the change leaves everything as it was.
   */
  async changeWrites(
    context: Context,
    incoming: Stored<Incoming>,
    change: (incoming: Incoming) => Incoming,
  ): Promise<readonly Write[]> {
    const next = change(incoming);
    return next === incoming ? [] : this.#changes.writes(context, incoming, next);
  }
}

interface RegistrationParts {
  readonly id: string;
  readonly incoming: Incoming;
  readonly book: Stored<Book>;
  readonly number: number;
  readonly files: readonly Write[];
}

function registrationWrites({ id, incoming, book, number, files }: RegistrationParts): readonly Write[] {
  const value: Incoming = { ...incoming, arrivalNumber: number };
  const line = registerEntryWrite({
    book: book.id,
    number,
    on: incoming.arrivalOn,
    subject: { kind: INCOMING, id },
  });
  return [{ kind: INCOMING, id, expectedVersion: 0, value }, line, ...files];
}
