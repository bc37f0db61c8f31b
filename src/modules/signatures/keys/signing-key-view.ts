import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import type { KeyFacts } from '../workbench/key-facts.ts';
import { algorithmOf, choicesOf } from './algorithms.ts';
import { type Holding, holdingOf, type SigningKey } from './signing-key.ts';
import { actionsOn } from './signing-key-policy.ts';

type Asked = 'passphrase' | 'pin' | 'code' | 'password';

const ASKED: { readonly [held in Exclude<Holding, 'remote'>]: readonly Asked[] } = {
  file: ['passphrase'],
  token: ['pin'],
  // The agent asks by itself, on the person's own machine.
  agent: [],
};

function asksOf(key: SigningKey): readonly Asked[] {
  const held = holdingOf(key);
  return held === 'remote' ? (key.remote?.asks ?? []) : ASKED[held];
}

function placeOf({ token, remote }: SigningKey): { place?: string } {
  const place = token ? token.label || token.serial : remote?.service;
  return place ? { place } : {};
}

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
    held: holdingOf(key),
    ...placeOf(key),
    signsWith: algorithmOf(key),
    algorithms: [...choicesOf(key)],
    asks: [...asksOf(key)],
    hasPicture: key.pictureSha256 !== undefined,
    loadedAt: key.loadedAt,
    expired: key.notAfter < context.now,
    actions: actionsOn(context.actor, key),
  };
}

/** A key that could be taken in. */
export function foundViewOf({ subject, issuer, keyUsage: _usage, ...facts }: KeyFacts, place: string) {
  return { ...facts, holder: subject, issuer: issuer.commonName ?? issuer.organisation ?? '', place };
}
