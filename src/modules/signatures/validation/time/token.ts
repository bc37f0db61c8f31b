// Timestamp tokens (RFC 3161, 2.4.2): what they say, whether they say it of these bytes, and who signed them.
import { createHash, timingSafeEqual } from 'node:crypto';
import { readAsn1 } from '../../asn1.ts';
import { digestNamed, isWeakDigest } from '../cms/algorithms.ts';
import { readSignedData, type SignedData } from '../cms/signed-data.ts';
import { checkSigner } from '../cms/signer-check.ts';
import type { Certificate } from '../path/certificate.ts';
import { timeOf } from '../path/tlv.ts';
import type { Reason } from '../report.ts';

export interface Token {
  readonly at: Date;
  readonly signer: Certificate;
  readonly signed: SignedData;
  readonly reasons: readonly Reason[];
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const GENERALIZED = 0x18;

interface TstInfo {
  readonly digest: string | undefined;
  readonly imprint: Buffer;
  readonly at: Date;
}

function readInfo(content: Buffer): TstInfo {
  const info = readAsn1(content);
  if (info.at(0).number !== 1) throw new Error('version');
  const imprint = info.at(2);
  return {
    digest: digestNamed(imprint.at(0).at(0).oid),
    imprint: imprint.at(1).content,
    at: timeOf(GENERALIZED, info.at(4).content),
  };
}

function imprintReasons(info: TstInfo, digestOf: (algorithm: string) => Buffer): Reason[] {
  if (!info.digest) return ['ALGORITHM_UNSUPPORTED'];
  if (isWeakDigest(info.digest)) return ['ALGORITHM_WEAK'];
  const actual = digestOf(info.digest);
  const same = actual.length === info.imprint.length && timingSafeEqual(actual, info.imprint);
  return same ? [] : ['DIGEST_DIFFERS'];
}

/** Nothing where the bytes are no timestamp at all, or no certificate of its signer is known. */
export function readToken(
  der: Uint8Array,
  digestOf: (algorithm: string) => Buffer,
  known: readonly Certificate[],
): Token | undefined {
  try {
    const signed = readSignedData(der);
    const { content } = signed;
    if (!content || signed.contentType !== TST_INFO) return undefined;
    const info = readInfo(content);
    const check = checkSigner(signed, {
      contentType: TST_INFO,
      digestOf: (algorithm) => createHash(algorithm).update(content).digest(),
      known,
    });
    if (!check.certificate) return undefined;
    const reasons = [...check.reasons, ...imprintReasons(info, digestOf)];
    return { at: info.at, signer: check.certificate, signed, reasons };
  } catch {
    return undefined;
  }
}
