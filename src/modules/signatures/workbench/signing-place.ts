// Where one key in one hand signs files (decision 0051). The first is signed as any job is; from the second on a subprocess of
// its own keeps the key open, since a key file is made to be slow to open. It serves no other key and no other person. When
// the key is laid down it forgets it, and waits a while for the same person with the same key: it is warm then.
import type { Confined, OwnProcess } from '../../../kernel/confined.ts';
import type { CertificateFound } from './certificate-task.ts';
import { KEY_LIMITS, PDF_LIMITS, refused } from './costs.ts';
import type { KeyFileTask } from './own-key.ts';
import type { SignTask } from './sign-task.ts';
import { extended } from './source.ts';

const SIGN = new URL('./sign-task.ts', import.meta.url);
const OPEN_KEY = new URL('./open-key-task.ts', import.meta.url);
const LAY_DOWN = new URL('./lay-down-task.ts', import.meta.url);
/** Somebody who forgets to lay a key down keeps no subprocess; nor does a key that is not taken up again. */
const IDLE_MS = 120_000;
const MOST_WAITING = 2;
const MOST_JOBS = 2000;

type Runner = Pick<Confined, 'run'>;

export async function signedIn(where: Runner, task: SignTask): Promise<Buffer> {
  try {
    const update = await where.run<SignTask, Uint8Array>(SIGN, task, PDF_LIMITS);
    return await extended(task.pdf, update);
  } catch (error) {
    return refused(error, 'PDF_TOO_COMPLEX');
  }
}

export async function openedIn(where: Runner, task: KeyFileTask): Promise<CertificateFound> {
  try {
    return await where.run<KeyFileTask, CertificateFound>(OPEN_KEY, task, KEY_LIMITS);
  } catch (error) {
    return refused(error, 'SIGNING_KEY_TOO_COSTLY');
  }
}

interface Warm {
  readonly own: OwnProcess;
  /** How many jobs it has done: it is renewed after so many. */
  readonly jobs: number;
}

/** Subprocesses that wait for the same person with the same key. */
export class SigningPlaces {
  readonly #confined: Confined;
  readonly #waiting = new Map<string, Warm & { readonly timer: NodeJS.Timeout }>();

  constructor(confined: Confined) {
    this.#confined = confined;
  }

  /** `hand`: the key and who holds it. */
  take(hand: string): SigningPlace {
    const warm = this.#waiting.get(hand);
    clearTimeout(warm?.timer);
    this.#waiting.delete(hand);
    return new SigningPlace(this.#confined, warm, (left) => this.#wait(hand, left));
  }

  async #wait(hand: string, warm: Warm): Promise<void> {
    await this.#end(hand);
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined && this.#waiting.size >= MOST_WAITING) await this.#end(oldest);
    const timer = setTimeout(() => this.#end(hand), IDLE_MS).unref();
    this.#waiting.set(hand, { ...warm, timer });
  }

  async #end(hand: string): Promise<void> {
    const warm = this.#waiting.get(hand);
    this.#waiting.delete(hand);
    clearTimeout(warm?.timer);
    await warm?.own.end();
  }
}

export class SigningPlace {
  readonly #confined: Confined;
  readonly #leave: (warm: Warm) => Promise<void>;
  #own: OwnProcess | undefined;
  #jobs: number;
  #asked = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(confined: Confined, warm: Warm | undefined, leave: (warm: Warm) => Promise<void>) {
    this.#confined = confined;
    this.#own = warm?.own;
    this.#jobs = warm?.jobs ?? 0;
    this.#leave = leave;
  }

  /** What the key file holds, after its passphrase was tried. */
  open(task: KeyFileTask): Promise<CertificateFound> {
    return this.#within((where, own) => openedIn(where, { ...task, own }));
  }

  sign(task: SignTask): Promise<Buffer> {
    this.#asked += 1;
    if (this.#asked > 1) this.#own ??= this.#confined.own();
    return this.#within((where, own) => signedIn(where, { ...task, own }));
  }

  async #within<T>(work: (where: Runner, own: boolean) => Promise<T>): Promise<T> {
    clearTimeout(this.#idle);
    const own = this.#own;
    if (!own) return work(this.#confined, false);
    this.#jobs += 1;
    try {
      const done = await work(own, true);
      this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
      return done;
    } catch (error) {
      // Whatever a file did to its reader, the next one meets a new subprocess.
      await this.#end();
      throw error;
    }
  }

  /** The key is laid down. */
  async release(): Promise<void> {
    clearTimeout(this.#idle);
    const own = this.#own;
    if (!own) return;
    if (this.#jobs >= MOST_JOBS) return this.#end();
    this.#own = undefined;
    try {
      await own.run(LAY_DOWN, {}, KEY_LIMITS);
      await this.#leave({ own, jobs: this.#jobs });
    } catch {
      await own.end();
    }
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const own = this.#own;
    this.#own = undefined;
    this.#jobs = 0;
    await own?.end();
  }
}
