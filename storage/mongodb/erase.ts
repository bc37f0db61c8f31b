/** What an entry ordered erased leaves every earlier entry of the journal. */
import type { Model } from 'mongoose';
import type { RecordRef } from '../port.ts';
import { type GroupEntry, recordKey } from './commit/group.ts';
import type { GroupDocument } from './models.ts';

interface Erasing {
  readonly seq: number;
  readonly record: RecordRef;
}

/** Places within a group never move: each group is changed by one update of exactly what is to go. */
export async function eraseRecord(
  journal: Model<GroupDocument>,
  agency: string,
  erasing: Erasing,
): Promise<void> {
  const filter = { agency, wrote: recordKey(erasing.record), seq: { $lt: erasing.seq } };
  for await (const { _id, entries } of journal.find(filter).lean().cursor({ batchSize: 20 })) {
    const gone = entries.flatMap((entry, at) => placesOf(entry, `entries.${at}`, erasing));
    if (gone.length === 0) continue;
    const set = gone.flatMap((place) => [
      [`${place}.text`, null],
      [`${place}.salt`, null],
      [`${place}.erasedBy`, erasing.seq],
    ]);
    await journal.collection.updateOne({ _id } as never, { $set: Object.fromEntries(set) });
  }
}

/** The values of the record, and the details of the entries that wrote it. */
function placesOf({ seq, values, details }: GroupEntry, at: string, erasing: Erasing): readonly string[] {
  const key = recordKey(erasing.record);
  const written = values.some((value) => recordKey(value) === key);
  if (seq >= erasing.seq || !written) return [];
  const places = values.flatMap((value, index) =>
    recordKey(value) === key && value.erasedBy === null ? [`${at}.values.${index}`] : [],
  );
  return details && details.text !== null ? [`${at}.details`, ...places] : places;
}
