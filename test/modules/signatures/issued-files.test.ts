import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { AGENCY_FIELD } from '../../../src/modules/signatures/index.ts';
import { type PyhankoVerdict, pyhanko } from '../../support/pyhanko.ts';
import {
  allOpensslCades,
  mutoolSign,
  nssTrusting,
  pdfsig,
  pdfText,
  qpdfCheck,
} from '../../support/verifiers.ts';
import { DATE, type Issued, issue, NUMBER } from './support/issue.ts';
import { BARE, judgeBy } from './support/judging.ts';
import { SHAPES } from './support/samples.ts';
import { AGENCY, issueSigners, LEADER, type Signers } from './support/signers.ts';

describe('an issued file', () => {
  let folder: string;
  let signers: Signers;
  let nss: string;
  const files = new Map<string, { path: string; draft: Uint8Array; issued: Issued }>();
  let opinions: PyhankoVerdict[];

  before(async function () {
    this.timeout(240_000);
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-issued-'));
    signers = await issueSigners();
    nss = await nssTrusting(folder, signers.root);
    for (const [shape, make] of Object.entries(SHAPES)) {
      const draft = await make(folder);
      const issued = await issue(draft, signers);
      const file = path.join(folder, `${files.size}.pdf`);
      await writeFile(file, issued.sealed);
      files.set(shape, { path: file, draft, issued });
    }
    opinions = await pyhanko(
      signers.root,
      [...files.values()].map((file) => file.path),
    );
  });
  after(async () => {
    await signers.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const shape of Object.keys(SHAPES)) {
    const file = () => files.get(shape) as NonNullable<ReturnType<typeof files.get>>;

    it(`with ${shape} keeps every earlier byte at each step`, () => {
      const { draft, issued } = file();
      expect(Buffer.from(issued.prepared.subarray(0, draft.length)).equals(draft)).to.equal(true);
      expect(issued.signed.subarray(0, issued.prepared.length).equals(issued.prepared)).to.equal(true);
      expect(issued.sealed.subarray(0, issued.signed.length).equals(issued.signed)).to.equal(true);
    });

    it(`with ${shape} is sound to qpdf and shows number and date as text`, async () => {
      const check = await qpdfCheck(file().path);
      expect(check.ok, check.text).to.equal(true);
      expect(check.text).not.to.match(/warning/i);
      const text = await pdfText(file().path);
      expect(text).to.contain(NUMBER).and.to.contain(DATE);
    });

    it(`with ${shape} has two signatures that pdfsig calls valid and trusted`, async () => {
      const verdicts = await pdfsig(nss, file().path);
      expect(verdicts).to.deep.equal([
        { name: LEADER, valid: true, trusted: true, wholeDocument: false },
        { name: AGENCY, valid: true, trusted: true, wholeDocument: true },
      ]);
    });

    it(`with ${shape} has two CAdES signatures to openssl`, async () => {
      const verdicts = await allOpensslCades(folder, signers.root, file().path);
      expect(verdicts).to.have.length(2);
      for (const verdict of verdicts) {
        expect(verdict.ok, verdict.text).to.equal(true);
        expect(verdict.text).to.contain('CAdES Verification successful');
      }
    });

    it(`with ${shape} is unchanged to mutool`, async () => {
      const { text } = await mutoolSign(file().path);
      expect(text).to.contain('The document is unchanged since signing.');
      expect(text).not.to.match(/digest|invalid|broken/i);
    });

    it(`with ${shape} has no forbidden change after either signature to pyHanko`, () => {
      const verdicts = opinions.filter((one) => one.file === file().path);
      const sound = { file: file().path, bottomLine: true, intact: true, valid: true, trusted: true };
      expect(verdicts).to.deep.equal([
        { ...sound, field: 'SignerSignature', modification: 'FORM_FILLING' },
        { ...sound, field: 'AgencySignature', modification: 'NONE' },
      ]);
    });

    it(`with ${shape} is read back with who signed and nothing wrong`, () => {
      const report = judgeBy(file().issued.sealed, signers);
      const told = report.signatures.map(({ signer, covers, reasons, changes, attacks }) => [
        signer?.name,
        covers,
        reasons,
        changes.map(({ kind, field }) => [kind, field]),
        attacks,
      ]);
      expect(told).to.deep.equal([
        [LEADER, 'earlier-revision', BARE, [['SIGNATURE', AGENCY_FIELD]], []],
        [AGENCY, 'whole-file', BARE, [], []],
      ]);
      expect(report).to.deep.include({ subIndication: 'TRY_LATER', attacks: [], empty: [] });
    });
  }
});
