import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import type { SigningKey } from './signing-key.ts';
import { actionsOn } from './signing-key-policy.ts';

/** Where the key file lies stays inside. */
export function keyViewOf(context: Context, key: Stored<SigningKey>) {
  const { id, version, ownerKind, holder, issuer, serial, notBefore, notAfter } = key;
  return {
    id,
    version,
    ownerKind,
    holder,
    issuer,
    serial,
    notBefore,
    notAfter,
    fingerprint: key.fingerprint,
    algorithm: key.algorithm,
    hasPicture: key.pictureSha256 !== undefined,
    loadedAt: key.loadedAt,
    expired: key.notAfter < context.now,
    actions: actionsOn(context.actor, key),
  };
}
