import type { Readable } from 'node:stream';
import type { Storage, Stored } from '../../../storage/port.ts';
import type { Confined } from '../../kernel/confined.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { SignatureAlgorithm } from '../../kernel/signature-algorithm.ts';
import type { GuessLimits } from '../access/index.ts';
import type { DirectoryService } from '../directory/index.ts';
import { AgentKeys, type AgentUpload, type FieldToSign } from './keys/agent-keys.ts';
import type { BegunSignature } from './keys/begun-signature.ts';
import { FileKeys, type KeyUpload } from './keys/file-keys.ts';
import type { KeyInHand } from './keys/key-in-hand.ts';
import { KeyRecords, type KeyTarget } from './keys/key-records.ts';
import { holdingOf, type SigningKey } from './keys/signing-key.ts';
import type { Preparation } from './preparing.ts';
import type { PdfSource } from './workbench/source.ts';
import { Workbench } from './workbench/workbench.ts';

export interface SignaturesDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  readonly directory: DirectoryService;
  readonly guesses: GuessLimits;
}

export class SignaturesService {
  readonly #workbench: Workbench;
  readonly #records: KeyRecords;
  readonly #files: FileKeys;
  readonly #agents: AgentKeys;

  constructor({ storage, confined, directory, guesses }: SignaturesDeps) {
    const workbench = new Workbench(confined);
    const records = new KeyRecords({ storage, directory, workbench });
    this.#workbench = workbench;
    this.#records = records;
    this.#files = new FileKeys({ records, workbench, guesses });
    this.#agents = new AgentKeys({ records, workbench });
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
  async signerFor(context: Context, id: string, passphrase: string): Promise<KeyInHand> {
    const key = await this.#records.usable(context, id);
    const held = holdingOf(key);
    if (held === 'agent') return refuse('SIGNING_KEY_AT_AGENT');
    return this.#files.inHand(context, key, passphrase);
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
