/** Inserts a group and finds out what became of it, whatever happens to the connection meanwhile. */
import type { Group } from './group.ts';
import { type GroupStore, OutcomeUnknown, type Pace } from './group-store.ts';

/**
 * Whether the group has its place. When the outcome is not known, the same group is inserted again: either it takes the
 * place now, or the place is held, and the holder's id tells whose it is. To see the place empty would prove nothing: the
 * first insertion may still be on its way. For the same reason only the very first attempt can be refused for good: what a
 * server says against a later one (no room, no rights) tells nothing of those before.
 */
export async function insertSurely(store: GroupStore, group: Group, pace: Pace): Promise<boolean> {
  let isUnsure = false;
  for (let times = 0; ; times++) {
    try {
      if ((await store.insert(group)) === 'inserted') return true;
      // Perhaps by ourselves: a driver may have sent it twice.
      isUnsure = true;
      const holder = await store.holderOf(group.agency, group.seq);
      if (holder !== undefined) return holder === group.id;
    } catch (error) {
      if (!isUnsure && !(error instanceof OutcomeUnknown)) throw error;
      isUnsure = true;
    }
    await pace.unsure(times);
  }
}
