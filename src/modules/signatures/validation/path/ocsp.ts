// Reads OCSP responses (RFC 6960, 4.2).
import { createHash } from 'node:crypto';
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../../asn1.ts';
import { digestNamed, isSignedBy, isWeakDigest, schemeOf } from '../cms/algorithms.ts';
import { expectAlgorithm, expectInside, expectSequence, expectTag } from '../cms/shape.ts';
import { readableCertificates } from '../cms/signed-data.ts';
import { type Certificate, EXTENSION, purposesOf } from './certificate.ts';
import { isSameName } from './names.ts';
import { isIssuedBy } from './path.ts';
import type { Statement } from './statement.ts';
import { timeOf } from './tlv.ts';

interface SingleResponse {
  readonly id: Asn1Node;
  readonly status: Asn1Node;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  readonly archiveCutoff: Date | undefined;
}

export interface OcspResponse {
  readonly signed: Buffer;
  readonly algorithm: Asn1Node;
  readonly signature: Buffer;
  readonly responder: Asn1Node;
  readonly producedAt: Date;
  readonly answers: readonly SingleResponse[];
  readonly certificates: readonly Certificate[];
}

const BASIC = '1.3.6.1.5.5.7.48.1.1';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const ARCHIVE_CUTOFF = '1.3.6.1.5.5.7.48.1.6';
const GENERALIZED = 0x18;
const HOLD = 6;

function answerOf(node: Asn1Node): SingleResponse | undefined {
  const rest = node.items.slice(3);
  const next = rest.find(({ tag }) => tag === CONTEXT)?.at(0);
  const extensions = rest.find(({ tag }) => tag === CONTEXT + 1)?.at(0).items ?? [];
  let archiveCutoff: Date | undefined;
  for (const extension of extensions) {
    const critical = extension.items.length > 2 && extension.at(1).content[0] !== 0;
    const known = extension.at(0).oid === ARCHIVE_CUTOFF;
    if (critical && !known) return undefined;
    if (known)
      archiveCutoff = timeOf(GENERALIZED, readAsn1(extension.items.at(-1)?.content ?? Buffer.of()).content);
  }
  return {
    id: node.at(0),
    status: node.at(1),
    thisUpdate: timeOf(GENERALIZED, node.at(2).content),
    nextUpdate: next && timeOf(GENERALIZED, next.content),
    archiveCutoff,
  };
}

/** RFC 6960, 4.2.1: the answer to a request that succeeded, or the bare BasicOCSPResponse. */
function basicIn(outer: Asn1Node): Asn1Node {
  if (outer.at(0).tag === TAG.sequence) return expectSequence(outer, 3, 4);
  const { content, tag } = expectSequence(outer, 2).at(0);
  const bytes = expectSequence(expectInside(outer.at(1), CONTEXT), 2);
  if (tag !== TAG.enumerated || content[0] !== 0 || bytes.at(0).oid !== BASIC) throw new Error('no answer');
  return expectSequence(readAsn1(expectTag(bytes.at(1), TAG.octets).content), 3, 4);
}

/** Takes an OCSPResponse or the BasicOCSPResponse inside it. */
export function readOcsp(der: Buffer): OcspResponse {
  const basic = basicIn(readAsn1(der));
  const body = expectTag(basic.at(0), TAG.sequence);
  const first = body.at(0).tag === CONTEXT ? 1 : 0;
  const carried = basic.items[3] && expectTag(expectInside(basic.items[3], CONTEXT), TAG.sequence);
  return {
    signed: body.raw,
    algorithm: expectAlgorithm(basic.at(1)),
    signature: expectTag(basic.at(2), TAG.bits).content.subarray(1),
    responder: body.at(first),
    producedAt: timeOf(GENERALIZED, body.at(first + 1).content),
    answers: body.at(first + 2).items.flatMap((one) => answerOf(one) ?? []),
    certificates: readableCertificates(carried?.items.map(({ raw }) => raw) ?? []),
  };
}

function isNamed(responder: Asn1Node, certificate: Certificate): boolean {
  if (responder.tag === CONTEXT + 1) return isSameName(responder.at(0).raw, certificate.subjectDer);
  const digest = createHash('sha1').update(certificate.keyBits).digest();
  return responder.tag === CONTEXT + 2 && responder.at(0).content.equals(digest);
}

/** RFC 6960, 4.2.2.2: the issuer itself, or one to whom that very issuer gave the right. */
function mayAnswer(certificate: Certificate, issuer: Certificate, at: Date): boolean {
  if (certificate.fingerprint === issuer.fingerprint) return true;
  if (at < certificate.notBefore || at > certificate.notAfter) return false;
  return (
    (purposesOf(certificate)?.oids.includes(OCSP_SIGNING) ?? false) &&
    ![...certificate.extensions].some(([oid, { critical }]) => critical && !EXPECTED.includes(oid)) &&
    isIssuedBy(certificate, issuer)
  );
}

const EXPECTED: readonly string[] = [
  EXTENSION.keyUsage,
  EXTENSION.extendedUsage,
  EXTENSION.basicConstraints,
  EXTENSION.subjectNames,
  EXTENSION.policies,
  EXTENSION.ocspNoCheck,
];

/** The certificate by which the response is signed, if that one may speak for the issuer. */
export function responderOf(
  response: OcspResponse,
  issuer: Certificate,
  known: readonly Certificate[],
): Certificate | undefined {
  const scheme = schemeOf(response.algorithm);
  if (!scheme || isWeakDigest(scheme.digest)) return undefined;
  const { signed: bytes, signature } = response;
  return [issuer, ...response.certificates, ...known].find(
    (one) =>
      isNamed(response.responder, one) &&
      isSignedBy(one.publicKey, scheme, { bytes, signature }) &&
      mayAnswer(one, issuer, response.producedAt),
  );
}

function isAbout(id: Asn1Node, certificate: Certificate, issuer: Certificate): boolean {
  const digest = digestNamed(id.at(0).at(0).oid);
  if (!digest || !id.at(3).raw.equals(certificate.serialDer)) return false;
  const hash = (bytes: Buffer) => createHash(digest).update(bytes).digest();
  return (
    id.at(1).content.equals(hash(certificate.issuerDer)) && id.at(2).content.equals(hash(issuer.keyBits))
  );
}

function statusOf(node: Asn1Node): Pick<Statement, 'status' | 'revokedAt'> {
  if (node.tag === CONTEXT) return { status: 'good' };
  if (node.tag !== CONTEXT + 1) return { status: 'unknown' };
  const reason = node.items[1]?.at(0).content[0];
  return { status: reason === HOLD ? 'hold' : 'revoked', revokedAt: timeOf(GENERALIZED, node.at(0).content) };
}

export function answersFor(
  response: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
): Statement[] {
  const about = response.answers.filter(({ id }) => isAbout(id, certificate, issuer));
  return about.map(({ status, thisUpdate, nextUpdate, archiveCutoff }) => {
    return { by: 'OCSP', thisUpdate, nextUpdate, keepsSince: archiveCutoff, ...statusOf(status) };
  });
}
