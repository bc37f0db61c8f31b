import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { issueAuthority, issueSamples, serveAuthority } from '../../certs/authority/index.ts';

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

  it('renews a key in the same name, and one that is for encryption says so', async () => {
    const authority = await issueAuthority(path.join(folder, 'a'), { now: NOW, bits: 2048 });
    const old = await authority.issueKey({ ...leader, curve: 'P-256' });
    const terms = { passphrase: 'khác', notBefore: LATER, notAfter: new Date('2030-11-22T03:00:00Z') };
    const again = await issueAuthority(path.join(folder, 'a'), { now: NOW, bits: 2048 });
    const fresh = new X509Certificate((await again.renewKey(old.certificatePem, terms)).certificatePem);
    const before = new X509Certificate(old.certificatePem);
    expect(fresh.subject).to.equal(before.subject);
    expect(fresh.serialNumber).to.not.equal(before.serialNumber);
    expect(fresh.publicKey.asymmetricKeyDetails?.namedCurve).to.equal('prime256v1');
    const sealed = await again.issueKey({ ...leader, curve: 'P-256', usage: 'encryption' });
    await writeFile(path.join(folder, 'usage.pem'), sealed.certificatePem);
    const told = await run('openssl', ['x509', '-in', 'usage.pem', '-noout', '-ext', 'keyUsage'], {
      cwd: folder,
    });
    expect(told.stdout).to.contain('Key Encipherment').and.not.contain('Digital Signature');
  });

  it('answers at the same place when it is opened again, and remembers what it has revoked', async () => {
    const place = path.join(folder, 'c');
    const options = { now: new Date(), bits: 2048, clock: () => new Date() };
    const first = await serveAuthority(place, options);
    const [good, bad] = await Promise.all(
      ['Một', 'Hai'].map((name) => first.issueKey({ ...leader, name, curve: 'P-256' })),
    );
    await first.revoke(bad!.certificatePem, new Date(Date.now() - 1000), 1);
    await first.close();
    const second = await serveAuthority(place, options);
    expect(second.origin).to.equal(first.origin);
    await writeFile(path.join(place, 'issuing.crt'), second.issuingPem);
    await writeFile(path.join(place, 'good.crt'), good!.certificatePem);
    await writeFile(path.join(place, 'bad.crt'), bad!.certificatePem);
    const answers = await Promise.all(
      ['good.crt', 'bad.crt'].map((one) => {
        const args = ['ocsp', '-issuer', 'issuing.crt', '-cert', one, '-no_nonce', '-noverify'];
        return run('openssl', [...args, '-url', `${second.origin}/ocsp`], { cwd: place });
      }),
    );
    await second.close();
    expect(answers[0]?.stdout).to.match(/good\.crt: good/);
    expect(answers[1]?.stdout).to.match(/bad\.crt: revoked/);
  });

  it('makes one of everything that must be told apart, with the lost key revoked', async () => {
    const place = path.join(folder, 'd');
    const authority = await serveAuthority(place, { now: NOW, bits: 2048, clock: () => NOW });
    const samples = await issueSamples(authority, NOW);
    const list = await (await fetch(`${authority.origin}/issuing.crl`)).arrayBuffer();
    await authority.close();
    await writeFile(path.join(place, 'list.crl'), Buffer.from(list));
    const told = await run('openssl', ['crl', '-in', 'list.crl', '-inform', 'der', '-noout', '-text'], {
      cwd: place,
    });
    const of = (file: string) =>
      new X509Certificate(samples.find((one) => one.file === file)!.certificatePem);
    expect(told.stdout).to.contain(of('thu-hoi').serialNumber);
    expect(told.stdout).to.not.contain(of('chu-tich').serialNumber);
    expect(of('het-han').validToDate < NOW).to.equal(true);
    expect(of('duong-cong').publicKey.asymmetricKeyType).to.equal('ec');
    expect(of('pho-chu-tich').subject).to.contain('CN=Trần Đình Khuê');
    // Renewed by another opening, it still names where the authority answers.
    const again = await issueAuthority(place, { now: NOW, bits: 2048 });
    const terms = { passphrase: 'khác', notBefore: NOW, notAfter: LATER };
    const renewed = await again.renewKey(of('duong-cong').toString(), terms);
    expect(new X509Certificate(renewed.certificatePem).infoAccess).to.contain(`${authority.origin}/ocsp`);
  });
});
