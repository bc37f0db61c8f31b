import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { issueAuthority } from '../../certs/authority/index.ts';

const run = promisify(execFile);
const NOW = new Date('2026-11-22T03:00:00Z');
const LATER = new Date('2028-11-22T03:00:00Z');

describe('the test authority', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-authority-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const leader = {
    name: 'Nguyễn Thị Hồng Đượm',
    kind: 'person' as const,
    organisation: 'Ủy ban nhân dân phường Xuân Hòa',
    title: 'Chủ tịch',
    passphrase: 'mật khẩu đường 123',
    notBefore: NOW,
    notAfter: LATER,
  };

  it('issues a chain that openssl accepts for a signer with a Vietnamese name', async () => {
    const authority = await issueAuthority(path.join(folder, 'a'), { now: NOW, bits: 2048 });
    const key = await authority.issueKey(leader);
    await writeFile(path.join(folder, 'root.pem'), authority.rootPem);
    await writeFile(path.join(folder, 'issuing.pem'), authority.issuingPem);
    await writeFile(path.join(folder, 'leader.pem'), key.certificatePem);
    const at = String(Math.floor(NOW.getTime() / 1000) + 60);
    const verdict = await run(
      'openssl',
      [
        'verify',
        '-x509_strict',
        '-attime',
        at,
        '-CAfile',
        'root.pem',
        '-untrusted',
        'issuing.pem',
        'leader.pem',
      ],
      { cwd: folder },
    );
    expect(verdict.stdout).to.contain('leader.pem: OK');
    expect(new X509Certificate(key.certificatePem).subject).to.contain('CN=Nguyễn Thị Hồng Đượm');
  });

  it('writes a key file that openssl opens with its Vietnamese passphrase and with no other', async () => {
    const authority = await issueAuthority(path.join(folder, 'a'), { now: NOW, bits: 2048 });
    const { p12 } = await authority.issueKey(leader);
    const file = path.join(folder, 'leader.p12');
    await writeFile(file, p12);
    const opened = await run('openssl', [
      'pkcs12',
      '-in',
      file,
      '-nodes',
      '-passin',
      `pass:${leader.passphrase}`,
    ]);
    expect(opened.stdout).to.contain('BEGIN PRIVATE KEY');
    expect(opened.stdout.match(/BEGIN CERTIFICATE/g)).to.have.length(3);
    const refused = await run('openssl', ['pkcs12', '-in', file, '-nodes', '-passin', 'pass:mat khau']).catch(
      (error: Error) => error,
    );
    expect(refused).to.be.instanceOf(Error);
  });

  it('is made once: opened again it is the same, and its keys are readable by their owner only', async () => {
    const first = await issueAuthority(path.join(folder, 'b'), { now: NOW, bits: 2048 });
    const again = await issueAuthority(path.join(folder, 'b'), { now: LATER, bits: 2048 });
    expect(again.rootPem).to.equal(first.rootPem);
    expect(await readdir(path.join(folder, 'b'))).to.have.members(['root.pem', 'issuing.pem']);
    expect((await stat(path.join(folder, 'b', 'root.pem'))).mode & 0o077).to.equal(0);
  });
});
