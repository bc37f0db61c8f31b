// A credential that is being signed with: from signing in to giving the sign-in back.
import { z } from 'zod';
import type { SignatureAlgorithm, ToBeSigned } from '../../../kernel/signature-algorithm.ts';
import { type Access, openAccess } from './csc-access.ts';
import { namesFor } from './csc-algorithms.ts';
import { type Authorising, authorise, type Bound, extended } from './csc-authorisation.ts';
import { askCsc } from './csc-call.ts';
import { credentialOf } from './csc-credential.ts';
import { derOf } from './ecdsa-value.ts';
import { RemoteError } from './remote-error.ts';
import type { RemoteSecrets, RemoteService } from './remote-service.ts';

const infoAnswer = z.object({ methods: z.array(z.string().max(100)).max(1000).default([]) });
const signAnswer = z.object({ signatures: z.array(z.string().min(1).max(100_000)).length(1) });
const EXTEND = 'credentials/extendTransaction';

export interface SessionOrder {
  readonly service: RemoteService;
  readonly credential: string;
  readonly user?: string;
  readonly secrets: RemoteSecrets;
  /** DER: what the office knows of the credential. Another certificate there is refused. */
  readonly certificate: Buffer;
  /** How many signatures are to come, as far as is known. */
  readonly signatures: number;
  /** Around every authorisation: it tries the secrets. */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T>;
}

interface Granted {
  SAD: string;
  left: number;
  /** Whether something was signed by it already. */
  used: boolean;
}

export class CscSession {
  readonly #order: SessionOrder;
  readonly #with: Authorising;
  readonly #extends: boolean;
  #granted: Granted | undefined;
  #codeSpent = false;
  #closing: Promise<void> | undefined;

  private constructor(order: SessionOrder, authorising: Authorising, extending: boolean) {
    this.#order = order;
    this.#with = authorising;
    this.#extends = extending;
  }

  /** Signs in, sees that the credential is still the one that was connected, and authorises where no digest is needed yet. */
  static async open(order: SessionOrder): Promise<CscSession> {
    const { service, secrets, user } = order;
    const signIn = { ...(user ? { user } : {}), ...(secrets.password ? { password: secrets.password } : {}) };
    const login = (): Promise<Access> => openAccess(service, signIn);
    const access = service.client ? await login() : await order.attempt(login);
    try {
      const credential = await credentialOf(service, access, order.credential);
      if (!credential.certificate.equals(order.certificate))
        throw new RemoteError('REMOTE_CERTIFICATE_CHANGED');
      const several = order.signatures > 1 && credential.multisign > 1 && !credential.bound;
      const { methods } = several
        ? await askCsc(infoAnswer, { service: service.url, method: 'info' }, {})
        : { methods: [] };
      const session = new CscSession(
        order,
        { service, access, credential, secrets },
        methods.includes(EXTEND),
      );
      if (!credential.bound) await session.#authorise(undefined);
      return session;
    } catch (error) {
      await access.end();
      throw error;
    }
  }

  async sign({ digest }: ToBeSigned, algorithm: SignatureAlgorithm): Promise<Buffer> {
    const names = namesFor(algorithm, this.#with.credential.algorithmIds);
    const bound = { hashes: [digest.toString('base64')], hashAlgorithmOID: names.hashAlgorithmOID };
    const SAD = await this.#sadFor(bound);
    const { service, access, credential } = this.#with;
    const to = { service: service.url, method: 'signatures/signHash', authorization: access.authorization };
    const { signatures } = await askCsc(signAnswer, to, {
      credentialID: credential.id,
      SAD,
      ...bound,
      ...names,
      operationMode: 'S',
    });
    const signature = Buffer.from(signatures[0] ?? '', 'base64');
    return algorithm.scheme === 'ecdsa' ? derOf(signature) : signature;
  }

  /** Gives the person's sign-in back. Twice is no harm. */
  close(): Promise<void> {
    this.#granted = undefined;
    this.#closing ??= this.#with.access.end();
    return this.#closing;
  }

  async #sadFor(bound: Bound): Promise<string> {
    if (this.#with.credential.bound || !this.#granted || this.#granted.left === 0) {
      await this.#authorise(this.#with.credential.bound ? bound : undefined);
    }
    const granted = this.#granted;
    if (!granted) throw new RemoteError('REMOTE_AUTHORISATION_OVER');
    if (granted.used && this.#extends) granted.SAD = await extended(this.#with, granted.SAD, bound);
    granted.used = true;
    granted.left -= 1;
    return granted.SAD;
  }

  /** A PIN is in memory and may be given again; a one-time code is of one time. */
  async #authorise(bound: Bound | undefined): Promise<void> {
    const { asks, multisign } = this.#with.credential;
    const needsCode = asks.some(({ secret }) => secret === 'code');
    if (needsCode && this.#codeSpent) throw new RemoteError('REMOTE_CODE_NEEDED');
    this.#codeSpent = true;
    const left = bound ? 1 : Math.max(1, Math.min(this.#order.signatures, multisign));
    const SAD = await this.#order.attempt(() => authorise(this.#with, left, bound));
    this.#granted = { SAD, left, used: false };
  }
}
