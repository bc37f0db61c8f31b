// Which algorithms a key can sign with (ETSI TS 119 312), and which of them it does.

import { refuse } from '../../../kernel/refusal.ts';
import type { DigestName, SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import type { SigningKey } from './signing-key.ts';

export const SCHEMES = ['rsa-pkcs1', 'rsa-pss', 'ecdsa'] as const;
export const DIGESTS = ['sha256', 'sha384', 'sha512'] as const;

const SCHEMES_OF: { readonly [keyType: string]: readonly SignatureAlgorithm['scheme'][] } = {
  RSA: ['rsa-pkcs1', 'rsa-pss'],
  'RSA-PSS': ['rsa-pss'],
  EC: ['ecdsa'],
};

type Known = Pick<SigningKey, 'algorithm' | 'signsWith' | 'remote'>;

export function nameOf({ scheme, digest }: SignatureAlgorithm): string {
  return `${scheme} ${digest}`;
}

/** Everything that the key can sign with; a remote service may leave some out. */
export function choicesOf({ algorithm, remote }: Known): readonly SignatureAlgorithm[] {
  const [keyType = ''] = algorithm.split(' ');
  const all = (SCHEMES_OF[keyType] ?? []).flatMap((scheme) => DIGESTS.map((digest) => ({ scheme, digest })));
  const offered = remote?.algorithms ?? [];
  return offered.length === 0 ? all : all.filter((one) => offered.includes(nameOf(one)));
}

function usual(algorithm: string): DigestName {
  return algorithm.endsWith('secp384r1') ? 'sha384' : 'sha256';
}

/** What was chosen; else, of what the key can, the usual one. */
export function algorithmOf(key: Known): SignatureAlgorithm {
  if (key.signsWith) return key.signsWith;
  const choices = choicesOf(key);
  const found = choices.find(({ digest }) => digest === usual(key.algorithm)) ?? choices[0];
  return found ?? refuse('SIGNING_KEY_UNSUPPORTED');
}

export function refuseOtherAlgorithm(key: Known, chosen: SignatureAlgorithm): void {
  const fits = choicesOf(key).some((one) => nameOf(one) === nameOf(chosen));
  if (!fits) refuse('SIGNATURE_ALGORITHM_NOT_OF_KEY');
}
