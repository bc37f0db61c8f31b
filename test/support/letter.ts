/** A letter from another agency, as `compose` writes it on paper; each test gives it a number. */
export const LETTER = {
  agency: { name: 'Sở Xây dựng', parent: 'Ủy ban nhân dân thành phố Đông Giang' },
  symbol: 'SXD-HTKT',
  place: 'Đông Giang',
  date: '2026-02-27',
  year: 2026,
  abstract: 'kiểm tra hố ga trước mùa mưa',
  to: ['Ủy ban nhân dân phường Sông Vàng'],
  body: [
    'Đề nghị phường kiểm tra các hố ga bị nghẹt trên đường Lò Gạch và báo cáo khối lượng bùn cần nạo vét.',
    'Những hố ga mất nắp phải được che chắn ngay trong ngày để bảo đảm an toàn cho người đi bộ.',
  ],
  signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Quách Văn Khải' },
  recipients: ['Như trên', 'Lưu: VT'],
};
