// Whether a key may sign in the name of whom it is of: asked before every signature, whichever kind of key makes it.
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuseAll } from '../../../kernel/refusal.ts';
import { fitnessReasons, type SigningKey } from './signing-key.ts';
import { refuseOthers } from './signing-key-policy.ts';

/** NĐ 30/2020, Điều 32: a key signs in the hands of whom it is of alone, while its certificate serves. */
export async function refuseUnbound(context: Context, key: Stored<SigningKey>): Promise<void> {
  refuseOthers(context.actor, key);
  refuseAll(fitnessReasons(key, context.now));
}
