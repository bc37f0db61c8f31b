import type { Catalogue } from '../../kernel/refusal.ts';

export const accessMessages: Catalogue = {
  WRONG_CREDENTIALS: {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The name or the password is not right.',
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    vi: 'Đã thử sai nhiều lần. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many wrong attempts. Wait {seconds} seconds and try again.',
  },
  WRONG_PASSWORD: {
    status: 400,
    vi: 'Mật khẩu hiện tại không đúng.',
    en: 'The present password is not right.',
  },
  PASSWORD_TOO_SHORT: {
    status: 400,
    vi: 'Mật khẩu cần ít nhất {minimum} ký tự.',
    en: 'A password needs at least {minimum} characters.',
  },
  PASSWORD_TOO_LONG: {
    status: 400,
    vi: 'Mật khẩu dài nhất {maximum} ký tự.',
    en: 'A password has at most {maximum} characters.',
  },
  PASSWORD_TOO_SIMPLE: {
    status: 400,
    vi: 'Mật khẩu quá dễ đoán: không chứa tên đăng nhập, không lặp vài ký tự.',
    en: 'The password is too easy to guess: not the user name, not a few characters repeated.',
  },
  ACCOUNT_UNKNOWN: { status: 404, vi: 'Người này chưa có tài khoản.', en: 'This person has no account yet.' },
  OWN_ACCOUNT: {
    status: 422,
    vi: 'Không thể tự khóa tài khoản của chính mình.',
    en: 'You cannot disable your own account.',
  },
};
