// A page proves by a code shown on the person's own screen that it is the page which the person is looking at.
import { createHash, timingSafeEqual } from 'node:crypto';
import { refuse } from '../kernel/refusal.ts';

export const CODE_MINUTES = 5;
const TRIES = 5;
/** A working day; the token lives in memory only, and ends with the agent at the latest. */
const PAIRED_HOURS = 12;
const DIGITS = 8;

export interface Chance {
  /** Evenly distributed, below `limit`. */
  below(limit: number): number;
  bytes(count: number): Buffer;
}

export interface PairingGround {
  readonly now: () => number;
  readonly chance: Chance;
}

interface Code {
  readonly text: string;
  readonly until: number;
  triesLeft: number;
}

function same(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

export class Pairing {
  readonly #ground: PairingGround;
  #code: Code | undefined;
  #bearer: { readonly token: string; readonly until: number } | undefined;

  constructor(ground: PairingGround) {
    this.#ground = ground;
  }

  /** A new code; one shown before is of no use any more. */
  offer(): string {
    const { now, chance } = this.#ground;
    const text = String(chance.below(10 ** DIGITS)).padStart(DIGITS, '0');
    this.#code = { text, until: now() + CODE_MINUTES * 60_000, triesLeft: TRIES };
    return text;
  }

  /** The bearer token for the page; who was paired before is not any more. */
  pair(given: string): string {
    const { now, chance } = this.#ground;
    const code = this.#code;
    if (!code || now() > code.until || code.triesLeft === 0) refuse('AGENT_CODE_SPENT');
    code.triesLeft -= 1;
    if (!same(given.replace(/\s/g, ''), code.text)) {
      if (code.triesLeft === 0) refuse('AGENT_CODE_SPENT');
      refuse('AGENT_CODE_WRONG', { params: { left: code.triesLeft } });
    }
    this.#code = undefined;
    const token = chance.bytes(32).toString('base64url');
    this.#bearer = { token, until: now() + PAIRED_HOURS * 3_600_000 };
    return token;
  }

  knows(token: string | undefined): boolean {
    const bearer = this.#bearer;
    if (token === undefined || !bearer || this.#ground.now() > bearer.until) return false;
    return same(token, bearer.token);
  }
}
