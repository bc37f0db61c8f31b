/** The embedded adapter: SQLite in a folder, one process. */
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { Kinds } from '../check.ts';
import { writesCheck } from '../checked.ts';
import {
  type CommitRequest,
  type CommitResult,
  type Count,
  type CountQuery,
  type Cursors,
  type FindQuery,
  type Page,
  type Storage,
  StorageError,
  type Stored,
  type Tally,
} from '../port.ts';
import { FolderBlobs } from './blobs.ts';
import { Checkpoints } from './checkpoints.ts';
import { Committer } from './committer.ts';
import { asStorageError, openReader } from './database.ts';
import type { Folder } from './files.ts';
import { EmbeddedJournal } from './journal.ts';
import { Readers } from './readers.ts';
import type { FoundPage } from './record-query.ts';
import { RecordView } from './record-view.ts';
import type { WriterRequest } from './rows.ts';
import { folderSigner } from './signing-key.ts';
import { EmbeddedState } from './state.ts';
import type { Asking } from './thread.ts';
import { verifyInThread } from './verify.ts';

/** So many records are read by id before the event loop is given back. */
const SOME = 50;

interface Parts {
  readonly folder: Folder;
  readonly kinds: Kinds;
  readonly writer: Asking;
  readonly unlock: () => void;
}

export class EmbeddedStorage implements Storage {
  readonly engine: Storage['engine'];
  readonly journal: EmbeddedJournal;
  readonly cursor: Cursors;
  readonly state: EmbeddedState;
  readonly blobs: FolderBlobs;
  readonly #parts: Parts;
  readonly #records: DatabaseSync;
  readonly #states: DatabaseSync;
  readonly #view: RecordView;
  readonly #readers: Readers;
  readonly #checkpoints: Checkpoints;
  readonly #committer: Committer;
  #closing: Promise<void> | undefined;

  constructor(parts: Parts) {
    const { folder, kinds } = parts;
    this.#parts = parts;
    this.#records = openReader(folder.records);
    this.#states = openReader(folder.state);
    this.#view = new RecordView(this.#records, kinds);
    this.#readers = new Readers(folder, [...kinds.values()]);
    this.#checkpoints = new Checkpoints(folder);
    this.#committer = new Committer({
      view: this.#view,
      rules: { kinds, check: writesCheck(kinds) },
      write: async (batch) => {
        await this.#write({ do: 'write', batch });
        this.#checkpoints.count();
      },
      notify: (entry) => this.journal.notify(entry),
    });
    this.journal = this.#openJournal();
    this.cursor = this.#openCursors();
    this.state = new EmbeddedState(this.#states, (change) => this.#write({ do: 'state', change }));
    this.blobs = new FolderBlobs(folder.blobs);
    const { version } = this.#records.prepare('SELECT sqlite_version() AS version').get()!;
    this.engine = { name: 'embedded', product: 'SQLite', version: String(version), shared: false };
  }

  async get<T>(kind: string, agency: string, id: string, options: { readonly atLeast?: number } = {}) {
    this.#needEntry(agency, options.atLeast);
    return this.#reading(() => this.#view.read<Stored<T>>(kind, agency, id));
  }

  async getMany<T>(kind: string, agency: string, ids: readonly string[]): Promise<readonly Stored<T>[]> {
    const found: Stored<T>[] = [];
    for (let at = 0; at < ids.length; at += SOME) {
      const some = ids.slice(at, at + SOME);
      found.push(
        ...this.#reading(() => some.flatMap((id) => this.#view.read<Stored<T>>(kind, agency, id) ?? [])),
      );
      if (at + SOME < ids.length) await setImmediate();
    }
    return found;
  }

  async find<T>(kind: string, query: FindQuery): Promise<Page<Stored<T>>> {
    this.#needEntry(query.agency, query.atLeast);
    const { items, next } = await this.#readers.ask<FoundPage>({ do: 'find', kind, query });
    const page = { items: items.map((text) => JSON.parse(text) as Stored<T>) };
    return next === undefined ? page : { ...page, next };
  }

  async count(kind: string, query: CountQuery): Promise<Count> {
    this.#needOpen();
    return this.#readers.ask({ do: 'count', kind, query });
  }

  async tally(kind: string, field: string, query: CountQuery): Promise<Tally> {
    this.#needOpen();
    return this.#readers.ask({ do: 'tally', kind, field, query });
  }

  async commit(request: CommitRequest): Promise<CommitResult> {
    this.#needOpen();
    return this.#committer.commit(request);
  }

  async ready(): Promise<void> {
    this.#reading(() => this.#records.prepare('SELECT 1 FROM meta LIMIT 1').get());
    const put = { space: 'readiness', key: 'probe', value: {}, now: 0, expiresAt: 1 };
    await this.#write({ do: 'state', change: { change: 'put', put } });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#committer.close();
    await Promise.all([this.#readers.end(), this.#checkpoints.end()]);
    this.#records.close();
    this.#states.close();
    // The last connection: its closing brings the log into the database file.
    await this.#parts.writer.ask({ do: 'close' } satisfies WriterRequest).catch(() => undefined);
    await this.#parts.writer.end();
    this.#parts.unlock();
  }

  #write<T>(request: WriterRequest): Promise<T> {
    if (!this.#records.isOpen) return Promise.reject(closed());
    return this.#parts.writer.ask<T>(request);
  }

  #reading<T>(read: () => T): T {
    this.#needOpen();
    try {
      return read();
    } catch (error) {
      throw asStorageError(error);
    }
  }

  /** Whatever was acknowledged is seen by every reader at once; only an entry that never was is refused. */
  #needEntry(agency: string, seq = 0): void {
    this.#needOpen();
    if (this.#view.has(agency, seq)) return;
    throw new StorageError('NOT_FOUND', `the journal of ${agency} has no entry ${seq}`, { agency, seq });
  }

  #needOpen(): void {
    if (this.#closing) throw closed();
  }

  #openJournal(): EmbeddedJournal {
    const { folder, kinds } = this.#parts;
    return new EmbeddedJournal({
      database: this.#records,
      signer: () => folderSigner(folder.keys),
      read: (query) => this.#readers.ask({ do: 'journal', query }),
      keepHead: (head) => this.#committer.ride({ head }),
      verify: (options) => verifyInThread({ folder, kinds: [...kinds.values()], options }),
    });
  }

  #openCursors(): Cursors {
    const read = this.#records.prepare('SELECT seq FROM consumer WHERE consumer = ? AND agency = ?');
    return {
      get: async (consumer, agency) => Number(read.get(consumer, agency)?.seq ?? 0),
      advance: (consumer, agency, seq) => this.#committer.ride({ cursor: { consumer, agency, seq } }),
    };
  }
}

const closed = () => new StorageError('CLOSED', 'the storage is closed');
