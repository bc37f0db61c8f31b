import type { Kind } from '../../storage/port.ts';

export const CURSOR = 'cursor';
export const JOB = 'job';

export const backgroundKinds: readonly Kind[] = [
  { name: CURSOR, fields: {} },
  { name: JOB, fields: { state: 'text', name: 'text', due: 'text' }, indexes: [['state', 'due']] },
];
