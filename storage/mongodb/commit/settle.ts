/** Inserts a group and finds out what became of it, whatever happens to the connection meanwhile. */
import type { Group } from './group.ts';
import { type GroupStore, OutcomeUnknown, type Pace } from './group-store.ts';

/**
 * Whether the group has its place. When the outcome is not known, the same group is inserted again: either it takes the
 * place now, or the place is held, and the holder's id tells whose it is. To see the place empty would prove nothing: the
 * first insertion may still be on its way.
 */
export async function insertSurely(store: GroupStore, group: Group, pace: Pace): Promise<boolean> {
  for (let times = 0; ; times++) {
    const holder = await attempt(store, group);
    if (holder !== undefined) return holder === group.id;
    await pace.unsure(times);
  }
}

async function attempt(store: GroupStore, group: Group): Promise<string | undefined> {
  try {
    if ((await store.insert(group)) === 'inserted') return group.id;
    return await store.holderOf(group.agency, group.seq);
  } catch (error) {
    if (error instanceof OutcomeUnknown) return undefined;
    throw error;
  }
}
