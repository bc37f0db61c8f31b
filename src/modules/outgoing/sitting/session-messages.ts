import type { Catalogue } from '../../../kernel/refusal.ts';

export const sessionMessages: Catalogue = {
  SIGNING_SESSION_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy phiên ký này trong các phiên ký của bạn.',
    en: 'There is no such signing session among yours.',
  },
  SIGNING_SESSION_ENDED: {
    status: 409,
    vi: 'Phiên ký này đã kết thúc. Hãy mở phiên ký mới cho những văn bản còn lại.',
    en: 'This signing session has ended. Open another one for what is left.',
  },
  SIGNING_SESSION_TOO_LONG: {
    status: 422,
    vi: 'Một phiên ký có nhiều nhất {most} văn bản.',
    en: 'A signing session holds {most} documents at most.',
  },
  SIGNING_SESSION_OTHER_CERTIFICATE: {
    status: 409,
    vi: 'Phiên ký này đã bắt đầu với chứng thư số khác (của {holder}) và không đổi chứng thư giữa chừng. Hãy dùng đúng khóa đó, hoặc kết thúc phiên và mở phiên mới.',
    en: 'This signing session began with another certificate (of {holder}), which cannot change midway. Use that key, or end the session and open another.',
  },
  SIGNING_SESSION_LOCKED: {
    status: 409,
    vi: 'Phiên ký đang dừng. Hãy chọn khóa và nhập lại mã bí mật để ký tiếp.',
    en: 'The signing session has stopped. Choose the key and give its secret again to go on.',
  },
  SIGNING_FILE_EXCHANGED: {
    status: 409,
    vi: 'Tệp đã được thay bằng tệp khác sau khi bạn xem. Hãy xem lại trước khi ký.',
    en: 'The file was exchanged for another after you had seen it. Look at it again before signing.',
  },
  SIGNING_INTERRUPTED: {
    status: 409,
    vi: 'Việc ký văn bản này bị gián đoạn. Có thể ký lại; số đã cấp (nếu có) được giữ cho văn bản trong ngày.',
    en: 'Signing this document was interrupted. It can be tried again; a number that was taken stays with it today.',
  },
  SIGNATURE_NOT_BEGUN: {
    status: 409,
    vi: 'Chữ ký này chưa được chuẩn bị, hoặc văn bản đã thay đổi sau khi chuẩn bị. Hãy ký lại văn bản này.',
    en: 'This signature was not begun, or the document has changed since. Sign it again.',
  },
};
