// Answers about the status of certificates (RFC 6960, 4.2), and what was asked.
import { createHash, sign } from 'node:crypto';
import {
  type Asn1,
  bits,
  children,
  contentOf,
  fromDer,
  nothing,
  octets,
  oid,
  sequence,
  tagged,
  taggedBytes,
  toDer,
} from '../../src/kernel/der.ts';
import { algorithmFor, enumerated, generalizedTime, type Holder, keyIdentifier, partsOf } from './holder.ts';
import type { Revoked } from './revocation-list.ts';

const SHA1 = '1.3.14.3.2.26';
const BASIC = '1.3.6.1.5.5.7.48.1.1';

/** How a certificate is named in question and answer. */
export function certificateId(certificate: Uint8Array, issuer: Uint8Array): Asn1 {
  const { subject, spki } = partsOf(issuer);
  const name = createHash('sha1').update(toDer(subject)).digest();
  return sequence(
    sequence(oid(SHA1), nothing()),
    octets(name),
    octets(keyIdentifier(spki)),
    partsOf(certificate).serial,
  );
}

const SEQUENCE = 16;
const UNIVERSAL = 0;

/** Serial number of the first certificate that a request asks about; version and names before the list may be left out. */
export function serialAsked(request: Uint8Array): Buffer {
  const parts = children(children(fromDer(request))[0]);
  const list = parts.find(({ type, tagClass }) => type === SEQUENCE && tagClass === UNIVERSAL);
  return contentOf(children(children(children(list)[0])[0])[3]);
}

export interface OcspAnswer {
  readonly responder: Holder;
  /** Absent: good. */
  readonly revoked?: Pick<Revoked, 'at' | 'reason'>;
  readonly at: Date;
  readonly until: Date;
}

export function ocspAnswer(id: Asn1, { responder, revoked, at, until }: OcspAnswer): Buffer {
  const reason = revoked?.reason === undefined ? [] : [tagged(0, enumerated(revoked.reason))];
  const status = revoked ? tagged(1, generalizedTime(revoked.at), ...reason) : taggedBytes(0, Buffer.of());
  const single = sequence(id, status, generalizedTime(at), tagged(0, generalizedTime(until)));
  const { subject } = partsOf(responder.certificate);
  const body = toDer(sequence(tagged(1, subject), generalizedTime(at), sequence(single)));
  const basic = sequence(
    fromDer(body),
    algorithmFor(responder.key),
    bits(sign('sha256', body, responder.key)),
    tagged(0, sequence(fromDer(responder.certificate))),
  );
  return toDer(sequence(enumerated(0), tagged(0, sequence(oid(BASIC), octets(toDer(basic))))));
}
