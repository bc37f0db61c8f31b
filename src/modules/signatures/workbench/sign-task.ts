// Runs in a confined subprocess: opens the key file, signs one field, and reads the result back before it leaves. The
// private key exists only for the time of this call.
import type { SignatureLook } from '../appearance.ts';
import { type CertificateFacts, certificateFacts, USAGE_SIGN } from '../certificate.ts';
import { unusable } from '../keyfile/key-error.ts';
import { openKeyFile } from '../keyfile/keyfile.ts';
import { PdfError } from '../pdf/pdf-error.ts';
import { signerOf } from '../signer.ts';
import { signField } from '../signing.ts';
import { isSound, type SignatureVerdict } from '../validation/report.ts';
import { sourceOfBytes } from '../validation/structure/source.ts';
import { judgeFile } from '../validation/verdict/file-verdict.ts';
import { bytesOf, type PdfSource } from './source.ts';

export interface SignTask {
  readonly pdf: PdfSource;
  readonly p12: Uint8Array;
  readonly passphrase: string;
  readonly field: string;
  /** ISO 8601. */
  readonly at: string;
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly look?: SignatureLook;
  /** A field whose signature must be there and unbroken before this one may be made. */
  readonly after?: string;
}

function refuseUnfit(certificate: CertificateFacts, at: string): void {
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
function refuseUnsigned(pdf: Uint8Array, field: string, now: Date): void {
  const { found, deceptive } = judged(pdf, field, now);
  if (!found && !deceptive) throw new PdfError('PDF_EARLIER_SIGNATURE_MISSING', field);
  if (!found || deceptive || !isSound(found)) throw new PdfError('PDF_EARLIER_SIGNATURE_BROKEN', field);
}

function refuseUnsound(signed: Uint8Array, field: string, now: Date): void {
  const { found, deceptive } = judged(signed, field, now);
  if (!found || deceptive || !isSound(found) || found.covers !== 'whole-file')
    throw new PdfError('PDF_SIGNATURE_UNSOUND', field);
}

export async function run(task: SignTask): Promise<Uint8Array> {
  const { field, passphrase, at, p12, after, pdf: source, ...told } = task;
  const material = openKeyFile(p12, passphrase);
  refuseUnfit(certificateFacts(material.certificate), at);
  const pdf = await bytesOf(source);
  const now = new Date(at);
  if (after !== undefined) refuseUnsigned(pdf, after, now);
  const signed = await signField(pdf, { ...told, field, signer: signerOf(material), at: now });
  refuseUnsound(signed, field, now);
  return signed;
}
