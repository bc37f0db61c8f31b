import type { Kind } from '../../../storage/port.ts';

export const SIGNING_KEY = 'signing-key';
export const TRUSTED_ROOT = 'trusted-root';
export const TRUST_LIST = 'trust-list';
export const JUDGEMENTS = 'judgements';

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
  {
    name: TRUSTED_ROOT,
    fields: { state: 'text', addedAt: 'text', current: 'text' },
    indexes: [['state', 'addedAt']],
    unique: [{ name: 'certificate', fields: ['current'] }],
  },
  { name: TRUST_LIST, fields: {} },
  { name: JUDGEMENTS, fields: {} },
];
