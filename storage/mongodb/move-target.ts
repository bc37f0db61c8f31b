/** A database into which everything is moved. */
import { randomUUID } from 'node:crypto';
import type { HeldCursor, HeldState, MovedEntry, MoveTarget, UnfinishedMark } from '../moving/holdings.ts';
import { type SignedHead, StorageError } from '../port.ts';
import { type Group, recordKey } from './commit/group.ts';
import { asStorageError, isDuplicate, translated } from './errors.ts';
import { DatabaseHoldings } from './holdings.ts';
import { applyMoved, keepTombstones } from './move-build.ts';
import { readMark, refuseMarked, writeMark } from './move-mark.ts';
import { type MongoStorageOptions, openDatabase } from './open.ts';
import { writeSigningKey } from './signing-key.ts';

/** A document of MongoDB holds 16 MB, an entry at most 8. */
const GROUP_BYTES = 400_000;
const GROUP_ENTRIES = 64;

class DatabaseTarget extends DatabaseHoldings implements MoveTarget {
  unfinished(): Promise<UnfinishedMark | undefined> {
    return translated(readMark(this.models.meta, 'unfinished-move'));
  }

  async content(): Promise<string | undefined> {
    const { journal, head, blob } = this.models;
    if (await translated(journal.exists({}).exec())) return 'a journal is there';
    if (await translated(head.exists({}).exec())) return 'signed heads are there';
    if (await translated(blob.exists({}).exec())) return 'files are there';
    return undefined;
  }

  begin(mark: UnfinishedMark, signingKey: string): Promise<void> {
    return translated(this.#begin(mark, signingKey));
  }

  async #begin(mark: UnfinishedMark, signingKey: string): Promise<void> {
    await writeMark(this.models.meta, 'unfinished-move', mark);
    await writeSigningKey(this.models.meta, signingKey);
  }

  async write(agency: string, entries: readonly MovedEntry[]): Promise<void> {
    try {
      await keepTombstones(this.models, agency, entries);
      await this.models.journal.collection.insertMany(groupsOf(agency, entries).map(toDocument), {
        ordered: true,
      });
    } catch (error) {
      if (!isDuplicate(error)) throw asStorageError(error);
      throw new StorageError('STORAGE_IN_USE', `somebody else writes to ${this.place}`, { agency });
    }
  }

  async build(): Promise<void> {
    for (const { agency } of await this.heads()) await translated(applyMoved(this.models, agency));
  }

  async putSignedHeads(heads: readonly SignedHead[]): Promise<void> {
    for (const head of heads) {
      const _id = `${head.agency}\n${head.seq}\n${head.at}`;
      const insert = { $setOnInsert: head };
      await translated(this.models.head.updateOne({ _id }, insert, { upsert: true }).exec());
    }
  }

  async replaceCursors(cursors: readonly HeldCursor[]): Promise<void> {
    const { cursor } = this.models;
    await translated(cursor.deleteMany({}).exec());
    const documents = cursors.map(({ consumer, agency, seq }) => ({ _id: `${consumer}\n${agency}`, seq }));
    if (documents.length > 0) await translated(cursor.insertMany(documents));
  }

  async replaceStates(pages: AsyncIterable<readonly HeldState[]>): Promise<void> {
    const { state } = this.models;
    await translated(state.deleteMany({}).exec());
    for await (const page of pages) {
      const documents = page.map(({ key, ...fields }) => ({ _id: `${fields.space}\n${key}`, ...fields }));
      await translated(state.insertMany(documents));
    }
  }

  finish(): Promise<void> {
    return translated(writeMark(this.models.meta, 'unfinished-move', undefined));
  }
}

export async function openDatabaseTarget(options: MongoStorageOptions): Promise<MoveTarget> {
  const refuse: typeof refuseMarked = async (meta, place) => {
    if (!(await readMark(meta, 'unfinished-move'))) await refuseMarked(meta, place);
  };
  return new DatabaseTarget(await openDatabase(options, refuse));
}

function groupsOf(agency: string, entries: readonly MovedEntry[]): readonly Group[] {
  const groups: MovedEntry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const last = groups.at(-1);
    if (last && last.length < GROUP_ENTRIES && bytes + size <= GROUP_BYTES) last.push(entry);
    else groups.push([entry]);
    bytes = last === groups.at(-1) ? bytes + size : size;
  }
  return groups.map((some) => groupOf(agency, some));
}

function groupOf(agency: string, entries: readonly MovedEntry[]): Group {
  const { seq: last, hash } = entries.at(-1)!;
  const wrote = new Set(entries.flatMap(({ values }) => values.map(recordKey)));
  return { id: randomUUID(), agency, seq: entries[0]!.seq, last, hash, wrote: [...wrote], entries };
}

function sizeOf({ header, details, values }: MovedEntry): number {
  const texts = [header, details?.text, ...values.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
}

const toDocument = ({ id, ...fields }: Group) => ({ _id: id, ...fields }) as never;
