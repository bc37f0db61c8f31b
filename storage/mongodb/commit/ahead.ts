/** The state that the next group is decided on: what was loaded, and laid over it all that this process has inserted since. */
import type { Decision, KindsByName } from '../../decide.ts';
import { Overlay } from '../../view.ts';
import type { Group, Place } from './group.ts';
import { KnownFacts } from './known-facts.ts';

/** Facts and commits that are remembered at most, and bytes of these commits: then what is known is loaded anew. */
const MOST_FACTS = 2_000;
const MOST_BYTES = 4_000_000;

/**
 * Good for as long as every place after the first is taken by this process: whatever somebody else changes meanwhile stands in
 * a group, and then the next insertion fails and all this is thrown away.
 */
export class Ahead {
  readonly facts: KnownFacts;
  readonly overlay: Overlay;
  /** By whose unique keys it was decided. */
  readonly kinds: KindsByName;
  #place: Place;
  #bytes = 0;

  constructor(place: Place, kinds: KindsByName) {
    this.kinds = kinds;
    this.#place = place;
    this.facts = new KnownFacts(place);
    this.overlay = new Overlay(this.facts);
  }

  /** After the last group that was inserted. */
  get place(): Place {
    return this.#place;
  }

  get isLarge(): boolean {
    return this.facts.size > MOST_FACTS || this.#bytes > MOST_BYTES;
  }

  decided(decision: Decision): void {
    this.overlay.apply(decision);
    this.#bytes += decision.size;
  }

  inserted({ last, hash }: Group): void {
    this.#place = { seq: last, hash };
  }
}
