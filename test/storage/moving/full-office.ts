/** A storage with something of everything that can be stored, made through its port. */
import { randomBytes } from 'node:crypto';
import { openStorage, type StorageOptions } from '../../../storage/open.ts';
import { INSTALLATION, type Kind, type SignedHead, type Storage } from '../../../storage/port.ts';
import { AT, change, create, KINDS, request } from '../../contract/storage/harness.ts';

export const SECRET = 'Nguyễn Văn Bí Mật, số 079000000001';
/** Declared by an older program only. */
export const OLD: Kind = { name: 'old-kind', fields: { name: 'text' } };
const AGENCIES = ['ward', INSTALLATION];

export interface FullOffice {
  /** Exported while it was at work. */
  readonly heads: readonly SignedHead[];
  readonly files: readonly string[];
}

const open = (options: StorageOptions, kinds = KINDS) => openStorage({ ...options, kinds });

export async function fillOffice(options: StorageOptions): Promise<FullOffice> {
  const before = await open(options, [...KINDS, OLD]);
  await before.commit(request([create('o', { name: 'new' }, OLD.name)]));
  await before.close();
  const storage = await open(options);
  try {
    const files: string[] = [];
    for (const agency of AGENCIES) files.push(...(await fillAgency(storage, agency)));
    await fillRest(storage);
    const heads = await Promise.all(AGENCIES.map((agency) => storage.journal.signHead(agency, AT)));
    for (const agency of AGENCIES) await register(storage, agency, { id: 'after-the-head' });
    return { heads: heads.map((head) => head!), files };
  } finally {
    await storage.close();
  }
}

async function fillAgency(storage: Storage, agency: string): Promise<readonly string[]> {
  const commit = (...given: Parameters<typeof request>) =>
    storage.commit(request(given[0], { agency, ...given[1] }));
  await commit([create('book', { last: 0 }, 'counter'), create('gone', { last: 3 }, 'counter')]);
  const sizes = [0, 1, 70_000, 1_500_000];
  const files: string[] = [];
  for (const size of sizes) {
    const { sha256 } = await storage.blobs.put(randomBytes(size));
    files.push(sha256);
    await register(storage, agency, { id: `file-${size}`, file: { sha256, size } });
  }
  await commit([create('secret', { name: SECRET })], { details: { of: SECRET } });
  await commit([change('secret', 1, { name: SECRET, n: 2 }), create('beside', { name: 'new' })]);
  const secret = { decision: 'QĐ 15/2026', records: [{ kind: 'document', id: 'secret' }] };
  await commit([change('secret', 2, { name: 'erased' })], { erases: secret });
  await commit([create('removed', { book: 'x', number: 900 }), create('lost', { name: SECRET })]);
  await commit([change('removed', 1, null), change('lost', 1, null), change('gone', 1, null, 'counter')]);
  // Nothing is left of this one but its versions.
  await commit([], { erases: { ...secret, records: [{ kind: 'document', id: 'lost' }] } });
  await commit([change('file-0', 1, { book: 'x', number: 901, state: 'open' })], { takes: ['book'] });
  await commit([create('note', { document: 'secret', text: 'đ\u0000\u{1f4dc}' }, 'note')]);
  return files;
}

/** Answers the number. */
export async function register(
  storage: Storage,
  agency: string,
  document: { readonly id: string; readonly [field: string]: unknown },
): Promise<number> {
  const { id, ...value } = document;
  const writes = ({ book }: { readonly [counter: string]: number }) => [
    create(id, { state: 'new', on: AT, readers: ['lan'], book: 'b', number: book!, ...value }),
  ];
  const { numbers } = await storage.commit(request(writes, { agency, takes: ['book'] }));
  return numbers.book!;
}

async function fillRest(storage: Storage): Promise<void> {
  await register(storage, 'ward', { id: 'only-here' });
  const now = Date.parse(AT);
  for (let number = 0; number < 3; number++) {
    await storage.state.put({ space: 'lock-out', key: 'lan', value: { times: number }, now });
  }
  const expiring = { space: 'session', owner: 'lan', expiresAt: now + 60_000, now };
  for (const key of ['a', 'b', 'đ']) await storage.state.put({ ...expiring, key, value: { of: key } });
  await storage.cursor.advance('reminders', 'ward', 4);
  await storage.cursor.advance('reminders', INSTALLATION, 2);
}

/** Everything that the port shows, to be compared. */
export async function snapshot(options: StorageOptions): Promise<object> {
  const storage = await open(options);
  try {
    const journals: object[] = [];
    for (const agency of await storage.journal.agencies()) {
      journals.push(await storage.journal.read({ agency, after: 0, limit: 200 }));
      journals.push(await storage.journal.signedHeads(agency), await recordsOf(storage, agency));
    }
    const files: object[] = [];
    for await (const file of storage.blobs.list()) files.push(file);
    return { journals, files, rest: await restOf(storage) };
  } finally {
    await storage.close();
  }
}

async function recordsOf(storage: Storage, agency: string): Promise<object> {
  const found = ['document', 'note', 'counter'].map((kind) => storage.find(kind, { agency, limit: 200 }));
  const listed = await storage.find('document', { agency, filter: { readers: { has: 'lan' } } });
  return { found: await Promise.all(found), listed };
}

async function restOf(storage: Storage): Promise<object> {
  const now = Date.parse(AT);
  const keys = [
    ['lock-out', 'lan'],
    ['session', 'a'],
    ['session', 'đ'],
  ] as const;
  const states = await Promise.all(keys.map(([space, key]) => storage.state.get(space, key, now)));
  const cursors = await Promise.all(AGENCIES.map((agency) => storage.cursor.get('reminders', agency)));
  return { states, cursors };
}
