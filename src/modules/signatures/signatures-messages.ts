import type { Catalogue } from '../../kernel/refusal.ts';
import { keyKindsMessages } from './keys/key-kinds-messages.ts';

const keyMessages: Catalogue = {
  SIGNING_KEY_UNREADABLE: {
    status: 422,
    vi: 'Tệp này không phải tệp khóa PKCS#12 (.p12, .pfx) đọc được. Hãy chọn đúng tệp do đơn vị cấp chứng thư số giao.',
    en: 'This is not a readable PKCS#12 key file (.p12, .pfx). Choose the file that your certification authority gave you.',
  },
  SIGNING_KEY_PASSPHRASE: {
    status: 422,
    vi: 'Mật khẩu của khóa ký không đúng.',
    en: 'The passphrase of the signing key is not right.',
  },
  SIGNING_KEY_TOO_COSTLY: {
    status: 422,
    vi: 'Tệp khóa đòi hỏi tính toán quá giới hạn cho phép nên không được mở.',
    en: 'The key file asks for more computation than is allowed, so it was not opened.',
  },
  SIGNING_KEY_UNSUPPORTED: {
    status: 422,
    vi: 'Tệp khóa dùng thuật toán mà hệ thống không hỗ trợ.',
    en: 'The key file uses an algorithm that is not supported.',
  },
  SIGNING_KEY_NO_PRIVATE_KEY: {
    status: 422,
    vi: 'Tệp này không chứa khóa bí mật nên không ký được.',
    en: 'This file holds no private key, so it cannot sign.',
  },
  SIGNING_KEY_NO_CERTIFICATE: {
    status: 422,
    vi: 'Tệp này không chứa chứng thư số của khóa bí mật.',
    en: 'This file holds no certificate that belongs to its private key.',
  },
  SIGNING_KEY_WEAK: {
    status: 422,
    vi: 'Khóa RSA dưới 2048 bit không còn an toàn nên không được dùng.',
    en: 'An RSA key of less than 2048 bits is no longer safe and is not used.',
  },
  SIGNING_CERTIFICATE_EXPIRED: {
    status: 422,
    vi: 'Chứng thư số đã hết hạn. Hãy nạp khóa có chứng thư số còn hiệu lực.',
    en: 'The certificate has expired. Load a key whose certificate is still valid.',
  },
  SIGNING_CERTIFICATE_NOT_YET_VALID: {
    status: 422,
    vi: 'Chứng thư số chưa có hiệu lực.',
    en: 'The certificate is not valid yet.',
  },
  SIGNING_CERTIFICATE_USAGE: {
    status: 422,
    vi: 'Chứng thư số này không được cấp để ký văn bản.',
    en: 'This certificate was not issued for signing documents.',
  },
};

const ownKeyMessages: Catalogue = {
  SIGNING_KEY_UNKNOWN: {
    status: 404,
    vi: 'Không tìm thấy khóa ký này trong các khóa mà bạn được dùng.',
    en: 'There is no such key among those that you may use.',
  },
  SIGNING_KEY_AGENCY_CLERKS_ONLY: {
    status: 403,
    vi: 'Chỉ Văn thư cơ quan được nạp và sử dụng khóa của cơ quan (Nghị định 30/2020/NĐ-CP, Điều 32).',
    en: 'Only the clerks of the agency load and use its key (Decree 30/2020, Article 32).',
  },
  SIGNING_KEY_OTHER_NAME: {
    status: 409,
    vi: 'Chứng thư số mang tên “{certificate}”, khác với “{expected}”. Nếu đúng là khóa này, hãy xác nhận rồi nạp lại.',
    en: 'The certificate is in the name of “{certificate}”, not “{expected}”. If it is the right key, confirm and load it again.',
  },
  SIGNING_KEY_LOADED_ALREADY: {
    status: 409,
    vi: 'Khóa có chứng thư số này đã được nạp rồi.',
    en: 'A key with this certificate is loaded already.',
  },
  SIGNING_KEY_FILE_TOO_LARGE: {
    status: 413,
    vi: 'Tệp khóa lớn bất thường (quá 256 KB).',
    en: 'The key file is unusually large (more than 256 KB).',
  },
  PICTURE_NOT_PNG: {
    status: 422,
    vi: 'Hình chữ ký hoặc con dấu phải là tệp PNG (nên có nền trong suốt).',
    en: 'The picture of a signature or seal must be a PNG file (best with a transparent background).',
  },
  PICTURE_SIZE: {
    status: 422,
    vi: 'Hình quá lớn: nhiều nhất 1 MB và 4000 × 4000 điểm ảnh.',
    en: 'The picture is too large: at most 1 MB and 4000 × 4000 pixels.',
  },
};

const pdfMessages: Catalogue = {
  PDF_NOT_A_PDF: {
    status: 422,
    vi: 'Tệp này không phải PDF. Chỉ ký số được trên tệp PDF.',
    en: 'This is not a PDF. Only PDF files can be signed.',
  },
  PDF_DAMAGED: {
    status: 422,
    vi: 'Tệp PDF bị hỏng cấu trúc nên không ký được. Hãy xuất lại tệp từ phần mềm soạn thảo.',
    en: 'The structure of the PDF is damaged, so it cannot be signed. Export it again from the word processor.',
  },
  PDF_ENCRYPTED: {
    status: 422,
    vi: 'Tệp PDF đặt mật khẩu hoặc được mã hóa nên không ký được. Hãy lưu lại tệp không mã hóa.',
    en: 'The PDF is protected by a password or encrypted, so it cannot be signed. Save it without encryption.',
  },
  PDF_TOO_COMPLEX: {
    status: 422,
    vi: 'Tệp PDF quá lớn hoặc quá phức tạp để xử lý an toàn.',
    en: 'The PDF is too large or too complex to be treated safely.',
  },
  PDF_NO_SUCH_PAGE: { status: 422, vi: 'Tệp PDF không có trang đã chọn.', en: 'The PDF has no such page.' },
  PDF_NO_SUCH_FIELD: {
    status: 422,
    vi: 'Tệp PDF không có ô chữ ký này.',
    en: 'The PDF has no such signature field.',
  },
  PDF_FIELD_EXISTS: {
    status: 422,
    vi: 'Tệp PDF đã có ô chữ ký cùng tên.',
    en: 'The PDF has a field of this name already.',
  },
  PDF_FIELD_ALREADY_SIGNED: {
    status: 409,
    vi: 'Ô chữ ký này đã được ký.',
    en: 'This field is signed already.',
  },
  PDF_SIGNED_ALREADY: {
    status: 409,
    vi: 'Tệp PDF đã có chữ ký số; ghi thêm số, ngày sẽ làm hỏng chữ ký đó. Hãy dùng bản chưa ký.',
    en: 'The PDF carries a signature already, and adding number and date would break it. Use the unsigned version.',
  },
  CORNER_NEEDS_AGENCY_KEY: {
    status: 422,
    vi: 'Bản sao và tệp kèm theo do cơ quan ký số: hãy chọn khóa của cơ quan.',
    en: 'Copies and attachments are signed by the agency: choose a key of the agency.',
  },
  PDF_CERTIFIED: {
    status: 409,
    vi: 'Tệp PDF được ký chứng nhận: chỗ của mọi chữ ký đã định trước, không thêm chữ ký hiển thị ở chỗ khác được.',
    en: 'The PDF is certified: where signatures are seen was set then, and one elsewhere would break it.',
  },
  PDF_SIGNATURE_TOO_LARGE: {
    status: 422,
    vi: 'Chữ ký cùng chuỗi chứng thư số dài hơn chỗ đã dành.',
    en: 'The signature with its chain of certificates is longer than the room kept for it.',
  },
  PDF_EARLIER_SIGNATURE_MISSING: {
    status: 409,
    // NĐ 30/2020, Điều 32.2.d
    vi: 'Văn bản chưa có chữ ký của người có thẩm quyền nên chưa được ký số của cơ quan (Nghị định 30/2020/NĐ-CP, Điều 32).',
    en: 'The competent person has not signed, so the agency may not sign yet (Decree 30/2020, Article 32).',
  },
  PDF_EARLIER_SIGNATURE_BROKEN: {
    status: 409,
    vi: 'Chữ ký của người có thẩm quyền không còn nguyên vẹn nên không ký tiếp được.',
    en: 'The signature of the competent person is no longer intact, so nothing can be signed on top of it.',
  },
  PDF_SIGNATURE_UNSOUND: {
    status: 422,
    vi: 'Chữ ký vừa tạo không qua được kiểm tra lại nên đã bị bỏ. Hãy thử lại hoặc báo người quản trị.',
    en: 'The signature just made did not pass the check and was thrown away. Try again or tell the administrator.',
  },
};

const judgementMessages: Catalogue = {
  JUDGEMENT_PDF_ONLY: {
    status: 422,
    vi: 'Chỉ kiểm tra được chữ ký số của tệp PDF.',
    en: 'Only the signatures of PDF files can be checked.',
  },
};

export const signaturesMessages: Catalogue = {
  ...keyMessages,
  ...ownKeyMessages,
  ...keyKindsMessages,
  ...pdfMessages,
  ...judgementMessages,
};
