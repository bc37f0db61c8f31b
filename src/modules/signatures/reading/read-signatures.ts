// A first, honest reading of the signatures in a PDF: who, when, whether the bytes are those that were signed, which
// revision is covered, what came later, and whether the chain ends in a root that this installation trusts.
import {
  type CertificateFacts,
  certificateFacts,
  certificateView,
  isCurrent,
  USAGE_SIGN,
} from '../certificate.ts';
import { type PdfField, signatureFields } from '../pdf/fields.ts';
import { PdfFile } from '../pdf/file.ts';
import { PdfError } from '../pdf/pdf-error.ts';
import { PdfDict, PdfName, textOf } from '../pdf/values.ts';
import { isTrusted } from './chain.ts';
import { verifyDetached } from './cms-reading.ts';
import { laterChanges } from './later-changes.ts';
import { placementOf } from './placement.ts';
import { type ReadingCode, type SignatureReport, type SignaturesReport, verdictOf } from './report.ts';

export interface ReadingOptions {
  /** Certificates (DER or PEM) in which a chain may end. */
  readonly roots: readonly (Uint8Array | string)[];
  readonly now: Date;
}

const MAX_SIGNATURES = 100;
const FORMS = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'];
const TIME = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)/;

/** An instant; a time without its zone is none. */
export function parsePdfTime(text: string | undefined): Date | undefined {
  const match = TIME.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, sign, hours, minutes] = match;
  const zone = sign ? `${sign}${hours}:${minutes ?? '00'}` : 'Z';
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

interface Claim {
  readonly signer: CertificateFacts;
  readonly certificates: readonly CertificateFacts[];
  readonly at: Date | undefined;
}

function trustReasons({ signer, certificates, at }: Claim, roots: readonly CertificateFacts[], now: Date) {
  const reasons: ReadingCode[] = [];
  if (!at) reasons.push('TIME_MISSING');
  else if (at > now) reasons.push('TIME_IN_FUTURE');
  // The time is only claimed, so the certificate must hold now as well: an expired one proves nothing by itself.
  if (at && !isCurrent(signer, at)) reasons.push('CERTIFICATE_OUTSIDE_VALIDITY');
  else if (!isCurrent(signer, now)) reasons.push('CERTIFICATE_EXPIRED_SINCE');
  if (signer.keyUsage !== undefined && !(signer.keyUsage & USAGE_SIGN)) reasons.push('CERTIFICATE_USAGE');
  if (!isTrusted({ signer, known: certificates, roots, at: at ?? now })) reasons.push('CHAIN_NOT_TRUSTED');
  return reasons;
}

function later(revision: PdfFile, whole: PdfFile): SignatureReport['later'] {
  try {
    return laterChanges(revision, whole);
  } catch {
    return 'unknown';
  }
}

interface Reading {
  readonly file: PdfFile;
  readonly roots: readonly CertificateFacts[];
  readonly now: Date;
}

function told(dict: PdfDict, file: PdfFile) {
  const reason = textOf(file.resolve(dict.get('Reason')));
  const location = textOf(file.resolve(dict.get('Location')));
  const at = parsePdfTime(textOf(file.resolve(dict.get('M'))));
  return {
    ...(reason ? { reason } : {}),
    ...(location ? { location } : {}),
    ...(at ? { claimedAt: at.toISOString() } : {}),
  };
}

function finish(report: Omit<SignatureReport, 'verdict' | 'notChecked'>): SignatureReport {
  return { ...report, verdict: verdictOf(report.reasons), notChecked: ['REVOCATION', 'PROVEN_TIME'] };
}

function readOne({ file, roots, now }: Reading, field: PdfField): SignatureReport {
  const dict = file.resolve(field.dict.get('V'));
  const head = { field: field.name, ...(dict instanceof PdfDict ? told(dict, file) : {}) };
  const placed = placementOf(file, field);
  if ('wrong' in placed)
    return finish({ ...head, reasons: [placed.wrong], covers: 'unknown', later: 'unknown' });
  const whole = placed.revision.bytes.length === file.bytes.length;
  const tail = {
    covers: whole ? 'whole-file' : 'earlier-revision',
    later: later(placed.revision, file),
  } as const;
  const form = dict instanceof PdfDict ? dict.get('SubFilter') : undefined;
  if (!(form instanceof PdfName) || !FORMS.includes(form.text)) {
    return finish({ ...head, ...tail, reasons: ['UNSUPPORTED_FORM'] });
  }
  const { reasons, signer, certificates } = verifyDetached(placed.cms, placed.content);
  const all: ReadingCode[] = [...reasons];
  if (tail.later === 'other' || tail.later === 'unknown') all.push('CHANGED_AFTERWARDS');
  if (!signer) return finish({ ...head, ...tail, reasons: all });
  const at = head.claimedAt ? new Date(head.claimedAt) : undefined;
  all.push(...trustReasons({ signer, certificates, at }, roots, now));
  return finish({ ...head, ...tail, reasons: all, signer: certificateView(signer) });
}

/** Later signatures excuse what came with them only if each of them holds and the last one covers the file's end. */
function withDoubt(report: SignatureReport, all: readonly SignatureReport[]): SignatureReport {
  if (report.later !== 'signatures') return report;
  const held = all.every((one) => one.verdict !== 'broken') && all.some((one) => one.covers === 'whole-file');
  return held
    ? report
    : finish({ ...report, later: 'other', reasons: [...report.reasons, 'CHANGED_AFTERWARDS'] });
}

/** Every signature of a file; throws a `PdfError` where the file itself cannot be read. */
export function readSignatures(pdf: Uint8Array, options: ReadingOptions): SignaturesReport {
  const file = new PdfFile(pdf);
  const roots = options.roots.map((root) => certificateFacts(Buffer.from(root)));
  const fields = signatureFields(file);
  const signed = fields.filter((field) => field.dict.get('V') !== undefined);
  if (signed.length > MAX_SIGNATURES) throw new PdfError('PDF_TOO_COMPLEX', 'signatures');
  const signatures = signed.map((field) => readOne({ file, roots, now: options.now }, field));
  return {
    signatures: signatures.map((report) => withDoubt(report, signatures)),
    empty: fields.filter((field) => !signed.includes(field)).map((field) => field.name),
  };
}
