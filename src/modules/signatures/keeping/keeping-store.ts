import type { Page, Storage, Stored, Write } from '../../../../storage/port.ts';
import { KEEPING } from '../signatures-kinds.ts';
import type { Ask, Keeping, KeepingState } from './keeping.ts';

export type StoredKeeping = Stored<Keeping>;

export function keepingOf(
  storage: Storage,
  agency: string,
  file: string,
): Promise<StoredKeeping | undefined> {
  return storage.get<Keeping>(KEEPING, agency, file);
}

export async function keepingsOf(
  storage: Storage,
  agency: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, StoredKeeping>> {
  const unique = [...new Set(files)];
  const found: StoredKeeping[] = [];
  for (let from = 0; from < unique.length; from += 200)
    found.push(...(await storage.getMany<Keeping>(KEEPING, agency, unique.slice(from, from + 200))));
  return new Map(found.map((one) => [one.id, one]));
}

/** Those for whom something is to be done now, the longest due first. */
export async function dueOf(
  storage: Storage,
  agency: string,
  { asks, now, limit }: { readonly asks: readonly Ask[]; readonly now: string; readonly limit: number },
): Promise<readonly StoredKeeping[]> {
  if (asks.length === 0) return [];
  const page = await storage.find<Keeping>(KEEPING, {
    agency,
    filter: { state: 'planned', ask: { in: asks }, due: { lte: now } },
    sort: { field: 'due', direction: 'asc' },
    limit,
  });
  return page.items;
}

export interface KeepingsQuery {
  readonly state: KeepingState;
  readonly limit: number;
  readonly after?: string | undefined;
}

export function keepingsPage(
  storage: Storage,
  agency: string,
  { state, limit, after }: KeepingsQuery,
): Promise<Page<StoredKeeping>> {
  return storage.find<Keeping>(KEEPING, {
    agency,
    filter: { state },
    sort: { field: state === 'rest' ? 'since' : 'due', direction: state === 'rest' ? 'desc' : 'asc' },
    limit,
    ...(after ? { after } : {}),
  });
}

export function keepingWrite(id: string, expectedVersion: number, value: Keeping | null): Write {
  return { kind: KEEPING, id, expectedVersion, value };
}

export function bare({ id: _id, agency: _agency, version: _version, ...keeping }: StoredKeeping): Keeping {
  return keeping;
}
