// Keys in tokens and HSMs that are plugged into this server.
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import {
  listTokens,
  type OpenToken,
  openToken,
  TokenError,
  type TokenInfo,
  type TokenKey,
} from '../../../pkcs11/index.ts';
import type { GuessLimits } from '../../access/index.ts';
import type { CertificateFound } from '../workbench/certificate-task.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { identityOf, keptOf } from './identity.ts';
import { elsewhereInHand, type KeyInHand } from './key-in-hand.ts';
import type { KeyPlaces } from './key-places.ts';
import type { KeyOwner, KeyRecords } from './key-records.ts';
import { counted } from './secret-tries.ts';
import type { SigningKey, TokenPlace } from './signing-key.ts';
import { refuseLoading } from './signing-key-policy.ts';

export interface TokenChoice {
  /** Name of a module in the settings. */
  readonly module: string;
  readonly serial: string;
  readonly label: string;
  readonly pin: string;
}

export interface TokenUpload extends KeyOwner, TokenChoice {
  /** CKA_ID, hexadecimal. */
  readonly keyId: string;
}

export interface TokenKeyFound extends CertificateFound {
  readonly keyId: string;
}

export interface TokenKeysDeps {
  readonly records: KeyRecords;
  readonly workbench: Workbench;
  readonly guesses: GuessLimits;
  readonly places: KeyPlaces;
}

/** A wrong PIN is what the token says is one; a token that is not there says nothing about it. */
const isNoGuess = (error: unknown): boolean =>
  error instanceof TokenError && !['TOKEN_PIN_WRONG', 'TOKEN_PIN_LOCKED'].includes(error.code);

function refused(error: unknown): never {
  if (!(error instanceof TokenError)) throw error;
  return refuse(error.finalTry ? 'TOKEN_PIN_WRONG_LAST_TRY' : error.code);
}

export class TokenKeys {
  readonly #deps: TokenKeysDeps;

  constructor(deps: TokenKeysDeps) {
    this.#deps = deps;
  }

  /** The tokens that a module sees; nobody has to log in for it. */
  async tokens(module: string): Promise<readonly TokenInfo[]> {
    return listTokens(this.#moduleAt(module)).catch(refused);
  }

  /** The keys of a token with certificates, for choosing one. */
  async keysOn(context: Context, choice: TokenChoice): Promise<readonly TokenKeyFound[]> {
    return this.#opened(context, choice, async (token) => {
      const found: TokenKeyFound[] = [];
      for (const key of await token.certificates()) found.push(await this.#read(key));
      return found;
    });
  }

  async register(context: Context, upload: TokenUpload): Promise<Stored<SigningKey>> {
    const { records } = this.#deps;
    const { ownerKind, module, serial, label, keyId } = upload;
    refuseLoading(context.actor, ownerKind);
    const found = await this.#opened(context, upload, async (token) => {
      const key = (await token.certificates()).find(({ id }) => id.toString('hex') === keyId);
      return key ? this.#read(key) : refuse('TOKEN_KEY_NOT_FOUND');
    });
    await records.refuseUnfit(context, upload, found.facts);
    const place = { held: 'token', token: { module, serial, label, keyId }, ...keptOf(found) } as const;
    return records.add(context, { ownerKind, facts: found.facts, place });
  }

  async inHand(context: Context, key: Stored<SigningKey>, pin: string): Promise<KeyInHand> {
    const { records, workbench } = this.#deps;
    const place = key.token ?? refuse('TOKEN_KEY_NOT_FOUND');
    await records.admit(context, key);
    const picture = await records.pictureOf(key);
    const token = await this.#open(context, { ...place, pin });
    try {
      await refuseReplaced(token, key, place);
    } catch (error) {
      await token.close();
      return refused(error);
    }
    const id = Buffer.from(place.keyId, 'hex');
    return elsewhereInHand(workbench, {
      id: key.id,
      key,
      at: context.now,
      ...picture,
      admit: () => records.admit(context, key),
      signBytes: (what, algorithm) => token.sign(id, what, algorithm).catch(refused),
      release: () => token.close(),
    });
  }

  #read({ id, certificate, chain }: TokenKey): Promise<TokenKeyFound> {
    const keyId = id.toString('hex');
    return this.#deps.workbench
      .readCertificate({ certificate, others: chain })
      .then((found) => ({ ...found, keyId }));
  }

  #moduleAt(name: string): string {
    return this.#deps.places.modules.get(name) ?? refuse('TOKEN_MODULE_UNKNOWN');
  }

  async #open(context: Context, { module, serial, label, pin }: TokenChoice): Promise<OpenToken> {
    const address = { module: this.#moduleAt(module), serial, tokenLabel: label };
    const tried = { context, what: `token:${module}:${serial}`, isNoGuess };
    return counted(this.#deps.guesses, tried, () => openToken(address, pin)).catch(refused);
  }

  async #opened<T>(
    context: Context,
    choice: TokenChoice,
    work: (token: OpenToken) => Promise<T>,
  ): Promise<T> {
    const token = await this.#open(context, choice);
    try {
      return await work(token).catch(refused);
    } finally {
      await token.close();
    }
  }
}

/** The key is found by its id; its certificate says whether it is still the one that was taken in. */
async function refuseReplaced(token: OpenToken, key: SigningKey, { keyId }: TokenPlace): Promise<void> {
  const { certificate } = identityOf(key);
  const found = (await token.certificates()).find(({ id }) => id.toString('hex') === keyId);
  if (!found?.certificate.equals(certificate)) throw new TokenError('TOKEN_KEY_NOT_FOUND');
}
