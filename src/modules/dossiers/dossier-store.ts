import {
  type Condition,
  type Page,
  type Storage,
  StorageError,
  type Stored,
  type Write,
} from '../../../storage/port.ts';
import { type Context, readerTokens } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Dossier, Filing } from './dossier.ts';
import { DOSSIER, FILING } from './dossier-kinds.ts';
import { mayReadDossier } from './dossier-policy.ts';
import type { DossierQuery, SubjectBody } from './dossier-schema.ts';

/** A dossier holds what one piece of work leaves; beyond this it is several dossiers. */
export const MOST_DOCUMENTS = 1000;

export function bare({ id: _id, agency: _agency, version: _version, ...dossier }: Stored<Dossier>): Dossier {
  return dossier;
}

export function dossierWrite(id: string, expectedVersion: number, value: Dossier): Write {
  return { kind: DOSSIER, id, expectedVersion, value };
}

/** One document, one place: the id says so, and two who file it at the same moment meet here. */
export function filingId({ kind, id }: SubjectBody): string {
  return `${kind}:${id}`;
}

export async function readableDossier(
  storage: Storage,
  context: Context,
  id: string,
): Promise<Stored<Dossier>> {
  const dossier = await storage.get<Dossier>(DOSSIER, context.actor.agency, id);
  if (!dossier || !mayReadDossier(dossier, context.actor)) refuse('DOSSIER_NOT_FOUND');
  return dossier;
}

/** In the order in which they were filed. */
export async function filingsOf(
  storage: Storage,
  context: Context,
  dossier: string,
): Promise<readonly Stored<Filing>[]> {
  const all: Stored<Filing>[] = [];
  let after: string | undefined;
  do {
    const page: Page<Stored<Filing>> = await storage.find<Filing>(FILING, {
      agency: context.actor.agency,
      filter: { dossier },
      sort: { field: 'filedAt', direction: 'asc' },
      limit: 200,
      ...(after ? { after } : {}),
    });
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined && all.length < MOST_DOCUMENTS);
  return all;
}

export function listDossiers(
  storage: Storage,
  context: Context,
  query: DossierQuery & { readonly waiting: readonly string[] },
): Promise<Page<Stored<Dossier>>> {
  const { actor } = context;
  const { state, unit, keeper, year, mine, limit, after } = query;
  const chosen = Object.entries({ state, unit, keeper, year }).filter(([, value]) => value !== undefined);
  const tokens = readerTokens(actor);
  const whose: { [field: string]: Condition } =
    mine === 'waiting' ? { waitingFor: { hasAny: query.waiting } } : { readers: { hasAny: tokens } };
  const kept = mine === 'kept' ? { keeper: actor.person } : {};
  return storage.find<Dossier>(DOSSIER, {
    agency: actor.agency,
    filter: { ...whose, ...(Object.fromEntries(chosen) as { [field: string]: string | number }), ...kept },
    sort: { field: 'updatedAt', direction: 'desc' },
    limit,
    ...(after ? { after } : {}),
  });
}

/** Two of the same code in one year, or a document that somebody else has just filed. */
export function refuseDouble(
  error: unknown,
  code: string,
  params: { readonly [name: string]: string | number },
): never {
  if (error instanceof StorageError && error.code === 'DUPLICATE_KEY') refuse(code, { params });
  throw error;
}
