import { readCertificates } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import {
  type FileVerdict,
  isSound,
  type Reason,
  type SignatureVerdict,
} from '../../../../src/modules/signatures/validation/report.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import type { Signers } from './signers.ts';

/** What a bare signature (B-B) leaves open: nothing in the file tells whether its certificate was revoked. */
export const BARE: readonly Reason[] = ['REVOCATION_UNKNOWN'];

interface Judging {
  /** PEM. */
  readonly roots: readonly string[];
  readonly now: Date;
}

export function judge(pdf: Uint8Array, { roots, now }: Judging): FileVerdict {
  const anchors = roots.flatMap((pem) => readCertificates(Buffer.from(pem)));
  return judgeFile(sourceOfBytes(pdf), { anchors, at: now });
}

export function judgeBy(pdf: Uint8Array, { authority, now }: Signers): FileVerdict {
  return judge(pdf, { roots: [authority.rootPem], now });
}

/** As it was signed, by whom the chain says, with nothing open but what a bare signature leaves open. */
export function isIntact(one: SignatureVerdict): boolean {
  return isSound(one) && one.reasons.every((reason) => BARE.includes(reason));
}
