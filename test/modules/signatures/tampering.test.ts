import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { pyhanko } from '../../support/pyhanko.ts';
import { allOpensslCades, nssTrusting, pdfsig } from '../../support/verifiers.ts';
import { type Issued, issue } from './support/issue.ts';
import { isIntact, judgeBy } from './support/judging.ts';
import { classic } from './support/samples.ts';
import { issueSigners, type Signers } from './support/signers.ts';

/** Where a byte is changed, and which of the two signatures cover it. */
interface Tampering {
  where: string;
  at: number;
  covered: readonly [person: boolean, agency: boolean];
}

function tamperings({ prepared, signed, sealed }: Issued): Tampering[] {
  const text = sealed.toString('latin1');
  const comment = text.indexOf('%', 6);
  const stream = text.indexOf('stream\n') + 40;
  const place = text.indexOf('cm /Vanthu0 Do');
  const time = text.indexOf('(D:20');
  const afterPerson = text.indexOf('/Subtype /Form', signed.length);
  return [
    { where: 'the comment after the header', at: comment + 1, covered: [true, true] },
    { where: "the page's own drawing", at: stream, covered: [true, true] },
    { where: 'the place of number and date', at: place - 3, covered: [true, true] },
    { where: "the draft's last line", at: prepared.length - 3, covered: [true, true] },
    { where: "the time of the person's signature", at: time + 8, covered: [true, true] },
    { where: "the person's cross-references", at: signed.lastIndexOf('0000'), covered: [true, true] },
    { where: "what the agency's signature shows", at: afterPerson + 9, covered: [false, true] },
    { where: "the agency's own objects", at: text.lastIndexOf('/Adobe.PPKLite') + 3, covered: [false, true] },
  ];
}

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x01;
  return copy;
}

/** What is told of the two signatures; of a file whose structure is gone nothing can be told but that it failed. */
function verdicts(pdf: Buffer, signers: Signers): (string | undefined)[] {
  const { verdict, signatures } = judgeBy(pdf, signers);
  if (signatures.length === 0) return [verdict, verdict];
  return ['SignerSignature', 'AgencySignature'].map((field) => {
    const found = signatures.find((signature) => signature.field === field);
    return found && isIntact(found) ? 'intact' : found?.verdict;
  });
}

describe('a changed byte in an issued file', () => {
  let folder: string;
  let signers: Signers;
  let nss: string;
  let cases: (Tampering & { file: string; bytes: Buffer })[];
  let opinions: Awaited<ReturnType<typeof pyhanko>>;

  before(async function () {
    this.timeout(240_000);
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-tampering-'));
    signers = await issueSigners();
    nss = await nssTrusting(folder, signers.root);
    const issued = await issue(await classic(), signers);
    cases = tamperings(issued).map((one, index) => {
      return { ...one, file: path.join(folder, `${index}.pdf`), bytes: changed(issued.sealed, one.at) };
    });
    for (const { file, bytes } of cases) await writeFile(file, bytes);
    opinions = await pyhanko(
      signers.root,
      cases.map(({ file }) => file),
    );
  });
  after(async () => {
    await signers.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('makes our own judge call every signature that covers it failed, and no other intact', () => {
    for (const { where, bytes, covered } of cases) {
      verdicts(bytes, signers).forEach((verdict, index) => {
        expect(verdict, `${where}, signature ${index}`).not.to.equal('intact');
        if (covered[index])
          expect(verdict, `${where}, signature ${index}`).to.be.oneOf(['TOTAL-FAILED', undefined]);
      });
    }
  });

  it('makes openssl reject every signature that covers it', async () => {
    for (const { where, file, covered } of cases) {
      const results = await allOpensslCades(folder, signers.root, file);
      covered.forEach((isCovered, index) => {
        if (isCovered) expect(results[index]?.ok ?? false, `${where}, signature ${index}`).to.equal(false);
      });
    }
  });

  it('makes pdfsig reject every signature that covers it', async () => {
    for (const { where, file, covered } of cases) {
      const results = await pdfsig(nss, file);
      covered.forEach((isCovered, index) => {
        if (isCovered) expect(results[index]?.valid ?? false, `${where}, signature ${index}`).to.equal(false);
      });
    }
  });

  it('makes pyHanko reject every signature that covers it', () => {
    for (const { where, file, covered } of cases) {
      const results = opinions.filter((one) => one.file === file);
      ['SignerSignature', 'AgencySignature'].forEach((field, index) => {
        const found = results.find((one) => one.field === field);
        if (covered[index]) expect(found?.bottomLine ?? false, `${where}, ${field}`).to.equal(false);
      });
    }
  });

  it('is noticed wherever both signatures cover it', async function () {
    this.timeout(120_000);
    const { sealed, prepared } = await issue(await classic(), signers);
    const missed: number[] = [];
    for (let at = 9; at < prepared.length; at += 397) {
      if (verdicts(changed(sealed, at), signers).includes('intact')) missed.push(at);
    }
    expect(missed).to.deep.equal([]);
  });
});
