import type { Kind } from '../../../storage/port.ts';

export const BOOK = 'book';
export const REGISTER_ENTRY = 'register-entry';

export const registerKinds: readonly Kind[] = [
  {
    name: BOOK,
    fields: { year: 'number', direction: 'text', order: 'number' },
    unique: [{ name: 'code', fields: ['year', 'direction', 'code'] }],
  },
  {
    name: REGISTER_ENTRY,
    fields: { book: 'text', number: 'number' },
    indexes: [['book', 'number']],
  },
];
