import type { Catalogue } from '../../../kernel/refusal.ts';

const fileMessages: Catalogue = {
  TRUST_FILE_UNREADABLE: {
    status: 422,
    vi: 'Tệp này không chứa chứng thư số đọc được. Hãy chọn tệp chứng thư gốc (.pem, .crt, .cer, .der hoặc .p7b).',
    en: 'No certificate can be read from this file. Choose the file of a root certificate (.pem, .crt, .cer, .der or .p7b).',
  },
  TRUST_FILE_TOO_LARGE: {
    status: 413,
    vi: 'Tệp chứng thư lớn bất thường (quá 256 KB).',
    en: 'The file of certificates is unusually large (more than 256 KB).',
  },
  TRUST_FILE_TOO_MANY: {
    status: 422,
    vi: 'Tệp chứa quá {maximum} chứng thư. Hãy chỉ thêm những chứng thư gốc mà cơ quan đã kiểm tra.',
    en: 'The file holds more than {maximum} certificates. Add only roots that somebody has checked.',
  },
  TRUST_FILE_PRIVATE_KEY: {
    status: 422,
    vi: 'Tệp này chứa khóa bí mật. Không bao giờ tải khóa bí mật lên; chỉ cần chứng thư.',
    en: 'This file holds a private key. Never upload that; the certificate alone is needed.',
  },
};

const certificateMessages: Catalogue = {
  TRUST_NOT_AUTHORITY: {
    status: 422,
    vi: '“{name}” không phải chứng thư của tổ chức cấp chứng thư (CA) nên không làm gốc tin cậy được.',
    en: '“{name}” is not the certificate of an authority (CA), so it cannot be a trusted root.',
  },
  TRUST_EXPIRED: {
    status: 422,
    vi: 'Chứng thư “{name}” đã hết hạn ngày {on}.',
    en: 'The certificate “{name}” expired on {on}.',
  },
  TRUST_NOT_YET_VALID: {
    status: 422,
    vi: 'Chứng thư “{name}” chỉ có hiệu lực từ ngày {on}.',
    en: 'The certificate “{name}” is not valid before {on}.',
  },
  TRUST_KEY_WEAK: {
    status: 422,
    vi: 'Khóa của chứng thư “{name}” không đủ mạnh (RSA dưới 2048 bit hoặc tương đương).',
    en: 'The key of the certificate “{name}” is too weak (RSA of less than 2048 bits, or the like).',
  },
  TRUST_SIGNATURE_WRONG: {
    status: 422,
    vi: 'Chữ ký của chính chứng thư “{name}” không đúng: tệp bị hỏng hoặc giả mạo.',
    en: 'The certificate “{name}” does not bear its own signature rightly: the file is damaged or forged.',
  },
  TRUST_ALREADY: {
    status: 409,
    vi: 'Chứng thư “{name}” đã có trong danh sách tin cậy.',
    en: 'The certificate “{name}” is trusted already.',
  },
};

export const trustMessages: Catalogue = {
  ...fileMessages,
  ...certificateMessages,
  TRUST_LIST_FULL: {
    status: 409,
    vi: 'Danh sách tin cậy chỉ chứa tối đa {maximum} chứng thư. Hãy bỏ những chứng thư không còn dùng.',
    en: 'The trust list holds at most {maximum} certificates. Remove those that are not needed any more.',
  },
  TRUST_REMOVED_ALREADY: {
    status: 409,
    vi: 'Chứng thư này đã được đưa ra khỏi danh sách tin cậy.',
    en: 'This certificate was taken off the trust list already.',
  },
  TRUST_ROOT_UNKNOWN: {
    status: 404,
    vi: 'Không tìm thấy chứng thư này trong danh sách tin cậy.',
    en: 'There is no such certificate on the trust list.',
  },
};
