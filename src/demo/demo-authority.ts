// The authority of the demo office: issues its keys, stamps, and answers for its certificates, on loopback, beside the program.
// Opened where an office of this folder has one; nothing of it counts outside the demo.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type ServedAuthority, serveAuthority } from '../../certs/authority/index.ts';

/** A demo need not wait for longer keys. */
const BITS = 2048;

export interface DemoAuthorityOptions {
  readonly dataDir: string;
  readonly clock: () => Date;
  /** Whether anything is to be stamped at all: an office whose signatures stay bare asks nobody. */
  readonly stamps: boolean;
}

export class DemoAuthority {
  readonly #folder: string;
  readonly #clock: () => Date;
  readonly #stamps: boolean;
  #served: Promise<ServedAuthority> | undefined;
  #stamping: string | undefined;

  constructor({ dataDir, clock, stamps }: DemoAuthorityOptions) {
    this.#folder = path.join(dataDir, 'demo-authority');
    this.#clock = clock;
    this.#stamps = stamps;
  }

  /** Its timestamp service, once the office lives in the present; none while its past is being told, or without a demo. */
  get stamping(): string | undefined {
    return this.#stamping;
  }

  /** Made on first use, as if it had been there since `since`. */
  open(since: Date): Promise<ServedAuthority> {
    this.#served ??= serveAuthority(this.#folder, { now: since, bits: BITS, clock: this.#clock });
    return this.#served;
  }

  /** From now on the office is stamped for. */
  async attend(): Promise<void> {
    if (this.#stamps) this.#stamping = (await this.#served)?.stamping;
  }

  /** After a restart: answers again where the certificates say. */
  async openIfThere(): Promise<void> {
    const isThere = this.#stamps && (await stat(this.#folder).catch(() => undefined));
    if (!isThere) return;
    await this.open(this.#clock());
    await this.attend();
  }

  async close(): Promise<void> {
    const served = await this.#served?.catch(() => undefined);
    this.#served = undefined;
    this.#stamping = undefined;
    await served?.close();
  }
}
