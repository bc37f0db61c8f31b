import type { Kind } from '../../../storage/port.ts';

export const TASK = 'task';

export const taskKinds: readonly Kind[] = [
  {
    name: TASK,
    fields: {
      'subject.id': 'text',
      dueOn: 'text',
      updatedAt: 'text',
      waitingFor: { type: 'keywords', orderedBy: 'dueOn' },
      people: { type: 'keywords', orderedBy: 'updatedAt' },
    },
  },
];
