import type { Kind } from '../../../storage/port.ts';

export const AGENCY = 'agency';
export const UNIT = 'unit';
export const POSITION = 'position';
export const PERSON = 'person';
export const CALENDAR = 'calendar';
/** These three in the journal of the installation. */
export const LISTED_AGENCY = 'listed-agency';
export const INSTALLATION_ADMINISTRATOR = 'installation-administrator';
export const USED_NAME = 'used-name';

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
  { name: LISTED_AGENCY, fields: { codeKey: 'text' }, unique: [{ name: 'code', fields: ['codeKey'] }] },
  { name: INSTALLATION_ADMINISTRATOR, fields: {} },
  { name: USED_NAME, fields: {} },
];
