// The CMS in one signature dictionary, by the form that the dictionary names (EN 319 142-1, 5.3 and 6.2; ISO 32000-2, 12.8.3).
import { createHash } from 'node:crypto';
import type { Asn1Node } from '../../asn1.ts';
import { readSignedData, type SignedData, valuesOf } from '../cms/signed-data.ts';
import { checkSigner, type SignerCheck } from '../cms/signer-check.ts';
import type { Certificate } from '../path/certificate.ts';
import type { Reason } from '../report.ts';
import { nameIn } from '../structure/form.ts';
import type { Placement } from '../structure/placement.ts';
import { hashRanges } from '../structure/source.ts';
import { readToken, type Token } from '../time/token.ts';

export const ID_DATA = '1.2.840.113549.1.7.1';
const SIGNATURE_TIMESTAMP = '1.2.840.113549.1.9.16.2.14';
const DETACHED = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'];
const DIGESTED = 'adbe.pkcs7.sha1';
export const TIMESTAMP_FORM = 'ETSI.RFC3161';
const MAX_TOKENS = 10;

export interface Message {
  readonly form: string | undefined;
  readonly signed?: SignedData;
}

export function messageOf({ revision, dict, cms }: Placement): Message {
  const form = nameIn(revision, dict, 'SubFilter');
  try {
    return { form, signed: readSignedData(cms) };
  } catch {
    return { form };
  }
}

/** Digests of what was signed, each computed once however many ask. */
export function digestsOf({ revision, signed }: Placement): (algorithm: string) => Buffer {
  const known = new Map<string, Buffer>();
  return (algorithm) => {
    const found = known.get(algorithm) ?? hashRanges(revision.source, algorithm, signed);
    known.set(algorithm, found);
    return found;
  };
}

interface Checking {
  readonly signed: SignedData;
  readonly digestOf: (algorithm: string) => Buffer;
  readonly known: readonly Certificate[];
}

/** The signature is over a SHA-1 digest that stands inside: readable, but it proves nothing any more. */
function checkDigested({ signed, digestOf, known }: Checking): SignerCheck {
  const { content } = signed;
  if (!content) return { reasons: ['CMS_NOT_OF_ITS_FORM'] };
  const within = (algorithm: string) => createHash(algorithm).update(content).digest();
  const check = checkSigner(signed, { contentType: ID_DATA, digestOf: within, known });
  const own: Reason[] = content.equals(digestOf('sha1')) ? ['ALGORITHM_WEAK'] : ['DIGEST_DIFFERS'];
  return { ...check, reasons: [...new Set([...check.reasons, ...own])] };
}

export function checkMessage(
  { form, signed }: Message,
  placement: Placement,
  known: readonly Certificate[],
): SignerCheck {
  if (!signed) return { reasons: ['CMS_UNREADABLE'] };
  const digestOf = digestsOf(placement);
  try {
    if (form === DIGESTED) return checkDigested({ signed, digestOf, known });
    if (!DETACHED.includes(form ?? '')) return { reasons: ['UNSUPPORTED_FORM'] };
    // EN 319 142-1, 6.3: nothing encapsulated, and no certificate beside the CMS.
    const beside = form === DETACHED[0] && placement.dict.get('Cert') !== undefined;
    if (signed.content !== undefined || beside) return { reasons: ['CMS_NOT_OF_ITS_FORM'] };
    return checkSigner(signed, { contentType: ID_DATA, digestOf, known });
  } catch {
    return { reasons: ['CMS_UNREADABLE'] };
  }
}

/** Attributes that hold a CMS of their own besides the timestamp (EN 319 122-1, 5.5 and annex A; RFC 5126, 6). */
const HOLDING = ['20', '26', '27', '48'].map((last) => `1.2.840.113549.1.9.16.2.${last}`);
const ARCHIVE_V3 = '0.4.0.1733.2.4';
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');

/** A CMS under a name that nobody knows is a timestamp whose name was spoiled: it may not vanish unseen. */
function hasMisnamedToken(unsigned: Asn1Node | undefined): boolean {
  const known = [SIGNATURE_TIMESTAMP, ARCHIVE_V3, ...HOLDING];
  const others = (unsigned?.items ?? []).filter((one) => !known.includes(one.at(0).oid));
  return others.some((one) => one.at(1).items.some(({ items }) => items[0]?.raw.equals(SIGNED_DATA)));
}

/** Timestamps over the signature's value (RFC 3161, appendix A); one that cannot be read is undefined. */
export function tokensOf({ signed }: Message, known: readonly Certificate[]): (Token | undefined)[] {
  if (!signed) return [];
  const { signature, unsigned } = signed.signer;
  const digestOf = (algorithm: string) => createHash(algorithm).update(signature).digest();
  const tokens = valuesOf(unsigned, SIGNATURE_TIMESTAMP)
    .slice(0, MAX_TOKENS)
    .map(({ raw }) => readToken(raw, digestOf, known));
  return hasMisnamedToken(unsigned) ? [...tokens, undefined] : tokens;
}
