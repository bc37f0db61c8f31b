import type { Kind } from '../../../storage/port.ts';
import { INCOMING } from './incoming.ts';

/** Few fields on purpose: registering is the busiest write of the program, and each declared field is one more index. */
export const incomingKinds: readonly Kind[] = [
  {
    name: INCOMING,
    fields: {
      state: 'text',
      book: 'text',
      numberKey: 'text',
      openDeadline: 'text',
      registeredAt: 'text',
      readers: { type: 'keywords', orderedBy: 'registeredAt' },
      waitingFor: { type: 'keywords', orderedBy: 'registeredAt' },
    },
  },
];
