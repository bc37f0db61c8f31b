// Reads certificate revocation lists (RFC 5280, 5). That a certificate is good only a complete list says; partial and delta
// lists are believed in what they name, indirect ones not at all.
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../../asn1.ts';
import { isSignedBy, isWeakDigest, schemeOf } from '../cms/algorithms.ts';
import { type Certificate, EXTENSION, type Extension, extensionsIn, keyUsageOf } from './certificate.ts';
import { isSameName } from './names.ts';
import type { Statement } from './statement.ts';
import { contentOf, type Tlv, timeOf, tlvAt, tlvsIn, wholeOf } from './tlv.ts';

export interface Crl {
  readonly der: Buffer;
  readonly signed: Buffer;
  readonly algorithm: Asn1Node;
  readonly signature: Buffer;
  readonly issuerDer: Buffer;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  readonly revoked: Tlv | undefined;
  readonly extensions: ReadonlyMap<string, Extension>;
}

const USAGE_SIGN_CRL = 0x02;
const ISSUING_POINT = '2.5.29.28';
const REASON = '2.5.29.21';
const EXPIRED_KEPT = '2.5.29.60';
const INVALIDITY = '2.5.29.24';
const UNDERSTOOD = [ISSUING_POINT, '2.5.29.20', '2.5.29.35', EXPIRED_KEPT];

export function readCrl(der: Buffer): Crl {
  const outer = tlvAt(der, 0, der.length);
  const all = [...tlvsIn(der, outer)];
  const [body, algorithm, signature] = all;
  if (outer.tag !== 0x30 || all.map(({ tag }) => tag).join() !== '48,48,3')
    throw new Error('unreadable revocation list');
  if (!body || !algorithm || !signature) throw new Error('unreadable revocation list');
  const parts = [...tlvsIn(der, body)];
  if (parts[0]?.tag === 0x02) parts.shift();
  const [inner, issuer, since, ...rest] = parts;
  if (!inner || !issuer || !since) throw new Error('unreadable revocation list');
  if (!wholeOf(der, inner).equals(wholeOf(der, algorithm))) throw new Error('two algorithms');
  const next = rest[0]?.tag === 0x17 || rest[0]?.tag === 0x18 ? rest.shift() : undefined;
  const revoked = rest[0]?.tag === 0x30 ? rest.shift() : undefined;
  const extensions = rest[0]?.tag === 0xa0 ? readAsn1(wholeOf(der, rest[0])).at(0) : undefined;
  return {
    der,
    signed: wholeOf(der, body),
    algorithm: readAsn1(wholeOf(der, algorithm)),
    signature: contentOf(der, signature).subarray(1),
    issuerDer: wholeOf(der, issuer),
    thisUpdate: timeOf(since.tag, contentOf(der, since)),
    nextUpdate: next && timeOf(next.tag, contentOf(der, next)),
    revoked,
    extensions: extensionsIn(extensions),
  };
}

/** Its lines may be of other issuers' certificates (RFC 5280, 5.2.5). */
function isIndirect({ extensions }: Crl): boolean {
  return (extensions.get(ISSUING_POINT)?.value.find(CONTEXT + 4)?.content[0] ?? 0) !== 0;
}

/** Whether a list speaks of all certificates of this kind, for every reason (RFC 5280, 5.2.5). */
function isComplete(crl: Crl, certificate: Certificate): boolean {
  for (const [oid, { critical }] of crl.extensions) {
    if (critical && !UNDERSTOOD.includes(oid)) return false;
  }
  if (crl.extensions.has('2.5.29.27')) return false;
  const point = crl.extensions.get(ISSUING_POINT)?.value;
  if (!point) return true;
  const says = (tag: number) => (point.find(CONTEXT + tag)?.content[0] ?? 0) !== 0;
  if (point.find(CONTEXT + 3) || says(4) || says(5)) return false;
  const ca = certificate.extensions.get(EXTENSION.basicConstraints)?.value.find(TAG.boolean);
  if ((says(1) && ca) || (says(2) && !ca)) return false;
  const place = point.find(CONTEXT);
  return !place || isPlaceOf(place, certificate);
}

/** One of the places that the certificate names for its list. */
function isPlaceOf(place: Asn1Node, certificate: Certificate): boolean {
  const points = certificate.extensions.get(EXTENSION.crlPlaces)?.value.items ?? [];
  const given = place.items.flatMap((one) => one.items.map(({ raw }) => raw));
  const named = points.flatMap((one) => one.find(CONTEXT)?.items ?? []).flatMap((one) => [...one.items]);
  return named.some(({ raw }) => given.some((one) => one.equals(raw)));
}

export function isCrlSignedBy(crl: Crl, issuer: Certificate): boolean {
  if (!isSameName(crl.issuerDer, issuer.subjectDer)) return false;
  const usage = keyUsageOf(issuer);
  if (usage !== undefined && !(usage & USAGE_SIGN_CRL)) return false;
  const scheme = schemeOf(crl.algorithm);
  if (!scheme || isWeakDigest(scheme.digest)) return false;
  return isSignedBy(issuer.publicKey, scheme, { bytes: crl.signed, signature: crl.signature });
}

interface Revoked {
  readonly at: Date;
  readonly reason: number | undefined;
}

function entryFor(crl: Crl, serial: Buffer): Revoked | undefined {
  if (!crl.revoked) return undefined;
  for (const entry of tlvsIn(crl.der, crl.revoked)) {
    const number = tlvAt(crl.der, entry.from, entry.to);
    if (!wholeOf(crl.der, number).equals(serial)) continue;
    const when = tlvAt(crl.der, number.to, entry.to);
    const more = when.to < entry.to ? readAsn1(crl.der.subarray(when.to, entry.to)) : undefined;
    const extensions = extensionsIn(more);
    for (const [oid, { critical }] of extensions) {
      if (critical && oid !== REASON && oid !== INVALIDITY) throw new Error('unknown critical extension');
    }
    const reason = extensions.get(REASON)?.value.content[0];
    return { at: timeOf(when.tag, contentOf(crl.der, when)), reason };
  }
  return undefined;
}

const HOLD = 6;
/** In a delta list: no longer on hold, or gone since it expired. */
const REMOVED = 8;

function standingOf({ at, reason }: Revoked): Pick<Statement, 'status' | 'revokedAt'> {
  if (reason === REMOVED) return { status: 'good' };
  return { status: reason === HOLD ? 'hold' : 'revoked', revokedAt: at };
}

/** What the list says of a certificate; nothing where it does not speak of it. Its signature is the caller's to check. */
export function statementOf(crl: Crl, certificate: Certificate): Statement | undefined {
  if (!isSameName(crl.issuerDer, certificate.issuerDer) || isIndirect(crl)) return undefined;
  const found = entryFor(crl, certificate.serialDer);
  // A list that leaves reasons or certificates out says nothing by what it does not name.
  if (!found && !isComplete(crl, certificate)) return undefined;
  const kept = crl.extensions.get(EXPIRED_KEPT)?.value;
  return {
    by: 'CRL',
    thisUpdate: crl.thisUpdate,
    nextUpdate: crl.nextUpdate,
    keepsSince: kept && timeOf(0x18, kept.content),
    ...(found ? standingOf(found) : { status: 'good' }),
  };
}
