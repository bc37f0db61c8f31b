// Which sessions have a key in hand, in this process and in others.
import type { State, Storage } from '../../../../storage/port.ts';
import { type RunGround, type RunOrder, SessionRun } from './session-run.ts';
import type { SessionSteps } from './session-steps.ts';
import { Slots } from './slots.ts';

const SPACE = 'signing-run';
/** Other processes are told this often, and believe it this long. */
const TELL_MS = 2000;
const BELIEVED_MS = 6000;
/** Of all sessions of this process: what signs runs beside what people wait for. */
const AT_ONCE = 2;

export interface RunsDeps {
  readonly storage: Storage;
  readonly steps: SessionSteps;
  readonly clock: () => Date;
  readonly complain: (error: unknown) => void;
}

interface Told {
  readonly turn: number;
}

/**
 * Keys live in the memory of the one process that opened them. That only one of several processes signs is decided by the
 * records (`turn`); what is told here merely lets the others know that somebody does.
 */
export class SessionRuns {
  readonly #ground: RunGround;
  readonly #state: State | undefined;
  readonly #clock: () => Date;
  readonly #runs = new Map<string, SessionRun>();
  #teller: NodeJS.Timeout | undefined;

  constructor({ storage, steps, clock, complain }: RunsDeps) {
    this.#ground = { steps, slots: new Slots(AT_ONCE), complain };
    this.#state = storage.engine.shared ? storage.state : undefined;
    this.#clock = clock;
  }

  async start(order: RunOrder): Promise<void> {
    const { session } = order;
    await this.stop(session);
    const run = new SessionRun(order, this.#ground);
    this.#runs.set(session, run);
    await this.#tell(run);
    this.#teller ??= setInterval(() => this.#tellAll(), TELL_MS).unref();
    run.start(() => this.#over(run));
  }

  wake(session: string): void {
    this.#runs.get(session)?.wake();
  }

  async stop(session: string): Promise<void> {
    await this.#runs.get(session)?.stop();
  }

  /** At the end of the server. */
  async close(): Promise<void> {
    clearInterval(this.#teller);
    await Promise.all([...this.#runs.values()].map((run) => run.stop()));
  }

  /** Whether a key is in hand for this turn of the session, wherever. */
  async isRunning(session: string, turn: number): Promise<boolean> {
    if (this.#runs.get(session)?.order.turn === turn) return true;
    const told = await this.#state?.get<Told>(SPACE, session, this.#clock().getTime());
    return told?.value.turn === turn;
  }

  #over(run: SessionRun): void {
    const { session } = run.order;
    if (this.#runs.get(session) === run) this.#runs.delete(session);
    void this.#untell(run).catch(() => undefined);
  }

  async #untell({ order: { session, turn } }: SessionRun): Promise<void> {
    const told = await this.#state?.get<Told>(SPACE, session, this.#clock().getTime());
    if (told?.value.turn === turn) await this.#state?.remove(SPACE, session);
  }

  #tellAll(): void {
    for (const run of this.#runs.values()) void this.#tell(run);
  }

  async #tell({ order }: SessionRun): Promise<void> {
    const now = this.#clock().getTime();
    const { session: key, turn } = order;
    const entry = { space: SPACE, key, value: { turn }, now, expiresAt: now + BELIEVED_MS };
    await this.#state?.put(entry).catch(() => undefined);
  }
}
