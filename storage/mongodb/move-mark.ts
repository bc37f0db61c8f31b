/** Marks of a move, in the database itself. */
import type { Connection, Model } from 'mongoose';
import type { MovedMark, UnfinishedMark } from '../moving/holdings.ts';
import { movedAway, unfinishedMove } from '../moving/refusals.ts';
import type { MetaDocument } from './models.ts';

interface Marks {
  readonly 'unfinished-move': UnfinishedMark;
  readonly moved: MovedMark;
}

type Meta = Model<MetaDocument>;

export async function readMark<Name extends keyof Marks>(
  meta: Meta,
  name: Name,
): Promise<Marks[Name] | undefined> {
  const found = await meta.findById(name).lean();
  return found?.value === undefined ? undefined : (JSON.parse(found.value) as Marks[Name]);
}

export async function writeMark<Name extends keyof Marks>(
  meta: Meta,
  name: Name,
  mark: Marks[Name] | undefined,
): Promise<void> {
  if (!mark) await meta.deleteOne({ _id: name });
  else await meta.updateOne({ _id: name }, { $set: { value: JSON.stringify(mark) } }, { upsert: true });
}

export async function refuseUnfinished(meta: Meta, place: string): Promise<void> {
  const unfinished = await readMark(meta, 'unfinished-move');
  if (unfinished) throw unfinishedMove(unfinished, place);
}

export async function refuseMarked(meta: Meta, place: string): Promise<void> {
  await refuseUnfinished(meta, place);
  const moved = await readMark(meta, 'moved');
  if (moved) throw movedAway(moved, place);
}

/** By which people know it; no user, no password. */
export function placeOf(connection: Connection): string {
  const hosts = connection.getClient().options.hosts.map((host) => host.toString());
  return `mongodb://${hosts.join(',')}/${connection.name}`;
}
