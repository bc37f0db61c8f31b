import type { Catalogue, Message } from '../kernel/refusal.ts';
import type { TokenCode } from './token-error.ts';

const pinMessages: { readonly [code in TokenCode & `TOKEN_PIN_${string}`]: Message } = {
  TOKEN_PIN_WRONG: {
    status: 422,
    vi: 'Mã PIN của thiết bị ký không đúng. Mọi việc đã dừng lại; thiết bị chỉ được thử một lần.',
    en: 'The PIN of the signing token is wrong. Everything has stopped; the token was tried once only.',
  },
  TOKEN_PIN_LOCKED: {
    status: 422,
    vi: 'Mã PIN của thiết bị ký đã bị khóa sau nhiều lần nhập sai. Hãy liên hệ nơi cấp chứng thư để mở khóa.',
    en: 'The PIN of the signing token is locked after wrong tries. Ask the certificate’s issuer to unlock it.',
  },
  TOKEN_PIN_EXPIRED: {
    status: 422,
    vi: 'Mã PIN của thiết bị ký đã hết hạn: hãy đổi PIN bằng phần mềm của nhà cung cấp rồi ký lại.',
    en: 'The PIN of the signing token has expired: change it with the vendor’s program, then sign again.',
  },
  TOKEN_PIN_NOT_SET: {
    status: 422,
    vi: 'Thiết bị ký chưa được đặt mã PIN.',
    en: 'No PIN has been set on the signing token yet.',
  },
};

const deviceMessages: { readonly [code in Exclude<TokenCode, keyof typeof pinMessages>]: Message } = {
  TOKEN_NOT_PRESENT: {
    status: 422,
    vi: 'Không thấy thiết bị ký. Hãy cắm thiết bị rồi thử lại.',
    en: 'The signing token is not there. Plug it in and try again.',
  },
  TOKEN_AMBIGUOUS: {
    status: 422,
    vi: 'Có nhiều thiết bị ký đang cắm: hãy chỉ để lại một chiếc, hoặc cho biết tên hay số sê-ri của thiết bị.',
    en: 'Several signing tokens are there: leave only one, or name it by its label or serial number.',
  },
  TOKEN_KEY_NOT_FOUND: {
    status: 422,
    vi: 'Thiết bị ký không có khóa bí mật của chứng thư này.',
    en: 'The signing token holds no private key for this certificate.',
  },
  TOKEN_ALGORITHM_NOT_SUPPORTED: {
    status: 422,
    vi: 'Thiết bị ký không ký được bằng thuật toán này.',
    en: 'The signing token cannot sign by this algorithm.',
  },
  TOKEN_DECLINED: {
    status: 422,
    vi: 'Việc ký đã bị hủy trên thiết bị ký.',
    en: 'Signing was declined at the token.',
  },
  TOKEN_MODULE_FAILED: {
    status: 503,
    vi: 'Phần mềm (thư viện PKCS#11) của thiết bị ký không hoạt động đúng. Hãy rút thiết bị, cắm lại rồi thử lại; nếu vẫn lỗi, hãy cài lại phần mềm của nhà cung cấp.',
    en: 'The token’s software (its PKCS#11 library) does not work as it should. Unplug the token, plug it in and try again; if that does not help, install the vendor’s software anew.',
  },
};

export const tokenMessages: Catalogue = { ...pinMessages, ...deviceMessages };
