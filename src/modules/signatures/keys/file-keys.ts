// Keys in files (PKCS#12) that were loaded here.
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { GuessLimits } from '../../access/index.ts';
import { refuseOtherCertificate } from '../bindings/key-binding.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { keptOf } from './identity.ts';
import { fileInHand, type KeyInHand } from './key-in-hand.ts';
import type { KeyOwner, KeyRecords } from './key-records.ts';
import { counted } from './secret-tries.ts';
import { MAX_KEY_FILE, type SigningKey } from './signing-key.ts';
import { refuseLoading } from './signing-key-policy.ts';

export interface KeyUpload extends KeyOwner {
  readonly p12: Uint8Array;
  readonly passphrase: string;
}

export interface FileKeysDeps {
  readonly records: KeyRecords;
  readonly workbench: Workbench;
  readonly guesses: GuessLimits;
}

export class FileKeys {
  readonly #deps: FileKeysDeps;

  constructor(deps: FileKeysDeps) {
    this.#deps = deps;
  }

  async load(context: Context, { p12, passphrase, ...owner }: KeyUpload): Promise<Stored<SigningKey>> {
    const { records, workbench } = this.#deps;
    const { ownerKind } = owner;
    refuseLoading(context.actor, ownerKind);
    if (p12.length > MAX_KEY_FILE) refuse('SIGNING_KEY_FILE_TOO_LARGE');
    const found = await workbench.openKey({ p12, passphrase });
    const { facts } = found;
    await records.refuseUnfit(context, owner, facts);
    return records.keepBlob(p12, ({ sha256 }) => {
      const place = { ...keptOf(found), p12Sha256: sha256, p12Size: p12.length };
      return records.add(context, { ownerKind, facts, place });
    });
  }

  async inHand(context: Context, key: Stored<SigningKey>, passphrase: string): Promise<KeyInHand> {
    const { records, workbench, guesses } = this.#deps;
    await records.admit(context, key);
    const p12 = await records.bytes(key.p12Sha256 ?? '');
    const place = workbench.place(`${key.id} ${context.actor.person}`);
    const { facts } = await counted(guesses, { context, what: `signing-key:${key.id}` }, () =>
      place.open({ p12, passphrase }),
    );
    refuseOtherCertificate(key, facts.fingerprint);
    return fileInHand(place, {
      id: key.id,
      key,
      p12,
      passphrase,
      at: context.now,
      ...(await records.pictureOf(key)),
      admit: () => records.admit(context, key),
    });
  }
}
