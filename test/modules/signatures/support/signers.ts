import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Authority, issueAuthority } from '../../../../certs/authority/index.ts';
import { openKeyFile } from '../../../../src/modules/signatures/keyfile/keyfile.ts';
import { type Signer, signerOf } from '../../../../src/modules/signatures/signer.ts';

const DAY = 24 * 3600 * 1000;
export const PASSPHRASE = 'Mật khẩu của khóa đầu tiên';
export const LEADER = 'Nguyễn Thị Hồng Đượm';
export const AGENCY = 'Ủy ban nhân dân phường Xuân Hòa';

export interface Signers {
  folder: string;
  authority: Authority;
  /** Path of the root's certificate. */
  root: string;
  now: Date;
  leader: { p12: Buffer; signer: Signer };
  agency: { p12: Buffer; signer: Signer };
  close(): Promise<void>;
}

/** A temporary authority with a leader's and an agency's key. */
export async function issueSigners(): Promise<Signers> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-signers-'));
  const now = new Date();
  const authority = await issueAuthority(path.join(folder, 'authority'), { now, bits: 2048 });
  const root = path.join(folder, 'root.pem');
  await writeFile(root, authority.rootPem);
  const dates = { notBefore: new Date(now.getTime() - DAY), notAfter: new Date(now.getTime() + 365 * DAY) };
  const common = { organisation: AGENCY, passphrase: PASSPHRASE, iterations: 2000, ...dates };
  const leader = await authority.issueKey({ ...common, name: LEADER, kind: 'person', title: 'Chủ tịch' });
  const agency = await authority.issueKey({ ...common, name: AGENCY, kind: 'agency' });
  return {
    folder,
    authority,
    root,
    now,
    leader: { p12: leader.p12, signer: signerOf(openKeyFile(leader.p12, PASSPHRASE)) },
    agency: { p12: agency.p12, signer: signerOf(openKeyFile(agency.p12, PASSPHRASE)) },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
