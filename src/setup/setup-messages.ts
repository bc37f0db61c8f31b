import type { Catalogue } from '../kernel/refusal.ts';

export const setupMessages: Catalogue = {
  SETUP_TOKEN: {
    status: 403,
    vi: 'Liên kết thiết lập không đúng hoặc đã dùng. Hãy lấy liên kết in ở cửa sổ chạy chương trình.',
    en: 'The set-up link is wrong or was used. Take the one printed where the program runs.',
  },
  ALREADY_SET_UP: {
    status: 409,
    vi: 'Cơ quan đã được thiết lập.',
    en: 'This office has been set up already.',
  },
  DEMO_NOT_HERE: {
    status: 403,
    vi: 'Cơ quan mẫu có mật khẩu ai cũng biết nên chỉ mở trên chính máy này (127.0.0.1).',
    en: 'The demo office has known passwords and opens on loopback (127.0.0.1) only.',
  },
};
