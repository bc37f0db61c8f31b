import type { Catalogue } from '../../kernel/refusal.ts';

export const documentsMessages: Catalogue = {
  FILE_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy tệp này, hoặc bạn không có quyền xem.',
    en: 'There is no such file, or you may not see it.',
  },
  FILE_EMPTY: { status: 422, vi: 'Tệp rỗng, không có nội dung.', en: 'The file is empty.' },
  FILE_TYPE_UNSUPPORTED: {
    status: 415,
    vi: 'Loại tệp ".{extension}" không được nhận. Hãy gửi PDF, Word, Excel, ảnh hoặc ZIP.',
    en: 'Files of type ".{extension}" are not taken. Send PDF, Word, Excel, a picture or ZIP.',
  },
  FILE_TYPE_MISMATCH: {
    status: 415,
    vi: 'Nội dung tệp không phải là ".{extension}" như tên gọi. Hãy kiểm tra lại tệp.',
    en: 'The content of the file is not ".{extension}" as its name says. Check the file.',
  },
  FILE_ALREADY_ATTACHED: {
    status: 409,
    vi: 'Tệp này đã thuộc về một văn bản khác.',
    en: 'This file already belongs to another document.',
  },
  FILE_NO_TEXT: {
    status: 404,
    vi: 'Tệp này chưa có nội dung văn bản đọc được.',
    en: 'This file has no readable text yet.',
  },
  FILE_UNREADABLE: {
    status: 422,
    vi: 'Không đọc được tệp PDF này để ghi số và ký. Hãy xuất lại tệp PDF từ bản gốc.',
    en: 'This PDF cannot be read for numbering and signing. Export it again from the original.',
  },
  FILE_ENCRYPTED: {
    status: 422,
    vi: 'Tệp được bảo vệ bằng mật khẩu nên không đọc được nội dung.',
    en: 'The file is protected by a password; its content cannot be read.',
  },
  FILE_TRUNCATED: {
    status: 422,
    vi: 'Tệp bị cắt cụt, thiếu phần cuối.',
    en: 'The file is cut off; its end is missing.',
  },
  FILE_DAMAGED: {
    status: 422,
    vi: 'Tệp bị hỏng nên không đọc được nội dung.',
    en: 'The file is damaged; its content cannot be read.',
  },
  FILE_BOMB: {
    status: 422,
    vi: 'Tệp nén phình to bất thường nên hệ thống không mở.',
    en: 'The compressed file expands abnormally and is not opened.',
  },
  FILE_TOO_COMPLEX: {
    status: 422,
    vi: 'Tệp cần quá nhiều thời gian hoặc bộ nhớ để đọc nội dung.',
    en: 'Reading the file takes too much time or memory.',
  },
};
