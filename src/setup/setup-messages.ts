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
  INSTALLATION_ADMINISTRATOR_ONLY: {
    status: 403,
    vi: 'Chỉ người quản trị hệ thống mới được xem và thêm cơ quan.',
    en: 'Only an administrator of the installation may see and add agencies.',
  },
  AGENCY_CODE_TAKEN: {
    status: 409,
    vi: 'Mã này đã dùng cho một cơ quan khác. Hãy nhập mã khác.',
    en: 'Another agency has this code. Give another.',
  },
  AGENCY_FOUNDED: {
    status: 409,
    vi: 'Cơ quan này đã được lập xong. Nếu người quản trị đầu tiên chưa có mật khẩu, hãy cấp lại bằng lệnh user reset.',
    en: 'This agency has been made already. If its first administrator has no password, give one by the command user reset.',
  },
};
