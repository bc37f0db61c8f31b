import type { Kind } from '../../../storage/port.ts';

export const SIGNING_KEY = 'signing-key';
export const KEY_BINDING = 'key-binding';
export const TRUSTED_ROOT = 'trusted-root';
export const TRUST_LIST = 'trust-list';
export const JUDGEMENTS = 'judgements';
export const KEEPING = 'keeping';

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
  { name: KEY_BINDING, fields: {} },
  {
    name: TRUSTED_ROOT,
    fields: { state: 'text', addedAt: 'text', notAfter: 'text', current: 'text' },
    indexes: [
      ['state', 'addedAt'],
      ['state', 'notAfter'],
    ],
    unique: [{ name: 'certificate', fields: ['current'] }],
  },
  { name: TRUST_LIST, fields: {} },
  { name: JUDGEMENTS, fields: {} },
  {
    name: KEEPING,
    fields: { state: 'text', ask: 'text', due: 'text', since: 'text' },
    indexes: [
      ['state', 'due'],
      ['state', 'since'],
    ],
  },
];
