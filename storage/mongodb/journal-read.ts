/** Reads entries of the journal out of their groups. */
import type { Model } from 'mongoose';
import { type EntryHeader, type ErasedBy, toJournalEntry } from '../entry.ts';
import type { JournalEntry, ReadJournal } from '../port.ts';
import { type GroupEntry, recordKey } from './commit/group.ts';
import type { GroupDocument } from './models.ts';

const BATCH = 50;

type JournalModel = Model<GroupDocument>;

/** An entry as it is stored, wherever in a group it stands. */
export async function storedEntry(
  journal: JournalModel,
  agency: string,
  seq: number,
): Promise<GroupEntry | undefined> {
  const group = await journal.findOne({ agency, seq: { $lte: seq }, last: { $gte: seq } }).lean();
  return group?.entries.find((entry) => entry.seq === seq);
}

export async function readEntries(
  journal: JournalModel,
  query: ReadJournal,
): Promise<readonly JournalEntry[]> {
  const stored = await storedEntries(journal, query);
  const erasedBy = await erasings(journal, query.agency, stored);
  return stored.map((entry) => toJournalEntry(entry, erasedBy));
}

async function storedEntries(journal: JournalModel, query: ReadJournal): Promise<readonly GroupEntry[]> {
  const { agency, after, before = Number.MAX_SAFE_INTEGER, limit, record, direction = 'asc' } = query;
  const wrote = record ? { wrote: recordKey(record) } : {};
  const filter = { agency, ...wrote, last: { $gt: after }, seq: { $lt: before } };
  const order = record || direction === 'desc' ? 'seq' : 'last';
  const groups = journal
    .find(filter)
    .sort({ [order]: direction === 'asc' ? 1 : -1 })
    .lean()
    .cursor({ batchSize: BATCH });
  const found: GroupEntry[] = [];
  for await (const { entries } of groups) {
    const some = entries.filter((one) => isAsked(one, after, before) && wroteIt(one, record));
    found.push(...(direction === 'asc' ? some : some.reverse()));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

const isAsked = ({ seq }: GroupEntry, after: number, before: number): boolean => seq > after && seq < before;

function wroteIt({ values }: GroupEntry, record: ReadJournal['record']): boolean {
  return !record || values.some(({ kind, id }) => kind === record.kind && id === record.id);
}

/** By which entry and decision each of the erased values went. */
async function erasings(
  journal: JournalModel,
  agency: string,
  entries: readonly GroupEntry[],
): Promise<ErasedBy> {
  const seqs = new Set(entries.flatMap(({ values }) => values.flatMap(({ erasedBy }) => erasedBy ?? [])));
  const known = new Map<number, { readonly at: string; readonly decision: string }>();
  for (const seq of seqs) {
    const entry = await storedEntry(journal, agency, seq);
    const header = entry && (JSON.parse(entry.header) as EntryHeader);
    known.set(seq, { at: header?.at ?? '', decision: header?.erases?.decision ?? '' });
  }
  return (seq) => known.get(seq)!;
}
