export const agencyKeyExample = {
  id: '01k3m9x0key',
  version: 1,
  ownerKind: 'person',
  owner: { id: '01k3m9x0an', name: 'Nguyễn Văn An' },
  holder: { commonName: 'Nguyễn Văn An', organisation: 'Ủy ban nhân dân phường Xuân Hòa', title: 'Chủ tịch' },
  issuer: 'Vanthu thử nghiệm – CA cấp chứng thư',
  serial: '4C942F4A8093C057FFCAF936AF330F89',
  fingerprint: 'd36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473',
  algorithm: 'RSA 3072',
  held: 'file',
  notBefore: '2026-01-02T01:00:00.000Z',
  notAfter: '2028-01-02T01:00:00.000Z',
  boundSince: '2026-01-05T02:00:00.000Z',
  boundBy: { id: '01k3m9x0an', name: 'Nguyễn Văn An' },
  otherName: false,
  ending: { daysLeft: 12, step: 14 },
  problems: [],
  actions: [],
};

export const standingExample = { problems: [], revocation: 'good', ending: { daysLeft: 12, step: 14 } };
