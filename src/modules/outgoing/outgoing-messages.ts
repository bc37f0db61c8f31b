import type { Catalogue } from '../../kernel/refusal.ts';
import { placingMessages } from './placing/placing-messages.ts';
import { sessionMessages } from './sitting/session-messages.ts';

export const outgoingMessages: Catalogue = {
  ...placingMessages,
  ...sessionMessages,
  OUTGOING_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy văn bản đi này, hoặc bạn không có quyền xem.',
    en: 'There is no such outgoing document, or you may not see it.',
  },
  OUTGOING_WRONG_STATE: {
    status: 409,
    vi: 'Không thực hiện được bước này khi văn bản đang ở trạng thái hiện tại. Hãy tải lại trang để xem văn bản đang ở đâu.',
    en: 'This step does not fit where the document stands now. Reload the page to see where it is.',
  },
  OUTGOING_NOT_YOURS: {
    status: 403,
    vi: 'Bước này không do bạn thực hiện.',
    en: 'This step is not yours to take.',
  },
  OUTGOING_WRONG_MEDIUM: {
    status: 409,
    vi: 'Bước này không áp dụng: văn bản mật chỉ có thông tin thì ký trên giấy, văn bản có tệp thì ký số.',
    en: 'This step does not apply: a secret document kept as fields only is signed on paper, one with a file digitally.',
  },
  DOCUMENT_ARCHIVED: {
    status: 409,
    vi: 'Tài liệu đã nộp lưu trữ nên không thể thay đổi.',
    en: 'The document is in the archive and can no longer change.',
  },
  DRAFTER_NOT_ALLOWED: {
    status: 403,
    vi: 'Chỉ chuyên viên, lãnh đạo đơn vị, lãnh đạo cơ quan và văn thư được soạn văn bản đi.',
    en: 'Only officers, heads of unit, leaders and clerks may draft.',
  },
  DRAFT_UNIT_NOT_YOURS: {
    status: 403,
    vi: 'Bạn không soạn văn bản cho đơn vị này.',
    en: 'You do not draft for this unit.',
  },
  OUTGOING_TYPE_UNKNOWN: {
    status: 422,
    vi: 'Không phải loại văn bản hành chính do cơ quan ban hành.',
    en: 'This is not a type of administrative document that the agency issues.',
  },
  NO_PART_IN_INCOMING: {
    status: 403,
    vi: 'Bạn không tham gia xử lý văn bản đến này nên không thể soạn trả lời.',
    en: 'You have no part in that incoming document, so you cannot draft an answer to it.',
  },
  ABSTRACT_REQUIRED: { status: 422, vi: 'Cần ghi trích yếu.', en: 'Write the abstract.' },
  RECIPIENTS_REQUIRED: {
    status: 422,
    vi: 'Cần ít nhất một nơi nhận.',
    en: 'Name at least one recipient.',
  },
  RECIPIENT_UNKNOWN: {
    status: 422,
    vi: 'Đơn vị nhận {unit} không có hoặc đã ngừng hoạt động.',
    en: 'The receiving unit {unit} does not exist or is no longer active.',
  },
  DRAFT_WITHOUT_FILE: {
    status: 422,
    vi: 'Cần có tệp dự thảo trước khi trình.',
    en: 'Add the file of the draft before submitting it.',
  },
  DRAFT_NOT_PDF: {
    status: 422,
    vi: 'Tệp {name} không phải PDF. Hãy xuất dự thảo ra PDF và thêm làm phiên bản mới trước khi trình ký.',
    en: '{name} is not a PDF. Export the draft as PDF and add it as a new version before submitting it for signature.',
  },
  DRAFT_FILE_OR_COMPOSE: {
    status: 422,
    vi: 'Chọn một trong hai: tải tệp lên, hoặc soạn theo mẫu.',
    en: 'Either upload a file or compose it from the form, not both.',
  },
  DRAFT_FILE_UNREADABLE: {
    status: 422,
    vi: 'Không mở được tệp {name} nên không thể ký số trên đó.',
    en: 'The file {name} cannot be opened, so it cannot be signed.',
  },
  DRAFT_HAS_NUMBER: {
    status: 409,
    vi: 'Trên tệp đã ghi số {number}. Hãy để trống chỗ ghi số: số do hệ thống cấp khi ký.',
    en: 'The file already bears the number {number}. Leave its place blank: the number is given in the moment of signing.',
  },
  DRAFT_HAS_DATE: {
    status: 409,
    vi: 'Trên tệp đã ghi ngày, tháng. Hãy để trống: ngày do hệ thống ghi khi ký.',
    en: 'The file already bears a date. Leave day and month blank: they are written in the moment of signing.',
  },
  DRAFT_OF_OTHER_YEAR: {
    status: 409,
    vi: 'Tệp ghi năm {year}, không phải năm nay.',
    en: 'The file is dated in {year}, not in this year.',
  },
  SECRET_FIELDS_ONLY: {
    status: 422,
    vi: 'Văn bản mật chỉ được đăng ký thông tin, không kèm tệp và nội dung.',
    en: 'A secret document is registered by its fields only, without file or text.',
  },
  NOT_CLEARED: {
    status: 403,
    vi: 'Bạn không có thẩm quyền đối với độ mật này.',
    en: 'You are not cleared for this level of secrecy.',
  },
  SIGNER_NOT_CLEARED: {
    status: 422,
    vi: 'Người ký chưa được phép tiếp cận độ mật này.',
    en: 'The signer is not cleared for this level of secrecy.',
  },
  UNIT_WITHOUT_HEAD: {
    status: 409,
    vi: 'Đơn vị soạn thảo chưa có người đứng đầu để kiểm tra nội dung.',
    en: 'The drafting unit has no head who could check the content.',
  },
  SIGNER_UNKNOWN: {
    status: 422,
    vi: 'Người ký không có hoặc không còn làm việc.',
    en: 'The signer does not exist or is no longer active.',
  },
  SIGNER_NOT_HEAD: {
    status: 422,
    vi: 'Người ký không phải là người đứng đầu cơ quan; hãy chọn quyền hạn ký khác.',
    en: 'The signer is not the head of the agency; choose another capacity.',
  },
  SIGNER_NOT_LEADER: {
    status: 422,
    vi: 'Ký thay mặt hoặc quyền cấp trưởng phải do lãnh đạo cơ quan ký.',
    en: 'Only a leader of the agency signs on behalf of it or as its acting head.',
  },
  SIGNER_NOT_DEPUTY: {
    status: 422,
    vi: 'Ký thay (KT.) phải do cấp phó của người đứng đầu ký.',
    en: 'Only a deputy signs in the head’s stead (KT.).',
  },
  SIGNER_NOT_UNIT_HEAD: {
    status: 422,
    vi: 'Ký thừa lệnh, thừa ủy quyền phải do người đứng đầu đơn vị thuộc cơ quan ký.',
    en: 'Only the head of a unit signs by order or by authorisation.',
  },
  MANDATE_REQUIRED: {
    status: 422,
    vi: 'Cần ghi văn bản giao thừa lệnh, thừa ủy quyền hoặc giao quyền.',
    en: 'Name the document that gives this order, authorisation or power.',
  },
  MANDATE_WITHOUT_END: {
    status: 422,
    vi: 'Ủy quyền phải có thời hạn.',
    en: 'An authorisation must be limited in time.',
  },
  MANDATE_EXPIRED: {
    status: 422,
    vi: 'Thời hạn được giao đã hết từ ngày {until}.',
    en: 'What was given ended on {until}.',
  },
  FORM_NOT_CHECKED: {
    status: 409,
    vi: 'Văn bản chưa được kiểm tra thể thức.',
    en: 'The form of the document has not been checked.',
  },
  FILE_CHANGED_SINCE_CHECK: {
    status: 409,
    vi: 'Tệp khác với tệp đã kiểm tra thể thức. Hãy trả lại để kiểm tra lại.',
    en: 'The file differs from the one whose form was checked. Return it to be checked again.',
  },
  FILE_DAMAGED: {
    status: 409,
    vi: 'Tệp lưu trên hệ thống đã bị mất hoặc bị thay đổi; không ký trên tệp này.',
    en: 'The stored file is missing or was altered; it cannot be signed.',
  },
  FORM_NOT_CONFIRMED: {
    status: 422,
    vi: 'Còn mục thể thức thiếu hoặc chưa chắc chắn: {items}. Hãy xác nhận đã xem, hoặc trả lại.',
    en: 'Some points of form are missing or not sure: {items}. Confirm that you have looked, or return it.',
  },
  KEY_NOT_YOURS: {
    status: 403,
    vi: 'Khóa ký này không phải của bạn.',
    en: 'This signing key is not yours.',
  },
  KEY_NOT_OF_AGENCY: {
    status: 403,
    vi: 'Đóng dấu phải dùng khóa ký của cơ quan.',
    en: 'The seal needs the agency’s signing key.',
  },
  SIGNING_FAILED: {
    status: 409,
    vi: 'Không ký được tệp. Số {number} được giữ cho văn bản này để ký lại trong ngày.',
    en: 'The file could not be signed. Number {number} stays with this document for another try today.',
  },
  NOT_SIGNED_BY_COMPETENT_PERSON: {
    status: 409,
    vi: 'Chỉ đóng dấu lên văn bản đã có chữ ký của người có thẩm quyền.',
    en: 'The seal goes only on what the competent person has signed.',
  },
  SEALING_FAILED: {
    status: 409,
    vi: 'Không đóng được dấu số lên tệp đã ký. Tệp đã ký vẫn được giữ nguyên.',
    en: 'The seal could not be put on the signed file. The signed file is as it was.',
  },
  DISPATCH_UNKNOWN: {
    status: 422,
    vi: 'Không có trong nơi nhận của văn bản: {recipients}.',
    en: 'Not among the recipients of the document: {recipients}.',
  },
  PAPER_DAY_WRONG: {
    status: 422,
    vi: 'Ngày ký phải là hôm nay hoặc ngày làm việc liền trước.',
    en: 'The day of signing must be today or the working day before.',
  },
};
