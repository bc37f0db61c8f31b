import type { Texts } from '../vi/index.ts';

export const agencyKeys: Texts['agencyKeys'] = {
  title: 'Signing keys and certificates',
  intro:
    'All signing keys of the agency and its people, what ends first first. Who changes unit, position or name cannot sign with an earlier key until you confirm it anew.',
  empty: 'The agency has no signing key yet.',
  confirm: 'Confirm anew',
  confirmText:
    'Compare the decision on the person with the certificate before you confirm. This is journalled.',
  confirmReason: 'What was checked',
  confirmed: 'The key is confirmed.',
  otherName: 'The certificate bears another name',
  agencyOwn: 'Agency',
  held: { file: 'File', token: 'Token', remote: 'Remote', agent: 'Own machine' },
  field: {
    owner: 'Key of',
    certificate: 'Certificate',
    validity: 'Valid',
    bound: 'Bound since',
    standing: 'Standing',
  },
  good: 'Can sign',
  confirmedBy: 'Confirmed by {{name}}, {{at}}',
  ending: '{{count}} days left',
  over: 'Expired',
  soon: 'Certificates that end soon',
  root: 'Trusted root',
  revocation: {
    good: 'Not revoked',
    revoked: 'Revoked',
    hold: 'On hold',
    unknown: 'It is not known whether the certificate was revoked: its authority does not answer',
    'not-asked': 'Its authority was not asked whether the certificate was revoked',
  },
};
