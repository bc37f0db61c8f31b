import { hash } from 'node:crypto';
import { canonical } from '../../../storage/canonical.ts';
import type { Tampering } from './harness.ts';
import type { MongoDb } from './mongodb-place.ts';

type Inside = <T>(use: (db: MongoDb) => Promise<T>) => Promise<T>;
interface Entry {
  seq: number;
  hash: string;
  header: string;
  values: { kind: string; id: string; text: string | null; salt: string | null; erasedBy: number | null }[];
}
interface Group {
  readonly _id: never;
  readonly seq: number;
  last: number;
  hash: string;
  entries: Entry[];
}

/** Writes into the database of a closed storage, as somebody who owns it might. Here each group is one entry. */
export function mongoTampering(inside: Inside): Tampering {
  const changeEntry = (agency: string, seq: number, change: (entry: Entry) => void) =>
    inside(async (db) => {
      const journal = db.collection('journal');
      const { entries } = (await journal.findOne({ agency, seq })) as unknown as Group;
      change(entries[0]!);
      await journal.updateOne({ agency, seq }, { $set: { entries } });
    });
  const changeRecord = (kind: string, id: string, change: (text: string) => object) =>
    inside(async (db) => {
      const records = db.collection(`record.${kind}`);
      const { text } = (await records.findOne({ id })) as unknown as { readonly text: string };
      await records.updateOne({ id }, { $set: change(text) });
    });
  return {
    alterValue: (agency, seq) =>
      changeEntry(agency, seq, ({ values }) => {
        for (const value of values) value.text = value.text!.replaceAll('new', 'old');
      }),
    alterHeader: (agency, seq) =>
      changeEntry(agency, seq, (entry) => {
        entry.header = entry.header.replaceAll('"lan"', '"an"');
      }),
    rewriteLast: (agency) => inside((db) => rewriteLast(db, agency)),
    removeEntry: (agency, seq) =>
      inside(async (db) => void (await db.collection('journal').deleteOne({ agency, seq }))),
    cutAfter: (agency, seq) => inside((db) => cutAfter(db, agency, seq)),
    renumber: (agency, from, to) => inside((db) => renumber(db, agency, { from, to })),
    alterRecord: (kind, id) => changeRecord(kind, id, (text) => ({ text: text.replaceAll('new', 'old') })),
    removeRecord: (kind, id) =>
      inside(async (db) => void (await db.collection(`record.${kind}`).deleteOne({ id }))),
    alterIndex: (kind, id) => changeRecord(kind, id, () => ({ 'text:state': 'old' })),
    setCounter: (id, last) =>
      changeRecord('counter', id, (text) => ({ text: canonical({ ...JSON.parse(text), last }) })),
    feignErasing: (agency, seq) =>
      changeEntry(agency, seq, ({ values }) => {
        for (const value of values) Object.assign(value, { text: null, salt: null, erasedBy: 4 });
      }),
    alterBlob: (sha256) => inside((db) => alterBlob(db, sha256)),
    removeBlob: (sha256) =>
      inside(async (db) => void (await db.collection('blob').deleteOne({ _id: sha256 as never }))),
  };
}

/** Changes who did it and mends the hash, so that the chain alone looks right. */
async function rewriteLast(db: MongoDb, agency: string): Promise<void> {
  const journal = db.collection('journal');
  const [group] = (await journal.find({ agency }).sort({ seq: -1 }).limit(1).toArray()) as unknown as Group[];
  const entry = group!.entries[0]!;
  const header = canonical({ ...JSON.parse(entry.header), actor: { person: 'nobody' } });
  const mended = { ...entry, header, hash: hash('sha256', header) };
  await journal.updateOne({ _id: group!._id }, { $set: { hash: mended.hash, entries: [mended] } });
}

async function cutAfter(db: MongoDb, agency: string, seq: number): Promise<void> {
  const journal = db.collection('journal');
  await journal.deleteMany({ agency, seq: { $gt: seq } });
  const { hash: last } = (await journal.findOne({ agency, seq })) as unknown as Group;
  await db.collection('applied').updateOne({ _id: agency as never }, { $set: { seq, hash: last } });
  await db.collection('record.document').deleteMany({ agency, seq: { $gt: seq } });
}

interface Move {
  readonly from: number;
  readonly to: number;
}

async function renumber(db: MongoDb, agency: string, { from, to }: Move): Promise<void> {
  const group = (await db.collection('journal').findOne({ agency, seq: from })) as unknown as Group;
  const entries = group.entries.map((entry) => ({ ...entry, seq: to }));
  await db.collection('journal').updateOne({ _id: group._id }, { $set: { seq: to, last: to, entries } });
  await db.collection('applied').updateOne({ _id: agency as never }, { $set: { seq: to } });
}

async function alterBlob(db: MongoDb, sha256: string): Promise<void> {
  const blob = await db.collection('blob').findOne({ _id: sha256 as never });
  const filter = { files_id: blob!.file, n: 0 };
  const chunk = await db.collection('file.chunks').findOne(filter);
  const bytes = Buffer.from(
    (chunk as unknown as { readonly data: { readonly buffer: Uint8Array } }).data.buffer,
  );
  bytes[0] = bytes[0]! ^ 1;
  await db.collection('file.chunks').updateOne(filter, { $set: { data: bytes } });
}
