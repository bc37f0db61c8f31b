import type { Kind } from '../../../storage/port.ts';
import { sessionKinds } from './sitting/session-kinds.ts';

export const OUTGOING = 'outgoing';

export const outgoingKinds: readonly Kind[] = [
  {
    name: OUTGOING,
    fields: {
      state: 'text',
      type: 'text',
      unit: 'text',
      drafter: 'text',
      signer: 'text',
      secrecy: 'text',
      urgency: 'text',
      book: 'text',
      year: 'number',
      number: 'number',
      numberKey: 'text',
      numberAndSymbol: 'text',
      issuedOn: 'text',
      answersTo: 'text',
      dossier: 'text',
      createdAt: 'text',
      updatedAt: 'text',
      readers: { type: 'keywords', orderedBy: 'updatedAt' },
      waitingFor: { type: 'keywords', orderedBy: 'updatedAt' },
    },
    indexes: [
      ['state', 'updatedAt'],
      ['book', 'number'],
      ['answersTo', 'createdAt'],
    ],
    // NĐ 30/2020, Điều 15.1: number and symbol are unique within a year.
    unique: [
      { name: 'number-and-symbol', fields: ['year', 'numberAndSymbol'] },
      { name: 'book-number', fields: ['book', 'number'] },
    ],
  },
  ...sessionKinds,
];
