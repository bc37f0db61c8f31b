/** All that a database holds, as it is stored. */
import { setTimeout } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import type { Kinds } from '../check.ts';
import {
  type EntryPage,
  type HeldCursor,
  type HeldEntry,
  type HeldState,
  type Holdings,
  PAGE_BYTES,
  PAGE_ENTRIES,
  PAGE_STATES,
} from '../moving/holdings.ts';
import type { BlobInfo, Head, SignedHead, VerifyReport } from '../port.ts';
import type { MongoStorage } from './adapter.ts';
import { translated } from './errors.ts';
import { Members } from './members.ts';
import type { Models } from './models.ts';
import { placeOf } from './move-mark.ts';
import { collectionOf } from './record-model.ts';
import { sharedSigner } from './signing-key.ts';
import { verifyDatabase } from './verify.ts';

const PAGE_FILES = 500;
const LOOK_MS = 300;

interface Parts {
  readonly connection: Connection;
  readonly models: Models;
  readonly storage: MongoStorage;
  readonly kinds: Kinds;
  /** This process among those that have the database open. */
  readonly member: string;
}

export class DatabaseHoldings implements Holdings {
  readonly place: string;
  readonly blobs: Holdings['blobs'];
  readonly models: Models;
  readonly storage: MongoStorage;
  readonly #kinds: Kinds;
  readonly #member: string;

  constructor({ connection, kinds, models, storage, member }: Parts) {
    this.#kinds = kinds;
    this.#member = member;
    this.place = placeOf(connection);
    this.models = models;
    this.storage = storage;
    const { blobs } = storage;
    this.blobs = {
      get: (sha256, range) => blobs.get(sha256, range),
      has: (sha256) => blobs.has(sha256),
      put: (content, expected) => blobs.put(content, expected),
      remove: (sha256) => blobs.remove(sha256),
      list: () => this.#files(),
    };
  }

  /** Of the last group: what was inserted is the journal, whether it is applied already or not. */
  async heads(): Promise<readonly Head[]> {
    const agencies = (await translated(this.models.journal.distinct('agency').exec())).sort(byBytes);
    const heads = agencies.map(async (agency) => {
      const query = this.models.journal.findOne({ agency }, { last: 1, hash: 1 }).sort({ seq: -1 }).lean();
      const { last: seq, hash } = (await translated(query.exec()))!;
      return { agency, seq, hash };
    });
    return Promise.all(heads);
  }

  async entries({ agency, after, limit = PAGE_ENTRIES }: EntryPage): Promise<readonly HeldEntry[]> {
    const groups = this.models.journal
      .find({ agency, last: { $gt: after } })
      .sort({ last: 1 })
      .lean()
      .cursor({ batchSize: Math.min(10, limit) });
    const page: HeldEntry[] = [];
    let bytes = 0;
    for await (const { entries } of groups) {
      page.push(...entries.filter(({ seq }) => seq > after));
      bytes += entries.reduce((sum, { header, values }) => sum + header.length + lengthOf(values), 0);
      if (bytes > PAGE_BYTES || page.length >= limit) break;
    }
    return page.slice(0, limit);
  }

  async signedHeads(): Promise<readonly SignedHead[]> {
    const query = this.models.head.find({}, { _id: 0 }).sort({ agency: 1, seq: 1, at: 1 }).lean();
    const heads = await translated(query.exec());
    return heads.map(({ agency, seq, hash, at, publicKey, signature }) => {
      return { agency, seq, hash, at, publicKey, signature };
    });
  }

  records(): Promise<ReadonlyMap<string, number>> {
    return translated(this.#countRecords());
  }

  async #countRecords(): Promise<ReadonlyMap<string, number>> {
    const { db } = this.models.journal;
    const collections = await db.listCollections();
    const names = collections.map(({ name }) => name).filter((name) => name.startsWith(collectionOf('')));
    const counts = new Map<string, number>();
    for (const name of names.sort()) {
      const number = await db.collection(name).countDocuments({ live: true });
      if (number > 0) counts.set(name.slice(collectionOf('').length), number);
    }
    return counts;
  }

  async cursors(): Promise<readonly HeldCursor[]> {
    const all = await translated(this.models.cursor.find().sort({ _id: 1 }).lean().exec());
    return all.map(({ _id, seq }) => {
      const [consumer, agency] = _id.split('\n') as [string, string];
      return { consumer, agency, seq };
    });
  }

  async *states(): AsyncIterable<readonly HeldState[]> {
    for (let after = ''; ; ) {
      const query = this.models.state.find({ _id: { $gt: after } }).sort({ _id: 1 });
      const some = await translated(query.limit(PAGE_STATES).lean().exec());
      if (some.length > 0) {
        yield some.map(({ _id, space, version, expires, owner, value }) => {
          return { space, key: _id.slice(space.length + 1), version, expires, owner, value };
        });
      }
      if (some.length < PAGE_STATES) return;
      after = some.at(-1)!._id;
    }
  }

  /** By the key that is there now: the one of the storage that was opened may have been replaced since. */
  async verify(agency?: string): Promise<VerifyReport> {
    const { models, storage } = this;
    const { publicKey } = await translated(sharedSigner(models.meta));
    const options = agency === undefined ? {} : { agency };
    const { blobs } = storage;
    return translated(verifyDatabase({ models, kinds: this.#kinds, blobs, publicKey, options }));
  }

  /** One that was killed is watched until it is sure that it is dead. */
  async users(): Promise<readonly string[]> {
    const members = new Members(this.models.member);
    for (;;) {
      const all = await translated(members.look());
      const others = all.filter(({ _id }) => _id !== this.#member);
      const alive = others.filter((one) => members.areAlive([one]));
      if (alive.length > 0 || others.length === 0) return alive.map(({ _id }) => `process ${_id}`);
      await setTimeout(LOOK_MS);
    }
  }

  close(): Promise<void> {
    return this.storage.close();
  }

  /** By pages, since the server forgets a list that is read too slowly. */
  async *#files(): AsyncIterable<BlobInfo> {
    for (let after = ''; ; ) {
      const query = this.models.blob.find({ _id: { $gt: after } }).sort({ _id: 1 });
      const some = await translated(query.limit(PAGE_FILES).lean().exec());
      for (const { _id: sha256, size } of some) yield { sha256, size };
      if (some.length < PAGE_FILES) return;
      after = some.at(-1)!._id;
    }
  }
}

const lengthOf = (values: HeldEntry['values']): number =>
  values.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);

/** As both databases sort. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
