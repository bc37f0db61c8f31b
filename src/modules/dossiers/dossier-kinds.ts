import type { Kind } from '../../../storage/port.ts';

export const FILE_PLAN = 'file-plan';
export const DOSSIER = 'dossier';
export const FILING = 'filing';

export const dossierKinds: readonly Kind[] = [
  {
    name: FILE_PLAN,
    fields: { year: 'number', code: 'text', unit: 'text', order: 'number' },
    indexes: [['year', 'order']],
    unique: [{ name: 'code', fields: ['year', 'code'] }],
  },
  {
    name: DOSSIER,
    fields: {
      state: 'text',
      year: 'number',
      code: 'text',
      plan: 'text',
      unit: 'text',
      keeper: 'text',
      openedOn: 'text',
      updatedAt: 'text',
      readers: { type: 'keywords', orderedBy: 'updatedAt' },
      waitingFor: { type: 'keywords', orderedBy: 'updatedAt' },
      openWords: { type: 'keywords', orderedBy: 'updatedAt' },
    },
    indexes: [['state', 'updatedAt']],
    unique: [{ name: 'code', fields: ['year', 'code'] }],
  },
  {
    name: FILING,
    fields: { dossier: 'text', 'subject.kind': 'text', 'subject.id': 'text', filedAt: 'text' },
    indexes: [['dossier', 'filedAt']],
    // A document lies in one dossier.
    unique: [{ name: 'subject', fields: ['subject.kind', 'subject.id'] }],
  },
];
