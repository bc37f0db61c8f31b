// What a file must hold so that its signatures can be judged without asking anybody (EN 319 142-1, 5.4.2; level B-LT):
// certificates up to the anchor, and for each what tells that it was not revoked.

import { readableCertificates, type SignedData } from '../validation/cms/signed-data.ts';
import { type Certificate, isSelfIssued } from '../validation/path/certificate.ts';
import { findPath, isIssuedBy } from '../validation/path/path.ts';
import { readSources, revocationOf } from '../validation/path/revocation.ts';
import { signatureFieldsOf } from '../validation/structure/form.ts';
import { isPlaced, type Placement, placementOf } from '../validation/structure/placement.ts';
import type { RevisionView } from '../validation/structure/revision-view.ts';
import { readToken, type Token } from '../validation/time/token.ts';
import { materialOf } from '../validation/verdict/material.ts';
import {
  checkMessage,
  digestsOf,
  type Message,
  messageOf,
  TIMESTAMP_FORM,
  tokensOf,
} from '../validation/verdict/message.ts';
import { ocspRequest } from './ocsp-request.ts';
import { placesOf } from './service-places.ts';

/** DER each. */
export interface Evidence {
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly responses: readonly Uint8Array[];
}

export type Attempt =
  | { readonly kind: 'OCSP'; readonly url: string; readonly request: Uint8Array }
  | { readonly kind: 'CRL' | 'ISSUER'; readonly url: string };

/** Something that nobody has said yet, and who may be asked. */
export interface Need {
  /** Common name of the certificate. */
  readonly of: string;
  readonly what: 'ISSUER' | 'REVOCATION';
  readonly attempts: readonly Attempt[];
}

export interface EvidenceQuery {
  readonly view: RevisionView;
  readonly anchors: readonly Certificate[];
  readonly gathered: Evidence;
  readonly at: Date;
}

const ANY: Message['form'][] = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached', 'adbe.pkcs7.sha1'];

/** Whoever signed the document or a timestamp in it. */
interface Witness {
  readonly certificate: Certificate;
  /** As of when somebody must tell that it was not revoked: what a timestamp proves is asked of its time, not of today. */
  readonly at: Date;
}

interface Signers {
  readonly witnesses: readonly Witness[];
  readonly carried: readonly SignedData[];
}

interface Stamped {
  /** Length of the file that it covers. */
  readonly end: number;
  readonly token: Token;
}

/** The timestamps over the whole file, and what else was signed. */
function placesIn(view: RevisionView, known: readonly Certificate[]) {
  const stamps: Stamped[] = [];
  const others: { readonly placement: Placement; readonly message: Message }[] = [];
  for (const field of signatureFieldsOf(view)) {
    const placement = placementOf(view, field);
    if (!isPlaced(placement)) continue;
    const message = messageOf(placement);
    const isStamp = message.form === TIMESTAMP_FORM;
    const token = isStamp ? readToken(placement.cms, digestsOf(placement), known) : undefined;
    if (token) stamps.push({ end: placement.revision.end, token });
    else others.push({ placement, message });
  }
  return { stamps, others };
}

const earliest = (instants: readonly Date[]): Date | undefined =>
  [...instants].sort((one, other) => one.getTime() - other.getTime())[0];

const witnessOf = ({ signer, at }: Token): Witness => ({ certificate: signer, at });

/** Everybody whose certificate something in the file rests on. */
function signersIn({ view, at }: EvidenceQuery, known: readonly Certificate[]): Signers {
  const { stamps, others } = placesIn(view, known);
  const witnesses = stamps.map(({ token }) => witnessOf(token));
  const carried: SignedData[] = stamps.map(({ token }) => token.signed);
  for (const { placement, message } of others) {
    if (message.signed) carried.push(message.signed);
    const { certificate } = ANY.includes(message.form) ? checkMessage(message, placement, known) : {};
    const tokens = tokensOf(message, known).filter((token) => token !== undefined);
    const above = stamps.filter(({ end }) => end > placement.revision.end);
    const proven = earliest([...tokens, ...above.map(({ token }) => token)].map((token) => token.at));
    if (certificate) witnesses.push({ certificate, at: proven ?? at });
    witnesses.push(...tokens.map(witnessOf));
    carried.push(...tokens.map(({ signed }) => signed));
  }
  return { witnesses, carried };
}

interface Ground {
  readonly query: EvidenceQuery;
  readonly known: readonly Certificate[];
  readonly sources: ReturnType<typeof readSources>;
}

function groundOf(query: EvidenceQuery): { ground: Ground; witnesses: readonly Witness[] } {
  const { view, gathered } = query;
  const extra = readableCertificates(gathered.certificates);
  const first = materialOf(view, signersIn(query, extra).carried);
  const { witnesses, carried } = signersIn(query, [...first.certificates, ...extra]);
  const material = materialOf(view, carried);
  const fetched = readSources(gathered.crls.map(Buffer.from), gathered.responses.map(Buffer.from));
  const answering = fetched.responses.flatMap(({ certificates }) => [...certificates]);
  const ground = {
    query,
    known: [...material.certificates, ...extra, ...answering],
    sources: {
      crls: [...material.sources.crls, ...fetched.crls],
      responses: [...material.sources.responses, ...fetched.responses],
    },
  };
  return { ground, witnesses };
}

const nameOf = ({ subject }: Certificate): string => subject.commonName ?? subject.organisation ?? '';

/** The first on the way up whose issuer nobody has shown. */
function issuerNeeded(signer: Certificate, { known, query }: Ground): Need | undefined {
  let top = signer;
  for (let steps = 0; steps < 10; steps += 1) {
    if (isSelfIssued(top)) return undefined;
    const issuer = [...query.anchors, ...known].find((one) => isIssuedBy(top, one));
    if (!issuer) break;
    top = issuer;
  }
  const attempts = placesOf(top).issuers.map((url) => ({ kind: 'ISSUER' as const, url }));
  return { of: nameOf(top), what: 'ISSUER', attempts };
}

function revocationNeeded(
  { certificate, at }: Witness,
  issuer: Certificate,
  ground: Ground,
): Need | undefined {
  const { known, sources, query } = ground;
  const { anchors } = query;
  if (revocationOf(certificate, issuer, { known, anchors, sources, at }) !== 'unknown') return undefined;
  const places = placesOf(certificate);
  const request = ocspRequest(certificate, issuer);
  return {
    of: nameOf(certificate),
    what: 'REVOCATION',
    attempts: [
      ...places.ocsp.map((url) => ({ kind: 'OCSP' as const, url, request })),
      ...places.crls.map((url) => ({ kind: 'CRL' as const, url })),
    ],
  };
}

export interface Gathering {
  readonly needs: readonly Need[];
  /** All certificates on the ways to the anchors. */
  readonly certificates: readonly Certificate[];
}

/** What is lacking on the way of one who signed. */
function needsOf({ certificate: signer, at }: Witness, ground: Ground): Gathering {
  const { anchors, at: now } = ground.query;
  const path = findPath(signer, { known: ground.known, anchors }, now);
  const missing = path ? undefined : issuerNeeded(signer, ground);
  const certificates = path?.certificates ?? [];
  const revocations = certificates.slice(0, -1).map((certificate, index) => {
    return revocationNeeded({ certificate, at }, certificates[index + 1] as Certificate, ground);
  });
  return { needs: [missing, ...revocations].filter((need) => need !== undefined), certificates };
}

export function gatheringOf(query: EvidenceQuery): Gathering {
  const { ground, witnesses } = groundOf(query);
  const gatherings = witnesses.map((witness) => needsOf(witness, ground));
  const needs = gatherings.flatMap((one) => one.needs);
  const certificates = gatherings.flatMap((one) => one.certificates);
  return {
    // One answer may serve several who signed.
    needs: [
      ...new Map(needs.map((need) => [JSON.stringify([need.what, need.of, need.attempts]), need])).values(),
    ],
    certificates: [...new Map(certificates.map((one) => [one.fingerprint, one])).values()],
  };
}
