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
};
