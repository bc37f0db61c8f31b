// Requests for timestamps and what comes back (RFC 3161, 2.4).

import { integer, nothing, octets, oid, sequence, toDer, yes } from '../../../kernel/der.ts';
import type { DigestName } from '../../../kernel/signature-algorithm.ts';
import { readAsn1, TAG } from '../asn1.ts';
import { DIGEST_OID } from '../cms.ts';
import type { Certificate } from '../validation/path/certificate.ts';
import { findPath } from '../validation/path/path.ts';
import { readToken, type Token } from '../validation/time/token.ts';

export interface StampOrder {
  readonly digest: DigestName;
  /** Of what is to be stamped. */
  readonly hash: Buffer;
  /** Eight random bytes or more; the answer must repeat them. */
  readonly nonce: Buffer;
}

export type StampFault = 'REFUSED' | 'UNREADABLE' | 'OF_SOMETHING_ELSE' | 'NOT_SOUND' | 'NOT_TRUSTED';

export class StampError extends Error {
  override readonly name = 'StampError';
  readonly code: StampFault;
  constructor(code: StampFault, message: string) {
    super(message);
    this.code = code;
  }
}

export function stampRequest({ digest, hash, nonce }: StampOrder): Buffer {
  const imprint = sequence(sequence(oid(DIGEST_OID[digest]), nothing()), octets(hash));
  return toDer(sequence(integer(1), imprint, integer(nonce), yes()));
}

const GRANTED = [0, 1];
const FIRST_OPTIONAL = 5;

function tokenIn(response: Buffer): Buffer {
  const outer = readAsn1(response);
  const status = outer.at(0).at(0).number;
  if (!GRANTED.includes(status)) throw new StampError('REFUSED', `the service refuses with status ${status}`);
  return outer.at(1).raw;
}

/** RFC 3161, 2.4.2: the number stands after serial number and time, behind accuracy and order. */
function nonceIn({ signed }: Token): Buffer | undefined {
  const info = readAsn1(signed.content ?? Buffer.of());
  const optional = info.items.slice(FIRST_OPTIONAL);
  return optional.find(({ tag }) => tag === TAG.integer)?.content;
}

const same = (one: Buffer, other: Buffer): boolean =>
  BigInt(`0x${one.toString('hex')}`) === BigInt(`0x${other.toString('hex')}`);

/**
 * The token in an answer. It is of what was asked for (imprint and nonce), its signature holds, and its certificate leads to
 * an anchor at its own time; whether that was revoked is judged with the file, by what the file then keeps.
 */
export function tokenFrom(
  response: Buffer,
  { hash, digest, nonce }: StampOrder,
  anchors: readonly Certificate[],
): Buffer {
  let der: Buffer;
  try {
    der = tokenIn(response);
  } catch (error) {
    throw error instanceof StampError ? error : new StampError('UNREADABLE', 'the answer cannot be read');
  }
  const token = readToken(der, (algorithm) => (algorithm === digest ? hash : Buffer.of()), anchors);
  if (!token) throw new StampError('UNREADABLE', 'the timestamp cannot be read');
  const repeated = nonceIn(token);
  if (token.reasons.includes('DIGEST_DIFFERS') || !repeated || !same(repeated, nonce))
    throw new StampError('OF_SOMETHING_ELSE', 'the timestamp is not of what was asked for');
  if (token.reasons.length > 0) throw new StampError('NOT_SOUND', token.reasons.join(', '));
  const path = findPath(token.signer, { anchors, known: token.signed.certificates }, token.at);
  if (!path || path.faults.length > 0)
    throw new StampError('NOT_TRUSTED', 'the timestamp is of nobody whom the trust list names');
  return der;
}
