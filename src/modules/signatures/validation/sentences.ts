// One plain sentence for people on each signature and on the file: who, for whom, when and how that is known, until when it
// can be proven, and what is wrong.
import { type FileVerdict, isSound, type Reason, type SignatureVerdict } from './report.ts';

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
  NOT_JUDGED: { vi: 'việc kiểm tra không thực hiện được', en: 'the check could not be carried out' },
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
  TIME_MISSING: { vi: 'không có thời điểm ký', en: 'nothing tells when it was made' },
  TIME_IN_FUTURE: {
    vi: 'thời điểm ký ghi trong tương lai',
    en: 'the time that it names is yet to come',
  },
  TIME_OUTSIDE_VALIDITY: {
    vi: 'vào thời điểm ký đã khai, chứng thư số không có hiệu lực',
    en: 'at the time that it names the certificate was not valid',
  },
};

const HEAD = {
  'TOTAL-PASSED': { vi: 'Chữ ký hợp lệ', en: 'The signature is valid' },
  INDETERMINATE: { vi: 'Chưa khẳng định được chữ ký', en: 'The signature cannot be confirmed' },
  'TOTAL-FAILED': { vi: 'Chữ ký KHÔNG hợp lệ', en: 'The signature is NOT valid' },
} as const;

/** The bytes are right and the signer is known; what is open is another matter, and is said after it. */
const INTACT: Sentence = {
  vi: 'Nội dung còn nguyên vẹn từ khi ký nhưng chưa khẳng định được chữ ký',
  en: 'The content is as it was signed, but the signature cannot be confirmed',
};

const LOCAL = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `22/11/2026, 14:05`, as it is in Hà Nội. */
function shown(instant: string): string {
  return LOCAL.format(new Date(instant));
}

function headOf(one: SignatureVerdict): Sentence {
  return one.verdict === 'INDETERMINATE' && isSound(one) ? INTACT : HEAD[one.verdict];
}

function who({ signer }: SignatureVerdict): Sentence {
  if (!signer?.name) return { vi: '', en: '' };
  const other = signer.organisation && signer.organisation !== signer.name ? signer.organisation : undefined;
  return {
    vi: ` của ${signer.name}${other ? `, thay mặt ${other}` : ''}`,
    en: ` of ${signer.name}${other ? `, on behalf of ${other}` : ''}`,
  };
}

function when({ provenAt, claimedAt }: SignatureVerdict): Sentence {
  if (provenAt) {
    const at = shown(provenAt);
    return {
      vi: `, có trước ${at} (dấu thời gian chứng minh)`,
      en: `, made before ${at} (a timestamp proves it)`,
    };
  }
  if (!claimedAt) return { vi: '', en: '' };
  const at = shown(claimedAt);
  return { vi: `, lúc ${at} theo máy của người ký`, en: `, at ${at} as the signer’s machine says` };
}

function until({ provableUntil }: SignatureVerdict): Sentence {
  if (!provableUntil) return { vi: '', en: '' };
  const at = shown(provableUntil);
  return { vi: `, chứng minh được đến ${at}`, en: `, provable until ${at}` };
}

function why({ reasons }: Pick<FileVerdict, 'reasons'>): Sentence {
  if (reasons.length === 0) return { vi: '.', en: '.' };
  const join = (language: keyof Sentence) => reasons.map((reason) => WHY[reason][language]).join('; ');
  return { vi: `: ${join('vi')}.`, en: `: ${join('en')}.` };
}

function joined(parts: readonly Sentence[]): Sentence {
  return { vi: parts.map(({ vi }) => vi).join(''), en: parts.map(({ en }) => en).join('') };
}

export function sentenceOf(verdict: SignatureVerdict): Sentence {
  return joined([headOf(verdict), who(verdict), when(verdict), until(verdict), why(verdict)]);
}

const NOTHING: Sentence = { vi: 'Tệp không có chữ ký số.', en: 'The file carries no digital signature.' };

function passedSentence(count: number): Sentence {
  if (count === 1) return { vi: 'Chữ ký số hợp lệ.', en: 'The signature is valid.' };
  return { vi: `Cả ${count} chữ ký số đều hợp lệ.`, en: `All ${count} signatures are valid.` };
}

const FILE_HEAD = {
  intact: {
    vi: 'Nội dung còn nguyên vẹn từ khi ký, nhưng chưa khẳng định được mọi chữ ký',
    en: 'The content is as it was signed, but not every signature can be confirmed',
  },
  open: { vi: 'Chưa khẳng định được chữ ký của tệp', en: 'The signatures of the file cannot be confirmed' },
  failed: { vi: 'Không được tin tệp này', en: 'This file must not be relied on' },
} as const;

/** One sentence on the file as a whole. */
export function fileSentenceOf(file: FileVerdict): Sentence {
  const { verdict, subIndication, signatures, attacks } = file;
  if (verdict === 'TOTAL-PASSED') {
    const people = signatures.filter(({ kind }) => kind !== 'timestamp');
    return passedSentence(people.length || signatures.length);
  }
  if (subIndication === 'NO_SIGNATURE') return NOTHING;
  if (verdict === 'TOTAL-FAILED') return joined([FILE_HEAD.failed, why(file)]);
  const intact = attacks.length === 0 && signatures.length > 0 && signatures.every(isSound);
  return joined([intact ? FILE_HEAD.intact : FILE_HEAD.open, why(file)]);
}
