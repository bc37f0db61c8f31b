export const keyExample = {
  id: '01k3m9x0key',
  version: 1,
  ownerKind: 'person',
  holder: { commonName: 'Nguyễn Văn An', organisation: 'Ủy ban nhân dân phường Xuân Hòa', title: 'Chủ tịch' },
  issuer: 'Vanthu thử nghiệm – CA cấp chứng thư',
  serial: '4C942F4A8093C057FFCAF936AF330F89',
  notBefore: '2026-01-02T01:00:00.000Z',
  notAfter: '2028-01-02T01:00:00.000Z',
  fingerprint: 'd36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473',
  algorithm: 'RSA 3072',
  hasPicture: false,
  loadedAt: '2026-01-05T02:00:00.000Z',
  expired: false,
  actions: ['use', 'change-picture', 'remove'],
};

export const reportExample = {
  signatures: [
    {
      field: 'SignerSignature',
      verdict: 'intact',
      reasons: [],
      notChecked: ['REVOCATION', 'PROVEN_TIME'],
      signer: {
        name: 'Nguyễn Văn An',
        organisation: 'Ủy ban nhân dân phường Xuân Hòa',
        title: 'Chủ tịch',
        issuer: keyExample.issuer,
        serial: keyExample.serial,
        notBefore: keyExample.notBefore,
        notAfter: keyExample.notAfter,
      },
      claimedAt: '2026-02-05T02:11:00.000Z',
      covers: 'earlier-revision',
      later: 'signatures',
    },
  ],
  empty: ['AgencySignature'],
};
