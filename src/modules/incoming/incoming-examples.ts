/** Examples of the API's description: an office that does not exist. */
import { leftBehindExample } from '../directory/index.ts';

export const registerExample = {
  number: '120',
  symbol: 'SNV-VP',
  documentOn: '2026-02-27',
  issuer: 'Sở Nội vụ',
  type: 'official-letter',
  abstract: 'V/v báo cáo công tác văn thư năm 2025',
  urgency: 'none',
  secrecy: 'none',
  signer: 'Nguyễn Văn Bình',
  pages: 2,
  arrivalOn: '2026-03-02',
  files: ['01k3m9x0file'],
};

const { files: _files, ...fields } = registerExample;

export const summaryExample = {
  ...fields,
  id: '01k3m9x0incoming',
  version: 1,
  state: 'registered',
  source: 'manual',
  book: { id: '01k3m9x0book', name: 'Sổ đăng ký văn bản đến', code: 'DEN' },
  year: 2026,
  arrivalNumber: 15,
  arrivedAt: '2026-03-02T01:30:00.000Z',
  registeredAt: '2026-03-02T01:30:00.000Z',
  registeredBy: { id: '01k3m9x0clerk', name: 'Đỗ Thị Hạnh' },
  numberAndSymbol: '120/SNV-VP',
  answers: [],
  holder: { kind: 'clerk' },
  fileCount: 1,
  overdue: false,
  returned: false,
  submitBy: '2026-03-03',
  submitLate: false,
  submitAtOnce: false,
  warnings: [],
  waitsFor: [{ kind: 'role', id: 'clerk' }],
  actions: ['submit', 'transfer', 'update', 'file'],
};

export const detailExample = {
  ...summaryExample,
  handling: { coordinators: [], noted: [], trail: [] },
  files: [],
  tasks: [],
};

export const directionExample = {
  leadUnit: '01k3m9x0unit',
  coordinateUnits: [],
  informedUnits: [],
  informedPeople: [],
  text: 'Giao Văn phòng tham mưu báo cáo, trình trước hạn.',
  workingDays: 5,
};

export const successionExample = {
  leftBehind: leftBehindExample,
  body: { to: '01k3m9x0deputy', reason: 'Người được trình đã chuyển công tác' },
  reassigned: { id: '01k3m9x0incoming', version: 4, readable: true },
};
