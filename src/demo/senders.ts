import type { Sender } from './story.ts';

const CITY = 'Ủy ban nhân dân thành phố Đông Giang';

function department(name: string, signer: string): Sender {
  return {
    name,
    parent: CITY,
    place: 'Đông Giang',
    authority: ['KT. GIÁM ĐỐC'],
    position: 'PHÓ GIÁM ĐỐC',
    signer,
  };
}

export const SENDERS: { readonly [key: string]: Sender } = {
  city: {
    name: CITY,
    place: 'Đông Giang',
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    position: 'PHÓ CHỦ TỊCH',
    signer: 'Cao Đình Phúc',
  },
  office: {
    name: 'Văn phòng Ủy ban nhân dân thành phố Đông Giang',
    parent: CITY,
    place: 'Đông Giang',
    authority: ['KT. CHÁNH VĂN PHÒNG'],
    position: 'PHÓ CHÁNH VĂN PHÒNG',
    signer: 'Kiều Thị Nhàn',
  },
  home: department('Sở Nội vụ', 'Đinh Công Lực'),
  finance: department('Sở Tài chính', 'Tống Hữu Nghĩa'),
  building: department('Sở Xây dựng', 'Quách Văn Khải'),
  health: department('Sở Y tế', 'Mạc Thị Diệp'),
  education: department('Sở Giáo dục và Đào tạo', 'Thái Thị Kim Oanh'),
  science: department('Sở Khoa học và Công nghệ', 'Viên Trọng Nhân'),
  school: {
    name: 'Trường Tiểu học Hoa Sen',
    parent: 'Ủy ban nhân dân phường Sông Vàng',
    place: 'Sông Vàng',
    authority: [],
    position: 'HIỆU TRƯỞNG',
    signer: 'Chu Thị Lệ Quyên',
  },
  front: {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường Sông Vàng',
    place: 'Sông Vàng',
    authority: ['TM. BAN THƯỜNG TRỰC'],
    position: 'CHỦ TỊCH',
    signer: 'Âu Dương Kiệt',
  },
};
