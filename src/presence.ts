import { legalDate } from './kernel/clock.ts';
import type { Context } from './kernel/context.ts';
import { newId } from './kernel/ids.ts';
import type { AccessService } from './modules/access/index.ts';

/** For work that outlasts its request: who asked for it, as they are by then; nothing once they are signed out or gone. */
export function presence(
  access: AccessService,
  { clock }: { readonly clock: () => Date },
): (signIn: string) => () => Promise<Context | undefined> {
  return (signIn) => async () => {
    const now = clock();
    const actor = await access.stillHere(signIn, now);
    if (!actor) return undefined;
    const time = now.getTime();
    return {
      actor,
      now: now.toISOString(),
      today: legalDate(now),
      requestId: newId(time),
      newId: () => newId(time),
    };
  };
}
