// One plain sentence for people on each signature: who, for whom, when and how that is known, and what is wrong.
import type { Reason, SignatureVerdict } from './report.ts';

export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const WHY: { readonly [reason in Reason]: Sentence } = {
  NOT_A_PDF: { vi: 'tệp không phải PDF', en: 'the file is no PDF' },
  SIGNATURE_MALFORMED: {
    vi: 'cấu trúc chữ ký bị hỏng hoặc bị giả mạo',
    en: 'the signature is malformed or forged',
  },
  BYTE_RANGE_WRONG: { vi: 'vùng dữ liệu được ký không đúng', en: 'the signed byte range is wrong' },
  NOT_A_WHOLE_REVISION: { vi: 'chữ ký không bao trùm trọn một phiên bản', en: 'it covers no whole revision' },
  CMS_UNREADABLE: { vi: 'không đọc được nội dung chữ ký', en: 'its content cannot be read' },
  CMS_NOT_OF_ITS_FORM: {
    vi: 'nội dung chữ ký không đúng dạng đã khai',
    en: 'its content is not of the form it names',
  },
  DIGEST_DIFFERS: { vi: 'văn bản đã bị sửa sau khi ký', en: 'the document is not the one that was signed' },
  SIGNATURE_DIFFERS: {
    vi: 'chữ ký không khớp với chứng thư số',
    en: 'the signature does not belong to its certificate',
  },
  CHANGED_AFTERWARDS: {
    vi: 'sau khi ký có thay đổi không được phép',
    en: 'it was changed afterwards in a way that is not allowed',
  },
  CERTIFICATE_NOT_YET_VALID: { vi: 'chứng thư số chưa có hiệu lực', en: 'the certificate was not valid yet' },
  UNSUPPORTED_FORM: { vi: 'dạng chữ ký không được hỗ trợ', en: 'this form of signature is not supported' },
  ENCRYPTED: { vi: 'tệp được mã hóa', en: 'the file is encrypted' },
  TOO_COMPLEX: { vi: 'tệp vượt giới hạn kiểm tra', en: 'the file goes beyond the limits of checking' },
  SIGNER_CERTIFICATE_MISSING: {
    vi: 'thiếu chứng thư số của người ký',
    en: 'the signer’s certificate is missing',
  },
  SIGNER_CERTIFICATE_NOT_BOUND: {
    vi: 'chữ ký không gắn với chứng thư số của người ký',
    en: 'the signature is not bound to its certificate',
  },
  ALGORITHM_UNSUPPORTED: { vi: 'thuật toán không được hỗ trợ', en: 'its algorithm is not supported' },
  ALGORITHM_WEAK: {
    vi: 'thuật toán hoặc khóa không còn an toàn',
    en: 'its algorithm or key is no longer safe',
  },
  CHAIN_NOT_TRUSTED: {
    vi: 'chứng thư số không dẫn tới tổ chức được tin cậy',
    en: 'the certificate leads to no trusted authority',
  },
  CERTIFICATE_USAGE: {
    vi: 'chứng thư số không được cấp để ký',
    en: 'the certificate was not issued for this',
  },
  CHAIN_NOT_VALID: { vi: 'chuỗi chứng thư số không hợp lệ', en: 'the chain of certificates is not valid' },
  CERTIFICATE_REVOKED: { vi: 'chứng thư số đã bị thu hồi', en: 'the certificate was revoked' },
  AUTHORITY_REVOKED: {
    vi: 'chứng thư của tổ chức cấp đã bị thu hồi',
    en: 'an authority’s certificate was revoked',
  },
  CERTIFICATE_EXPIRED: {
    vi: 'chứng thư số hết hạn và không có bằng chứng đã ký trước đó',
    en: 'a certificate has expired and nothing proves that it was signed before',
  },
  CERTIFICATE_ON_HOLD: { vi: 'chứng thư số đang bị tạm dừng', en: 'the certificate is on hold' },
  REVOCATION_UNKNOWN: {
    vi: 'chưa biết chứng thư số có bị thu hồi hay không',
    en: 'whether the certificate was revoked is not known',
  },
  CERTIFICATE_DAMAGED: {
    vi: 'có chứng thư số kèm theo bị hỏng',
    en: 'a certificate carried along is damaged',
  },
  TIMESTAMP_NOT_VALID: { vi: 'dấu thời gian không đúng', en: 'its timestamp is not right' },
};

const HEAD = {
  'TOTAL-PASSED': { vi: 'Chữ ký hợp lệ', en: 'The signature is valid' },
  INDETERMINATE: { vi: 'Chưa khẳng định được chữ ký', en: 'The signature cannot be confirmed' },
  'TOTAL-FAILED': { vi: 'Chữ ký KHÔNG hợp lệ', en: 'The signature is NOT valid' },
} as const;

function who({ signer }: SignatureVerdict): Sentence {
  if (!signer?.name) return { vi: '', en: '' };
  const other = signer.organisation && signer.organisation !== signer.name ? signer.organisation : undefined;
  return {
    vi: ` của ${signer.name}${other ? `, thay mặt ${other}` : ''}`,
    en: ` of ${signer.name}${other ? `, on behalf of ${other}` : ''}`,
  };
}

function when({ provenAt, claimedAt }: SignatureVerdict): Sentence {
  if (provenAt)
    return { vi: `, có trước ${provenAt} (đã chứng minh)`, en: `, made before ${provenAt} (proven)` };
  if (!claimedAt) return { vi: '', en: '' };
  return { vi: `, lúc ${claimedAt} theo lời người ký`, en: `, at ${claimedAt} as the signer says` };
}

function why({ reasons }: SignatureVerdict): Sentence {
  if (reasons.length === 0) return { vi: '.', en: '.' };
  const join = (language: keyof Sentence) => reasons.map((reason) => WHY[reason][language]).join('; ');
  return { vi: `: ${join('vi')}.`, en: `: ${join('en')}.` };
}

export function sentenceOf(verdict: SignatureVerdict): Sentence {
  const parts = [HEAD[verdict.verdict], who(verdict), when(verdict), why(verdict)];
  return { vi: parts.map(({ vi }) => vi).join(''), en: parts.map(({ en }) => en).join('') };
}
