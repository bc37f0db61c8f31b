/** A world in which time passes as the test says: messages take their time and get lost, processes pause and die. */

import type { LeaseValue } from '../../src/background/lease.ts';
import { LeaseHolder, type Watch } from '../../src/background/lease-holder.ts';
import type { State } from '../../storage/port.ts';
import { StorageError } from '../../storage/port.ts';

interface Happening {
  readonly at: number;
  readonly number: number;
  readonly happen: () => void;
}

/** Everything that is waited for, in the order of its time. */
export class Timeline {
  now = 0;
  #coming: Happening[] = [];
  #number = 0;

  at(at: number, happen: () => void): () => void {
    const one = { at: Math.max(at, this.now), number: this.#number++, happen };
    this.#coming.push(one);
    return () => {
      this.#coming = this.#coming.filter((other) => other !== one);
    };
  }

  /** `see` after each happening. */
  async run(until: number, see: () => void): Promise<void> {
    for (;;) {
      this.#coming.sort((a, b) => a.at - b.at || a.number - b.number);
      const next = this.#coming[0];
      if (!next || next.at > until) break;
      this.#coming.shift();
      this.now = next.at;
      next.happen();
      await new Promise(setImmediate);
      see();
    }
    this.now = until;
  }
}

/** What one process suffers. */
export interface Fortune {
  /** Its clock runs so much faster than time. */
  readonly rate: number;
  /** What its clock shows at the beginning. */
  readonly shows: number;
  readonly pauses: readonly { readonly from: number; readonly length: number }[];
  /** Whether its clock stands still in a pause, as that of a machine that is put to sleep. */
  readonly sleeps: boolean;
  /** How long each of its messages takes, one way; again from the beginning when they are used up. */
  readonly delays: readonly number[];
  /** Of its writes, which are heard of nothing more. */
  readonly losses: readonly ('none' | 'question' | 'answer')[];
  readonly dies: number | undefined;
}

interface Held {
  readonly value: LeaseValue;
  readonly version: number;
}

/** The one record that all write, and all that it has been. */
export class Register {
  readonly past: Held[] = [];

  get present(): Held | undefined {
    return this.past.at(-1);
  }

  put(value: LeaseValue, expectedVersion: number): number {
    const actual = this.present?.version ?? 0;
    if (actual !== expectedVersion) throw new StorageError('VERSION_CONFLICT', 'another version');
    this.past.push({ value, version: actual + 1 });
    return actual + 1;
  }
}

const UNHEARD_MS = 3000;

export class Contender {
  readonly lease: LeaseHolder;
  readonly #line: Timeline;
  readonly #fortune: Fortune;
  #messages = 0;
  #writes = 0;

  constructor(
    name: string,
    world: { readonly line: Timeline; readonly register: Register },
    fortune: Fortune,
  ) {
    this.#line = world.line;
    this.#fortune = fortune;
    const watch: Watch = { now: () => this.now, after: (ms, call) => this.#after(ms, call) };
    const state = this.#reach(world.register);
    const clock = () => new Date(0);
    const silent = { gained: () => undefined, lost: () => undefined };
    this.lease = new LeaseHolder({ state, space: 'lease', key: 'one', me: name, clock, watch }, silent);
  }

  get isDead(): boolean {
    return this.#line.now >= (this.#fortune.dies ?? Infinity);
  }

  /** What its own clock shows. */
  get now(): number {
    const { rate, shows, sleeps, pauses } = this.#fortune;
    const slept = sleeps
      ? pauses.reduce((sum, { from, length }) => sum + within(this.#line.now - from, length), 0)
      : 0;
    return shows + (this.#line.now - slept) * rate;
  }

  /** Whatever is due while it is paused is done when it wakes; what is due when it is dead is not. */
  #whenAwake(call: () => void): void {
    const { now } = this.#line;
    if (this.isDead) return;
    const pause = this.#fortune.pauses.find(({ from, length }) => now >= from && now < from + length);
    if (pause) this.#line.at(pause.from + pause.length, () => this.#whenAwake(call));
    else call();
  }

  #after(ms: number, call: () => void): () => void {
    return this.#line.at(this.#line.now + ms / this.#fortune.rate, () => this.#whenAwake(call));
  }

  #reach(register: Register): State {
    const get = () => this.#ask(() => register.present, 'none');
    const put = ({ value, expectedVersion }: { value: unknown; expectedVersion?: number }) => {
      const loss = this.#fortune.losses[this.#writes++ % this.#fortune.losses.length]!;
      return this.#ask(() => register.put(value as LeaseValue, expectedVersion!), loss);
    };
    return { get, put } as unknown as State;
  }

  #ask<T>(act: () => T, loss: Fortune['losses'][number]): Promise<T> {
    const { delays } = this.#fortune;
    const take = () => delays[this.#messages++ % delays.length]!;
    return new Promise((resolve, reject) => {
      if (loss !== 'none') {
        this.#after(UNHEARD_MS, () => reject(new StorageError('STORAGE_UNAVAILABLE', 'nothing heard')));
      }
      if (loss === 'question') return;
      this.#line.at(this.#line.now + take(), () => {
        let answer: () => void;
        try {
          const result = act();
          answer = () => resolve(result);
        } catch (error) {
          answer = () => reject(error);
        }
        if (loss === 'none') this.#line.at(this.#line.now + take(), () => this.#whenAwake(answer));
      });
    });
  }
}

const within = (passed: number, length: number): number => Math.min(Math.max(passed, 0), length);
