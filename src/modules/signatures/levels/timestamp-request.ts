// Requests for timestamps and what comes back (RFC 3161, 2.4).

import { integer, nothing, octets, oid, sequence, toDer, yes } from '../../../kernel/der.ts';
import type { DigestName } from '../../../kernel/signature-algorithm.ts';
import { readAsn1 } from '../asn1.ts';
import { DIGEST_OID } from '../cms.ts';
import type { Certificate } from '../validation/path/certificate.ts';
import { trustIn } from '../validation/path/trusting.ts';
import { readToken, type Token } from '../validation/time/token.ts';
import { type StampInfo, stampInfoOf } from './timestamp-info.ts';

export interface StampOrder {
  readonly digest: DigestName;
  /** Of what is to be stamped. */
  readonly hash: Buffer;
  /** Eight random bytes or more; the answer must repeat them. */
  readonly nonce: Buffer;
  /** Under which the service shall stamp, and no other; without it any will do. */
  readonly policy?: string | undefined;
  /** When it is asked for. */
  readonly at: Date;
}

export type StampFault =
  | 'REFUSED'
  | 'UNREADABLE'
  | 'OF_SOMETHING_ELSE'
  | 'OTHER_POLICY'
  | 'WRONG_TIME'
  | 'WRONG_USAGE'
  | 'NOT_SOUND'
  | 'NOT_TRUSTED';

export class StampError extends Error {
  override readonly name = 'StampError';
  readonly code: StampFault;
  constructor(code: StampFault, message: string) {
    super(message);
    this.code = code;
  }
}

/** The certificate shall come along (certReq): what is kept must be judged without asking anybody. */
export function stampRequest({ digest, hash, nonce, policy }: Omit<StampOrder, 'at'>): Buffer {
  const imprint = sequence(sequence(oid(DIGEST_OID[digest]), nothing()), octets(hash));
  return toDer(sequence(integer(1), imprint, ...(policy ? [oid(policy)] : []), integer(nonce), yes()));
}

const GRANTED = [0, 1];
/** Clocks differ by minutes; the judge allows as much. */
const SKEW_MS = 10 * 60_000;
/** A service that is not sure of the minute is no proof of time. */
const COARSEST_MS = 60_000;

function tokenIn(response: Buffer): Buffer {
  const outer = readAsn1(response);
  const status = outer.at(0).at(0).number;
  if (!GRANTED.includes(status)) throw new StampError('REFUSED', `the service refuses with status ${status}`);
  return outer.at(1).raw;
}

const same = (one: Buffer, other: Buffer): boolean =>
  BigInt(`0x${one.toString('hex')}`) === BigInt(`0x${other.toString('hex')}`);

interface Answered {
  readonly der: Buffer;
  readonly token: Token;
  readonly info: StampInfo;
}

function read(response: Buffer, order: StampOrder, anchors: readonly Certificate[]): Answered {
  try {
    const der = tokenIn(response);
    const digestOf = (algorithm: string) => (algorithm === order.digest ? order.hash : Buffer.of());
    const token = readToken(der, digestOf, anchors);
    if (!token) throw new StampError('UNREADABLE', 'the timestamp cannot be read');
    return { der, token, info: stampInfoOf(token.signed.content ?? Buffer.of()) };
  } catch (error) {
    throw error instanceof StampError ? error : new StampError('UNREADABLE', 'the answer cannot be read');
  }
}

/** RFC 3161, 2.2: it is of what was asked for, in the way that was asked for, and of this moment. */
function checkAnswer({ token, info }: Answered, { nonce, policy, at }: StampOrder): void {
  if (token.reasons.includes('DIGEST_DIFFERS') || !info.nonce || !same(info.nonce, nonce))
    throw new StampError('OF_SOMETHING_ELSE', 'the timestamp is not of what was asked for');
  if (policy && info.policy !== policy)
    throw new StampError('OTHER_POLICY', `the timestamp is under policy ${info.policy}, not ${policy}`);
  if (Math.abs(token.at.getTime() - at.getTime()) > SKEW_MS || info.accuracyMs > COARSEST_MS)
    throw new StampError('WRONG_TIME', `the timestamp says ${token.at.toISOString()}, which is not now`);
}

/** RFC 3161, 2.3: its signature holds, and its certificate is for timestamps alone and leads to an anchor at its own time. */
function checkSigner({ token, info }: Answered, anchors: readonly Certificate[]): void {
  if (token.reasons.length > 0 || info.foreign)
    throw new StampError('NOT_SOUND', token.reasons.join(', ') || 'it has an extension that nobody knows');
  const known = token.signed.certificates;
  const sources = { crls: [], responses: [] };
  const { reasons } = trustIn(token.signer, 'timestamping', { anchors, known, sources, at: token.at });
  if (reasons.includes('CERTIFICATE_USAGE'))
    throw new StampError('WRONG_USAGE', 'the certificate of the service is not for timestamps alone');
  // Whether it was revoked is judged with the file, by what the file then keeps.
  if (reasons.some((reason) => reason !== 'REVOCATION_UNKNOWN'))
    throw new StampError('NOT_TRUSTED', 'the timestamp is of nobody whom the trust list names');
}

/** The token in an answer, if it is one that the judge would believe. */
export function tokenFrom(response: Buffer, order: StampOrder, anchors: readonly Certificate[]): Buffer {
  const answered = read(response, order, anchors);
  checkAnswer(answered, order);
  checkSigner(answered, anchors);
  return answered.der;
}
