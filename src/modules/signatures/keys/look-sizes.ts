// How large what signatures show will be: known before anything is signed, so that places can be kept for it.
import { buffer } from 'node:stream/consumers';
import type { Storage } from '../../../../storage/port.ts';
import { pixelsOf, type Size, sealSize } from '../picture-size.ts';
import { SIGNING_KEY } from '../signatures-kinds.ts';
import type { SigningKey } from './signing-key.ts';
import { keysOf } from './signing-key-store.ts';

export interface LookSizes {
  /** Of the picture of a hand signature, in pixels; absent where words stand for it. */
  readonly hand?: Size;
  /** In points. */
  readonly seal: Size;
}

export async function lookSizes(storage: Storage, agency: string, keyId?: string): Promise<LookSizes> {
  const picture = async (key: SigningKey | null | undefined) =>
    key?.pictureSha256 ? buffer(await storage.blobs.get(key.pictureSha256)) : undefined;
  const keys = await keysOf(storage, agency, agency);
  const seal = await picture(keys.find((key) => key.pictureSha256 !== undefined));
  const own = keyId ? await storage.get<SigningKey>(SIGNING_KEY, agency, keyId) : undefined;
  const hand = own?.ownerKind === 'person' ? await picture(own) : undefined;
  return { seal: sealSize(seal), ...(hand ? { hand: pixelsOf(hand) } : {}) };
}
