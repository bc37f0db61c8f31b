/** What three versions of a program declare of letters: tests build the next version of a schema, and the one after it. */
import type { Kind, SchemaVersion, Storage } from '../../../storage/port.ts';
import { change, create, KINDS, put } from '../../contract/storage/harness.ts';

const FIRST: Kind = { name: 'letter', fields: { state: 'text', size: 'text' } };
/** One field more, one of another type, one index and one unique key more. */
const SECOND: Kind = {
  name: 'letter',
  fields: { state: 'text', size: 'number', to: { type: 'keywords', orderedBy: 'size' } },
  indexes: [['state', 'size']],
  unique: [{ name: 'code', fields: ['code'] }],
};
/** Without the field `state`, and with a kind of its own. */
const THIRD: readonly Kind[] = [
  { name: 'letter', fields: { size: 'number' }, unique: [{ name: 'code', fields: ['code'] }] },
  { name: 'stamp', fields: { on: 'text' } },
];

export interface Version {
  readonly kinds: readonly Kind[];
  readonly schema: SchemaVersion;
}
const BASE = 7;
const DECLARED = [[FIRST], [SECOND], THIRD];

/** 0: the version at hand; 1: the next; 2: the one after it. */
export function version(at: 0 | 1 | 2): Version {
  return { kinds: [...KINDS, ...DECLARED[at]!], schema: { version: BASE + at } };
}

export interface Letter {
  readonly state: string;
  readonly code: string;
  readonly size?: number;
  readonly to?: readonly string[];
}

/** As the newer program writes one: the older knows nothing of its size and addressees. */
export const letter = (id: string, value: Partial<Letter> = {}) =>
  create(id, { state: 'new', code: id, size: id.length, to: [`p:${id}`], ...value }, 'letter');

/** Loads, decides and writes, as every service does: what it does not know stays. */
export async function mark(storage: Storage, id: string, state: string): Promise<void> {
  const { version: expected, ...found } = (await storage.get<Letter>('letter', 'ward', id))!;
  await put(storage, change(id, expected, { ...found, state }, 'letter'));
}
