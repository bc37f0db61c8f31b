/** Looks for what other processes wrote: to tell listeners of it, and to finish what a dead process left. */
import { setTimeout } from 'node:timers/promises';
import type mongoose from 'mongoose';
import type { Channels } from './channels.ts';
import type { Listeners } from './listeners.ts';
import type { Models } from './models.ts';

type ChangeStreamDocument = mongoose.mongo.ChangeStreamDocument;

const LOOK_MS = 500;
/** Every so many looks also for groups that nobody has applied. */
const LOOKS_TO_UNFINISHED = 10;
const HINT_AGAIN_MS = 30_000;

interface FollowerParts {
  readonly models: Models;
  readonly channels: Channels;
  readonly listeners: Listeners;
  /** Whether there are change streams: they only make a look come sooner. */
  readonly isReplicated: boolean;
}

export class Follower {
  readonly #parts: FollowerParts;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #hints: { close(): Promise<void> } | undefined;
  #hintAgainAt = 0;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake?.();
    await this.#running;
    await this.#hints?.close().catch(() => undefined);
  }

  async #run(): Promise<void> {
    for (let looks = 1; !this.#stopping.signal.aborted; looks++) {
      await this.#pause();
      if (this.#stopping.signal.aborted) return;
      // Whatever is wrong with the database, the next look tries again.
      await this.#look(looks % LOOKS_TO_UNFINISHED === 0).catch(() => undefined);
    }
  }

  async #pause(): Promise<void> {
    this.#listenForHints();
    const ended = new AbortController();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(LOOK_MS, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    await Promise.race([promise, timer]);
    ended.abort();
  }

  async #look(alsoUnfinished: boolean): Promise<void> {
    const { models, channels, listeners } = this.#parts;
    const places = await models.applied.find().lean();
    for (const { _id: agency, seq } of places) {
      const known = channels.known(agency);
      const isBehind = known === undefined ? !listeners.isEmpty : known < seq;
      if (isBehind || (alsoUnfinished && (await this.#isUnfinished(agency, seq)))) {
        await channels.of(agency).progress.catchUp();
      }
    }
  }

  async #isUnfinished(agency: string, seq: number): Promise<boolean> {
    return (await this.#parts.models.journal.exists({ agency, seq: seq + 1 })) !== null;
  }

  /** What this process has applied itself, its listeners were told of. */
  #isOwn(change: ChangeStreamDocument): boolean {
    if (change.operationType !== 'update') return false;
    const { seq } = change.updateDescription.updatedFields ?? {};
    return (this.#parts.channels.known(String(change.documentKey._id)) ?? -1) >= seq;
  }

  #listenForHints(): void {
    const isWanted = this.#parts.isReplicated && !this.#parts.listeners.isEmpty;
    if (this.#hints || !isWanted || performance.now() < this.#hintAgainAt) return;
    const stream = this.#parts.models.applied.collection.watch([], { maxAwaitTimeMS: 10_000 });
    this.#hints = stream;
    stream.on('change', (change) => {
      if (!this.#isOwn(change)) this.#wake?.();
    });
    stream.on('error', () => {
      this.#hintAgainAt = performance.now() + HINT_AGAIN_MS;
      this.#hints = undefined;
      stream.close().catch(() => undefined);
    });
  }
}
