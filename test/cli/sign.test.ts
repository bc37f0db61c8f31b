import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type ServedAuthority, serveAuthority } from '../../certs/authority/index.ts';
import { openKeyFile } from '../../src/modules/signatures/keyfile/keyfile.ts';
import { handSignature } from '../modules/signatures/support/pictures.ts';
import { classic } from '../modules/signatures/support/samples.ts';
import { AGENCY, LEADER, PASSPHRASE } from '../modules/signatures/support/signers.ts';
import { startCscServer } from '../support/csc-server.ts';
import { Program } from '../support/program.ts';
import { makeSoftToken, ownKey } from '../support/soft-token.ts';
import { allOpensslCades, nssTrusting, pdfsig } from '../support/verifiers.ts';

const DAY = 24 * 3600 * 1000;

describe('The command that signs', function () {
  this.timeout(120_000);
  let folder: string;
  let authority: ServedAuthority;
  let common: readonly string[];
  let nss: string;
  const at = (name: string) => path.join(folder, name);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-sign-'));
    const now = new Date();
    authority = await serveAuthority(at('authority'), { now, bits: 2048, clock: () => new Date() });
    const { p12 } = await authority.issueKey({
      name: LEADER,
      kind: 'person',
      organisation: AGENCY,
      title: 'Chủ tịch',
      passphrase: PASSPHRASE,
      iterations: 2000,
      notBefore: new Date(now.getTime() - DAY),
      notAfter: new Date(now.getTime() + 100 * DAY),
      curve: 'P-256',
    });
    await writeFile(at('in.pdf'), await classic());
    await writeFile(at('key.p12'), p12);
    await writeFile(at('passphrase'), `${PASSPHRASE}\n`);
    await writeFile(at('root.pem'), authority.rootPem);
    await writeFile(at('hand.png'), handSignature());
    nss = await nssTrusting(folder, at('root.pem'));
    common = ['--key', at('key.p12'), '--passphrase-file', at('passphrase'), '--trust', at('root.pem')];
  });
  after(async () => {
    await authority.close();
    await rm(folder, { recursive: true });
  });

  async function sign(...args: string[]) {
    return signIn({}, ...args);
  }

  async function signIn(environment: Record<string, string>, ...args: string[]) {
    const program = new Program([process.execPath, 'bin/vanthu.mjs', 'sign', ...args], environment);
    const { code } = await program.ended();
    const line = program.output.split('\n').find((one) => one.startsWith('{'));
    return { code, output: program.output, told: line ? JSON.parse(line) : undefined };
  }

  it('reaches the level that is asked for, and other programs agree', async () => {
    const place = ['--place', '1,120,70,50,25', '--image', at('hand.png'), '--reason', 'Ban hành'];
    const long = ['--level', 'LTA', '--tsa', `http://127.0.0.1:1/,${authority.stamping}`, '--json'];
    const { code, told, output } = await sign(at('in.pdf'), at('out.pdf'), ...common, ...place, ...long);
    expect(code, output).to.equal(0);
    expect(told).to.include({ level: 'B-LTA', verdict: 'TOTAL-PASSED' });
    expect(told.faults.map((one: { code: string }) => one.code)).to.include('NO_ANSWER');
    const [first] = await pdfsig(nss, at('out.pdf'));
    expect(first).to.include({ name: LEADER, valid: true, trusted: true });
    const [cades] = await allOpensslCades(folder, at('root.pem'), at('out.pdf'));
    expect(cades?.text).to.contain('CAdES Verification successful');
    const [before, after] = await Promise.all([readFile(at('in.pdf')), readFile(at('out.pdf'))]);
    expect(after.subarray(0, before.length).equals(before)).to.equal(true);
  });

  it('signs with a key of a token by its URI, in the place that the document has for it', async () => {
    const own = ownKey('rsa-2048', LEADER);
    const keys = [{ ...own, id: Buffer.from('a1', 'hex'), label: 'ký' }];
    const token = await makeSoftToken({ label: 'Thẻ của lãnh đạo', keys });
    try {
      await writeFile(at('pin'), `${token.pin}\n`);
      await writeFile(at('own.pem'), new X509Certificate(own.certificate).toString());
      const label = encodeURIComponent(token.label);
      const key = `pkcs11:token=${label};id=%A1?module-path=${token.module}&pin-source=file:${at('pin')}`;
      const how = ['--algorithm', 'rsa-pss-sha384', '--place', 'found', '--trust', at('own.pem'), '--json'];
      const { SOFTHSM2_CONF = '' } = token.environment;
      const done = await signIn({ SOFTHSM2_CONF }, at('in.pdf'), at('token.pdf'), '--key', key, ...how);
      expect(done.code, done.output).to.equal(0);
      expect(done.output).to.match(/lower right of page/);
      expect(done.told).to.include({ level: 'B-B' });
      const [first] = await pdfsig(nss, at('token.pdf'));
      expect(first).to.include({ name: LEADER, valid: true, wholeDocument: true });
      const drawn = await readFile(at('token.pdf'), 'latin1');
      expect(drawn.includes('/Rect [0 0 0 0]'), 'it is seen').to.equal(false);
    } finally {
      await token.close();
    }
  });

  it('signs with a credential of a remote service that the settings name', async () => {
    const { key, certificate, chain } = openKeyFile(await readFile(at('key.p12')), PASSPHRASE);
    const algorithms = ['1.2.840.10045.4.3.2'];
    const credential = {
      id: 'khoa',
      key,
      certificates: [certificate, ...chain],
      algorithms,
      pin: '40718253',
    };
    const service = await startCscServer({ users: { an: 'mật khẩu' }, keys: [credential] });
    try {
      await writeFile(at('secrets'), 'password=mật khẩu\npin=40718253\n');
      const named = ['--key', 'csc:tu-xa/khoa?user=an', '--passphrase-file', at('secrets')];
      const settings = { CSC_SERVICES: `tu-xa=${service.url}` };
      const trust = ['--trust', at('root.pem'), '--json'];
      const done = await signIn(settings, at('in.pdf'), at('remote.pdf'), ...named, ...trust);
      expect(done.code, done.output).to.equal(0);
      const [first] = await pdfsig(nss, at('remote.pdf'));
      expect(first).to.include({ name: LEADER, valid: true, trusted: true });
    } finally {
      await service.close();
    }
  });

  it('says so, and exits with 1, where a lower level is all that could be had', async () => {
    const unreachable = ['--level', 'T', '--tsa', 'http://127.0.0.1:1/', '--json'];
    const { code, told } = await sign(at('in.pdf'), at('low.pdf'), ...common, ...unreachable);
    expect([code, told.level]).to.deep.equal([1, 'B-B']);
  });

  it('writes nothing where it cannot sign, and tells why in one sentence', async () => {
    await writeFile(at('wrong'), 'nonsense\n');
    const wrong = ['--key', at('key.p12'), '--passphrase-file', at('wrong')];
    const cases: [readonly string[], number, RegExp][] = [
      [wrong, 1, /mật khẩu.*\n.*passphrase/i],
      [[...common, '--level', 'X'], 2, /no such level: X/],
      [[...common, '--level', 'T'], 2, /needs --tsa/],
      [[...common, '--place', '1,2'], 2, /not a place/],
      [[...common, '--field', 'Nowhere'], 1, /field/i],
    ];
    for (const [args, exit, said] of cases) {
      const { code, output } = await sign(at('in.pdf'), at('none.pdf'), ...args);
      expect(code, output).to.equal(exit);
      expect(output)
        .to.match(said)
        .and.not.match(/\n\s+at /);
    }
    expect(await readFile(at('none.pdf')).catch(() => 'absent')).to.equal('absent');
  });
});
