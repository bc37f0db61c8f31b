import type { Storage, Stored, Write } from '../../../../storage/port.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
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

export interface KeyBlob {
  readonly field: 'p12Sha256' | 'pictureSha256';
  readonly sha256: string;
}

/** How many present keys of the agency rest on a blob. */
export async function usesOf(storage: Storage, agency: string, { field, sha256 }: KeyBlob): Promise<number> {
  return (await storage.count(SIGNING_KEY, { agency, filter: { [field]: sha256 } })).value;
}

export interface KeyChange {
  readonly action: string;
  readonly write: Omit<Write, 'kind'>;
  readonly details: { readonly [key: string]: string };
}

export async function commitKey(
  storage: Storage,
  context: Context,
  { action, write, details }: KeyChange,
): Promise<Stored<SigningKey> | null> {
  const result = await storage.commit({
    ...entryOf(context, action),
    details,
    writes: [{ kind: SIGNING_KEY, ...write }],
  });
  return result.records[0] as Stored<SigningKey> | null;
}
