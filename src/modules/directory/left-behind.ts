/** Secret documents whose next step lies with somebody who has left, as whoever names a successor is shown them. */
import type { Page, Storage, Stored } from '../../../storage/port.ts';
import type { Context, Secrecy } from '../../kernel/context.ts';
import { type Directory, nameOf } from './directory.ts';
import { sieved } from './directory-store.ts';
import {
  type LeftBehind,
  type LeftBehindQuery,
  namedIn,
  type SuccessorOffice,
  successionLevels,
  type Vacancy,
} from './succession.ts';

/** A record whose `waitingFor` is a declared field. */
interface Waiting {
  readonly secrecy: Secrecy;
  readonly state: string;
  readonly waitingFor: readonly string[];
}

/** By these whoever may name a successor finds what nobody else may see. */
export const secretToken = (secrecy: Secrecy): string => `s:${secrecy}`;

export interface LeftBehindOf<T extends Waiting> {
  readonly kind: LeftBehind['kind'];
  /** Declared field that is sorted by, newest first. */
  readonly newest: string;
  vacancyOf(doc: T, directory: Directory): Vacancy & { readonly needs: SuccessorOffice };
  /** How the document is called where nothing of it may be shown. */
  calledBy(doc: T): { readonly number?: string; readonly on: string };
}

interface Ground {
  readonly context: Context;
  readonly directory: Directory;
  readonly storage: Storage;
}

export async function leftBehindPage<T extends Waiting>(
  { context, directory, storage }: Ground,
  { limit, after }: LeftBehindQuery,
  of: LeftBehindOf<T>,
): Promise<Page<LeftBehind>> {
  const levels = successionLevels(directory, context);
  if (levels.length === 0) return { items: [] };
  const find = (from: string | undefined) =>
    storage.find<T>(of.kind, {
      agency: context.actor.agency,
      filter: { waitingFor: { hasAny: levels.map(secretToken) } },
      sort: { field: of.newest, direction: 'desc' },
      limit,
      ...(from === undefined ? {} : { after: from }),
    });
  const page = await sieved(find, (one) => of.vacancyOf(one, directory).stuck, after);
  return { ...page, items: page.items.map((one) => viewOf(one, directory, of)) };
}

function viewOf<T extends Waiting>(
  doc: Stored<T>,
  directory: Directory,
  { kind, vacancyOf, calledBy }: LeftBehindOf<T>,
): LeftBehind {
  const { id, version, state, secrecy, waitingFor } = doc;
  const { needs, candidates } = vacancyOf(doc, directory);
  return {
    kind,
    id,
    version,
    state,
    secrecy,
    ...calledBy(doc),
    waitedFor: namedIn(directory, waitingFor),
    needs,
    candidates: candidates.map((one) => nameOf(directory, one.id)),
    actions: ['reassign'],
  };
}
