/** Why a file cannot be read or signed. The codes are stable. */
export type PdfErrorCode =
  | 'PDF_NOT_A_PDF'
  | 'PDF_DAMAGED'
  | 'PDF_ENCRYPTED'
  | 'PDF_TOO_COMPLEX'
  | 'PDF_NO_SUCH_PAGE'
  | 'PDF_NO_SUCH_FIELD'
  | 'PDF_FIELD_ALREADY_SIGNED'
  | 'PDF_FIELD_EXISTS'
  | 'PDF_SIGNED_ALREADY'
  | 'PDF_CERTIFIED'
  | 'PDF_SIGNATURE_TOO_LARGE'
  | 'PDF_EARLIER_SIGNATURE_MISSING'
  | 'PDF_EARLIER_SIGNATURE_BROKEN'
  | 'PDF_SIGNATURE_UNSOUND';

export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;
  constructor(code: PdfErrorCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
  }
}

export function damaged(detail: string): never {
  throw new PdfError('PDF_DAMAGED', detail);
}
