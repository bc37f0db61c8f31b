import type { Catalogue } from '../../../kernel/refusal.ts';

export const bindingsMessages: Catalogue = {
  KEY_NOT_BOUND: {
    status: 409,
    vi: 'Khóa này không còn gắn với ai trong cơ quan nên không ký được.',
    en: 'This key is bound to nobody of the agency any more, so nothing is signed with it.',
  },
  KEY_CERTIFICATE_CHANGED: {
    status: 409,
    vi: 'Chứng thư của khóa không phải chứng thư đã được gắn. Hãy xóa khóa rồi đăng ký lại.',
    en: 'The certificate of the key is not the one that was bound. Remove the key and add it again.',
  },
  KEY_OWNER_LEFT: {
    status: 409,
    vi: 'Chủ khóa không còn làm việc tại cơ quan nên không ký được bằng khóa này.',
    en: 'The owner of the key does not work at the agency any more: nothing is signed with it.',
  },
  KEY_ACCOUNT_LOCKED: {
    status: 409,
    vi: 'Tài khoản của người ký đang bị khóa nên không ký được.',
    en: 'The account of who signs is locked: nothing is signed.',
  },
  KEY_OWNER_MOVED: {
    status: 409,
    vi: 'Chủ khóa đã đổi đơn vị hoặc chức vụ sau khi khóa được gắn. Quản trị viên cần xác nhận lại khóa trước khi ký.',
    en: 'The owner of the key has changed unit or position since it was bound. An administrator must confirm the key anew.',
  },
  KEY_NAME_CHANGED: {
    status: 409,
    vi: 'Tên khi gắn khóa là “{bound}”, nay là “{now}”. Quản trị viên cần xác nhận lại khóa trước khi ký.',
    en: 'When the key was bound the name was “{bound}”, now it is “{now}”. An administrator must confirm the key anew.',
  },
  KEY_CERTIFICATE_REVOKED: {
    status: 409,
    vi: 'Chứng thư của khóa đã bị thu hồi (biết được ngày {on}). Hãy xin cấp chứng thư mới.',
    en: 'The certificate of the key was revoked (known since {on}). Ask for a new one.',
  },
  KEY_CERTIFICATE_ON_HOLD: {
    status: 409,
    vi: 'Chứng thư của khóa đang bị tạm dừng nên không ký được.',
    en: 'The certificate of the key is on hold: nothing is signed with it.',
  },
  KEY_CONFIRM_REASON: {
    status: 422,
    vi: 'Hãy ghi rõ đã kiểm tra gì trước khi xác nhận lại khóa.',
    en: 'Say what you have checked before you confirm the key anew.',
  },
  KEY_NOTHING_TO_CONFIRM: {
    status: 409,
    vi: 'Không có thay đổi nào cần xác nhận lại cho khóa này.',
    en: 'Nothing about this key has changed that would have to be confirmed.',
  },
  KEYS_ADMINISTRATORS_ONLY: {
    status: 403,
    vi: 'Chỉ quản trị viên của cơ quan xem được mọi khóa của cơ quan.',
    en: 'Only administrators of the agency see all of its keys.',
  },
};
