import type { Kinds } from '../check.ts';
import type { HeadSigner } from '../heads.ts';
import type { Head, Journal, JournalEntry, ReadJournal, SignedHead, VerifyReport } from '../port.ts';
import type { MongoBlobs } from './blobs.ts';
import type { Channels } from './channels.ts';
import { translated } from './errors.ts';
import { readEntries } from './journal-read.ts';
import type { Listeners } from './listeners.ts';
import type { Models } from './models.ts';
import { type VerifyOptions, verifyDatabase } from './verify.ts';

export interface JournalParts {
  readonly models: Models;
  readonly kinds: Kinds;
  readonly channels: Channels;
  readonly listeners: Listeners;
  readonly blobs: MongoBlobs;
  readonly signer: HeadSigner;
}

export class MongoJournal implements Journal {
  readonly #parts: JournalParts;

  constructor(parts: JournalParts) {
    this.#parts = parts;
  }

  agencies(): Promise<readonly string[]> {
    return translated(agenciesOf(this.#parts.models));
  }

  async head(agency: string): Promise<Head | undefined> {
    const { seq, hash } = await translated(this.#parts.channels.of(agency).progress.catchUp());
    return seq === 0 ? undefined : { agency, seq, hash };
  }

  /** Whatever is read here is applied: a consumer that goes on to read the records finds them. */
  async read(query: ReadJournal): Promise<readonly JournalEntry[]> {
    const entries = await translated(readEntries(this.#parts.models.journal, query));
    const newest = Math.max(0, ...entries.map(({ seq }) => seq));
    const { progress } = this.#parts.channels.of(query.agency);
    if (newest > (progress.known?.seq ?? 0)) await translated(progress.catchUp());
    return entries;
  }

  /** Of what others are writing at this moment, as much as they have marked as applied. */
  async verify(options: VerifyOptions = {}): Promise<VerifyReport> {
    const { models, kinds, blobs, channels, signer } = this.#parts;
    await channels.settled();
    return translated(verifyDatabase({ models, kinds, blobs, publicKey: signer.publicKey, options }));
  }

  async signHead(agency: string, at: string): Promise<SignedHead | undefined> {
    const head = await this.head(agency);
    if (!head) return undefined;
    const signed = this.#parts.signer.sign(head, at);
    const _id = `${agency}\n${head.seq}\n${at}`;
    const insert = { $setOnInsert: signed };
    await translated(this.#parts.models.head.updateOne({ _id }, insert, { upsert: true }).exec());
    return signed;
  }

  async signedHeads(agency: string): Promise<readonly SignedHead[]> {
    const query = this.#parts.models.head.find({ agency }, { _id: 0 }).sort({ seq: 1, at: 1 }).lean();
    return translated(query.exec());
  }

  onCommit(listener: (entry: JournalEntry) => void): () => void {
    return this.#parts.listeners.add(listener);
  }
}

/** Also one whose first writer died before it had applied anything. */
export async function agenciesOf({ applied, journal }: Models): Promise<readonly string[]> {
  const all = await applied.find().sort({ _id: 1 }).lean();
  const opened = await Promise.all(
    all.map(async ({ _id, seq }) => seq > 0 || (await journal.exists({ agency: _id, seq: 1 })) !== null),
  );
  return all.filter((_one, at) => opened[at]).map(({ _id }) => _id);
}
