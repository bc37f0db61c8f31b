import type { Kind } from '../../../storage/port.ts';

export const FIXITY_CHECK = 'fixity-check';

export const archiveKinds: readonly Kind[] = [
  {
    name: FIXITY_CHECK,
    fields: { dossier: 'text', at: 'text', problems: 'number' },
    indexes: [['dossier', 'at']],
  },
];
