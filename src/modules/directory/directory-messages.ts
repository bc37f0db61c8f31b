import type { Catalogue } from '../../kernel/refusal.ts';

export const directoryMessages: Catalogue = {
  ADMINISTRATOR_ONLY: {
    status: 403,
    vi: 'Chỉ người quản trị của cơ quan mới được thay đổi thông tin này.',
    en: 'Only an administrator of the agency may change this.',
  },
  AGENCY_UNKNOWN: {
    status: 404,
    vi: 'Không tìm thấy cơ quan.',
    en: 'There is no such agency.',
  },
  UNIT_UNKNOWN: {
    status: 422,
    vi: 'Không có đơn vị này hoặc đơn vị đã ngừng hoạt động. Hãy chọn đơn vị khác.',
    en: 'There is no such unit, or it is no longer active. Choose another unit.',
  },
  POSITION_UNKNOWN: {
    status: 422,
    vi: 'Không có chức vụ này. Hãy chọn chức vụ trong danh sách.',
    en: 'There is no such position. Choose one from the list.',
  },
  PERSON_UNKNOWN: {
    status: 422,
    vi: 'Không có người này hoặc tài khoản đã ngừng hoạt động. Hãy chọn người khác.',
    en: 'There is no such person, or they are no longer active. Choose somebody else.',
  },
  USERNAME_TAKEN: {
    status: 409,
    vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    en: 'This user name is taken. Choose another.',
  },
  ABBREVIATION_TAKEN: {
    status: 409,
    vi: 'Chữ viết tắt này đã dùng cho đơn vị khác. Hãy chọn chữ viết tắt khác.',
    en: 'Another unit has this abbreviation. Choose another.',
  },
  UNIT_HAS_PEOPLE: {
    status: 409,
    vi: 'Đơn vị còn {count} người đang hoạt động. Hãy chuyển họ sang đơn vị khác trước khi ngừng đơn vị.',
    en: 'The unit still has {count} active people. Move them to another unit first.',
  },
  LAST_ADMINISTRATOR: {
    status: 409,
    vi: 'Đây là người quản trị cuối cùng của cơ quan. Hãy giao vai trò quản trị cho người khác trước.',
    en: 'This is the last administrator of the agency. Make somebody else administrator first.',
  },
  REASSIGN_NOT_YOURS: {
    status: 403,
    vi: 'Chỉ lãnh đạo hoặc người đứng đầu cơ quan được phép tiếp cận độ mật này mới được giao người thay thế.',
    en: 'Only a leader or the head of the agency who is cleared for this secrecy names who acts instead.',
  },
  REASSIGN_NOT_NEEDED: {
    status: 409,
    vi: 'Người có trách nhiệm xử lý văn bản này vẫn đang làm việc, nên không cần giao người thay thế.',
    en: 'Whoever must act on this document is still there: nobody need act instead.',
  },
  REASSIGN_UNSUITED: {
    status: 422,
    vi: 'Người được chọn không giữ chức trách cần cho bước này. Hãy chọn trong danh sách đề xuất.',
    en: 'The person chosen does not hold the office that this step needs. Choose from the list.',
  },
};
