/** One channel for each agency that this process has to do with. */
import { randomUUID } from 'node:crypto';
import type { Rules } from '../decide.ts';
import { Channel } from './commit/channel.ts';
import type { GroupStore } from './commit/group-store.ts';
import { asStorageError } from './errors.ts';
import type { Listeners } from './listeners.ts';
import { realPace } from './pace.ts';

export interface ChannelsParts {
  readonly store: GroupStore;
  readonly rules: Rules;
  readonly listeners: Listeners;
}

export class Channels {
  readonly #parts: ChannelsParts;
  readonly #channels = new Map<string, Channel>();

  constructor(parts: ChannelsParts) {
    this.#parts = parts;
  }

  of(agency: string): Channel {
    const known = this.#channels.get(agency);
    if (known) return known;
    const { store, rules, listeners } = this.#parts;
    const channel = new Channel({
      agency,
      store,
      rules,
      pace: realPace(),
      newId: randomUUID,
      tell: (group, after) => listeners.tell(group, after),
      asError: asStorageError,
    });
    this.#channels.set(agency, channel);
    return channel;
  }

  /** Up to which entry this process knows the agency's journal to be applied. */
  known(agency: string): number | undefined {
    return this.#channels.get(agency)?.progress.known?.seq;
  }

  /** Up to which entry callers of this process were told, whether it is applied or not. */
  owed(agency: string): number {
    return this.#channels.get(agency)?.owed ?? 0;
  }

  /** Until everything that was begun before is done. */
  async settled(): Promise<void> {
    await Promise.all([...this.#channels.values()].map((channel) => channel.settled()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#channels.values()].map((channel) => channel.close()));
  }
}
