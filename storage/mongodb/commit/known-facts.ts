/** The view that decisions read: facts loaded before. What was not loaded stops the decision, to be loaded first. */
import type { Claim } from '../../fields.ts';
import { COUNTER } from '../../port.ts';
import type { JournalHead, View } from '../../view.ts';
import type { Place } from './group.ts';
import { type Fact, type Need, needKey } from './needs.ts';

export class MissingFact extends Error {
  override readonly name = 'MissingFact';
  readonly need: Need;
  constructor(need: Need) {
    super('a fact was not loaded');
    this.need = need;
  }
}

type LoadFacts = (needs: readonly Need[]) => Promise<readonly Fact[]>;

export class KnownFacts implements View {
  readonly #place: Place;
  readonly #facts = new Map<string, Fact>();

  constructor(place: Place) {
    this.#place = place;
  }

  get size(): number {
    return this.#facts.size;
  }

  async learn(needs: readonly Need[], load: LoadFacts): Promise<void> {
    const lacking = new Map(
      needs.map((need) => [needKey(need), need] as const).filter(([key]) => !this.#facts.has(key)),
    );
    if (lacking.size === 0) return;
    const facts = await load([...lacking.values()]);
    for (const [at, key] of [...lacking.keys()].entries()) this.#facts.set(key, facts[at]!);
  }

  head(): JournalHead {
    return this.#place;
  }

  version(kind: string, _agency: string, id: string): number {
    const { version, present } = this.#record(kind, id);
    return present ? version : 0;
  }

  lastVersion(kind: string, _agency: string, id: string): number {
    return this.#record(kind, id).version;
  }

  counter(_agency: string, id: string): number | undefined {
    const { present, last } = this.#record(COUNTER.name, id);
    return present ? last : undefined;
  }

  owner(kind: string, _agency: string, claim: Claim): string | undefined {
    const need: Need = { of: 'claim', kind, claim };
    return (this.#fact(need) as Extract<Fact, { of: 'claim' }>).owner;
  }

  #record(kind: string, id: string): Extract<Fact, { of: 'record' }> {
    return this.#fact({ of: 'record', kind, id }) as Extract<Fact, { of: 'record' }>;
  }

  #fact(need: Need): Fact {
    const fact = this.#facts.get(needKey(need));
    if (!fact) throw new MissingFact(need);
    return fact;
  }
}
