// What the API's description shows.
const unit = { id: '01k3m9x0unit', name: 'Văn phòng' };
const keeper = { id: '01k3m9x0person', name: 'Tạ Thanh Bình' };

export const lineBodyExample = {
  year: 2026,
  code: '02.VP',
  heading: 'Công tác cải cách hành chính',
  unit: unit.id,
  keeper: keeper.id,
  retention: { years: 20 },
  order: 2,
};
export const lineExample = {
  ...lineBodyExample,
  id: '01k3m9x0line',
  version: 1,
  unitName: unit.name,
  keeperName: keeper.name,
  actions: ['change', 'remove'],
};
export const summaryExample = {
  id: '01k3m9x0dossier',
  version: 3,
  state: 'open',
  year: 2026,
  code: '02.VP',
  title: 'Công tác cải cách hành chính',
  unit,
  keeper,
  retention: { years: 20 },
  openedOn: '2026-03-02',
  documentCount: 2,
  updatedAt: '2026-03-02T04:10:00.000Z',
  waitingFor: [],
  waitsFor: [],
  actions: ['update', 'file', 'unfile', 'close'],
};
export const dossierExample = {
  ...summaryExample,
  plan: lineExample.id,
  mustBeHandedOver: true,
};
export const filedExample = {
  order: 1,
  kind: 'incoming',
  id: '01k3m9x0incoming',
  filedAt: '2026-03-02T04:10:00.000Z',
  filedBy: keeper,
  hidden: false,
  label: '120/SNV-VP: báo cáo công tác văn thư',
  numberAndSymbol: '120/SNV-VP',
  on: '2026-02-27',
  author: 'Sở Nội vụ',
  type: 'official-letter',
  abstract: 'báo cáo công tác văn thư',
  state: 'completed',
  finished: true,
  actions: ['unfile'],
};
