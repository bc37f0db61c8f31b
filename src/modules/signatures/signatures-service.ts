import type { Readable } from 'node:stream';
import type { Storage, Stored } from '../../../storage/port.ts';
import type { Confined } from '../../kernel/confined.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { SignatureAlgorithm } from '../../kernel/signature-algorithm.ts';
import type { GuessLimits } from '../access/index.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { CertificateStatuses } from './bindings/certificate-status.ts';
import { KeyBindings, type SignedBy } from './bindings/key-bindings.ts';
import { AgentKeys, type AgentUpload, type FieldToSign } from './keys/agent-keys.ts';
import type { BegunSignature } from './keys/begun-signature.ts';
import { FileKeys, type KeyUpload } from './keys/file-keys.ts';
import type { KeyInHand } from './keys/key-in-hand.ts';
import { type KeyPlaces, NO_PLACES } from './keys/key-places.ts';
import { KeyRecords, type KeyTarget } from './keys/key-records.ts';
import { type SigningSecrets, secretsFrom } from './keys/key-secrets.ts';
import { RemoteKeys } from './keys/remote-keys.ts';
import { holdingOf, type SigningKey } from './keys/signing-key.ts';
import { TokenKeys } from './keys/token-keys.ts';
import type { Preparation } from './preparing.ts';
import type { PdfSource } from './workbench/source.ts';
import { Workbench } from './workbench/workbench.ts';

export interface SignaturesDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  readonly directory: DirectoryService;
  readonly guesses: GuessLimits;
  /** Without it nobody is asked whether a certificate was revoked. */
  readonly statuses?: CertificateStatuses;
  /** Tokens and remote services of the installation; none by default. */
  readonly places?: KeyPlaces;
}

export class SignaturesService {
  readonly #workbench: Workbench;
  readonly #records: KeyRecords;
  readonly #files: FileKeys;
  readonly #agents: AgentKeys;
  /** Keys in tokens and HSMs of the installation. */
  readonly tokenKeys: TokenKeys;
  /** Keys at remote signing services. */
  readonly remoteKeys: RemoteKeys;
  readonly places: KeyPlaces;
  /** Who or what each key is bound to. */
  readonly bindings: KeyBindings;

  constructor({ storage, confined, directory, guesses, statuses, places = NO_PLACES }: SignaturesDeps) {
    const workbench = new Workbench(confined);
    const bindings = new KeyBindings({ storage, directory, ...(statuses ? { statuses } : {}) });
    const records = new KeyRecords({ storage, directory, workbench, bindings });
    this.bindings = bindings;
    this.#workbench = workbench;
    this.#records = records;
    this.#files = new FileKeys({ records, workbench, guesses });
    this.#agents = new AgentKeys({ records, workbench });
    this.tokenKeys = new TokenKeys({ records, workbench, guesses, places });
    this.remoteKeys = new RemoteKeys({ records, workbench, guesses, places });
    this.places = places;
  }

  /** Number, date and both signature fields, before the first signature. */
  prepare(pdf: PdfSource, preparation: Preparation): Promise<Buffer> {
    return this.#workbench.prepare(pdf, preparation);
  }

  /** The keys that who asks may sign with. */
  keys(context: Context): Promise<readonly Stored<SigningKey>[]> {
    return this.#records.all(context);
  }

  load(context: Context, upload: KeyUpload): Promise<Stored<SigningKey>> {
    return this.#files.load(context, upload);
  }

  /** Takes in a key on the person's own machine by its certificate; there is no secret of it here. */
  registerAgentKey(context: Context, upload: AgentUpload): Promise<Stored<SigningKey>> {
    return this.#agents.register(context, upload);
  }

  chooseAlgorithm(
    context: Context,
    target: KeyTarget,
    chosen: SignatureAlgorithm,
  ): Promise<Stored<SigningKey>> {
    return this.#records.chooseAlgorithm(context, target, chosen);
  }

  /** Sets or, with `null`, takes away the picture of the hand signature or the seal. */
  setPicture(context: Context, target: KeyTarget, png: Uint8Array | null): Promise<Stored<SigningKey>> {
    return this.#records.setPicture(context, target, png);
  }

  remove(context: Context, target: KeyTarget): Promise<void> {
    return this.#records.remove(context, target);
  }

  picture(context: Context, id: string): Promise<Readable> {
    return this.#records.picture(context, id);
  }

  /**
   * The key, after its secret was tried: call it before anything is taken or written, so that a wrong passphrase or PIN
   * costs nothing. Wrong ones are counted and slow further tries down.
   */
  async signerFor(context: Context, id: string, given: string | SigningSecrets): Promise<KeyInHand> {
    const key = await this.#records.usable(context, id);
    const secrets = secretsFrom(given);
    const { passphrase } = secrets;
    switch (holdingOf(key)) {
      case 'file':
        return this.#files.inHand(context, key, passphrase);
      case 'token':
        return this.tokenKeys.inHand(context, key, passphrase);
      case 'remote':
        return this.remoteKeys.inHand(context, key, secrets);
      case 'agent':
        return refuse('SIGNING_KEY_AT_AGENT');
    }
  }

  /** Has a remote service send the person a one-time code. */
  async requestCode(context: Context, id: string, password: string | undefined): Promise<void> {
    await this.remoteKeys.requestCode(context, await this.#records.usable(context, id), password);
  }

  /** What signing with a key rests on, for the entry of the journal: certificate, since when it is bound, revocation. */
  signedWith(context: Context, keyId: string): Promise<SignedBy> {
    return this.bindings.signedWith(context, keyId);
  }

  /** The first half of a signature whose key is on the person's own machine; to be kept until it is finished. */
  beginFor(context: Context, keyId: string, what: FieldToSign): Promise<BegunSignature> {
    return this.#agents.begin(context, keyId, what);
  }

  /** The second half: refuses a signature that the key of the certificate has not made. */
  finishFor(context: Context, begun: BegunSignature, signature: Buffer): Promise<Buffer> {
    return this.#agents.finish(context, begun, signature);
  }
}
