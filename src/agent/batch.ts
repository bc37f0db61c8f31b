// Documents that a person has agreed to sign in one go, with one consent and one PIN.
import { createHash, X509Certificate } from 'node:crypto';
import { type Reason, Refusal, refuse } from '../kernel/refusal.ts';
import { type OpenToken, openToken, TokenError } from '../pkcs11/index.ts';
import type { BatchOrder, SignatureOrder } from './agent-schema.ts';
import { plain } from './plain.ts';
import type { ConsentDocument, Screen } from './screen.ts';
import { documentDigest } from './signed-attributes.ts';
import {
  type CertificateOnToken,
  certificateHere,
  commonName,
  fingerprintOf,
  type Modules,
} from './tokens.ts';

export interface BatchGround {
  readonly office: string;
  readonly modules: Modules;
  readonly screen: Screen;
}

export type BatchState = 'asking' | 'open' | 'ended';

/** A document has a few fields: of the person, of the number, of the agency. */
const MOST_SIGNATURES = 3;
/** Nobody answers, or the page asks for nothing more: then the PIN is forgotten. */
const PATIENCE_MS = 5 * 60_000;

interface Listed {
  readonly shown: ConsentDocument;
  /** Signatures by the bytes that they are of: who asks again after a lost answer gets the same. */
  readonly made: Map<string, Promise<Buffer>>;
}

function listed({ documents }: BatchOrder): Map<string, Listed> {
  return new Map(
    documents.map(({ id, title, number, digest }) => {
      const shown = {
        title: plain(title),
        ...(number !== undefined && { number: plain(number, 60) }),
        ...(digest !== undefined && { digest }),
      };
      return [id, { shown, made: new Map() }];
    }),
  );
}

export function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons;
  if (error instanceof TokenError) return [{ code: error.code }];
  return [{ code: 'AGENT_FAILED' }];
}

/** Refusals are told by their sentences; the rest may need somebody who knows the machine. */
function tellOf(screen: Screen, error: unknown): void {
  const odd = !(error instanceof Refusal) && !(error instanceof TokenError);
  if (odd || (error as TokenError).code === 'TOKEN_MODULE_FAILED') screen.failed(error);
}

export class Batch {
  readonly id: string;
  state: BatchState = 'asking';
  reasons: readonly Reason[] = [];
  readonly #ground: BatchGround;
  readonly #order: BatchOrder;
  readonly #documents: Map<string, Listed>;
  readonly #given = new AbortController();
  #key: CertificateOnToken | undefined;
  #token: { readonly open: OpenToken; readonly keyId: Buffer } | undefined;
  #signatures = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(id: string, ground: BatchGround, order: BatchOrder) {
    this.id = id;
    this.#ground = ground;
    this.#order = order;
    this.#documents = listed(order);
  }

  /** Asks the person, then opens the token with the PIN that was typed. */
  async ask(): Promise<void> {
    try {
      this.#key = await certificateHere(this.#ground.modules, this.#order.fingerprint);
      const pin = await this.#consent(this.#key);
      await this.#unlock(this.#key, pin);
      if (this.state !== 'asking') return;
      this.state = 'open';
      this.#waitOn();
    } catch (error) {
      await this.#broken(error);
    }
  }

  async sign({ document, toBeSigned, algorithm }: SignatureOrder): Promise<Buffer> {
    const one = this.#documents.get(document);
    if (this.state === 'asking') refuse('AGENT_BATCH_WAITS');
    if (this.state !== 'open' || !this.#key || !this.#token) throw new Refusal(this.#whyEnded());
    if (!one) refuse('AGENT_NOT_IN_BATCH');
    const bytes = Buffer.from(toBeSigned, 'base64');
    const digest = documentDigest(bytes, this.#key.certificate);
    const name = `${algorithm.scheme} ${algorithm.digest} ${createHash('sha256').update(bytes).digest('hex')}`;
    const known = one.made.get(name);
    if (known) return known;
    if (one.made.size >= MOST_SIGNATURES) refuse('AGENT_TOO_MANY_SIGNATURES');
    const { open, keyId } = this.#token;
    const what = { bytes, digest: createHash(algorithm.digest).update(bytes).digest() };
    const making = this.#counted(open.sign(keyId, what, algorithm));
    one.made.set(name, making);
    const made = await making;
    this.#ground.screen.signed(one.shown, digest);
    return made;
  }

  /** Forgets the PIN. What was asked and not yet answered counts as declined. */
  async end(reasons: readonly Reason[] = []): Promise<void> {
    if (this.state === 'ended') return;
    this.state = 'ended';
    this.reasons = reasons;
    clearTimeout(this.#idle);
    this.#given.abort();
    for (const { code } of reasons) this.#ground.screen.refused(code);
    await this.#token?.open.close();
    this.#ground.screen.batchEnded(this.#signatures);
  }

  async #consent({ certificate, token }: CertificateOnToken): Promise<string> {
    if (token.pinLocked) refuse('TOKEN_PIN_LOCKED');
    const { office, screen } = this.#ground;
    const until = AbortSignal.any([this.#given.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const consent = await screen.consent(
      {
        office,
        documents: [...this.#documents.values()].map(({ shown }) => shown),
        holder: plain(commonName(new X509Certificate(certificate).subject)),
        token: plain(token.label),
        finalTry: token.pinFinalTry,
        pinOnReader: token.pinOnReader,
      },
      until,
    );
    return consent?.pin ?? refuse('AGENT_DECLINED');
  }

  async #unlock({ module, token, certificate }: CertificateOnToken, pin: string): Promise<void> {
    if (this.state !== 'asking') return;
    const address = { module, serial: token.serial, tokenLabel: token.label };
    const open = await openToken(address, pin, this.#ground.modules.options);
    const wanted = fingerprintOf(certificate);
    const keys = await open.certificates().catch(async (error: unknown) => {
      await open.close();
      throw error;
    });
    const key = keys.find((one) => fingerprintOf(one.certificate) === wanted);
    if (!key || this.state !== 'asking') {
      await open.close();
      refuse('TOKEN_KEY_NOT_FOUND');
    }
    this.#token = { open, keyId: key.id };
  }

  async #counted(making: Promise<Buffer>): Promise<Buffer> {
    this.#waitOn();
    try {
      const made = await making;
      this.#signatures += 1;
      return made;
    } catch (error) {
      // Whatever the token refuses, it is not asked again with the same consent.
      await this.#broken(error);
      throw error;
    }
  }

  async #broken(error: unknown): Promise<void> {
    if (this.state !== 'ended') tellOf(this.#ground.screen, error);
    await this.end(reasonsOf(error));
  }

  #whyEnded(): readonly Reason[] {
    return this.reasons.length > 0 ? this.reasons : [{ code: 'AGENT_BATCH_ENDED' }];
  }

  #waitOn(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.end([{ code: 'AGENT_BATCH_ENDED' }]), PATIENCE_MS);
    this.#idle.unref();
  }
}
