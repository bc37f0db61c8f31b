import { execFile } from 'node:child_process';
import { createPrivateKey, generateKeyPair, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { issueCertificate, SIGNS } from '../../../../certs/authority/certificate.ts';
import type { SignatureAlgorithm } from '../../../../src/kernel/signature-algorithm.ts';
import { SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import { algorithmOf, choicesOf, nameOf } from '../../../../src/modules/signatures/keys/algorithms.ts';
import { prepareForSigning } from '../../../../src/modules/signatures/preparing.ts';
import { type KeyMaterial, signerOf } from '../../../../src/modules/signatures/signer.ts';
import { signField } from '../../../../src/modules/signatures/signing.ts';
import { keyFactsOf } from '../../../../src/modules/signatures/workbench/key-facts.ts';
import { allOpensslCades, nssTrusting, pdfsig } from '../../../support/verifiers.ts';
import { PREPARATION } from '../support/issue.ts';
import { isIntact, judge } from '../support/judging.ts';
import { classic } from '../support/samples.ts';

const DAY = 24 * 3600 * 1000;
const generate = promisify(generateKeyPair);
const run = promisify(execFile);

/** Keys of the smallest and the largest size, and of both curves. */
const KEYS = [
  { name: 'RSA 2048', bits: 2048 },
  { name: 'RSA 3072', bits: 3072 },
  { name: 'RSA 4096', bits: 4096 },
  { name: 'EC prime256v1', curve: 'P-256' },
  { name: 'EC secp384r1', curve: 'P-384' },
] as const;

/** With a certificate that it has issued itself. */
async function materialOf(shape: (typeof KEYS)[number], now: Date): Promise<KeyMaterial> {
  const { privateKey, publicKey } =
    'curve' in shape
      ? await generate('ec', { namedCurve: shape.curve })
      : await generate('rsa', { modulusLength: shape.bits });
  const certificate = issueCertificate({
    subject: { commonName: 'Nguyễn Thị Hồng Đượm' },
    publicKey,
    issuerKey: privateKey,
    profile: { ca: false, keyUsage: SIGNS },
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + DAY),
  });
  return { key: privateKey.export({ type: 'pkcs8', format: 'der' }), certificate, chain: [] };
}

describe('What a key signs with', () => {
  const now = new Date();
  let folder: string;
  /** Trusts nobody here: it is asked whether the signature is one. */
  let nss: string;
  let prepared: Uint8Array;

  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-algorithms-'));
    prepared = await prepareForSigning(await classic(), PREPARATION);
    const { certificate } = await materialOf(KEYS[3], now);
    const root = path.join(folder, 'root.pem');
    await writeFile(root, new X509Certificate(certificate).toString());
    nss = await nssTrusting(folder, root);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function expectRead(
    material: KeyMaterial,
    algorithm: SignatureAlgorithm,
    { at = now, byPdfsig = true } = {},
  ): Promise<void> {
    const signer = signerOf(material, algorithm);
    const signed = await signField(prepared, { field: SIGNER_FIELD, signer, at });
    const said = nameOf(algorithm);
    const root = new X509Certificate(material.certificate).toString();
    expect(judge(signed, { roots: [root], now: at }).signatures.map(isIntact), said).to.deep.equal([true]);
    const [file, pem] = [path.join(folder, 'signed.pdf'), path.join(folder, 'root.pem')];
    await Promise.all([writeFile(file, signed), writeFile(pem, root)]);
    const [cades] = await allOpensslCades(folder, pem, file);
    expect(cades?.ok, `${said}: ${cades?.text}`).to.equal(true);
    // NSS, by which pdfsig verifies, reads signatures by PSS but no certificates of keys that are for PSS alone.
    if (!byPdfsig) return;
    const [seen] = await pdfsig(nss, file, '-nocert');
    expect(seen, said).to.deep.include({ valid: true, wholeDocument: true });
  }

  for (const key of KEYS) {
    it(`${key.name} signs by all that it can, and our judge, openssl and pdfsig read it`, async function () {
      this.timeout(60_000);
      const material = await materialOf(key, now);
      const facts = keyFactsOf(material.certificate);
      expect(facts.algorithm).to.equal(key.name);
      const choices = choicesOf(facts);
      expect(choices).to.have.length('bits' in key ? 6 : 3);
      for (const algorithm of choices) await expectRead(material, algorithm);
    });
  }

  it('a key that is for PSS alone signs by PSS alone', async function () {
    this.timeout(60_000);
    const [keyFile, file] = [path.join(folder, 'pss.pem'), path.join(folder, 'pss-certificate.pem')];
    const size = ['-newkey', 'rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048', '-nodes'];
    const subject = ['-days', '5', '-subj', '/CN=PSS', '-addext', 'basicConstraints=CA:FALSE'];
    await run('openssl', ['req', '-x509', ...size, '-keyout', keyFile, '-out', file, ...subject]);
    const key = createPrivateKey(await readFile(keyFile)).export({ type: 'pkcs8', format: 'der' });
    const certificate = new X509Certificate(await readFile(file)).raw;
    const choices = choicesOf(keyFactsOf(certificate));
    expect(choices.map(nameOf)).to.deep.equal(['rsa-pss sha256', 'rsa-pss sha384', 'rsa-pss sha512']);
    for (const algorithm of choices)
      await expectRead({ key, certificate, chain: [] }, algorithm, { at: new Date(), byPdfsig: false });
  });

  it('is, until somebody chooses, as strong as the key and read everywhere', () => {
    const usual = (algorithm: string) => nameOf(algorithmOf({ algorithm }));
    expect(usual('RSA 3072')).to.equal('rsa-pkcs1 sha256');
    expect(usual('RSA-PSS 3072')).to.equal('rsa-pss sha256');
    expect(usual('EC prime256v1')).to.equal('ecdsa sha256');
    expect(usual('EC secp384r1')).to.equal('ecdsa sha384');
  });
});
