// What the API's description shows.
const at = '2026-03-02T04:00:00.000Z';
const sha256 = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
const fingerprint = '0a6f2b1c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8';

const line = {
  id: '01k3m9x0line',
  place: 1,
  document: '01k3m9x0outgoing',
  type: 'official-letter',
  abstract: 'kiểm tra đèn chiếu sáng ven kênh',
  file: '01k3m9x0signed',
  sha256,
  state: 'signed',
  seen: { how: 'alone', at },
  begun: false,
  receipt: { numberAndSymbol: '15/UBND-VP', file: '01k3m9x0signed', sha256, fingerprint, at, level: 'B-T' },
};

export const summaryExample = {
  id: '01k3m9x0session',
  version: 2,
  purpose: 'sign',
  state: 'open',
  size: 1,
  counts: { waiting: 0, chosen: 0, skipped: 0, signed: 1, failed: 0 },
  openedAt: at,
};

export const sessionExample = {
  ...summaryExample,
  unlocked: true,
  certificate: {
    key: '01k3m9x0key',
    fingerprint,
    holder: 'Nguyễn Văn Thành',
    notAfter: '2027-03-02T00:00:00.000Z',
  },
  lines: [line],
  actions: ['decide', 'unlock', 'pause', 'end'],
};

export const openExample = { purpose: 'sign', documents: [line.document] };
export const decisionsExample = { lines: [{ line: line.id, decision: 'sign', seen: 'alone' }] };
export const unlockExample = { keyId: '01k3m9x0key', passphrase: 'mat-khau-khoa' };

export const begunExample = {
  line: line.id,
  document: 'kiểm tra đèn chiếu sáng ven kênh',
  fingerprint,
  algorithm: { scheme: 'rsa-pkcs1', digest: 'sha256' },
  bytes: 'MYHWMBgGCSqGSIb3DQEJAzELBgkqhkiG9w0BBwE=',
  digest: 'tbudgBSg+bHWHiHnlteNzN8TUvI80ygS9IULh4rklEw=',
  numberAndSymbol: '15/UBND-VP',
};
