// One of everything that a program that signs and judges must tell apart: keys of leaders and agencies, good and not.
import type { Authority, IssuedKey, KeyOrder } from './authority.ts';

const DAY = 24 * 3600 * 1000;
const YEAR = 365 * DAY;
export const SAMPLE_PASSPHRASE = 'mật khẩu thử nghiệm';

const ORGANISATION = 'Ủy ban nhân dân phường Xuân Hòa';
const LEADERS: readonly (readonly [file: string, name: string, title: string])[] = [
  ['chu-tich', 'Nguyễn Thị Hồng Đượm', 'Chủ tịch'],
  ['pho-chu-tich', 'Trần Đình Khuê', 'Phó Chủ tịch'],
  ['chanh-van-phong', 'Lê Ngọc Ẩn', 'Chánh Văn phòng'],
];

export interface Sample extends IssuedKey {
  /** Of its files, without an ending. */
  readonly file: string;
}

type Terms = Pick<KeyOrder, 'passphrase' | 'notBefore' | 'notAfter'>;

function ordersAt(now: Date): [file: string, order: KeyOrder][] {
  const terms: Terms = {
    passphrase: SAMPLE_PASSPHRASE,
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + 3 * YEAR),
  };
  const past: Terms = {
    ...terms,
    notBefore: new Date(now.getTime() - 2 * YEAR),
    notAfter: new Date(now.getTime() - DAY),
  };
  const person = (name: string, other: Partial<KeyOrder> = {}): KeyOrder => {
    return { ...terms, name, kind: 'person', organisation: ORGANISATION, ...other };
  };
  return [
    ...LEADERS.map(([file, name, title]): [string, KeyOrder] => [file, person(name, { title })]),
    ['co-quan', { ...terms, name: ORGANISATION, kind: 'agency', organisation: ORGANISATION }],
    ['duong-cong', person('Phạm Quỳnh Anh', { curve: 'P-256' })],
    ['sap-het-han', person('Vũ Thị Ổn', { notAfter: new Date(now.getTime() + 10 * DAY) })],
    ['het-han', person('Đỗ Văn Cũ', past)],
    ['thu-hoi', person('Bùi Thị Mất')],
    ['sai-muc-dich', person('Hồ Văn Nhầm', { usage: 'encryption' })],
  ];
}

/** Makes them all; the one of the lost key is revoked at once. */
export async function issueSamples(authority: Authority, now: Date): Promise<readonly Sample[]> {
  const samples = await Promise.all(
    ordersAt(now).map(async ([file, order]) => ({ file, ...(await authority.issueKey(order)) })),
  );
  const lost = samples.find(({ file }) => file === 'thu-hoi');
  if (lost) await authority.revoke(lost.certificatePem, now, 1);
  return samples;
}
