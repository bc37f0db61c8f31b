import type { Catalogue } from '../../../kernel/refusal.ts';
import { tokenMessages } from '../../../pkcs11/index.ts';

const halves: Catalogue = {
  SIGNING_CERTIFICATE_UNREADABLE: {
    status: 422,
    vi: 'Không đọc được chứng thư số này.',
    en: 'This certificate cannot be read.',
  },
  SIGNATURE_NOT_OF_KEY: {
    status: 422,
    vi: 'Chữ ký nhận được không phải do khóa của chứng thư số này tạo ra nên đã bị bỏ.',
    en: 'The signature was not made with the key of this certificate and was thrown away.',
  },
  SIGNATURE_ALGORITHM_NOT_OF_KEY: {
    status: 422,
    vi: 'Khóa này không ký được bằng thuật toán đã chọn.',
    en: 'This key cannot sign by the algorithm that was chosen.',
  },
  SIGNING_KEY_AT_AGENT: {
    status: 409,
    vi: 'Khóa này nằm trên máy của bạn: hãy ký qua phần mềm ký số trên máy.',
    en: 'This key is on your own machine: sign through the signing agent there.',
  },
  SIGNING_KEY_NOT_AT_AGENT: {
    status: 409,
    vi: 'Khóa này không phải khóa trên máy của bạn nên không ký qua phần mềm ký số trên máy.',
    en: 'This key is not on your own machine, so the signing agent does not sign with it.',
  },
};

const tokens: Catalogue = {
  ...tokenMessages,
  TOKEN_MODULE_UNKNOWN: {
    status: 404,
    vi: 'Hệ thống chưa được cài đặt thư viện thiết bị này.',
    en: 'This installation has no such token module.',
  },
  TOKEN_PIN_WRONG_LAST_TRY: {
    status: 422,
    vi: 'Mã PIN của thiết bị ký không đúng. Chỉ còn một lượt thử, sai nữa thiết bị sẽ bị khóa.',
    en: 'The PIN of the signing token is wrong. There is one try left; the next wrong one locks the token.',
  },
};

const remotes: Catalogue = {
  REMOTE_SERVICE_UNKNOWN: {
    status: 404,
    vi: 'Hệ thống chưa được nối với dịch vụ ký số từ xa này.',
    en: 'This installation is not connected to this remote signing service.',
  },
  REMOTE_NO_ANSWER: {
    status: 503,
    vi: 'Dịch vụ ký số từ xa không trả lời. Hãy thử lại sau.',
    en: 'The remote signing service does not answer. Try again later.',
  },
  REMOTE_ANSWER_UNREADABLE: {
    status: 503,
    vi: 'Dịch vụ ký số từ xa trả lời không đúng quy cách.',
    en: 'The remote signing service gave an answer that cannot be read.',
  },
  REMOTE_LOGIN_NEEDED: {
    status: 422,
    vi: 'Hãy nhập tên và mật khẩu của bạn tại dịch vụ ký số từ xa.',
    en: 'Give your name and password at the remote signing service.',
  },
  REMOTE_LOGIN_REFUSED: {
    status: 422,
    vi: 'Dịch vụ ký số từ xa không chấp nhận đăng nhập này.',
    en: 'The remote signing service does not accept this sign-in.',
  },
  REMOTE_SECRET_WRONG: {
    status: 422,
    vi: 'Mã PIN hoặc mã xác thực một lần không đúng.',
    en: 'The PIN or the one-time code is not right.',
  },
  REMOTE_SECRET_LOCKED: {
    status: 422,
    vi: 'Dịch vụ ký số từ xa đã khóa chứng thư số này. Hãy liên hệ đơn vị cung cấp dịch vụ.',
    en: 'The remote signing service has locked this credential. Ask its provider.',
  },
  REMOTE_CODE_NEEDED: {
    status: 422,
    vi: 'Cần một mã xác thực mới cho văn bản tiếp theo.',
    en: 'The next document needs a new one-time code.',
  },
  REMOTE_NOT_CONFIRMED: {
    status: 422,
    vi: 'Việc ký chưa được xác nhận trên điện thoại trong thời gian cho phép.',
    en: 'Signing was not confirmed on the telephone in time.',
  },
  REMOTE_CREDENTIAL_UNUSABLE: {
    status: 422,
    vi: 'Dịch vụ ký số từ xa cho biết khóa này hiện không dùng để ký được ({detail}).',
    en: 'The remote signing service says that this key cannot sign now ({detail}).',
  },
  REMOTE_CERTIFICATE_CHANGED: {
    status: 409,
    vi: 'Chứng thư số tại dịch vụ ký số từ xa đã được thay. Hãy gỡ khóa này rồi kết nối lại.',
    en: 'The certificate at the remote signing service has been replaced. Remove this key and connect it again.',
  },
  REMOTE_MODE_UNSUPPORTED: {
    status: 422,
    vi: 'Dịch vụ đòi xác nhận qua trang riêng (OAuth); hệ thống chưa hỗ trợ cách này.',
    en: 'The service wants confirmation on a page of its own (OAuth), which is not supported.',
  },
  REMOTE_AUTHORISATION_OVER: {
    status: 422,
    vi: 'Quyền ký đã hết hạn tại dịch vụ ký số từ xa. Hãy ký lại.',
    en: 'The right to sign has run out at the remote signing service. Sign again.',
  },
  REMOTE_REFUSED: {
    status: 503,
    vi: 'Dịch vụ ký số từ xa từ chối ký ({detail}).',
    en: 'The remote signing service refused to sign ({detail}).',
  },
};

/** What can be wrong with a key that is not in a file, and with what it has signed. */
export const keyKindsMessages: Catalogue = { ...halves, ...tokens, ...remotes };
