import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type ServedAuthority, serveAuthority } from '../../../../certs/authority/index.ts';
import { type Confined, openConfined } from '../../../../src/kernel/confined.ts';
import type { SignatureAlgorithm } from '../../../../src/kernel/signature-algorithm.ts';
import { SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import { openKeyFile } from '../../../../src/modules/signatures/keyfile/keyfile.ts';
import { LevelRaiser } from '../../../../src/modules/signatures/levels/raising.ts';
import { prepareForSigning } from '../../../../src/modules/signatures/preparing.ts';
import { type KeyMaterial, signerOf } from '../../../../src/modules/signatures/signer.ts';
import { signField } from '../../../../src/modules/signatures/signing.ts';
import { readCertificates } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import type { Level } from '../../../../src/modules/signatures/validation/report.ts';
import { type PyhankoVerdict, pyhanko } from '../../../support/pyhanko.ts';
import {
  cutOut,
  mutoolSign,
  nssTrusting,
  opensslCades,
  opensslTimestamp,
  pdfsig,
  qpdfCheck,
} from '../../../support/verifiers.ts';
import { PREPARATION } from '../support/issue.ts';
import { judge } from '../support/judging.ts';
import { classic } from '../support/samples.ts';
import { AGENCY, LEADER, PASSPHRASE } from '../support/signers.ts';

const DAY = 24 * 3600 * 1000;
const LEVELS: readonly Level[] = ['B-B', 'B-T', 'B-LT', 'B-LTA'];
const ENDS: readonly Level[] = ['B-B', 'B-LTA'];

interface Row {
  readonly key: 'RSA' | 'P-256' | 'P-384';
  readonly algorithm: SignatureAlgorithm;
  readonly levels: readonly Level[];
}

/** Every level with the two usual algorithms, the lowest and the highest with the others. */
const ROWS: readonly Row[] = [
  { key: 'RSA', algorithm: { scheme: 'rsa-pkcs1', digest: 'sha256' }, levels: LEVELS },
  { key: 'RSA', algorithm: { scheme: 'rsa-pkcs1', digest: 'sha512' }, levels: ENDS },
  { key: 'RSA', algorithm: { scheme: 'rsa-pss', digest: 'sha256' }, levels: ENDS },
  { key: 'RSA', algorithm: { scheme: 'rsa-pss', digest: 'sha384' }, levels: ENDS },
  { key: 'P-256', algorithm: { scheme: 'ecdsa', digest: 'sha256' }, levels: LEVELS },
  { key: 'P-384', algorithm: { scheme: 'ecdsa', digest: 'sha384' }, levels: ENDS },
];

interface Made {
  readonly title: string;
  readonly level: Level;
  readonly file: string;
  readonly pdf: Buffer;
}

/** It verifies no PSS, and takes a security store for an edit (decision 0042). */
function saidByMutool(title: string, level: Level): string {
  if (title.includes('rsa-pss')) return 'Digest error: Unknown error';
  const kept = level === 'B-LT' || level === 'B-LTA';
  return kept ? 'The signature is valid but there have been edits since signing' : 'unchanged since signing';
}

describe('Files at every level, signed by every algorithm', function () {
  this.timeout(180_000);
  let folder: string;
  let authority: ServedAuthority;
  let confined: Confined;
  let root: string;
  const made: Made[] = [];
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-verifiers-'));
    const now = new Date();
    const clock = () => new Date();
    authority = await serveAuthority(path.join(folder, 'authority'), { now, bits: 2048, clock });
    root = path.join(folder, 'root.pem');
    await writeFile(root, authority.rootPem);
    confined = openConfined({ size: 1 });
    const keys = new Map<Row['key'], KeyMaterial>();
    const dates = { notBefore: new Date(now.getTime() - DAY), notAfter: new Date(now.getTime() + 99 * DAY) };
    const holder = { name: LEADER, organisation: AGENCY, kind: 'person', passphrase: PASSPHRASE } as const;
    for (const key of ['RSA', 'P-256', 'P-384'] as const) {
      const curve = key === 'RSA' ? {} : { curve: key };
      const { p12 } = await authority.issueKey({ ...holder, ...dates, ...curve, iterations: 2000 });
      keys.set(key, openKeyFile(p12, PASSPHRASE));
    }
    const prepared = await prepareForSigning(await classic(), PREPARATION);
    const anchors = readCertificates(Buffer.from(authority.rootPem));
    const services = [authority.stamping];
    for (const { key, algorithm, levels } of ROWS) {
      const signer = signerOf(keys.get(key) as KeyMaterial, algorithm);
      const signed = await signField(prepared, { field: SIGNER_FIELD, signer, at: now, name: LEADER });
      for (const level of levels) {
        const raising = { confined, anchors, services, clock, newNonce: () => randomBytes(12) };
        const { pdf } = await new LevelRaiser(raising).raise(signed, { field: SIGNER_FIELD, level });
        const title = `${key} ${algorithm.scheme} ${algorithm.digest} ${level}`;
        const file = path.join(folder, `${title.replaceAll(' ', '-')}.pdf`);
        await writeFile(file, pdf);
        made.push({ title, level, file, pdf: Buffer.from(pdf) });
      }
    }
  });
  after(async () => {
    await Promise.all([confined.close(), authority.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('have the level that was asked for, by our judge', () => {
    for (const { title, level, pdf } of made) {
      const [signature] = judge(pdf, { roots: [authority.rootPem], now: new Date() }).signatures;
      expect(signature, title).to.include({ level });
      const passed = level === 'B-LT' || level === 'B-LTA';
      expect(signature?.verdict, title).to.equal(passed ? 'TOTAL-PASSED' : 'INDETERMINATE');
    }
  });

  it('are valid and trusted to pdfsig', async () => {
    const nss = await nssTrusting(folder, root);
    for (const { title, file } of made) {
      const [signature] = await pdfsig(nss, file);
      expect(signature, title).to.include({ valid: true, trusted: true });
    }
  });

  it('hold CAdES signatures to openssl, and timestamps over the whole', async () => {
    for (const { title, level, pdf } of made) {
      const parts = cutOut(pdf);
      expect(parts, title).to.have.length(level === 'B-LTA' ? 2 : 1);
      const [signature, stamp] = parts;
      const cades = await opensslCades(folder, root, signature as NonNullable<typeof signature>);
      expect(cades.text, title).to.contain('CAdES Verification successful');
      if (!stamp) continue;
      expect((await opensslTimestamp(folder, root, stamp)).text, title).to.contain('Verification: OK');
    }
  });

  it('are sound to qpdf, and to mutool what it knows of them', async () => {
    for (const { title, level, file } of made) {
      const [mutool, qpdf] = await Promise.all([mutoolSign(file), qpdfCheck(file)]);
      expect(mutool.text, title).to.contain(saidByMutool(title, level));
      expect(qpdf.text, title).to.contain('No syntax or stream encoding errors');
    }
  });

  it('are whole, valid, trusted and unchanged to pyHanko', async () => {
    const verdicts = await pyhanko(
      root,
      made.map(({ file }) => file),
    );
    for (const { title, file } of made) {
      const one = verdicts.find((found) => found.file === file && found.field === SIGNER_FIELD);
      const told: Partial<PyhankoVerdict> = { intact: true, valid: true, trusted: true, bottomLine: true };
      expect(one, `${title}: ${one?.error}`).to.include(told);
    }
  });
});
