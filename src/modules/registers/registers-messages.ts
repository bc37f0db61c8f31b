import type { Catalogue } from '../../kernel/refusal.ts';

export const registersMessages: Catalogue = {
  REGISTER_BOOK_CLOSED: {
    status: 409,
    vi: 'Không có sổ đăng ký nào đang mở cho văn bản này trong năm {year}. Hãy mở sổ của năm tại mục Sổ đăng ký, hoặc chọn sổ khác.',
    en: 'No open register takes this document in {year}. Open the registers of the year under Registers, or choose another.',
  },
  REGISTER_BOOK_UNSUITED: {
    status: 422,
    vi: '“{book}” không dùng cho loại văn bản, độ mật hoặc năm này. Hãy chọn sổ khác.',
    en: '“{book}” does not take this type, secrecy or year. Choose another register.',
  },
  REGISTER_BOOK_BEGUN: {
    status: 409,
    vi: 'Sổ đã cấp đến số {last}, nên không thể đổi số bắt đầu, năm, chiều văn bản hoặc độ mật.',
    en: 'The register has given numbers up to {last}; first number, year, direction and secrecy can no longer change.',
  },
  REGISTER_CODE_TAKEN: {
    status: 409,
    vi: 'Trong năm này đã có sổ mang mã đó. Hãy dùng mã khác.',
    en: 'Another register of this year has this code. Use another.',
  },
  REGISTER_YEAR_FAR: {
    status: 422,
    vi: 'Chỉ mở được sổ của năm trước, năm nay hoặc năm sau; {year} quá xa.',
    en: 'Only registers of last year, this year or next year can be opened; {year} is too far.',
  },
  REGISTER_YEAR_NOT_OVER: {
    status: 409,
    vi: 'Năm {year} chưa kết thúc nên chưa khóa sổ được.',
    en: 'The year {year} is not over; its registers cannot be closed yet.',
  },
  REGISTERS_NOT_YOURS: {
    status: 403,
    vi: 'Bạn không được xem hoặc thay đổi sổ đăng ký này.',
    en: 'You may not see or change this register.',
  },
};
