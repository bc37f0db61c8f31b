import type { Kind } from '../../../storage/port.ts';

export const FILE = 'file';

export const documentsKinds: readonly Kind[] = [
  {
    name: FILE,
    fields: {
      sha256: 'text',
      uploadedBy: 'text',
      uploadedAt: 'text',
      'subject.id': 'text',
      'text.status': 'text',
      readers: { type: 'keywords', orderedBy: 'uploadedAt' },
    },
  },
];
