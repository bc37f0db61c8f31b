// A served authority, a leader's and an agency's key, and a file that both have signed as far as B-B.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type ServedAuthority, serveAuthority } from '../../../../certs/authority/index.ts';
import { type Confined, openConfined } from '../../../../src/kernel/confined.ts';
import { AGENCY_FIELD, SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import { openKeyFile } from '../../../../src/modules/signatures/keyfile/keyfile.ts';
import { LevelRaiser, type Raised } from '../../../../src/modules/signatures/levels/raising.ts';
import { prepareForSigning } from '../../../../src/modules/signatures/preparing.ts';
import { type Signer, signerOf } from '../../../../src/modules/signatures/signer.ts';
import { signField } from '../../../../src/modules/signatures/signing.ts';
import { readCertificates } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import type { FileVerdict, Level } from '../../../../src/modules/signatures/validation/report.ts';
import { PREPARATION } from '../support/issue.ts';
import { judge } from '../support/judging.ts';
import { classic } from '../support/samples.ts';
import { AGENCY, LEADER, PASSPHRASE } from '../support/signers.ts';

const DAY = 24 * 3600 * 1000;

export interface LevelWorld {
  readonly folder: string;
  readonly authority: ServedAuthority;
  readonly root: string;
  readonly leaderPem: string;
  /** Signed by the leader alone. */
  readonly signed: Buffer;
  seal(pdf: Uint8Array): Promise<Buffer>;
  raise(
    pdf: Uint8Array,
    wanted: { field: string; level: Level; services?: readonly string[] },
  ): Promise<Raised>;
  judge(pdf: Uint8Array, at?: Date): FileVerdict;
  close(): Promise<void>;
}

async function keysOf(authority: ServedAuthority, now: Date, curve?: 'P-256' | 'P-384') {
  const dates = { notBefore: new Date(now.getTime() - DAY), notAfter: new Date(now.getTime() + 365 * DAY) };
  const common = { organisation: AGENCY, passphrase: PASSPHRASE, iterations: 2000, ...dates };
  const leader = await authority.issueKey({
    ...common,
    name: LEADER,
    kind: 'person',
    ...(curve ? { curve } : {}),
  });
  const agency = await authority.issueKey({ ...common, name: AGENCY, kind: 'agency' });
  const signer = ({ p12 }: { p12: Buffer }): Signer => signerOf(openKeyFile(p12, PASSPHRASE));
  return { leader: signer(leader), agency: signer(agency), leaderPem: leader.certificatePem };
}

export async function levelWorld(curve?: 'P-256' | 'P-384'): Promise<LevelWorld> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-levels-'));
  const now = new Date();
  const clock = () => new Date();
  const authority = await serveAuthority(path.join(folder, 'authority'), { now, bits: 2048, clock });
  const root = path.join(folder, 'root.pem');
  await writeFile(root, authority.rootPem);
  const { leader, agency, leaderPem } = await keysOf(authority, now, curve);
  const confined: Confined = openConfined({ size: 1 });
  const anchors = readCertificates(Buffer.from(authority.rootPem));
  const prepared = await prepareForSigning(await classic(), PREPARATION);
  const signed = await signField(prepared, { field: SIGNER_FIELD, signer: leader, at: now, name: LEADER });
  return {
    folder,
    authority,
    root,
    leaderPem,
    signed,
    seal: (pdf) => signField(pdf, { field: AGENCY_FIELD, signer: agency, at: clock(), name: AGENCY }),
    raise: (pdf, { services = [authority.stamping], ...wanted }) =>
      new LevelRaiser({ confined, anchors, services, clock, newNonce: () => randomBytes(12) }).raise(
        pdf,
        wanted,
      ),
    judge: (pdf, at = clock()) => judge(pdf, { roots: [authority.rootPem], now: at }),
    close: async () => {
      await Promise.all([confined.close(), authority.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
