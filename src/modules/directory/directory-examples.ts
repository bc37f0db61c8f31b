/** Examples of the API's description: an office that does not exist. */
const stored = (id: string) => ({ id, version: 1, actions: ['change'] });

const agency = {
  name: 'Ủy ban nhân dân phường Xuân Hòa',
  parentName: 'Ủy ban nhân dân Thành phố',
  abbreviation: 'UBND',
  place: 'Phường Xuân Hòa',
};
export const agencyExample = { body: agency, view: { ...agency, ...stored('01k3m9x0agency') } };

const unit = { name: 'Văn phòng', abbreviation: 'VP', order: 1, head: '01k3m9x0person', active: true };
export const unitExample = { body: unit, view: { ...unit, ...stored('01k3m9x0unit') } };

const position = { title: 'Chủ tịch', order: 1, authority: 'head' };
export const positionExample = { body: position, view: { ...position, ...stored('01k3m9x0position') } };

const person = {
  fullName: 'Đỗ Thị Hạnh',
  username: 'hanh.dt',
  unit: '01k3m9x0unit',
  position: '01k3m9x0position',
  roles: ['clerk'],
  clearance: 'none',
  active: true,
};
export const personExample = { body: person, view: { ...person, ...stored('01k3m9x0person') } };

export const colleagueExample = {
  ...stored('01k3m9x0person'),
  fullName: 'Đỗ Thị Hạnh',
  unit: '01k3m9x0unit',
  unitName: 'Văn phòng',
  position: '01k3m9x0position',
  positionTitle: 'Văn thư',
  roles: ['clerk'],
  clearance: 'none',
  headOf: [],
  active: true,
};

const calendar = {
  holidays: [{ date: '2026-09-02', name: 'Quốc khánh' }],
  workingDays: ['2026-08-22'],
  workingWeekdays: [1, 2, 3, 4, 5],
};
export const calendarExample = { body: calendar, view: { ...calendar, ...stored('2026'), year: 2026 } };
