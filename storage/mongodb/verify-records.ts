/** Every record's document: its fields are those of its text, and some entry of the journal accounts for it. */
import { isDeepStrictEqual } from 'node:util';
import { type BlobName, blobNames } from '../blob-names.ts';
import { COUNTER } from '../port.ts';
import { recordKey } from './commit/group.ts';
import { storedEntry } from './journal-read.ts';
import { fieldsOfWrite, type RecordDocument } from './record-model.ts';
import type { OfKind } from './record-models.ts';
import type { Accounted } from './verify-journal.ts';
import type { Work } from './verify-work.ts';

const BATCH = 200;

/** Number of present records. */
export async function verifyRecords(work: Work, accounted: ReadonlyMap<string, Accounted>): Promise<number> {
  let records = 0;
  for (const [name, ofKind] of work.models.records.all()) {
    for (const [agency, { upTo, byKind }] of accounted) {
      const checked = await verifyKind(work, { ...ofKind, name, agency, upTo });
      records += checked.live;
      const isAll = checked.upTo === (byKind.get(name) ?? 0) || name === COUNTER.name;
      if (!isAll) await findStrangers(work, { ...ofKind, name, agency, upTo });
    }
  }
  return records;
}

interface OfAgency extends OfKind {
  readonly name: string;
  readonly agency: string;
  readonly upTo: number;
}

async function verifyKind(work: Work, { name, declared, model, agency, upTo }: OfAgency) {
  const number = { live: 0, upTo: 0 };
  let blobs = new Map<string, NamedBlob>();
  for await (const found of model.find({ agency }).lean().cursor({ batchSize: BATCH })) {
    const document = found as RecordDocument;
    if (document.live) number.live++;
    if (document.seq <= upTo) number.upTo++;
    const place = `${name}/${agency}/${document.id}`;
    verifyDocument(work, { name, declared }, document);
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

function verifyDocument(
  { report }: Work,
  { name, declared }: Pick<OfAgency, 'name' | 'declared'>,
  document: RecordDocument,
): void {
  const { id, agency, version, live } = document;
  const place = `${name}/${agency}/${id}`;
  const value = parsed(document) as { [name: string]: unknown } | null | undefined;
  const isRight = live
    ? value && value.id === id && value.agency === agency && value.version === version
    : value === null;
  if (!isRight) {
    report(place, 'the record is not what its document says');
    return;
  }
  const wrong = wrongField(fieldsOfWrite(declared, document), document);
  if (wrong) report(place, `the index of ${wrong} is wrong`);
}

/** One that a version beside this one has written has its fields as well, and is made anew when that has gone. */
function wrongField(expected: Indexed, document: RecordDocument): string | undefined {
  const fields = document as unknown as Indexed;
  const isOwn = fields.shape === expected.shape;
  const claims = new Set(document.claims);
  const isRight = ([field, one]: [string, unknown]) => {
    if (!isOwn && field === 'shape') return true;
    if (!isOwn && field === 'claims') return (one as readonly string[]).every((claim) => claims.has(claim));
    return isDeepStrictEqual(fields[field] ?? null, one);
  };
  return Object.entries(expected).find((entry) => !isRight(entry))?.[0];
}

interface Indexed {
  readonly [name: string]: unknown;
}

/** More documents than the journal accounts for: each is looked up. */
async function findStrangers(work: Work, { name, model, agency, upTo }: OfAgency): Promise<void> {
  const all = model
    .find({ agency, seq: { $lte: upTo } }, { id: 1, seq: 1 })
    .lean()
    .cursor({ batchSize: BATCH });
  for await (const { id, seq } of all) {
    const entry = await storedEntry(work.models.journal, agency, seq);
    const key = recordKey({ kind: name, id });
    if (entry?.values.some((value) => recordKey(value) === key)) continue;
    work.report(`${name}/${agency}/${id}`, 'the record is not the last value in the journal');
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
