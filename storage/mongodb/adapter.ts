/** The adapter on MongoDB: any number of processes on one database. */
import type { Connection } from 'mongoose';
import type { Kinds } from '../check.ts';
import { writesCheck } from '../checked.ts';
import type { Rules } from '../decide.ts';
import type { HeadSigner } from '../heads.ts';
import {
  type CommitRequest,
  type CommitResult,
  type Count,
  type CountQuery,
  type FindQuery,
  type Page,
  type Storage,
  StorageError,
  type Stored,
  type Tally,
} from '../port.ts';
import { MongoBlobs } from './blobs.ts';
import { bounded } from './bounded-store.ts';
import { Channels } from './channels.ts';
import type { Server } from './connection.ts';
import { MongoCursors } from './cursors.ts';
import { translated } from './errors.ts';
import { Follower } from './follower.ts';
import { MongoJournal } from './journal.ts';
import { MongoGroupStore } from './journal-store.ts';
import { Listeners } from './listeners.ts';
import type { Membership } from './membership.ts';
import type { Models } from './models.ts';
import { RecordQuery } from './record-query.ts';
import { CausalSessions } from './session.ts';
import { MongoState } from './state.ts';

interface Parts {
  readonly connection: Connection;
  readonly server: Server;
  readonly kinds: Kinds;
  readonly models: Models;
  readonly signer: HeadSigner;
  readonly membership: Membership;
}

export class MongoStorage implements Storage {
  readonly engine: Storage['engine'];
  readonly journal: MongoJournal;
  readonly cursor: MongoCursors;
  readonly state: MongoState;
  readonly blobs: MongoBlobs;
  readonly #connection: Connection;
  readonly #sessions: CausalSessions;
  readonly #channels: Channels;
  readonly #query: RecordQuery;
  readonly #follower: Follower;
  readonly #membership: Membership;
  #closing: Promise<void> | undefined;

  constructor({ connection, server, kinds, models, signer, membership }: Parts) {
    const { isReplicated } = server;
    const listeners = new Listeners();
    this.engine = { name: 'mongodb', product: server.product, version: server.version, shared: true };
    this.#connection = connection;
    this.#membership = membership;
    this.#sessions = new CausalSessions(connection);
    const sessions = this.#sessions;
    const store = bounded(new MongoGroupStore({ models, sessions, isReplicated, membership }));
    const rules = rulesOf(models, kinds);
    this.#channels = new Channels({ store, rules, listeners });
    this.#query = new RecordQuery(models, kinds);
    this.blobs = new MongoBlobs(connection, models);
    const channels = this.#channels;
    this.journal = new MongoJournal({ models, kinds, channels, listeners, blobs: this.blobs, signer });
    this.cursor = new MongoCursors(models.cursor);
    this.state = new MongoState(models.state, membership);
    this.#follower = new Follower({ models, channels, listeners, isReplicated });
    this.#follower.start();
  }

  async get<T>(
    kind: string,
    agency: string,
    id: string,
    options: { readonly atLeast?: number } = {},
  ): Promise<Stored<T> | undefined> {
    await this.#needEntry(agency, options.atLeast);
    return translated(this.#query.get<T>(kind, agency, id));
  }

  async getMany<T>(kind: string, agency: string, ids: readonly string[]): Promise<readonly Stored<T>[]> {
    await this.#needEntry(agency);
    return translated(this.#query.getMany<T>(kind, agency, ids));
  }

  async find<T>(kind: string, query: FindQuery): Promise<Page<Stored<T>>> {
    await this.#needEntry(query.agency, query.atLeast);
    return translated(this.#query.find<T>(kind, query));
  }

  async count(kind: string, query: CountQuery): Promise<Count> {
    await this.#needEntry(query.agency);
    return translated(this.#query.count(kind, query));
  }

  async tally(kind: string, field: string, query: CountQuery): Promise<Tally> {
    await this.#needEntry(query.agency);
    return translated(this.#query.tally(kind, field, query));
  }

  async commit(request: CommitRequest): Promise<CommitResult> {
    await this.#membership.mayWrite();
    return this.#channels.of(request.agency).commit(request);
  }

  ready(): Promise<void> {
    return this.#membership.ready();
  }

  /** Until whatever was begun before is done. */
  settled(): Promise<void> {
    return this.#channels.settled();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#follower.stop();
    await this.#channels.close();
    await this.#membership.stop();
    await this.#sessions.end().catch(() => undefined);
    await this.#connection.close();
  }

  /** What another process wrote, or this one itself when the database failed it, may not be applied yet: then this one does it. */
  async #needEntry(agency: string, atLeast = 0): Promise<void> {
    const seq = Math.max(atLeast, this.#channels.owed(agency));
    if (seq === 0 || (this.#channels.known(agency) ?? 0) >= seq) return;
    const place = await translated(this.#channels.of(agency).progress.catchUp());
    if (place.seq >= seq) return;
    throw new StorageError('NOT_FOUND', `the journal of ${agency} has no entry ${seq}`, { agency, seq });
  }
}

/** Own rules, with the unique keys of versions that work beside this one. */
const rulesOf = ({ records }: Models, kinds: Kinds): Rules => ({
  get kinds() {
    return records.deciding;
  },
  check: writesCheck(kinds),
});
