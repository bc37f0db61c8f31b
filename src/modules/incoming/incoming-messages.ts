import type { Catalogue } from '../../kernel/refusal.ts';

export const incomingMessages: Catalogue = {
  INCOMING_CLERK_ONLY: {
    status: 403,
    vi: 'Chỉ văn thư mới được đăng ký hoặc sửa thông tin văn bản đến.',
    en: 'Only a clerk registers or corrects incoming documents.',
  },
  INCOMING_NOT_FOUND: {
    status: 404,
    vi: 'Không có văn bản đến này, hoặc bạn không được xem.',
    en: 'There is no such incoming document, or you may not see it.',
  },
  ARRIVAL_IN_FUTURE: {
    status: 422,
    vi: 'Ngày đến không được sau hôm nay.',
    en: 'The arrival date cannot be in the future.',
  },
  DEADLINE_BEFORE_ARRIVAL: {
    status: 422,
    vi: 'Thời hạn giải quyết không được trước ngày đến.',
    en: 'The deadline cannot be before the arrival date.',
  },
  DUPLICATE_SUSPECTED: {
    status: 409,
    vi: 'Đã có văn bản trùng cơ quan ban hành, số, ký hiệu hoặc trùng nội dung. Hãy mở văn bản đó để đối chiếu; nếu là văn bản khác thì xác nhận để đăng ký.',
    en: 'There is a document of the same agency, number and symbol, or with the same content. Open it to compare; if this is another, confirm to register.',
  },
  SECRET_FILE_REFUSED: {
    status: 422,
    vi: 'Hệ thống này chưa được phép lưu nội dung văn bản mật: chỉ đăng ký các trường thông tin, không đính kèm tệp.',
    en: 'This installation is not approved for secret contents: register the fields only, without a file.',
  },
  SECRECY_NOT_CLEARED: {
    status: 403,
    vi: 'Bạn chưa được phép tiếp cận văn bản có độ mật này.',
    en: 'You are not cleared for documents of this secrecy.',
  },
  SECRECY_FIXED: {
    status: 409,
    vi: 'Văn bản mật và văn bản thường dùng sổ riêng, nên không thể đổi giữa mật và không mật sau khi đã đăng ký.',
    en: 'Secret and ordinary documents have separate registers: a registered document cannot change from one to the other.',
  },
  DOCUMENT_ARCHIVED: {
    status: 409,
    vi: 'Văn bản đã nộp lưu trữ nên không thể thay đổi.',
    en: 'The document is in the archive and can no longer change.',
  },
  TASK_MISSING: {
    status: 409,
    vi: 'Không tìm thấy phần việc của bạn đối với văn bản này. Hãy tải lại trang.',
    en: 'Your task on this document was not found. Reload the page.',
  },
};
