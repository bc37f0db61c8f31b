// Certificate revocation lists (RFC 5280, 5).
import { integer, sequence, time } from '../../src/kernel/der.ts';
import { algorithmFor, enumerated, extension, type Holder, partsOf, signedBy } from './holder.ts';

export interface Revoked {
  /** DER. */
  readonly certificate: Uint8Array;
  readonly at: Date;
  /** RFC 5280, 5.3.1: 1 key compromise, 4 superseded, 6 on hold. */
  readonly reason?: number;
}

export function revocationList(
  issuer: Holder,
  { from, to }: { readonly from: Date; readonly to: Date },
  revoked: readonly Revoked[] = [],
): Buffer {
  const entries = revoked.map(({ certificate, at, reason }) => {
    const why = reason === undefined ? [] : [sequence(extension('2.5.29.21', false, enumerated(reason)))];
    return sequence(partsOf(certificate).serial, time(at), ...why);
  });
  const listed = entries.length > 0 ? [sequence(...entries)] : [];
  const { subject } = partsOf(issuer.certificate);
  const body = sequence(integer(1), algorithmFor(issuer.key), subject, time(from), time(to), ...listed);
  return signedBy(issuer.key, body);
}
