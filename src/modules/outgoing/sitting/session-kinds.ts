import type { Kind } from '../../../../storage/port.ts';

export const SIGNING_SESSION = 'signing-session';
export const SESSION_LINE = 'signing-session-line';

export const sessionKinds: readonly Kind[] = [
  {
    name: SIGNING_SESSION,
    fields: { person: 'text', state: 'text', purpose: 'text', openedAt: 'text' },
    indexes: [
      ['person', 'openedAt'],
      ['person', 'state', 'openedAt'],
    ],
  },
  {
    name: SESSION_LINE,
    fields: { session: 'text', place: 'number', document: 'text', state: 'text' },
    indexes: [
      ['session', 'place'],
      ['session', 'state', 'place'],
    ],
    unique: [{ name: 'document', fields: ['session', 'document'] }],
  },
];
