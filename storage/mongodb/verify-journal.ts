/** Walks every entry of an agency once, in order, and compares what it wrote with what is there. */
import { ChainChecker, type CounterState } from '../chain.ts';
import type { EntryHeader } from '../entry.ts';
import { COUNTER, type CounterValue, type Erasing } from '../port.ts';
import { type Group, type GroupEntry, type RecordWrite, recordKey, writesOf } from './commit/group.ts';
import { storedEntry } from './journal-read.ts';
import { toGroup } from './journal-store.ts';
import { documentId, type RecordDocument } from './record-model.ts';
import type { Work } from './verify-work.ts';

/** How many documents of each kind some entry accounts for, and up to where the walk went. */
export interface Accounted {
  readonly upTo: number;
  readonly byKind: ReadonlyMap<string, number>;
}
export interface VerifiedJournal {
  readonly chain: ChainChecker;
  readonly written: Accounted;
}

export async function verifyJournal(work: Work, agency: string): Promise<VerifiedJournal> {
  const { journal, applied } = work.models;
  const upTo = (await applied.findById(agency).lean())?.seq ?? 0;
  const orders = new Map<number, Erasing | undefined>();
  const ordered = (_agency: string, seq: number) => orders.get(seq);
  const chain = new ChainChecker(agency, { report: work.report, ordered });
  const byKind = new Map<string, number>();
  const groups = journal
    .find({ agency, seq: { $lte: upTo } })
    .sort({ seq: 1 })
    .lean()
    .cursor({ batchSize: 50 });
  for await (const document of groups) {
    const group = toGroup(document);
    await learnOrders(work, group, orders);
    for (const entry of group.entries) chain.entry(entry.seq, entry);
    await verifyWrites(work, group, byKind);
  }
  await verifyCounters(work, agency, { counters: chain.counters, upTo });
  return { chain, written: { upTo, byKind } };
}

async function learnOrders(
  { models }: Work,
  { agency, entries }: Group,
  orders: Map<number, Erasing | undefined>,
): Promise<void> {
  const seqs = entries.flatMap(({ details, values }) => [
    details?.erasedBy,
    ...values.map((one) => one.erasedBy),
  ]);
  for (const seq of new Set(seqs)) {
    if (seq == null || orders.has(seq)) continue;
    orders.set(seq, erasingOf(await storedEntry(models.journal, agency, seq)));
  }
}

function erasingOf(entry: GroupEntry | undefined): Erasing | undefined {
  try {
    return entry && (JSON.parse(entry.header) as EntryHeader).erases;
  } catch {
    return undefined;
  }
}

/** Each record that the group wrote is there as it wrote it, or a later entry has written it since. */
async function verifyWrites(work: Work, group: Group, byKind: Map<string, number>): Promise<void> {
  const writes = Map.groupBy(writesOf(group), ({ kind }) => kind);
  const erased = erasedOf(group);
  for (const [kind, some] of writes) {
    const { model } = work.models.records.of(kind);
    const ids = some.map(({ id }) => documentId(group.agency, id));
    const found = await model.find({ _id: { $in: ids } }, { id: 1, version: 1, seq: 1, text: 1 }).lean();
    const documents = new Map(found.map((one) => [one.id, one as RecordDocument]));
    for (const write of some) {
      if (erased.has(recordKey(write))) continue;
      const problem = problemOf(write, documents.get(write.id));
      if (problem) work.report(`${kind}/${group.agency}/${write.id}`, problem);
      if (documents.get(write.id)?.seq === write.seq) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    }
  }
}

/** Records whose last value in the group is gone: a later entry rewrote or removed them. */
function erasedOf({ entries }: Group): ReadonlySet<string> {
  const last = new Map(entries.flatMap(({ values }) => values.map((one) => [recordKey(one), one] as const)));
  return new Set([...last].filter(([, { text }]) => text === null).map(([key]) => key));
}

function problemOf({ kind, seq, version, text }: RecordWrite, found: RecordDocument | undefined) {
  if (!found) return text === null ? undefined : `the record is missing, entry ${seq} wrote it`;
  if (found.seq > seq || (found.seq === seq && found.version === version && found.text === text))
    return undefined;
  if (kind === COUNTER.name && found.seq === seq) return undefined;
  return 'the record is not the last value in the journal';
}

async function verifyCounters(
  { models, report }: Work,
  agency: string,
  { counters, upTo }: { readonly counters: ReadonlyMap<string, CounterState>; readonly upTo: number },
): Promise<void> {
  const model = models.records.of(COUNTER.name).model;
  const left = new Map(counters);
  for await (const { id, text, seq, live } of model.find({ agency }).lean().cursor()) {
    const counter = left.get(id);
    left.delete(id);
    if (seq > upTo || !live) continue;
    const value = JSON.parse(text!) as CounterValue & { readonly version: number };
    if (counter?.last === value.last && counter.version === value.version) continue;
    const place = `counter/${agency}/${id}`;
    report(place, `the counter stands at ${value.last}, by the journal at ${counter?.last ?? 'nothing'}`);
  }
  for (const id of left.keys()) report(`counter/${agency}/${id}`, 'the counter is missing');
}
