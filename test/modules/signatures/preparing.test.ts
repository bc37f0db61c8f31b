import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { signatureFields } from '../../../src/modules/signatures/pdf/fields.ts';
import { PdfFile } from '../../../src/modules/signatures/pdf/file.ts';
import { PdfError } from '../../../src/modules/signatures/pdf/pdf-error.ts';
import { prepareForSigning } from '../../../src/modules/signatures/preparing.ts';
import { pdfText, qpdfCheck } from '../../support/verifiers.ts';
import { issue, NUMBER, PREPARATION } from './support/issue.ts';
import { isIntact, judgeBy } from './support/judging.ts';
import { classic, displaced, encrypted, shrinkingSize, wrongOffsets } from './support/samples.ts';
import { issueSigners, type Signers } from './support/signers.ts';

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(PdfError);
  return (error as PdfError).code;
}

describe('preparing a draft for signing', () => {
  let folder: string;
  let signers: Signers;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-preparing-'));
    signers = await issueSigners();
  });
  after(async () => {
    await signers.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('makes both fields before the first signature', async () => {
    const file = new PdfFile(await prepareForSigning(await classic(), PREPARATION));
    expect(signatureFields(file).map((field) => field.name)).to.deep.equal([
      'SignerSignature',
      'AgencySignature',
    ]);
  });

  it('writes every Vietnamese letter, composed or not', async () => {
    const letters = 'ăâđêôơư ĂÂĐÊÔƠƯ áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ';
    const texts = ['NFC', 'NFD'].map((form, index) => {
      return { page: 1, x: 60, y: 600 - index * 20, size: 11, text: letters.normalize(form) };
    });
    const file = path.join(folder, 'letters.pdf');
    await writeFile(file, await prepareForSigning(await classic(), { texts, fields: PREPARATION.fields }));
    const text = (await pdfText(file)).normalize('NFC');
    expect(text.split(letters).length - 1).to.equal(2);
  });

  it('refuses an encrypted file, a file that is no PDF, a missing page and a name that is taken', async () => {
    expect(await refusal(prepareForSigning(await encrypted(folder), PREPARATION))).to.equal('PDF_ENCRYPTED');
    expect(await refusal(prepareForSigning(Buffer.from('MZ…'), PREPARATION))).to.equal('PDF_NOT_A_PDF');
    const fields = [{ name: 'A', page: 9, rect: [0, 0, 10, 10] as const }];
    expect(await refusal(prepareForSigning(await classic(), { fields }))).to.equal('PDF_NO_SUCH_PAGE');
    const prepared = await prepareForSigning(await classic(), PREPARATION);
    expect(await refusal(prepareForSigning(prepared, PREPARATION))).to.equal('PDF_FIELD_EXISTS');
  });

  it('refuses a file that is signed already, since number and date would change what was signed', async () => {
    const { signed } = await issue(await classic(), signers);
    const fields = [{ name: 'Khac', page: 1, rect: [0, 0, 0, 0] as const }];
    expect(await refusal(prepareForSigning(signed, { fields }))).to.equal('PDF_SIGNED_ALREADY');
  });

  const BROKEN = {
    'bytes before its header': displaced,
    'a wrong startxref': wrongOffsets,
    'shrinking sizes': shrinkingSize,
  };
  for (const [what, make] of Object.entries(BROKEN)) {
    it(`writes a draft with ${what} anew, so that its signatures hold`, async () => {
      const { sealed } = await issue(await make(), signers);
      const file = path.join(folder, 'mended.pdf');
      await writeFile(file, sealed);
      expect((await qpdfCheck(file)).text).not.to.match(/warning|error.*offset/i);
      expect(await pdfText(file)).to.contain(NUMBER);
      expect(judgeBy(sealed, signers).signatures.map(isIntact)).to.deep.equal([true, true]);
    });
  }

  it('never writes a signed file anew, however damaged it is', async () => {
    const { sealed } = await issue(await classic(), signers);
    const damaged = Buffer.concat([Buffer.from('X\n'), sealed]);
    expect(await refusal(prepareForSigning(damaged, PREPARATION))).to.match(/PDF_(NOT_A_PDF|DAMAGED)/);
  });
});
