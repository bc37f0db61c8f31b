/** Open dossiers to file into, found while code or title are typed, with marks or without. */
import { words } from '../../../search/port.ts';
import type { Filter, Page, Storage, Stored } from '../../../storage/port.ts';
import { type Context, hasRole, token } from '../../kernel/context.ts';
import { type Directory, sieved, standingIn } from '../directory/index.ts';
import type { Dossier } from './dossier.ts';
import { dossierActionReasons } from './dossier-decisions.ts';
import { DOSSIER } from './dossier-kinds.ts';
import type { OpenQuery } from './dossier-schema.ts';

/** Longer beginnings are told apart by the rest of the words. */
const LONGEST = 12;
const MOST_WORDS = 40;

function foldedWords(text: string): readonly string[] {
  return [...new Set([...words(text)].map(({ folded }) => folded))].slice(0, MOST_WORDS);
}

/** Every beginning of every word; nothing once the dossier is no longer open. */
export function openWordsOf({ state, code, title }: Pick<Dossier, 'state' | 'code' | 'title'>): string[] {
  if (state !== 'open') return [];
  const beginnings = foldedWords(`${code} ${title}`).flatMap((word) =>
    Array.from({ length: Math.min(word.length, LONGEST) }, (_, end) => word.slice(0, end + 1)),
  );
  return [...new Set(beginnings)];
}

/** Those who read a dossier because they may file into it: its unit, its keeper, the clerks. */
function filerTokens({ actor }: Context): readonly string[] {
  if (hasRole(actor, 'clerk')) return [token.role('clerk')];
  const heads = actor.answersFor?.map(token.head) ?? [];
  return [token.person(actor.person), token.unit(actor.unit), ...heads].slice(0, 200);
}

function beginsSo(dossier: Dossier, typed: readonly string[]): boolean {
  return typed.every((word) => dossier.openWords?.includes(word));
}

export function openDossiers(
  storage: Storage,
  { context, directory }: { readonly context: Context; readonly directory: Directory },
  { q, limit, after }: OpenQuery,
): Promise<Page<Stored<Dossier>>> {
  const typed = foldedWords(q).map((word) => word.slice(0, LONGEST));
  // The longest is the rarest, by and large; the others are looked for in what it finds.
  const [rarest] = [...typed].sort((one, other) => other.length - one.length);
  const filter: Filter = {
    readers: { hasAny: filerTokens(context) },
    state: 'open',
    ...(rarest === undefined ? {} : { openWords: { has: rarest } }),
  };
  const find = (from: string | undefined) =>
    storage.find<Dossier>(DOSSIER, {
      agency: context.actor.agency,
      filter,
      sort: { field: 'updatedAt', direction: 'desc' },
      limit,
      ...(from === undefined ? {} : { after: from }),
    });
  const fits = (dossier: Stored<Dossier>) =>
    beginsSo(dossier, typed) &&
    dossierActionReasons('file', dossier, standingIn(directory, context, dossier.unit)).length === 0;
  return sieved(find, fits, after);
}
