// A session that has a key in hand: signs what is chosen, one document after the other, until nothing more comes.
import { setTimeout as pause } from 'node:timers/promises';
import { StorageError } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { type Reason, Refusal } from '../../../kernel/refusal.ts';
import type { KeyInHand } from '../../signatures/index.ts';
import { SIGNING_SESSION } from './session-kinds.ts';
import type { AtHand, SessionSteps } from './session-steps.ts';
import { isConflict, nextChosen } from './session-store.ts';
import { type SigningSession, stopsAll } from './signing-session.ts';
import type { Slots } from './slots.ts';

/** How soon what another process has noted is seen here. */
const LOOK_MS = 1500;
/** How many looks in vain (ten minutes) until the key is put away. */
const MOST_IDLE = 400;
/** How often a document that changes under the pen is tried again. */
const MOST_CONFLICTS = 3;

export interface RunOrder {
  readonly session: string;
  readonly agency: string;
  /** Of the session as this run began it. */
  readonly turn: number;
  readonly key: KeyInHand;
  /** The person as they are now; nothing once they are signed out, disabled or gone. */
  readonly present: () => Promise<Context | undefined>;
}

export interface RunGround {
  readonly steps: SessionSteps;
  readonly slots: Slots;
  readonly complain: (error: unknown) => void;
}

type After = 'on' | 'over';

export class SessionRun {
  readonly order: RunOrder;
  readonly #ground: RunGround;
  readonly #stop = new AbortController();
  #wake = new AbortController();
  #idle = 0;
  #conflicts = 0;
  #ended: Promise<void> | undefined;

  constructor(order: RunOrder, ground: RunGround) {
    this.order = order;
    this.#ground = ground;
  }

  start(onEnd: () => void): void {
    this.#ended = this.#run().finally(onEnd);
  }

  /** Something was chosen. */
  wake(): void {
    this.#idle = 0;
    this.#wake.abort();
  }

  /** Ends after the document at hand; the key is forgotten then. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    try {
      while (!this.#stop.signal.aborted && (await this.#step()) === 'on');
    } catch (error) {
      // Storage that is away: what was chosen stays chosen, and is gone on with when the secret is given again.
      this.#ground.complain(error);
    } finally {
      await this.order.key.release().catch(this.#ground.complain);
    }
  }

  async #step(): Promise<After> {
    const { agency, session: id, turn, present } = this.order;
    const { steps } = this.#ground;
    const session = await steps.storage.get<SigningSession>(SIGNING_SESSION, agency, id);
    if (!session || session.turn !== turn || session.state === 'ended') return 'over';
    const line = await nextChosen(steps.storage, agency, id);
    // Asked last: whoever had signed out before this was chosen signs nothing.
    const context = await present();
    if (!context) return 'over';
    if (line) return this.#ground.slots.run(() => this.#strike(context, { session, line }));
    if (this.#idle === 0 && (await steps.endIfDone(context, session))) return 'over';
    return this.#wait();
  }

  async #wait(): Promise<After> {
    this.#idle += 1;
    if (this.#idle > MOST_IDLE) return 'over';
    const { signal } = this.#wake;
    await pause(LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined);
    this.#wake = new AbortController();
    return 'on';
  }

  async #strike(context: Context, atHand: AtHand): Promise<After> {
    this.#idle = 0;
    try {
      await this.#ground.steps.sign(context, atHand, this.order.key);
      this.#conflicts = 0;
      return 'on';
    } catch (error) {
      return this.#failed(context, atHand, error);
    }
  }

  async #failed(context: Context, atHand: AtHand, error: unknown): Promise<After> {
    // What is chosen is read anew: the document may have moved, the signer may have changed their mind.
    if (isConflict(error)) {
      this.#conflicts += 1;
      if (this.#conflicts < MOST_CONFLICTS) return 'on';
    } else if (error instanceof StorageError) throw error;
    this.#conflicts = 0;
    const { steps, complain } = this.#ground;
    if (!(error instanceof Refusal) || error.cause !== undefined) complain(error);
    const reasons = reasonsFor(error);
    const stop = stopsAll(reasons);
    const done = stop ? steps.stop(context, atHand.session, stop.code) : steps.fail(context, atHand, reasons);
    // Overtaken: whatever there is now is read anew.
    await done.catch((late: unknown) => (isConflict(late) ? undefined : Promise.reject(late)));
    return stop ? 'over' : 'on';
  }
}

function reasonsFor(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons;
  return [{ code: isConflict(error) ? 'VERSION_CONFLICT' : 'SIGNING_INTERRUPTED' }];
}
