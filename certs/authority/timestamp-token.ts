// Timestamps (RFC 3161, 2.4): tokens, and answers to requests.
import { createHash, sign } from 'node:crypto';
import {
  type Asn1,
  attribute,
  children,
  fromDer,
  inSetOrder,
  integer,
  octets,
  oid,
  sequence,
  set,
  tagged,
  toDer,
} from '../../src/kernel/der.ts';
import { algorithmFor, generalizedTime, type Holder, partsOf, SHA256 } from './holder.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const POLICY = '1.2.3.4.1';

export interface StampedAs {
  readonly at: Date;
  /** Certificates that go along, beside the service's own. */
  readonly chain: readonly Uint8Array[];
  readonly nonce?: Asn1;
  readonly serial?: Uint8Array;
}

function infoOf(imprint: Asn1, { at, nonce, serial }: StampedAs): Buffer {
  const number = integer(serial ?? Buffer.from(at.getTime().toString(16).padStart(12, '0'), 'hex'));
  const repeated = nonce ? [nonce] : [];
  return toDer(sequence(integer(1), oid(POLICY), imprint, number, generalizedTime(at), ...repeated));
}

/** A token over an imprint (algorithm and digest), in the form in which requests carry it. */
export function timestampToken(service: Holder, imprint: Asn1, as: StampedAs): Buffer {
  const info = infoOf(imprint, as);
  const { issuer, serial } = partsOf(service.certificate);
  const hash = (bytes: Uint8Array) => octets(createHash('sha256').update(bytes).digest());
  const attributes = inSetOrder([
    attribute('1.2.840.113549.1.9.3', oid(TST_INFO)),
    attribute('1.2.840.113549.1.9.4', hash(info)),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(hash(service.certificate))))),
  ]);
  const signer = sequence(
    integer(1),
    sequence(issuer, serial),
    sequence(oid(SHA256)),
    tagged(0, ...attributes),
    algorithmFor(service.key),
    octets(sign('sha256', toDer(set(...attributes)), service.key)),
  );
  const body = sequence(
    integer(3),
    set(sequence(oid(SHA256))),
    sequence(oid(TST_INFO), tagged(0, octets(info))),
    tagged(0, ...inSetOrder([service.certificate, ...as.chain].map((one) => fromDer(one)))),
    set(signer),
  );
  return toDer(sequence(oid(SIGNED_DATA), tagged(0, body)));
}

const isNumber = (node: Asn1): boolean => node.type === 2;

/** The answer to a request: its imprint stamped, its nonce repeated. */
export function timestampAnswer(service: Holder, request: Uint8Array, as: Omit<StampedAs, 'nonce'>): Buffer {
  const [, imprint, ...rest] = children(fromDer(request));
  if (!imprint) throw new Error('unreadable request');
  const nonce = rest.find(isNumber);
  const token = timestampToken(service, imprint, { ...as, ...(nonce ? { nonce } : {}) });
  return toDer(sequence(sequence(integer(0)), fromDer(token)));
}
