// What is asked of a file before a signature is made on it, and of the result before it leaves.
import { type CertificateFacts, USAGE_SIGN } from '../certificate.ts';
import { unusable } from '../keyfile/key-error.ts';
import { PdfError } from '../pdf/pdf-error.ts';
import { isSound, type SignatureVerdict } from '../validation/report.ts';
import { sourceOfBytes } from '../validation/structure/source.ts';
import { judgeFile } from '../validation/verdict/file-verdict.ts';

export function refuseUnfit(certificate: CertificateFacts, at: string): void {
  if (at < certificate.notBefore) unusable('SIGNING_CERTIFICATE_NOT_YET_VALID');
  if (at > certificate.notAfter) unusable('SIGNING_CERTIFICATE_EXPIRED');
  if (certificate.keyUsage !== undefined && !(certificate.keyUsage & USAGE_SIGN)) {
    unusable('SIGNING_CERTIFICATE_USAGE');
  }
}

interface Judged {
  readonly found: SignatureVerdict | undefined;
  /** Something in the file would deceive about its signatures. */
  readonly deceptive: boolean;
}

/** Here it is asked whether the bytes are right. Whom the agency trusts, its list says when the file is judged. */
function judged(pdf: Uint8Array, field: string, now: Date): Judged {
  const { signatures, attacks } = judgeFile(sourceOfBytes(pdf), { anchors: [], at: now });
  return {
    found: signatures.find((signature) => signature.field === field),
    deceptive: attacks.length > 0,
  };
}

// NĐ 30/2020, Điều 32.2.d: the agency signs only what the competent person has signed.
export function refuseUnsigned(pdf: Uint8Array, field: string, now: Date): void {
  const { found, deceptive } = judged(pdf, field, now);
  if (!found && !deceptive) throw new PdfError('PDF_EARLIER_SIGNATURE_MISSING', field);
  if (!found || deceptive || !isSound(found)) throw new PdfError('PDF_EARLIER_SIGNATURE_BROKEN', field);
}

export function refuseUnsound(signed: Uint8Array, field: string, now: Date): void {
  const { found, deceptive } = judged(signed, field, now);
  if (!found || deceptive || !isSound(found) || found.covers !== 'whole-file')
    throw new PdfError('PDF_SIGNATURE_UNSOUND', field);
}
