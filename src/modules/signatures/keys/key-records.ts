// The records of keys: taken in, shown to whom they are of, given a picture, removed.
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type BlobInfo, type Storage, StorageError, type Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse, refuseAll } from '../../../kernel/refusal.ts';
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import type { DirectoryService } from '../../directory/index.ts';
import type { KeyBindings, SignedBy } from '../bindings/key-bindings.ts';
import { SIGNING_KEY } from '../signatures-kinds.ts';
import type { KeyFacts } from '../workbench/key-facts.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { nameOf, refuseOtherAlgorithm } from './algorithms.ts';
import { InTurn } from './in-turn.ts';
import {
  fitnessReasons,
  holdingOf,
  isNamed,
  MAX_PICTURE,
  type OwnerKind,
  type SigningKey,
} from './signing-key.ts';
import { readersOf, refuseOthers } from './signing-key-policy.ts';
import { commitKey, isDecided, keysOf, removeUnneeded } from './signing-key-store.ts';

export interface KeyTarget {
  readonly id: string;
  readonly version: number;
}

/** Whose key it is to be. */
export interface KeyOwner {
  readonly ownerKind: OwnerKind;
  /** The person has seen that the certificate bears another name and means it. */
  readonly confirmed?: boolean;
}

/** Where the key is: everything of its record that its kind decides. */
export type KeyPlace = Pick<
  SigningKey,
  'held' | 'certificate' | 'chain' | 'token' | 'remote' | 'p12Sha256' | 'p12Size'
>;

export interface KeyRecordsDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  readonly workbench: Workbench;
  readonly bindings: KeyBindings;
}

export class KeyRecords {
  readonly #deps: KeyRecordsDeps;
  /** Between keeping a blob and naming it nobody may find that nothing needs it. */
  readonly #inTurn = new InTurn();

  constructor(deps: KeyRecordsDeps) {
    this.#deps = deps;
  }

  /** The keys that who asks may sign with. */
  async all({ actor }: Context): Promise<readonly Stored<SigningKey>[]> {
    const { storage } = this.#deps;
    const own = await keysOf(storage, actor.agency, actor.person);
    const agency = actor.roles.includes('clerk') ? await keysOf(storage, actor.agency, actor.agency) : [];
    return [...own, ...agency];
  }

  async usable(context: Context, id: string): Promise<Stored<SigningKey>> {
    const key = await this.#deps.storage.get<SigningKey>(SIGNING_KEY, context.actor.agency, id);
    if (!key) return refuse('SIGNING_KEY_UNKNOWN');
    refuseOthers(context.actor, key);
    return key;
  }

  /** Refuses a certificate that does not serve, or that is in another name and nobody has confirmed it. */
  async refuseUnfit(context: Context, { ownerKind, confirmed }: KeyOwner, facts: KeyFacts): Promise<void> {
    refuseAll(fitnessReasons(facts, context.now));
    if (confirmed) return;
    const { subject } = facts;
    const directory = await this.#deps.directory.of(context);
    const person = directory.people.get(context.actor.person)?.fullName ?? context.actor.name;
    const expected = ownerKind === 'agency' ? directory.agency.name : person;
    if (isNamed(subject, expected, ownerKind)) return;
    refuse('SIGNING_KEY_OTHER_NAME', { params: { certificate: subject.commonName ?? '', expected } });
  }

  /** NĐ 30/2020, Điều 32: refuses a key that is not in the hands of whom it is of, or whose certificate does not serve. */
  async admit(context: Context, key: Stored<SigningKey>): Promise<SignedBy> {
    refuseOthers(context.actor, key);
    refuseAll(fitnessReasons(key, context.now));
    return this.#deps.bindings.admit(context, key);
  }

  async add(
    context: Context,
    { ownerKind, facts, place }: { ownerKind: OwnerKind; facts: KeyFacts; place: KeyPlace },
  ): Promise<Stored<SigningKey>> {
    const { actor, now } = context;
    const { subject, issuer, keyUsage: _usage, ...certificate } = facts;
    const value: SigningKey = {
      ...certificate,
      ...place,
      ownerKind,
      owner: ownerKind === 'agency' ? actor.agency : actor.person,
      holder: subject,
      issuer: issuer.commonName ?? issuer.organisation ?? '',
      loadedBy: actor.person,
      loadedAt: now,
      readers: readersOf(ownerKind, actor.person),
    };
    const write = { id: context.newId(), expectedVersion: 0, value };
    const also = [await this.#deps.bindings.binding(context, write.id, value)];
    const details = { ownerKind, fingerprint: facts.fingerprint, held: holdingOf(place) };
    try {
      const stored = await commitKey(this.#deps.storage, context, {
        action: 'signatures.load-key',
        write,
        details,
        also,
      });
      return stored as Stored<SigningKey>;
    } catch (error) {
      const twice = error instanceof StorageError && error.code === 'DUPLICATE_KEY';
      return twice ? refuse('SIGNING_KEY_LOADED_ALREADY') : Promise.reject(error);
    }
  }

  async chooseAlgorithm(
    context: Context,
    target: KeyTarget,
    chosen: SignatureAlgorithm,
  ): Promise<Stored<SigningKey>> {
    const stored = await this.usable(context, target.id);
    const { id, version: _version, agency: _agency, ...key } = stored;
    refuseOtherAlgorithm(key, chosen);
    const changed = await commitKey(this.#deps.storage, context, {
      action: 'signatures.choose-algorithm',
      write: { id, expectedVersion: target.version, value: { ...key, signsWith: chosen } },
      details: { fingerprint: key.fingerprint, algorithm: nameOf(chosen) },
    });
    return changed as Stored<SigningKey>;
  }

  /** Sets or, with `null`, takes away the picture of the hand signature or the seal. */
  async setPicture(context: Context, target: KeyTarget, png: Uint8Array | null): Promise<Stored<SigningKey>> {
    const stored = await this.usable(context, target.id);
    const { id, version: _version, agency: _agency, pictureSha256: old, pictureSize: _size, ...key } = stored;
    if (png && png.length > MAX_PICTURE) refuse('PICTURE_SIZE');
    if (png) await this.#deps.workbench.lookAtPicture(png);
    const change = (picture: Partial<SigningKey>) =>
      commitKey(this.#deps.storage, context, {
        action: png ? 'signatures.set-picture' : 'signatures.remove-picture',
        write: { id, expectedVersion: target.version, value: { ...key, ...picture } },
        details: { fingerprint: key.fingerprint },
      });
    const changed = png
      ? await this.keepBlob(png, ({ sha256, size }) => change({ pictureSha256: sha256, pictureSize: size }))
      : await change({});
    await this.#forgetBlobs(old);
    return changed as Stored<SigningKey>;
  }

  /** The key leaves the installation: its file is deleted, the journal keeps that it was there. */
  async remove(context: Context, { id, version }: KeyTarget): Promise<void> {
    const key = await this.usable(context, id);
    await commitKey(this.#deps.storage, context, {
      action: 'signatures.remove-key',
      write: { id, expectedVersion: version, value: null },
      details: { ownerKind: key.ownerKind, fingerprint: key.fingerprint },
      also: await this.#deps.bindings.releasing(context, id),
    });
    await this.#forgetBlobs(key.p12Sha256, key.pictureSha256);
  }

  async picture(context: Context, id: string): Promise<Readable> {
    const { pictureSha256 } = await this.usable(context, id);
    return pictureSha256 ? this.#deps.storage.blobs.get(pictureSha256) : refuse('SIGNING_KEY_UNKNOWN');
  }

  /** The picture's bytes, where the key has one. */
  async pictureOf({ pictureSha256 }: SigningKey): Promise<{ picture?: Buffer }> {
    return pictureSha256 ? { picture: await this.bytes(pictureSha256) } : {};
  }

  async bytes(sha256: string): Promise<Buffer> {
    return buffer(await this.#deps.storage.blobs.get(sha256));
  }

  /** Keeps bytes and has them named; where that is refused they go again. */
  keepBlob<T>(bytes: Uint8Array, name: (blob: BlobInfo) => Promise<T>): Promise<T> {
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
}
