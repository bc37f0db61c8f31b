import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { KeyError } from '../../../src/modules/signatures/keyfile/key-error.ts';
import { openKeyFile } from '../../../src/modules/signatures/keyfile/keyfile.ts';
import { prepareForSigning } from '../../../src/modules/signatures/preparing.ts';
import { signerOf } from '../../../src/modules/signatures/signer.ts';
import { signField } from '../../../src/modules/signatures/signing.ts';
import { allOpensslCades } from '../../support/verifiers.ts';
import { PREPARATION } from './support/issue.ts';
import { judge } from './support/judging.ts';
import { classic } from './support/samples.ts';

const run = promisify(execFile);
const SECRET = 'Mật khẩu đường dài';

/** What a certification authority may hand out, as openssl writes it. */
const WAYS: { readonly [way: string]: readonly string[] } = {
  'AES-256 and SHA-256': [],
  'triple DES': ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  '40-bit RC2 for the certificates': ['-legacy'],
  'AES-128 and many rounds': ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-iter', '200000'],
  'SHA-512 as its MAC': ['-macalg', 'sha512'],
  'no MAC at all': ['-nomac'],
};

function code(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof KeyError) return error.code;
    throw error;
  }
  return 'opened';
}

describe('a key file', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-keys-'));
    await issue('rsa', ['-newkey', 'rsa:2048']);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const at = (name: string) => path.join(folder, name);

  async function issue(name: string, key: readonly string[]): Promise<void> {
    const subject = ['-utf8', '-subj', '/C=VN/O=UBND phường Xuân Hòa/CN=Lê Văn Đức'];
    const usage = ['-addext', 'keyUsage=critical,digitalSignature,nonRepudiation'];
    const outputs = ['-keyout', at(`${name}.key`), '-out', at(`${name}.pem`)];
    await run('openssl', ['req', '-x509', '-nodes', '-days', '30', ...key, ...subject, ...usage, ...outputs]);
  }

  async function packed(name: string, options: readonly string[], secret = SECRET): Promise<Buffer> {
    const inputs = ['-inkey', at(`${name}.key`), '-in', at(`${name}.pem`)];
    await run('openssl', [
      'pkcs12',
      '-export',
      ...inputs,
      '-out',
      at('out.p12'),
      '-passout',
      `pass:${secret}`,
      ...options,
    ]);
    return readFile(at('out.p12'));
  }

  for (const [way, options] of Object.entries(WAYS)) {
    it(`with ${way} opens with its passphrase and with no other`, async () => {
      const p12 = await packed('rsa', options);
      expect(openKeyFile(p12, SECRET).certificate.length).to.be.greaterThan(500);
      expect(code(() => openKeyFile(p12, 'Mat khau duong dai'))).to.equal('SIGNING_KEY_PASSPHRASE');
    });
  }

  it('opens whether the passphrase is typed with composed letters or not', async () => {
    const p12 = await packed('rsa', [], SECRET.normalize('NFC'));
    expect(code(() => openKeyFile(p12, SECRET.normalize('NFD')))).to.equal('opened');
  });

  it('of an elliptic curve signs so that openssl and our own reading agree', async () => {
    for (const [name, curve] of [['ec', 'P-256'] as const, ['ec384', 'P-384'] as const]) {
      await issue(name, ['-newkey', 'ec', '-pkeyopt', `ec_paramgen_curve:${curve}`]);
      const signer = signerOf(openKeyFile(await packed(name, []), SECRET));
      const prepared = await prepareForSigning(await classic(), PREPARATION);
      const now = new Date();
      const signed = await signField(prepared, { field: 'SignerSignature', signer, at: now });
      await writeFile(at('ec.pdf'), signed);
      const [verdict] = await allOpensslCades(folder, at(`${name}.pem`), at('ec.pdf'));
      expect(verdict?.ok, verdict?.text).to.equal(true);
      const roots = [await readFile(at(`${name}.pem`), 'utf8')];
      expect(judge(signed, { roots, now }).signatures[0]?.reasons).to.deep.equal([]);
    }
  });

  it('of an RSA key signs by PSS where the algorithm asks for it', async () => {
    const signer = signerOf(openKeyFile(await packed('rsa', []), SECRET));
    const algorithm = { scheme: 'rsa-pss', digest: 'sha384' } as const;
    const prepared = await prepareForSigning(await classic(), PREPARATION);
    const now = new Date();
    const signed = await signField(prepared, {
      field: 'SignerSignature',
      signer: { ...signer, algorithm },
      at: now,
    });
    await writeFile(at('pss.pdf'), signed);
    const [verdict] = await allOpensslCades(folder, at('rsa.pem'), at('pss.pdf'));
    expect(verdict?.ok, verdict?.text).to.equal(true);
    const roots = [await readFile(at('rsa.pem'), 'utf8')];
    expect(judge(signed, { roots, now }).signatures[0]?.reasons).to.deep.equal([]);
  });

  it('that is none, is cut short or holds no key is refused with a code', async () => {
    const p12 = await packed('rsa', []);
    expect(code(() => openKeyFile(Buffer.from('%PDF-1.7'), SECRET))).to.equal('SIGNING_KEY_UNREADABLE');
    expect(code(() => openKeyFile(Buffer.alloc(0), SECRET))).to.equal('SIGNING_KEY_UNREADABLE');
    expect(code(() => openKeyFile(p12.subarray(0, 900), SECRET))).to.equal('SIGNING_KEY_UNREADABLE');
    expect(code(() => openKeyFile(p12.subarray(0, -9), SECRET))).to.equal('SIGNING_KEY_UNREADABLE');
    const bare = await packed('rsa', ['-nokeys']);
    expect(code(() => openKeyFile(bare, SECRET))).to.equal('SIGNING_KEY_NO_PRIVATE_KEY');
  });

  it('that asks for too many rounds is refused before they are computed', async () => {
    const costly = await packed('rsa', ['-iter', '1200000']);
    const begun = process.threadCpuUsage();
    expect(code(() => openKeyFile(costly, SECRET))).to.equal('SIGNING_KEY_TOO_COSTLY');
    const { user, system } = process.threadCpuUsage(begun);
    expect((user + system) / 1000).to.be.lessThan(300);
  });

  it('with a key of 1024 bits is refused as weak', async () => {
    await issue('weak', ['-newkey', 'rsa:1024']);
    const p12 = await packed('weak', []);
    expect(code(() => openKeyFile(p12, SECRET))).to.equal('SIGNING_KEY_WEAK');
  });
});
