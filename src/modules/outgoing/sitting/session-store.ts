import {
  type Relied,
  type Storage,
  StorageError,
  type Stored,
  type Write,
} from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { SESSION_LINE, SIGNING_SESSION } from './session-kinds.ts';
import type { LineState, SessionLine } from './session-line.ts';
import { MOST_DOCUMENTS, type SigningSession } from './signing-session.ts';

export function sessionWrite(id: string, expectedVersion: number, value: SigningSession): Write {
  return { kind: SIGNING_SESSION, id, expectedVersion, value };
}

export function lineWrite(id: string, expectedVersion: number, value: SessionLine): Write {
  return { kind: SESSION_LINE, id, expectedVersion, value };
}

export function reliesOn({ id, version }: Stored<SigningSession>): Relied {
  return { kind: SIGNING_SESSION, id, version };
}

/** Without what the store adds. */
export function bareSession({
  id: _id,
  agency: _agency,
  version: _version,
  ...session
}: Stored<SigningSession>): SigningSession {
  return session;
}

export function bareLine({
  id: _id,
  agency: _agency,
  version: _version,
  ...line
}: Stored<SessionLine>): SessionLine {
  return line;
}

/** The sessions of others do not exist for who asks. */
export async function ownSession(
  storage: Storage,
  { actor }: Context,
  id: string,
): Promise<Stored<SigningSession>> {
  const session = await storage.get<SigningSession>(SIGNING_SESSION, actor.agency, id);
  const isOwn = session?.person === actor.person && actor.onBehalfOf === undefined;
  return session && isOwn ? session : refuse('SIGNING_SESSION_NOT_FOUND');
}

export async function linesOf(
  storage: Storage,
  { actor }: Context,
  session: string,
): Promise<readonly Stored<SessionLine>[]> {
  const query = { agency: actor.agency, filter: { session }, limit: MOST_DOCUMENTS };
  const page = await storage.find<SessionLine>(SESSION_LINE, {
    ...query,
    sort: { field: 'place', direction: 'asc' },
  });
  return page.items;
}

export async function ownLine(
  storage: Storage,
  { actor }: Context,
  { session, line }: { readonly session: string; readonly line: string },
): Promise<Stored<SessionLine>> {
  const found = await storage.get<SessionLine>(SESSION_LINE, actor.agency, line);
  return found?.session === session ? found : refuse('SIGNING_SESSION_NOT_FOUND');
}

/** What the signer has chosen and is not signed yet, in the order in which the documents lie. */
export async function nextChosen(
  storage: Storage,
  agency: string,
  session: string,
): Promise<Stored<SessionLine> | undefined> {
  const page = await storage.find<SessionLine>(SESSION_LINE, {
    agency,
    filter: { session, state: 'chosen' },
    sort: { field: 'place', direction: 'asc' },
    limit: 1,
  });
  return page.items[0];
}

export type Counts = { readonly [state in LineState]: number };

export async function countsOf(storage: Storage, agency: string, session: string): Promise<Counts> {
  const { values } = await storage.tally(SESSION_LINE, 'state', { agency, filter: { session } });
  const of = (state: LineState): number => values.get(state) ?? 0;
  return {
    waiting: of('waiting'),
    chosen: of('chosen'),
    skipped: of('skipped'),
    signed: of('signed'),
    failed: of('failed'),
  };
}

/** Somebody else has written in between: nothing was written, and it may be looked at anew. */
export function isConflict(error: unknown): boolean {
  return error instanceof StorageError && error.code === 'VERSION_CONFLICT';
}
