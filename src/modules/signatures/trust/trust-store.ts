import type { Page, Storage, Stored, Write } from '../../../../storage/port.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
import { TRUST_LIST, TRUSTED_ROOT } from '../signatures-kinds.ts';
import {
  MAX_TRUSTED,
  type RootState,
  TRUST_READERS,
  type TrustedRoot,
  type TrustList,
} from './trusted-root.ts';

export interface RootsQuery {
  readonly state?: RootState | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** The latest first. */
export function rootsPage(
  storage: Storage,
  agency: string,
  { state, limit, after }: RootsQuery,
): Promise<Page<Stored<TrustedRoot>>> {
  return storage.find<TrustedRoot>(TRUSTED_ROOT, {
    agency,
    sort: { field: 'addedAt', direction: 'desc' },
    limit,
    ...(state ? { filter: { state } } : {}),
    ...(after ? { after } : {}),
  });
}

/** All that are trusted now; there are never more than a page holds. */
export async function trustedOf(storage: Storage, agency: string): Promise<readonly Stored<TrustedRoot>[]> {
  return (await rootsPage(storage, agency, { state: 'trusted', limit: MAX_TRUSTED })).items;
}

export async function listVersion(storage: Storage, agency: string): Promise<number> {
  return (await storage.get<TrustList>(TRUST_LIST, agency, agency))?.version ?? 0;
}

export interface TrustChange {
  readonly action: 'signatures.trust-roots' | 'signatures.distrust-root';
  readonly details: { readonly [key: string]: string | readonly string[] };
  /** The version of the list that the change was decided on. */
  readonly list: number;
  /** How many are trusted afterwards. */
  readonly trusted: number;
  readonly roots: readonly Omit<Write, 'kind'>[];
}

/** Roots and list in one entry of the journal. Two who change the list at once: one of them looks again. */
export async function commitTrust(
  storage: Storage,
  context: Context,
  { action, details, list, trusted, roots }: TrustChange,
): Promise<readonly Stored<TrustedRoot>[]> {
  const { actor, now } = context;
  const value: TrustList = {
    trusted,
    changedBy: actor.person,
    changedAt: now,
    readers: TRUST_READERS,
  };
  const { records } = await storage.commit({
    ...entryOf(context, action),
    details,
    writes: [
      ...roots.map((root) => ({ kind: TRUSTED_ROOT, ...root })),
      { kind: TRUST_LIST, id: actor.agency, expectedVersion: list, value },
    ],
  });
  return records.slice(0, roots.length) as unknown as readonly Stored<TrustedRoot>[];
}
