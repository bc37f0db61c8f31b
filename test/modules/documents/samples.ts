import type { DocumentFields } from '../../../src/modules/documents/index.ts';

export const PARAGRAPH =
  'Thực hiện chương trình công tác năm, Ủy ban nhân dân phường đã giao các bộ phận chuyên môn rà soát thủ tục hành chính thuộc thẩm quyền, niêm yết công khai tại bộ phận một cửa và đăng tải trên trang thông tin điện tử.';

const COMMON = {
  agency: { name: 'Ủy ban nhân dân phường Hoa Sữa', parent: 'UBND thành phố Sông Đào' },
  place: 'Phường Hoa Sữa',
  year: 2026,
} as const;

/** A công văn whose number and date are still to be written. */
export const LETTER: DocumentFields = {
  ...COMMON,
  symbol: 'UBND-VP',
  abstract: 'báo cáo kết quả rà soát thủ tục hành chính quý III năm 2026',
  to: ['Sở Nội vụ', 'Sở Khoa học và Công nghệ'],
  urgency: 'urgent',
  body: [
    PARAGRAPH,
    '1. Đã rà soát 215 thủ tục, kiến nghị bãi bỏ 03 thủ tục và đơn giản hóa 12 thủ tục.',
    PARAGRAPH,
  ],
  signature: {
    authority: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
    position: 'Phó Chủ tịch',
    name: 'Đỗ Thị Quỳnh Như',
  },
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND phường', 'Lưu: VT, VP'],
};

/** A decision that is numbered and dated. */
export const DECISION: DocumentFields = {
  ...COMMON,
  number: '08',
  date: '2026-02-05',
  symbol: 'QĐ-UBND',
  type: 'Quyết định',
  abstract: 'Về việc ban hành Quy chế làm việc của Ủy ban nhân dân phường Hoa Sữa',
  body: [
    { text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SỮA', style: 'centred' },
    { text: 'Căn cứ Luật Tổ chức chính quyền địa phương;', style: 'basis' },
    { text: 'Theo đề nghị của Chánh Văn phòng.', style: 'basis' },
    { text: 'QUYẾT ĐỊNH:', style: 'centred' },
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ủy ban nhân dân phường Hoa Sữa.',
    'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.',
  ],
  signature: { authority: [], position: 'Chủ tịch', name: 'Lý Văn Đoàn' },
  recipients: ['Như Điều 2', 'Lưu: VT'],
};
