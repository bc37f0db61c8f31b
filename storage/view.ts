/** What a decision reads: the records as of an entry, with the commits decided since and not yet written laid over. */
import type { Claim } from './fields.ts';

export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

export interface RecordState {
  readonly kind: string;
  readonly agency: string;
  readonly id: string;
  /** Of this state; of a removed record the version of its removal. */
  readonly version: number;
  readonly seq: number;
  /** Canonical JSON; null when removed. */
  readonly text: string | null;
  readonly claims: readonly Claim[];
}

export interface View {
  head(agency: string): JournalHead;
  /** Version of the present record, 0 when there is none. */
  version(kind: string, agency: string, id: string): number;
  /** Last version in the journal of a record that is not present; a record made again goes on counting from there. */
  lastVersion(kind: string, agency: string, id: string): number;
  /** Last number given, undefined when there is no such counter. */
  counter(agency: string, id: string): number | undefined;
  /** Id of the record that holds the unique key. */
  owner(kind: string, agency: string, claim: Claim): string | undefined;
}

export interface Decided {
  readonly agency: string;
  readonly head: JournalHead;
  readonly states: readonly RecordState[];
}

const keyOf = (...parts: readonly string[]) => parts.join('\n');

/** Lays decided commits over a view, so that several can be decided before the first is written. */
export class Overlay implements View {
  readonly #below: View;
  readonly #heads = new Map<string, JournalHead>();
  readonly #states = new Map<string, RecordState>();
  readonly #owners = new Map<string, string>();

  constructor(below: View) {
    this.#below = below;
  }

  apply(decided: Decided): void {
    this.#heads.set(decided.agency, decided.head);
    for (const state of decided.states) {
      const { kind, agency, id } = state;
      for (const { unique, key } of this.#at(kind, agency, id)?.claims ?? []) {
        this.#owners.delete(keyOf(kind, agency, unique, key));
      }
      this.#states.set(keyOf(kind, agency, id), state);
    }
    for (const { kind, agency, id, claims } of decided.states) {
      for (const { unique, key } of claims) this.#owners.set(keyOf(kind, agency, unique, key), id);
    }
  }

  /** The last state of every record written. */
  states(): Iterable<RecordState> {
    return this.#states.values();
  }

  heads(): ReadonlyMap<string, JournalHead> {
    return this.#heads;
  }

  head(agency: string): JournalHead {
    return this.#heads.get(agency) ?? this.#below.head(agency);
  }

  version(kind: string, agency: string, id: string): number {
    const state = this.#at(kind, agency, id);
    if (!state) return this.#below.version(kind, agency, id);
    return state.text === null ? 0 : state.version;
  }

  lastVersion(kind: string, agency: string, id: string): number {
    return this.#at(kind, agency, id)?.version ?? this.#below.lastVersion(kind, agency, id);
  }

  counter(agency: string, id: string): number | undefined {
    const state = this.#at('counter', agency, id);
    if (!state) return this.#below.counter(agency, id);
    return state.text === null ? undefined : (JSON.parse(state.text) as { last: number }).last;
  }

  owner(kind: string, agency: string, claim: Claim): string | undefined {
    const owner = this.#owners.get(keyOf(kind, agency, claim.unique, claim.key));
    if (owner !== undefined) return owner;
    const below = this.#below.owner(kind, agency, claim);
    // An owner that was written since would stand above if it still held the key.
    return below !== undefined && this.#at(kind, agency, below) ? undefined : below;
  }

  #at(kind: string, agency: string, id: string): RecordState | undefined {
    return this.#states.get(keyOf(kind, agency, id));
  }
}
