export const certificateExample = {
  subject: { commonName: 'Chứng thực thử nghiệm – Gốc', organisation: 'Cơ quan chứng thực thử nghiệm' },
  issuer: { commonName: 'Chứng thực thử nghiệm – Gốc', organisation: 'Cơ quan chứng thực thử nghiệm' },
  serial: '1A9C42F4A8093C057FFCAF936AF330F8',
  notBefore: '2026-01-02T01:00:00.000Z',
  notAfter: '2046-01-02T01:00:00.000Z',
  fingerprint: 'd36ec9d2ad2257e9f7857996f5c15e496ebd9b846352bd0e17d0104136df4473',
  algorithm: 'RSA 4096',
  selfIssued: true,
};

export const rootExample = {
  ...certificateExample,
  id: '01k3m9x0root',
  version: 1,
  state: 'trusted',
  reason: 'Đã đối chiếu dấu vân tay với công bố của tổ chức chứng thực ngày 05/01/2026',
  addedBy: { id: '01k3m9x0admin', name: 'Mai Xuân Trường' },
  addedAt: '2026-01-05T02:00:00.000Z',
  sinceVersion: 1,
  expired: false,
  actions: ['remove'],
};

export const removedExample = {
  ...rootExample,
  version: 2,
  state: 'removed',
  removedBy: rootExample.addedBy,
  removedAt: '2026-03-02T02:00:00.000Z',
  removalReason: 'Tổ chức chứng thực đã ngừng hoạt động',
  untilVersion: 2,
  actions: [],
};

/** A file that brings certificates. */
export const CERTIFICATE_FILE = {
  type: 'application/x-pem-file, application/pkix-cert, application/x-pkcs7-certificates',
  content: 'goc-tin-cay.pem',
};
/** How a certificate file that goes out begins. */
export const PEM_EXAMPLE = '-----BEGIN CERTIFICATE-----\nMIIF…\n-----END CERTIFICATE-----\n';
