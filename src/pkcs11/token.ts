// Tokens and HSMs behind PKCS#11 modules of their vendors. Each module runs in a watched subprocess of its own: it may crash,
// hang or write where it should not, and costs us an error.
import { ConfinedError } from '../kernel/confined-error.ts';
import { type ConfinedLimits, ConfinedProcess } from '../kernel/confined-process.ts';
import type { SignatureAlgorithm, ToBeSigned } from '../kernel/signature-algorithm.ts';
import { moduleEnvironment } from './module-environment.ts';
import { TokenError } from './token-error.ts';
import type { TokenAnswer, TokenOrder } from './token-task.ts';
import type { SeenToken, TokenAddress, TokenInfo, TokenKey } from './token-types.ts';

export interface OpenToken {
  certificates(): Promise<readonly TokenKey[]>;
  /** Checked against the certificate before it is given out; ECDSA as DER. */
  sign(keyId: Buffer, what: ToBeSigned, algorithm: SignatureAlgorithm): Promise<Buffer>;
  close(): Promise<void>;
}

export interface TokenOptions {
  /** Milliseconds for one call; a person may have to type the PIN on the reader. */
  readonly patience?: number;
  /** What the module may read of this program's environment; default: what modules are known to need. */
  readonly environment?: NodeJS.ProcessEnv;
}

const SCRIPT = new URL('./token-task.ts', import.meta.url).href;
const PATIENCE = 120_000;
const LIMITS: Omit<ConfinedLimits, 'ms'> = { rssBytes: 512 * 1024 * 1024, outputBytes: 8 * 1024 * 1024 };

/** One subprocess with one module; its orders are carried out one after the other. */
class TokenProcess {
  readonly #child: ConfinedProcess;
  readonly #limits: ConfinedLimits;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ patience = PATIENCE, environment }: TokenOptions) {
    this.#limits = { ...LIMITS, ms: patience };
    this.#child = new ConfinedProcess(process.execPath, {
      addons: true,
      environment: moduleEnvironment(environment ?? process.env),
    });
  }

  ask<T>(order: TokenOrder): Promise<T> {
    const next = this.#last.then(() => this.#carryOut(order));
    this.#last = next.catch(() => undefined);
    return next as Promise<T>;
  }

  end(): Promise<void> {
    return this.#child.end();
  }

  async #carryOut(order: TokenOrder): Promise<unknown> {
    if (!this.#child.alive) throw new TokenError('TOKEN_MODULE_FAILED', 'its process has ended');
    const answer = await this.#answered(order);
    if ('done' in answer) return answer.done;
    const { code, detail, finalTry } = answer.refused;
    throw new TokenError(code, detail.replace(`${code}: `, '').replace(code, ''), finalTry);
  }

  async #answered(order: TokenOrder): Promise<TokenAnswer> {
    try {
      return (await this.#child.run({ script: SCRIPT, input: order, limits: this.#limits })) as TokenAnswer;
    } catch (error) {
      if (!(error instanceof ConfinedError)) throw error;
      // The order is not told: it may bear the PIN.
      throw new TokenError('TOKEN_MODULE_FAILED', error.code);
    }
  }
}

async function once<T>(order: TokenOrder, options: TokenOptions): Promise<T> {
  const asked = new TokenProcess(options);
  try {
    return await asked.ask<T>(order);
  } finally {
    await asked.end();
  }
}

/** The tokens that a module sees, without anyone logging in. */
export function listTokens(module: string, options: TokenOptions = {}): Promise<readonly TokenInfo[]> {
  return once({ task: 'list', module }, options);
}

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes);

function withBuffers<K extends Pick<TokenKey, 'id' | 'certificate' | 'chain'>>(key: K): K {
  return { ...key, id: buffer(key.id), certificate: buffer(key.certificate), chain: key.chain.map(buffer) };
}

/** Tokens with the certificates that they show without a PIN. */
export async function lookAtTokens(
  module: string,
  options: TokenOptions = {},
): Promise<readonly SeenToken[]> {
  const seen = await once<readonly SeenToken[]>({ task: 'look', module }, options);
  return seen.map(({ token, certificates }) => ({ token, certificates: certificates.map(withBuffers) }));
}

class TokenInUse implements OpenToken {
  readonly #held: TokenProcess;
  #closing: Promise<void> | undefined;

  constructor(held: TokenProcess) {
    this.#held = held;
  }

  async certificates(): Promise<readonly TokenKey[]> {
    return (await this.#held.ask<readonly TokenKey[]>({ task: 'keys' })).map(withBuffers);
  }

  async sign(id: Buffer, { bytes, digest }: ToBeSigned, algorithm: SignatureAlgorithm): Promise<Buffer> {
    try {
      return buffer(await this.#held.ask<Uint8Array>({ task: 'sign', id, bytes, digest, algorithm }));
    } catch (error) {
      // A PIN that the token has stopped to take is not given to it again and again by the signatures that follow.
      if (error instanceof TokenError && /^TOKEN_PIN/.test(error.code)) await this.close();
      throw error;
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#held
      .ask({ task: 'close' })
      .catch(() => undefined)
      .then(() => this.#held.end());
    return this.#closing;
  }
}

/**
 * Logs in to a token. The PIN goes to the subprocess by message, is given to the token once, and is kept in that process's
 * memory alone, until `close`. A wrong one ends it all at once.
 */
export async function openToken(
  address: TokenAddress,
  pin: string,
  options: TokenOptions = {},
): Promise<OpenToken> {
  const held = new TokenProcess(options);
  try {
    await held.ask({ task: 'open', address, pin: Buffer.from(pin, 'utf8') });
    return new TokenInUse(held);
  } catch (error) {
    await held.end();
    throw error;
  }
}
