/** Every record's document: its fields are those of its text, and some entry of the journal accounts for it. */
import { isDeepStrictEqual } from 'node:util';
import { type BlobName, blobNames } from '../blob-names.ts';
import { COUNTER, type Kind } from '../port.ts';
import { recordKey } from './commit/group.ts';
import { storedEntry } from './journal-read.ts';
import { fieldsOfWrite, type RecordDocument, type RecordModel } from './record-model.ts';
import type { Accounted } from './verify-journal.ts';
import type { Work } from './verify-work.ts';

const BATCH = 200;

/** Number of present records. */
export async function verifyRecords(work: Work, accounted: ReadonlyMap<string, Accounted>): Promise<number> {
  let records = 0;
  for (const [name, model] of work.models.records) {
    const kind = work.kinds.get(name)!;
    for (const [agency, { upTo, byKind }] of accounted) {
      const checked = await verifyKind(work, { kind, model, agency, upTo });
      records += checked.live;
      const isAll = checked.upTo === (byKind.get(name) ?? 0) || name === COUNTER.name;
      if (!isAll) await findStrangers(work, { kind, model, agency, upTo });
    }
  }
  return records;
}

interface OfKind {
  readonly kind: Kind;
  readonly model: RecordModel;
  readonly agency: string;
  readonly upTo: number;
}

async function verifyKind(work: Work, { kind, model, agency, upTo }: OfKind) {
  const number = { live: 0, upTo: 0 };
  let blobs = new Map<string, NamedBlob>();
  for await (const found of model.find({ agency }).lean().cursor({ batchSize: BATCH })) {
    const document = found as RecordDocument;
    if (document.live) number.live++;
    if (document.seq <= upTo) number.upTo++;
    const place = `${kind.name}/${agency}/${document.id}`;
    verifyDocument(work, kind, document);
    for (const blob of blobNames(parsed(document))) blobs.set(blob.sha256, { ...blob, place });
    if (blobs.size < BATCH) continue;
    await verifyNamed(work, blobs);
    blobs = new Map();
  }
  await verifyNamed(work, blobs);
  return number;
}

function parsed({ text }: RecordDocument): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function verifyDocument({ report }: Work, kind: Kind, document: RecordDocument): void {
  const { id, agency, version, live } = document;
  const place = `${kind.name}/${agency}/${id}`;
  const value = parsed(document) as { [name: string]: unknown } | null | undefined;
  const isRight = live
    ? value && value.id === id && value.agency === agency && value.version === version
    : value === null;
  if (!isRight) {
    report(place, 'the record is not what its document says');
    return;
  }
  const expected = fieldsOfWrite(kind, document);
  const fields = document as unknown as { readonly [name: string]: unknown };
  const wrong = Object.entries(expected).find(([name, one]) => !isDeepStrictEqual(fields[name] ?? null, one));
  if (wrong) report(place, `the index of ${wrong[0]} is wrong`);
}

/** More documents than the journal accounts for: each is looked up. */
async function findStrangers(work: Work, { kind, model, agency, upTo }: OfKind): Promise<void> {
  const all = model
    .find({ agency, seq: { $lte: upTo } }, { id: 1, seq: 1 })
    .lean()
    .cursor({ batchSize: BATCH });
  for await (const { id, seq } of all) {
    const entry = await storedEntry(work.models.journal, agency, seq);
    const key = recordKey({ kind: kind.name, id });
    if (entry?.values.some((value) => recordKey(value) === key)) continue;
    work.report(`${kind.name}/${agency}/${id}`, 'the record is not the last value in the journal');
  }
}

interface NamedBlob extends BlobName {
  readonly place: string;
}

async function verifyNamed({ models, report }: Work, named: ReadonlyMap<string, NamedBlob>): Promise<void> {
  const found = await models.blob.find({ _id: { $in: [...named.keys()] } }).lean();
  const sizes = new Map(found.map(({ _id, size }) => [_id, size]));
  for (const [sha256, { place, size }] of named) {
    const actual = sizes.get(sha256);
    if (actual === undefined) report(`blobs/${sha256}`, `is missing, ${place} names it`);
    else if (size !== undefined && size !== actual) {
      report(`blobs/${sha256}`, `has ${actual} bytes, ${place} says ${size}`);
    }
  }
}
