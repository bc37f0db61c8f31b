import type { Context } from '../../../kernel/context.ts';
import type { GuessLimits } from '../../access/index.ts';

/**
 * Tries a secret: counted as wrong before it is tried, so that many at once cannot slip through, and taken back when it
 * was right. A wrong one counts once, for the key and for who tries.
 */
export async function counted<T>(
  guesses: GuessLimits,
  { context, key }: { readonly context: Context; readonly key: string },
  attempt: () => Promise<T>,
): Promise<T> {
  const tried = [`signing-key:${key}`, `signer:${context.actor.person}`, Date.parse(context.now)] as const;
  await guesses.begin(...tried);
  const result = await attempt();
  await guesses.succeeded(...tried);
  return result;
}
