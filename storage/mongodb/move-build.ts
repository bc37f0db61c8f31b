/** Makes the records out of a journal that was moved here. Nobody else has the database open. */
import { NO_ENTRY } from '../entry.ts';
import type { MovedEntry } from '../moving/holdings.ts';
import { erasingsOf, writesOf } from './commit/group.ts';
import { eraseRecord } from './erase.ts';
import { isOnlyDuplicates } from './errors.ts';
import { toGroup, updateOf } from './journal-store.ts';
import type { Models } from './models.ts';

const PAGE_GROUPS = 8;

/** Up to the last entry; goes on where an earlier call was cut short. */
export async function applyMoved(models: Models, agency: string): Promise<void> {
  const { applied, journal } = models;
  const nothing = { $setOnInsert: { seq: 0, hash: NO_ENTRY } };
  await applied.updateOne({ _id: agency }, nothing, { upsert: true });
  for (let from = (await applied.findById(agency).lean())!.seq; ; ) {
    const query = journal.find({ agency, seq: { $gt: from } }).sort({ seq: 1 });
    const groups = (await query.limit(PAGE_GROUPS).lean()).map(toGroup);
    const last = groups.at(-1);
    if (!last) return;
    const entries = groups.flatMap((group) => group.entries);
    await writeRecords(models, agency, writesOf({ agency, entries }));
    for (const order of erasingsOf({ entries })) {
      for (const record of order.records) await eraseRecord(journal, agency, { ...order, record });
    }
    await applied.updateOne({ _id: agency }, { $set: { seq: last.last, hash: last.hash } });
    from = last.last;
  }
}

type Writes = ReturnType<typeof writesOf>;

/** Never as if nothing were there yet: an earlier call may have written some of them from fewer entries. */
async function writeRecords(models: Models, agency: string, writes: Writes): Promise<void> {
  for (const [name, some] of Map.groupBy(writes, ({ kind }) => kind)) {
    const { declared, model } = models.records.of(name);
    const operations = some.map((write) => updateOf(declared, agency, write));
    try {
      await model.bulkWrite(operations, { ordered: false });
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error;
    }
  }
}

/**
 * Of a record whose last value was erased after it had been removed no entry tells any more that it is gone, but its
 * version has to be remembered. Older than whatever else is written of it.
 */
export function keepTombstones(
  models: Models,
  agency: string,
  entries: readonly MovedEntry[],
): Promise<void> {
  const gone = entries.flatMap(({ seq, values }) =>
    values
      .filter(({ erasedBy }) => erasedBy !== null)
      .map(({ kind, id, version }) => ({ kind, id, version, seq, text: null, isFirst: false })),
  );
  return writeRecords(models, agency, gone);
}
