// Whether a certificate was revoked at an instant, by lists and responses that the file holds (RFC 5280, 6.3; RFC 6960).
// What nobody says is unknown, never good.
import { type Certificate, EXTENSION } from './certificate.ts';
import { type Crl, isCrlSignedBy, readCrl, statementOf } from './crl.ts';
import { isSameName } from './names.ts';
import { answersFor, type OcspResponse, readOcsp, responderOf } from './ocsp.ts';
import { findPath, type PathQuery } from './path.ts';
import { type Statement, speaksOf } from './statement.ts';

export interface RevocationSources {
  readonly crls: readonly Crl[];
  readonly responses: readonly OcspResponse[];
}

export type RevocationStatus = 'good' | 'revoked' | 'hold' | 'unknown';

export interface RevocationQuery extends PathQuery {
  readonly sources: RevocationSources;
  readonly at: Date;
  /** As of when the statements must speak, where that is another instant: a list of the time of a timestamp. */
  readonly toldAt?: Date;
}

const MAX_SOURCES = 300;

function readable<T>(ders: readonly Buffer[], read: (der: Buffer) => T): T[] {
  return ders.slice(0, MAX_SOURCES).flatMap((der) => {
    try {
      return [read(der)];
    } catch {
      return [];
    }
  });
}

export function readSources(crls: readonly Buffer[], responses: readonly Buffer[]): RevocationSources {
  return { crls: readable(crls, readCrl), responses: readable(responses, readOcsp) };
}

/** The issuer's own key, or another of the same name whose way to an anchor holds (after a change of keys). */
function isFromIssuer(crl: Crl, issuer: Certificate, query: RevocationQuery): boolean {
  if (isCrlSignedBy(crl, issuer)) return true;
  const others = query.known.filter((one) => {
    return one.fingerprint !== issuer.fingerprint && isSameName(one.subjectDer, issuer.subjectDer);
  });
  return others.some((one) => {
    return isCrlSignedBy(crl, one) && findPath(one, query, query.at)?.faults.length === 0;
  });
}

function quietly<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function fromLists(certificate: Certificate, issuer: Certificate, query: RevocationQuery): Statement[] {
  return query.sources.crls.flatMap((crl) => {
    const said = quietly(() => statementOf(crl, certificate), undefined);
    return said && quietly(() => isFromIssuer(crl, issuer, query), false) ? [said] : [];
  });
}

/**
 * RFC 6960, 4.2.2.2.1: a responder is believed where its authority says that nobody need ask, or where it is asked and known to
 * be good. One that names no place to ask is believed unless a list at hand names it.
 */
function isTrustworthy(responder: Certificate, issuer: Certificate, query: RevocationQuery): boolean {
  if (responder.fingerprint === issuer.fingerprint) return true;
  const said = fromLists(responder, issuer, query);
  if (said.some(({ status }) => status !== 'good')) return false;
  if (responder.extensions.has(EXTENSION.ocspNoCheck)) return true;
  const asked = responder.extensions.has(EXTENSION.crlPlaces);
  return !asked || said.some((one) => speaksOf(one, responder.notAfter, query.toldAt ?? query.at));
}

function fromResponses(certificate: Certificate, issuer: Certificate, query: RevocationQuery): Statement[] {
  return query.sources.responses.flatMap((response) => {
    const answers = quietly(() => answersFor(response, certificate, issuer), []);
    if (answers.length === 0) return [];
    const responder = quietly(() => responderOf(response, issuer, query.known), undefined);
    return responder && isTrustworthy(responder, issuer, query) ? answers : [];
  });
}

/** A certificate whose revocation nobody foresees: very short lives (ETSI EN 319 412-1, 5.2.2). */
function needsNoStatement({ extensions }: Certificate): boolean {
  return extensions.has(EXTENSION.shortTerm);
}

export function revocationOf(
  certificate: Certificate,
  issuer: Certificate,
  query: RevocationQuery,
): RevocationStatus {
  const all = [...fromLists(certificate, issuer, query), ...fromResponses(certificate, issuer, query)];
  const revoked = all.some((one) => one.status === 'revoked' && (one.revokedAt ?? query.at) <= query.at);
  if (revoked) return 'revoked';
  if (needsNoStatement(certificate)) return 'good';
  const speaking = all.filter((one) => speaksOf(one, certificate.notAfter, query.toldAt ?? query.at));
  const newest = speaking.sort((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime())[0];
  if (!newest) return 'unknown';
  // Put on hold or revoked only after the instant in question: at that instant it was good.
  if (newest.revokedAt && newest.revokedAt > query.at) return 'good';
  return newest.status;
}
