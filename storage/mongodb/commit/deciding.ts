/** Decides commits that wait together, as of the end of the journal: by the same rules as every adapter. */
import { type Decision, decide, type Rules } from '../../decide.ts';
import type { CommitRequest } from '../../port.ts';
import type { Ahead } from './ahead.ts';
import type { GroupStore } from './group-store.ts';
import { type KnownFacts, MissingFact } from './known-facts.ts';
import { firstNeeds, laterNeeds } from './needs.ts';

/** Bytes of one group: a document of MongoDB holds 16 MB, a single commit at most 8 (`decide.ts`). */
const MAX_BYTES = 4_000_000;
const MAX_DECIDING_MS = 3;

export interface Verdict {
  /** Which of the requests. */
  readonly at: number;
  readonly decision?: Decision;
  readonly error?: unknown;
}

/** Verdicts on the first of the requests, as many as go into one group. */
export async function decideAll(
  asked: readonly CommitRequest[],
  ahead: Ahead,
  { store, rules }: { readonly store: GroupStore; readonly rules: Rules },
): Promise<readonly Verdict[]> {
  const { agency } = asked[0]!;
  const requests = asked.map(writingOnce);
  const { facts, overlay } = ahead;
  const learn = (needs: Parameters<KnownFacts['learn']>[0]) =>
    facts.learn(needs, (lacking) => store.facts(agency, lacking));
  await learn(requests.flatMap((request) => firstNeeds(request, rules.kinds)));
  await learn(laterNeeds(requests, overlay, rules.kinds));
  const verdicts: Verdict[] = [];
  const round = new Round(requests, ahead, rules);
  for (;;) {
    const missing = round.decide(verdicts);
    if (!missing) return verdicts;
    // A refusal before shifted the numbers of those after it: their facts are loaded together, too.
    const rest = requests.slice(verdicts.length);
    await learn([missing.need, ...laterNeeds(rest, overlay, rules.kinds)]);
  }
}

/** What is forecast and what is decided are the same writes: for the same numbers the function is called once. */
function writingOnce(request: CommitRequest): CommitRequest {
  const { writes } = request;
  if (typeof writes !== 'function') return request;
  const known = new Map<string, ReturnType<typeof writes>>();
  return {
    ...request,
    writes: (numbers) => {
      const key = JSON.stringify(numbers);
      const before = known.get(key);
      if (before) return before;
      const now = writes(numbers);
      known.set(key, now);
      return now;
    },
  };
}

class Round {
  readonly #requests: readonly CommitRequest[];
  readonly #ahead: Ahead;
  readonly #rules: Rules;
  #bytes = 0;
  #spent = 0;

  constructor(requests: readonly CommitRequest[], ahead: Ahead, rules: Rules) {
    this.#requests = requests;
    this.#ahead = ahead;
    this.#rules = rules;
  }

  /** Goes on until all have a verdict, the group is full, or a fact is missing. */
  decide(verdicts: Verdict[]): MissingFact | undefined {
    const since = performance.now();
    for (let at = verdicts.length; at < this.#requests.length; at++) {
      const spent = this.#spent + performance.now() - since;
      if (at > 0 && (this.#bytes > MAX_BYTES || spent > MAX_DECIDING_MS)) return undefined;
      try {
        const decision = decide(this.#requests[at]!, this.#ahead.overlay, this.#rules);
        this.#ahead.decided(decision);
        this.#bytes += decision.size;
        verdicts.push({ at, decision });
      } catch (error) {
        if (error instanceof MissingFact) {
          this.#spent = spent;
          return error;
        }
        verdicts.push({ at, error });
      }
    }
    return undefined;
  }
}
