// Asks a responder about one certificate (RFC 6960, 4.1). No nonce: responders that answer from a store ignore it, and how
// fresh an answer is its own times tell.
import { createHash } from 'node:crypto';
import { fromDer, nothing, octets, oid, sequence, toDer } from '../../../kernel/der.ts';
import type { Certificate } from '../validation/path/certificate.ts';

/** RFC 5019, 2.1.1: names the issuer, proves nothing; responders know certificates by it. */
const SHA1 = '1.3.14.3.2.26';

export function ocspRequest(certificate: Certificate, issuer: Certificate): Buffer {
  const hash = (bytes: Buffer) => octets(createHash('sha1').update(bytes).digest());
  const id = sequence(
    sequence(oid(SHA1), nothing()),
    hash(certificate.issuerDer),
    hash(issuer.keyBits),
    fromDer(certificate.serialDer),
  );
  return toDer(sequence(sequence(sequence(sequence(id)))));
}
