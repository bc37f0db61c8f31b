// What the API's description shows.
import { leftBehindExample } from '../directory/index.ts';

const unit = { id: '01k3m9x0unit', name: 'Văn phòng' };
const drafter = { id: '01k3m9x0person', name: 'Tạ Thanh Bình' };
const signer = { id: '01k3m9x0leader', name: 'Nguyễn Văn Thành' };
const clerk = { id: '01k3m9x0clerk', name: 'Đỗ Thị Lan' };

const recipients = {
  inside: [] as string[],
  outside: [{ name: 'Sở Nội vụ', method: 'exchange', address: 'H00.12' }],
};

export const draftExample = {
  type: 'official-letter',
  abstract: 'báo cáo công tác văn thư năm 2025',
  unit: unit.id,
  signer: signer.id,
  authority: 'TM',
  recipients,
  urgency: 'none',
  secrecy: 'none',
  answersTo: '01k3m9x0incoming',
  completesIncoming: true,
  compose: { to: ['Sở Nội vụ'], paragraphs: ['Ủy ban nhân dân phường báo cáo như sau.'] },
};

const summary = {
  id: '01k3m9x0outgoing',
  version: 7,
  state: 'issued',
  type: 'official-letter',
  abstract: draftExample.abstract,
  unit,
  drafter,
  signer,
  urgency: 'none',
  secrecy: 'none',
  numberAndSymbol: '15/UBND-VP',
  issuedOn: '2026-03-02',
  updatedAt: '2026-03-02T04:10:00.000Z',
  waitingFor: [],
  waitsFor: [],
  actions: [],
};
const at = '2026-03-02T04:00:00.000Z';
const sha256 = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
const signed = { by: signer, at, file: '01k3m9x0signed', sha256 };
const sealed = { by: clerk, at, file: '01k3m9x0sealed', sha256 };

export const viewExample = {
  ...summary,
  authority: 'TM',
  recipients: { ...recipients, inside: [] },
  answersTo: { id: '01k3m9x0incoming', label: '120/SNV-VP' },
  completesIncoming: true,
  versions: [
    { file: '01k3m9x0draft', name: 'bao cao.pdf', mediaType: 'application/pdf', sha256, at, by: drafter },
  ],
  currentFile: '01k3m9x0draft',
  signedFile: sealed.file,
  approved: { by: drafter, at },
  checked: { by: clerk, at, sha256 },
  book: '01k3m9x0book',
  number: 15,
  symbol: 'UBND-VP',
  signed,
  sealed,
  issuedAt: at,
  dispatches: [{ recipient: 'Sở Nội vụ', method: 'exchange', at, by: clerk }],
  createdAt: at,
};
export const pageExample = { items: [summary], next: 'eyJhZnRlciI6', actions: ['draft'] };
export const formExample = {
  file: '01k3m9x0draft',
  findings: [
    { item: 'number-and-symbol', verdict: 'present', expected: '/UBND-VP' },
    { item: 'abstract', verdict: 'unsure', expected: draftExample.abstract },
  ],
};

export const successionExample = {
  leftBehind: { ...leftBehindExample, kind: 'outgoing', state: 'drafting', needs: 'drafter' } as const,
  body: { to: '01k3m9x0officer', reason: 'Người soạn thảo đã chuyển công tác' },
  reassigned: { id: '01k3m9x0outgoing', version: 4, readable: false },
};
