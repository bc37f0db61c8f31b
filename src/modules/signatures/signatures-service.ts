import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type BlobInfo, type Storage, StorageError, type Stored } from '../../../storage/port.ts';
import type { Confined } from '../../kernel/confined.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { GuessLimits } from '../access/index.ts';
import type { DirectoryService } from '../directory/index.ts';
import { InTurn } from './keys/in-turn.ts';
import { inHand, type KeyInHand } from './keys/key-in-hand.ts';
import {
  fitnessReasons,
  isNamed,
  MAX_KEY_FILE,
  MAX_PICTURE,
  type OwnerKind,
  type SigningKey,
} from './keys/signing-key.ts';
import { readersOf, refuseLoading, refuseOthers } from './keys/signing-key-policy.ts';
import { commitKey, isDecided, keysOf, removeUnneeded } from './keys/signing-key-store.ts';
import type { Preparation } from './preparing.ts';
import { SIGNING_KEY } from './signatures-kinds.ts';
import type { KeyFacts } from './workbench/open-key-task.ts';
import type { PdfSource } from './workbench/source.ts';
import { Workbench } from './workbench/workbench.ts';

export interface SignaturesDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  readonly directory: DirectoryService;
  readonly guesses: GuessLimits;
}

export interface KeyUpload {
  readonly ownerKind: OwnerKind;
  readonly p12: Uint8Array;
  readonly passphrase: string;
  /** The person has seen that the certificate bears another name and means it. */
  readonly confirmed?: boolean;
}

export interface KeyTarget {
  readonly id: string;
  readonly version: number;
}

export class SignaturesService {
  readonly #deps: SignaturesDeps;
  readonly #workbench: Workbench;
  /** Between keeping a blob and naming it nobody may find that nothing needs it. */
  readonly #inTurn = new InTurn();

  constructor(deps: SignaturesDeps) {
    this.#deps = deps;
    this.#workbench = new Workbench(deps.confined);
  }

  /** Number, date and both signature fields, before the first signature. */
  prepare(pdf: PdfSource, preparation: Preparation): Promise<Buffer> {
    return this.#workbench.prepare(pdf, preparation);
  }

  /** The keys that who asks may sign with. */
  async keys({ actor }: Context): Promise<readonly Stored<SigningKey>[]> {
    const { storage } = this.#deps;
    const own = await keysOf(storage, actor.agency, actor.person);
    const agency = actor.roles.includes('clerk') ? await keysOf(storage, actor.agency, actor.agency) : [];
    return [...own, ...agency];
  }

  async load(context: Context, upload: KeyUpload): Promise<Stored<SigningKey>> {
    refuseLoading(context.actor, upload.ownerKind);
    if (upload.p12.length > MAX_KEY_FILE) refuse('SIGNING_KEY_FILE_TOO_LARGE');
    const facts = await this.#workbench.openKey({ p12: upload.p12, passphrase: upload.passphrase });
    refuseAll(fitnessReasons(facts, context.now));
    if (!upload.confirmed) await this.#refuseOtherName(context, upload.ownerKind, facts);
    return this.#keepBlob(upload.p12, ({ sha256 }) => this.#keep(context, { upload, facts, sha256 }));
  }

  async #keep(
    context: Context,
    { upload, facts, sha256 }: { upload: KeyUpload; facts: KeyFacts; sha256: string },
  ): Promise<Stored<SigningKey>> {
    const { ownerKind, p12 } = upload;
    const { actor, now } = context;
    const { subject, issuer, keyUsage: _usage, ...certificate } = facts;
    const value: SigningKey = {
      ...certificate,
      ownerKind,
      owner: ownerKind === 'agency' ? actor.agency : actor.person,
      holder: subject,
      issuer: issuer.commonName ?? issuer.organisation ?? '',
      p12Sha256: sha256,
      p12Size: p12.length,
      loadedBy: actor.person,
      loadedAt: now,
      readers: readersOf(ownerKind, actor.person),
    };
    const write = { id: context.newId(), expectedVersion: 0, value };
    const details = { ownerKind, fingerprint: facts.fingerprint };
    try {
      const stored = await commitKey(this.#deps.storage, context, {
        action: 'signatures.load-key',
        write,
        details,
      });
      return stored as Stored<SigningKey>;
    } catch (error) {
      const twice = error instanceof StorageError && error.code === 'DUPLICATE_KEY';
      return twice ? refuse('SIGNING_KEY_LOADED_ALREADY') : Promise.reject(error);
    }
  }

  async #refuseOtherName(context: Context, ownerKind: OwnerKind, { subject }: KeyFacts): Promise<void> {
    const directory = await this.#deps.directory.of(context);
    const person = directory.people.get(context.actor.person)?.fullName ?? context.actor.name;
    const expected = ownerKind === 'agency' ? directory.agency.name : person;
    if (isNamed(subject, expected, ownerKind)) return;
    refuse('SIGNING_KEY_OTHER_NAME', { params: { certificate: subject.commonName ?? '', expected } });
  }

  async #usable(context: Context, id: string): Promise<Stored<SigningKey>> {
    const key = await this.#deps.storage.get<SigningKey>(SIGNING_KEY, context.actor.agency, id);
    if (!key) return refuse('SIGNING_KEY_UNKNOWN');
    refuseOthers(context.actor, key);
    return key;
  }

  /** Sets or, with `null`, takes away the picture of the hand signature or the seal. */
  async setPicture(context: Context, target: KeyTarget, png: Uint8Array | null): Promise<Stored<SigningKey>> {
    const stored = await this.#usable(context, target.id);
    const { id, version: _version, agency: _agency, pictureSha256: old, pictureSize: _size, ...key } = stored;
    if (png && png.length > MAX_PICTURE) refuse('PICTURE_SIZE');
    if (png) await this.#workbench.lookAtPicture(png);
    const change = (picture: Partial<SigningKey>) =>
      commitKey(this.#deps.storage, context, {
        action: png ? 'signatures.set-picture' : 'signatures.remove-picture',
        write: { id, expectedVersion: target.version, value: { ...key, ...picture } },
        details: { fingerprint: key.fingerprint },
      });
    const changed = png
      ? await this.#keepBlob(png, ({ sha256, size }) => change({ pictureSha256: sha256, pictureSize: size }))
      : await change({});
    await this.#forgetBlobs(old);
    return changed as Stored<SigningKey>;
  }

  /** The key leaves the installation: its file is deleted, the journal keeps that it was there. */
  async remove(context: Context, { id, version }: KeyTarget): Promise<void> {
    const key = await this.#usable(context, id);
    await commitKey(this.#deps.storage, context, {
      action: 'signatures.remove-key',
      write: { id, expectedVersion: version, value: null },
      details: { ownerKind: key.ownerKind, fingerprint: key.fingerprint },
    });
    await this.#forgetBlobs(key.p12Sha256, key.pictureSha256);
  }

  /** Keeps bytes and has them named; where that is refused they go again. */
  #keepBlob<T>(bytes: Uint8Array, name: (blob: BlobInfo) => Promise<T>): Promise<T> {
    const { storage } = this.#deps;
    return this.#inTurn.run(async () => {
      const blob = await storage.blobs.put(bytes);
      try {
        return await name(blob);
      } catch (error) {
        if (isDecided(error)) await removeUnneeded(storage, blob.sha256);
        throw error;
      }
    });
  }

  /** What no record needs any more. */
  #forgetBlobs(...all: readonly (string | undefined)[]): Promise<void> {
    return this.#inTurn.run(async () => {
      for (const sha256 of all) if (sha256) await removeUnneeded(this.#deps.storage, sha256);
    });
  }

  async picture(context: Context, id: string): Promise<Readable> {
    const { pictureSha256 } = await this.#usable(context, id);
    return pictureSha256 ? this.#deps.storage.blobs.get(pictureSha256) : refuse('SIGNING_KEY_UNKNOWN');
  }

  /**
   * The key, after its passphrase was tried: call it before anything is taken or written, so that a wrong passphrase
   * costs nothing. Wrong ones are counted and slow further tries down.
   */
  async signerFor(context: Context, id: string, passphrase: string): Promise<KeyInHand> {
    const key = await this.#usable(context, id);
    refuseAll(fitnessReasons(key, context.now));
    const p12 = await this.#bytes(key.p12Sha256);
    const { guesses } = this.#deps;
    const tried = [`signing-key:${id}`, `signer:${context.actor.person}`, Date.parse(context.now)] as const;
    await guesses.begin(...tried);
    await this.#workbench.openKey({ p12, passphrase });
    await guesses.succeeded(...tried);
    const picture = key.pictureSha256 ? { picture: await this.#bytes(key.pictureSha256) } : {};
    return inHand(this.#workbench, { id, key, p12, passphrase, at: context.now, ...picture });
  }

  async #bytes(sha256: string): Promise<Buffer> {
    return buffer(await this.#deps.storage.blobs.get(sha256));
  }
}
