// Runs in a confined subprocess: what is known of the revocation of a certificate and of those above it, and who may be asked.
import { ocspRequest } from '../levels/ocsp-request.ts';
import { placesOf } from '../levels/service-places.ts';
import { readableCertificates } from '../validation/cms/signed-data.ts';
import type { Certificate } from '../validation/path/certificate.ts';
import { isSelfIssued } from '../validation/path/certificate.ts';
import { isIssuedBy } from '../validation/path/path.ts';
import { type RevocationStatus, readSources, revocationOf } from '../validation/path/revocation.ts';

export interface StatusTask {
  /** DER: the certificate, then what came with it, in any order. */
  readonly certificates: readonly Uint8Array[];
  readonly anchors: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly responses: readonly Uint8Array[];
  /** ISO 8601. */
  readonly at: string;
}

export interface StatusQuestion {
  readonly url: string;
  /** An OCSP request; without it a list is fetched. */
  readonly request?: Uint8Array;
}

export interface StatusFound {
  readonly status: RevocationStatus;
  readonly questions: readonly StatusQuestion[];
}

const MAX_LENGTH = 10;

interface Pair {
  readonly certificate: Certificate;
  readonly issuer: Certificate;
}

/** Each certificate with its issuer, up to one that is trusted or signs itself; `undefined` where an issuer is missing. */
function pairsOf(
  certificate: Certificate,
  known: readonly Certificate[],
  anchors: readonly Certificate[],
): Pair[] | undefined {
  const pairs: Pair[] = [];
  let subject = certificate;
  const isTop = (): boolean =>
    isSelfIssued(subject) || anchors.some(({ fingerprint }) => fingerprint === subject.fingerprint);
  while (!isTop() && pairs.length < MAX_LENGTH) {
    const issuer = [...anchors, ...known].find((one) => isIssuedBy(subject, one));
    if (!issuer) return undefined;
    pairs.push({ certificate: subject, issuer });
    subject = issuer;
  }
  return pairs;
}

function questionsFor({ certificate, issuer }: Pair): StatusQuestion[] {
  const { ocsp, crls } = placesOf(certificate);
  const request = ocspRequest(certificate, issuer);
  return [...ocsp.map((url) => ({ url, request })), ...crls.map((url) => ({ url }))];
}

const WORST: readonly RevocationStatus[] = ['revoked', 'hold', 'unknown', 'good'];

export function run({ certificates, anchors: trusted, crls, responses, at }: StatusTask): StatusFound {
  const [certificate, ...others] = readableCertificates(certificates);
  const anchors = readableCertificates(trusted);
  const sources = readSources(crls.map(Buffer.from), responses.map(Buffer.from));
  const known = [...others, ...sources.responses.flatMap((one) => [...one.certificates])];
  const pairs = certificate && pairsOf(certificate, known, anchors);
  if (!pairs) return { status: 'unknown', questions: [] };
  const query = { known, anchors, sources, at: new Date(at) };
  const told = pairs.map((pair) => ({ pair, status: revocationOf(pair.certificate, pair.issuer, query) }));
  const worst = WORST.find((status) => told.some((one) => one.status === status)) ?? 'good';
  const open = told.filter(({ status }) => status === 'unknown');
  return { status: worst, questions: open.flatMap(({ pair }) => questionsFor(pair)) };
}
