// The demo office: an invented ward. Names of people, places and agencies stand for nobody.
import type { Role, Secrecy } from '../kernel/context.ts';

/** Everybody of the demo office signs in with this password. */
export const DEMO_PASSWORD = 'Demo@2026';
/** … and every signing key of the demo office opens with this passphrase. */
export const DEMO_PASSPHRASE = 'ky-so-demo';

export const AGENCY = {
  name: 'Ủy ban nhân dân phường Sông Vàng',
  parentName: 'Ủy ban nhân dân thành phố Đông Giang',
  abbreviation: 'UBND',
  place: 'Sông Vàng',
  code: 'H00.99.01',
  address: 'Số 1 đường Bến Đò, phường Sông Vàng, thành phố Đông Giang',
  phone: '0299 000 001',
  email: 'vanthu@songvang.example',
} as const;

export type UnitKey = 'lanhdao' | 'vp' | 'kthtdt' | 'vhxh' | 'pvhcc';

export const UNITS: readonly { key: UnitKey; name: string; abbreviation: string }[] = [
  { key: 'lanhdao', name: 'Lãnh đạo Ủy ban nhân dân', abbreviation: 'LĐ' },
  { key: 'vp', name: 'Văn phòng HĐND và UBND', abbreviation: 'VP' },
  { key: 'kthtdt', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' },
  { key: 'vhxh', name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' },
  { key: 'pvhcc', name: 'Trung tâm Phục vụ hành chính công', abbreviation: 'PVHCC' },
];

export const POSITIONS = [
  { key: 'chutich', title: 'Chủ tịch', authority: 'head' },
  { key: 'phochutich', title: 'Phó Chủ tịch', authority: 'deputy' },
  { key: 'chanhvanphong', title: 'Chánh Văn phòng', authority: 'none' },
  { key: 'truongphong', title: 'Trưởng phòng', authority: 'none' },
  { key: 'giamdoc', title: 'Giám đốc Trung tâm', authority: 'none' },
  { key: 'chuyenvien', title: 'Chuyên viên', authority: 'none' },
  { key: 'vanthu', title: 'Văn thư viên', authority: 'none' },
  { key: 'luutru', title: 'Lưu trữ viên', authority: 'none' },
] as const;
export type PositionKey = (typeof POSITIONS)[number]['key'];

export interface DemoPerson {
  /** Also the name to sign in with. */
  readonly key: string;
  readonly fullName: string;
  readonly unit: UnitKey;
  readonly position: PositionKey;
  readonly roles: readonly Role[];
  readonly clearance?: Secrecy;
  readonly headOfUnit?: true;
  /** Has a signing key. */
  readonly signs?: true;
}

export const PEOPLE: readonly DemoPerson[] = [
  {
    key: 'chutich',
    fullName: 'Nguyễn Văn Thành',
    unit: 'lanhdao',
    position: 'chutich',
    roles: ['leader'],
    clearance: 'top-secret',
    signs: true,
  },
  {
    key: 'phochutich1',
    fullName: 'Trần Thị Hồng Vân',
    unit: 'lanhdao',
    position: 'phochutich',
    roles: ['leader'],
    clearance: 'secret',
    signs: true,
  },
  {
    key: 'phochutich2',
    fullName: 'Lê Quang Đạt',
    unit: 'lanhdao',
    position: 'phochutich',
    roles: ['leader'],
    clearance: 'confidential',
    signs: true,
  },
  {
    key: 'chanhvanphong',
    fullName: 'Phạm Minh Tuấn',
    unit: 'vp',
    position: 'chanhvanphong',
    roles: ['head'],
    clearance: 'confidential',
    headOfUnit: true,
    signs: true,
  },
  {
    key: 'vanthu1',
    fullName: 'Đỗ Thị Lan',
    unit: 'vp',
    position: 'vanthu',
    roles: ['clerk'],
    clearance: 'secret',
  },
  { key: 'vanthu2', fullName: 'Bùi Ngọc Ánh', unit: 'vp', position: 'vanthu', roles: ['clerk'] },
  { key: 'luutru', fullName: 'Hoàng Đức Thịnh', unit: 'vp', position: 'luutru', roles: ['archivist'] },
  { key: 'chuyenvien1', fullName: 'Tạ Thanh Bình', unit: 'vp', position: 'chuyenvien', roles: ['officer'] },
  {
    key: 'truongkinhte',
    fullName: 'Vũ Hải Đăng',
    unit: 'kthtdt',
    position: 'truongphong',
    roles: ['head'],
    headOfUnit: true,
  },
  {
    key: 'chuyenvien2',
    fullName: 'Dương Gia Huy',
    unit: 'kthtdt',
    position: 'chuyenvien',
    roles: ['officer'],
  },
  {
    key: 'chuyenvien3',
    fullName: 'Phan Thùy Trang',
    unit: 'kthtdt',
    position: 'chuyenvien',
    roles: ['officer'],
  },
  {
    key: 'truongvanhoa',
    fullName: 'Đặng Thu Hà',
    unit: 'vhxh',
    position: 'truongphong',
    roles: ['head'],
    headOfUnit: true,
  },
  { key: 'chuyenvien4', fullName: 'Lưu Bảo Ngọc', unit: 'vhxh', position: 'chuyenvien', roles: ['officer'] },
  {
    key: 'giamdocpvhcc',
    fullName: 'Ngô Quốc Việt',
    unit: 'pvhcc',
    position: 'giamdoc',
    roles: ['head'],
    headOfUnit: true,
  },
  {
    key: 'chuyenvien5',
    fullName: 'Hồ Khánh Linh',
    unit: 'pvhcc',
    position: 'chuyenvien',
    roles: ['officer'],
  },
  { key: 'tracuu', fullName: 'Lý Thanh Mai', unit: 'vhxh', position: 'chuyenvien', roles: ['searcher'] },
  {
    key: 'quantri',
    fullName: 'Mai Xuân Trường',
    unit: 'vp',
    position: 'chuyenvien',
    roles: ['administrator'],
  },
];

/** Retention in years; 0: for ever. */
export const FILE_PLAN: readonly {
  code: string;
  heading: string;
  unit: UnitKey;
  years: number;
  keeper: string;
}[] = [
  {
    code: '01.VP',
    heading: 'Chương trình, kế hoạch và báo cáo công tác của UBND phường',
    unit: 'vp',
    years: 0,
    keeper: 'chuyenvien1',
  },
  { code: '02.VP', heading: 'Công tác cải cách hành chính', unit: 'vp', years: 20, keeper: 'chuyenvien1' },
  {
    code: '03.VP',
    heading: 'Công tác văn thư, lưu trữ và ứng dụng công nghệ thông tin',
    unit: 'vp',
    years: 10,
    keeper: 'chuyenvien1',
  },
  {
    code: '01.KTHTĐT',
    heading: 'Chỉnh trang đô thị, trật tự lòng lề đường',
    unit: 'kthtdt',
    years: 20,
    keeper: 'chuyenvien2',
  },
  {
    code: '02.KTHTĐT',
    heading: 'Phòng, chống ngập và vệ sinh môi trường',
    unit: 'kthtdt',
    years: 10,
    keeper: 'chuyenvien3',
  },
  {
    code: '03.KTHTĐT',
    heading: 'Quản lý chợ và hộ kinh doanh',
    unit: 'kthtdt',
    years: 10,
    keeper: 'chuyenvien3',
  },
  {
    code: '01.VHXH',
    heading: 'Giáo dục, thư viện và hoạt động hè',
    unit: 'vhxh',
    years: 10,
    keeper: 'chuyenvien4',
  },
  {
    code: '02.VHXH',
    heading: 'Bảo trợ xã hội và chăm sóc người cao tuổi',
    unit: 'vhxh',
    years: 0,
    keeper: 'chuyenvien4',
  },
  {
    code: '03.VHXH',
    heading: 'Y tế dự phòng, an toàn thực phẩm',
    unit: 'vhxh',
    years: 10,
    keeper: 'chuyenvien4',
  },
  {
    code: '01.PVHCC',
    heading: 'Tiếp nhận và trả kết quả thủ tục hành chính',
    unit: 'pvhcc',
    years: 20,
    keeper: 'chuyenvien5',
  },
];
