import type { Kind } from '../../../storage/port.ts';

export const AGENCY = 'agency';
export const UNIT = 'unit';
export const POSITION = 'position';
export const PERSON = 'person';
export const CALENDAR = 'calendar';

export const directoryKinds: readonly Kind[] = [
  { name: AGENCY, fields: { name: 'text' } },
  {
    name: UNIT,
    fields: { name: 'text', abbreviation: 'text', order: 'number' },
    unique: [{ name: 'abbreviation', fields: ['abbreviation'] }],
  },
  { name: POSITION, fields: { title: 'text', order: 'number' } },
  {
    name: PERSON,
    fields: { username: 'text', sortKey: 'text', unit: 'text' },
    unique: [{ name: 'username', fields: ['username'] }],
  },
  { name: CALENDAR, fields: { year: 'number' }, unique: [{ name: 'year', fields: ['year'] }] },
];
