const SHA256 = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';

export const proofExample = {
  state: 'planned',
  ask: 'archive',
  due: '2030-10-05T02:12:00.000Z',
  allowed: true,
  level: 'B-LTA',
  until: '2031-01-03T02:12:00.000Z',
  by: 'document-timestamp',
  witness: 'Dấu thời gian thử nghiệm',
  reasons: [],
  copies: [
    {
      sha256: SHA256,
      size: 91_210,
      at: '2026-02-05T02:14:00.000Z',
      level: 'B-LTA',
      until: '2031-01-03T02:12:00.000Z',
    },
  ],
  inVain: 0,
};

export const keptFileExample = {
  ...proofExample,
  id: '01k3m9x0file',
  name: '15-UBND-VP.pdf',
  subject: { kind: 'outgoing', id: '01k3m9x0outgoing' },
  since: '2026-02-05T02:12:00.000Z',
};
