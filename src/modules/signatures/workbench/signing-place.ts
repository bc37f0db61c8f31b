// Where one key in one hand signs files (decision 0051). The first is signed as any job is; from the second on a subprocess of
// its own keeps the key open, since a key file is made to be slow to open. It serves no other key and no other person, and
// ends when the key is laid down, when a file breaks its limits, or when nothing was signed for a while.
import type { Confined, OwnProcess } from '../../../kernel/confined.ts';
import { PDF_LIMITS, refused } from './costs.ts';
import type { SignTask } from './sign-task.ts';
import { bytesOf } from './source.ts';

const SIGN = new URL('./sign-task.ts', import.meta.url);
/** Somebody who forgets to lay a key down keeps no subprocess. */
const IDLE_MS = 60_000;

export async function signedIn(where: Pick<Confined, 'run'>, task: SignTask): Promise<Buffer> {
  try {
    const update = await where.run<SignTask, Uint8Array>(SIGN, task, PDF_LIMITS);
    return Buffer.concat([await bytesOf(task.pdf), update]);
  } catch (error) {
    return refused(error, 'PDF_TOO_COMPLEX');
  }
}

export class SigningPlace {
  readonly #confined: Confined;
  #own: OwnProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #signed = 0;

  constructor(confined: Confined) {
    this.#confined = confined;
  }

  async sign(task: SignTask): Promise<Buffer> {
    clearTimeout(this.#idle);
    this.#signed += 1;
    if (this.#signed > 1) this.#own ??= this.#confined.own();
    const own = this.#own;
    if (!own) return signedIn(this.#confined, task);
    try {
      const signed = await signedIn(own, { ...task, own: true });
      this.#idle = setTimeout(() => this.end(), IDLE_MS).unref();
      return signed;
    } catch (error) {
      // Whatever a file did to its reader, the next one meets a new subprocess.
      await this.end();
      throw error;
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.#idle);
    const own = this.#own;
    this.#own = undefined;
    await own?.end();
  }
}
