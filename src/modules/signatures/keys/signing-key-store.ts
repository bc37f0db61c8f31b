import { type Storage, StorageError, type Stored, type Write } from '../../../../storage/port.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { FILE } from '../../documents/index.ts';
import { SIGNING_KEY } from '../signatures-kinds.ts';
import type { SigningKey } from './signing-key.ts';

export async function keysOf(
  storage: Storage,
  agency: string,
  owner: string,
): Promise<readonly Stored<SigningKey>[]> {
  const filter = { owner };
  const sort = { field: 'notAfter', direction: 'desc' } as const;
  return (await storage.find<SigningKey>(SIGNING_KEY, { agency, filter, sort, limit: 100 })).items;
}

/** Where a blob that a key needs may be named besides: the same bytes are kept once, whoever brought them. */
const NAMED_IN: readonly (readonly [kind: string, field: string])[] = [
  [SIGNING_KEY, 'p12Sha256'],
  [SIGNING_KEY, 'pictureSha256'],
  [FILE, 'sha256'],
];

/** Whether a present record of any agency of the installation rests on a blob. */
async function isNeeded(storage: Storage, sha256: string): Promise<boolean> {
  for (const agency of await storage.journal.agencies()) {
    for (const [kind, field] of NAMED_IN) {
      const { value } = await storage.count(kind, { agency, filter: { [field]: sha256 }, cap: 1 });
      if (value > 0) return true;
    }
  }
  return false;
}

export async function removeUnneeded(storage: Storage, sha256: string): Promise<void> {
  if (!(await isNeeded(storage, sha256))) await storage.blobs.remove(sha256);
}

/** Whether nothing was written for certain; of what failed otherwise nobody knows. */
export function isDecided(error: unknown): boolean {
  if (error instanceof Refusal) return true;
  return error instanceof StorageError && ['VERSION_CONFLICT', 'DUPLICATE_KEY'].includes(error.code);
}

export interface KeyChange {
  readonly action: string;
  readonly write: Omit<Write, 'kind'>;
  readonly details: { readonly [key: string]: string };
  /** What is written besides in the same entry. */
  readonly also?: readonly Write[];
}

export async function commitKey(
  storage: Storage,
  context: Context,
  { action, write, details, also = [] }: KeyChange,
): Promise<Stored<SigningKey> | null> {
  const result = await storage.commit({
    ...entryOf(context, action),
    details,
    writes: [{ kind: SIGNING_KEY, ...write }, ...also],
  });
  return result.records[0] as Stored<SigningKey> | null;
}
