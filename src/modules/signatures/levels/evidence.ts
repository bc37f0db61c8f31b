// What a file must hold so that its signatures can be judged without asking anybody (EN 319 142-1, 5.4.2; level B-LT):
// certificates up to the anchor, and for each what tells that it was not revoked.

import { readableCertificates, type SignedData } from '../validation/cms/signed-data.ts';
import { type Certificate, isSelfIssued } from '../validation/path/certificate.ts';
import { findPath, isIssuedBy } from '../validation/path/path.ts';
import { readSources, revocationOf } from '../validation/path/revocation.ts';
import { signatureFieldsOf } from '../validation/structure/form.ts';
import { isPlaced, placementOf } from '../validation/structure/placement.ts';
import type { RevisionView } from '../validation/structure/revision-view.ts';
import { readToken } from '../validation/time/token.ts';
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

interface Signers {
  /** Whoever signed the document or a timestamp in it. */
  readonly signers: readonly Certificate[];
  readonly carried: readonly SignedData[];
}

/** Everybody whose certificate something in the file rests on. */
function signersIn(view: RevisionView, known: readonly Certificate[]): Signers {
  const places = signatureFieldsOf(view)
    .map((field) => placementOf(view, field))
    .filter(isPlaced);
  const signers: Certificate[] = [];
  const carried: SignedData[] = [];
  for (const placement of places) {
    const message = messageOf(placement);
    if (message.signed) carried.push(message.signed);
    if (message.form === TIMESTAMP_FORM) {
      const token = readToken(placement.cms, digestsOf(placement), known);
      if (token) signers.push(token.signer);
      continue;
    }
    const { certificate } = ANY.includes(message.form) ? checkMessage(message, placement, known) : {};
    const tokens = tokensOf(message, known).filter((token) => token !== undefined);
    signers.push(...(certificate ? [certificate] : []), ...tokens.map(({ signer }) => signer));
    carried.push(...tokens.map(({ signed }) => signed));
  }
  return { signers, carried };
}

interface Ground {
  readonly query: EvidenceQuery;
  readonly known: readonly Certificate[];
  readonly sources: ReturnType<typeof readSources>;
}

function groundOf(query: EvidenceQuery): { ground: Ground; signers: readonly Certificate[] } {
  const { view, gathered } = query;
  const extra = readableCertificates(gathered.certificates);
  const first = materialOf(view, signersIn(view, extra).carried);
  const { signers, carried } = signersIn(view, [...first.certificates, ...extra]);
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
  return { ground, signers };
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

function revocationNeeded(certificate: Certificate, issuer: Certificate, ground: Ground): Need | undefined {
  const { known, sources, query } = ground;
  const { anchors, at } = query;
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

export function gatheringOf(query: EvidenceQuery): Gathering {
  const { ground, signers } = groundOf(query);
  const needs: Need[] = [];
  const certificates = new Map<string, Certificate>();
  for (const signer of signers) {
    const path = findPath(signer, { known: ground.known, anchors: query.anchors }, query.at);
    const missing = path ? undefined : issuerNeeded(signer, ground);
    if (missing) needs.push(missing);
    for (const [index, certificate] of (path?.certificates ?? []).entries()) {
      const issuer = path?.certificates[index + 1];
      const seen = certificates.has(certificate.fingerprint);
      certificates.set(certificate.fingerprint, certificate);
      const need = issuer && !seen ? revocationNeeded(certificate, issuer, ground) : undefined;
      if (need) needs.push(need);
    }
  }
  return { needs, certificates: [...certificates.values()] };
}
