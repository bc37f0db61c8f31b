import type { Condition, Filter, Page, Storage, Stored, Write } from '../../../storage/port.ts';
import { type Actor, type Context, readerTokens, token } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Outgoing } from './outgoing.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { clearedLevels, mayRead } from './outgoing-policy.ts';
import type { OutgoingQuery } from './outgoing-schema.ts';

export function outgoingWrite(id: string, expectedVersion: number, value: Outgoing): Write {
  return { kind: OUTGOING, id, expectedVersion, value };
}

/** The document without what the store adds. */
export function bare({ id: _id, agency: _agency, version: _version, ...doc }: Stored<Outgoing>): Outgoing {
  return doc;
}

/** What one may not read does not exist for them. */
export async function readable(storage: Storage, context: Context, id: string): Promise<Stored<Outgoing>> {
  const doc = await storage.get<Outgoing>(OUTGOING, context.actor.agency, id);
  if (!doc || !mayRead(doc, context.actor)) refuse('OUTGOING_NOT_FOUND');
  return doc;
}

/** The same for a command: the version that the person saw is the one that is changed. */
export async function seen(
  storage: Storage,
  context: Context,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Stored<Outgoing>> {
  const doc = await readable(storage, context, id);
  return { ...doc, version };
}

interface Listing extends OutgoingQuery {
  /** By which the reader finds what waits for them. */
  readonly waiting: readonly string[];
}

function mineTokens(actor: Actor, { mine, waiting }: Listing): { [field: string]: Condition } {
  if (mine === 'drafting') return { drafter: actor.person, readers: { has: token.person(actor.person) } };
  if (mine === 'waiting') return { waitingFor: { hasAny: waiting } };
  return { readers: { hasAny: readerTokens(actor) } };
}

function filterOf(actor: Actor, query: Listing): Filter {
  const { state, type, unit, answersTo } = query;
  const chosen = Object.entries({ state, type, unit, answersTo }).filter(([, value]) => value !== undefined);
  const levels = clearedLevels(actor);
  return {
    ...mineTokens(actor, query),
    ...(Object.fromEntries(chosen) as { [field: string]: string }),
    ...(levels.length === 1 ? { secrecy: 'none' } : { secrecy: { in: levels } }),
  };
}

export function countOf(storage: Storage, { actor }: Context, query: Listing): ReturnType<Storage['count']> {
  return storage.count(OUTGOING, { agency: actor.agency, filter: filterOf(actor, query) });
}

export function list(storage: Storage, context: Context, query: Listing): Promise<Page<Stored<Outgoing>>> {
  const { limit, after } = query;
  const { actor } = context;
  return storage.find<Outgoing>(OUTGOING, {
    agency: actor.agency,
    filter: filterOf(actor, query),
    sort: { field: 'updatedAt', direction: 'desc' },
    limit,
    ...(after ? { after } : {}),
  });
}
