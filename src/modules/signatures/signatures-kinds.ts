import type { Kind } from '../../../storage/port.ts';

export const SIGNING_KEY = 'signing-key';

export const signaturesKinds: readonly Kind[] = [
  {
    name: SIGNING_KEY,
    fields: {
      owner: 'text',
      ownerKind: 'text',
      notAfter: 'text',
      fingerprint: 'text',
      p12Sha256: 'text',
      pictureSha256: 'text',
    },
    indexes: [['owner', 'notAfter']],
    unique: [{ name: 'certificate', fields: ['owner', 'fingerprint'] }],
  },
];
