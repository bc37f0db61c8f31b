export const trust = {
  title: 'Trusted roots',
  intro:
    'A signature on a document counts as valid when its certificate leads to one of these roots. Add only certificates that come from the authority itself, and compare the fingerprint first.',
  add: 'Add a root',
  added: 'The authority is trusted now.',
  remove: 'Stop trusting',
  removeHint:
    'Signatures that lead to this certificate no longer count as trustworthy when they are checked.',
  removalReason: 'Why it is no longer trusted',
  download: 'Download the certificate (PEM)',
  file: 'File of certificates',
  fileHint: 'PEM, CRT, CER, DER or P7B, at most 256 KB. Never upload a private key.',
  startSet:
    'Or choose a public root that comes with the program, and compare its fingerprint with its owner’s:',
  reason: 'Why it is trusted',
  reasonHint: 'Such as: root published on the portal of the Government Cipher Committee on 02/03/2026.',
  compare_one: 'Compare the SHA-256 fingerprint below with the one that the authority publishes.',
  compare:
    'The file holds {{count}} certificates. Compare the SHA-256 fingerprints below with those that the authority publishes.',
  refused: 'Some of them cannot be added. Remove them from the file and choose it again.',
  selfIssued: 'Issued by itself (a root)',
  state: { label: 'State', trusted: 'Trusted', removed: 'No longer trusted' },
  empty: {
    trusted:
      'No root is trusted yet, so no signature of another agency counts as valid. “Add a root” begins the list.',
    removed: 'No root has lost its trust.',
  },
  validity: { soon: 'Expires soon', expired: 'Expired', early: 'Not yet valid' },
  field: {
    name: 'Authority',
    organisation: 'Organisation',
    issuer: 'Issued by',
    validity: 'Valid',
    algorithm: 'Algorithm',
    serial: 'Serial number',
    fingerprint: 'SHA-256 fingerprint',
    state: 'State',
    added: 'Added',
    removed: 'No longer trusted since',
  },
};
