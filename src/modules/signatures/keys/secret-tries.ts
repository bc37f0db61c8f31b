import type { Context } from '../../../kernel/context.ts';
import type { GuessLimits } from '../../access/index.ts';

export interface Tried {
  readonly context: Context;
  /** What the secret opens: a key, a token, a sign-in at a service. */
  readonly what: string;
  /** Whether what failed says nothing about the secret. */
  readonly isNoGuess?: (error: unknown) => boolean;
}

/**
 * Tries a secret: counted as wrong before it is tried, so that many at once cannot slip through, and taken back when it
 * was right. A wrong one counts once, for what it opens and for who tries.
 */
export async function counted<T>(
  guesses: GuessLimits,
  { context, what, isNoGuess }: Tried,
  attempt: () => Promise<T>,
): Promise<T> {
  const tried = [what, `signer:${context.actor.person}`, Date.parse(context.now)] as const;
  await guesses.begin(...tried);
  try {
    const result = await attempt();
    await guesses.succeeded(...tried);
    return result;
  } catch (error) {
    if (isNoGuess?.(error)) await guesses.takeBack(...tried);
    throw error;
  }
}
