import type { Catalogue } from '../../../kernel/refusal.ts';

export const placingMessages: Catalogue = {
  PLACE_OUTSIDE_PAGE: {
    status: 422,
    vi: 'Vị trí vừa đặt nằm ngoài trang.',
    en: 'What was moved would stand outside the page.',
  },
  PLACES_OVERLAP: {
    status: 422,
    vi: 'Các vị trí đè lên nhau; chỉ con dấu được trùm lên khoảng 1/3 chữ ký.',
    en: 'The places lie over one another; only the seal may, over about a third of the signature.',
  },
  PLACE_SIZE: {
    status: 422,
    vi: 'Chữ ký rộng từ 20 đến 90 mm và cao từ 8 đến 50 mm.',
    en: 'A signature is 20 to 90 mm wide and 8 to 50 mm high.',
  },
  PLACES_SETTLED: {
    status: 409,
    vi: 'Văn bản đã ký hoặc chưa có tệp PDF nên không đặt lại vị trí được.',
    en: 'The document is signed, or has no PDF yet: its places cannot be set.',
  },
  NUMBER_NEEDS_KEY_HERE: {
    status: 409,
    vi: 'Cơ quan cấp số sau khi ký: cần khóa của cơ quan dùng được trên máy chủ (tệp, thiết bị ở máy chủ hoặc dịch vụ ký từ xa).',
    en: 'The number follows the signature here: that needs a key of the agency that signs at the server (file, token there, or remote service).',
  },
  INITIALS_NOT_WANTED: {
    status: 409,
    vi: 'Cơ quan không dùng ký nháy.',
    en: 'The agency has not asked for initials.',
  },
  PLACES_NOT_YOURS: {
    status: 403,
    vi: 'Chỉ người đang giữ văn bản (người soạn, lãnh đạo đơn vị, văn thư hoặc người ký) đặt lại vị trí.',
    en: 'Only who has the document now (drafter, head of unit, clerk or signer) sets its places.',
  },
};
