/** Whether an answer of the index may leave out what is there: it follows the records and may be behind them. */
import type { Search, SearchStatus } from '../../../search/port.ts';
import type { Storage } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import type { Wholeness } from './finding-schema.ts';

/** A change that was made so long ago should be found; before that nobody expects it. */
const MOMENT_MS = 3000;

/** While an index is made anew beside a whole one, the whole one answers: nothing is left out. */
function isPartial({ state, reason }: SearchStatus): boolean {
  return state === 'needs-rebuild' || (state === 'rebuilding' && reason !== undefined);
}

function madeAnew({ state, rebuilt, expected }: SearchStatus, complete: boolean): Wholeness {
  const done = rebuilt === undefined ? {} : { done: rebuilt };
  return { complete, state, ...done, ...(expected === undefined ? {} : { of: expected }) };
}

/** Asked with every search: the status is known without asking the index, the journal is read only when it is ahead. */
export async function wholenessOf(
  context: Context,
  { search, storage }: { readonly search: Search; readonly storage: Storage },
): Promise<Wholeness> {
  const { agency } = context.actor;
  const status = await search.status();
  if (isPartial(status)) return madeAnew(status, false);
  const done = status.cursors.find((cursor) => cursor.agency === agency)?.seq ?? 0;
  const of = (await storage.journal.head(agency))?.seq ?? 0;
  if (done < of) {
    const [next] = await storage.journal.read({ agency, after: done, limit: 1 });
    const late = next !== undefined && Date.parse(context.now) - Date.parse(next.at) > MOMENT_MS;
    if (late) return { complete: false, state: 'catching-up', done, of };
  }
  return madeAnew(status, true);
}
