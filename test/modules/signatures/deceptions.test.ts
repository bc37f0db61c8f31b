import { createPrivateKey, createPublicKey } from 'node:crypto';
import { expect } from 'chai';
import { issueCertificate, SIGNS } from '../../../certs/authority/certificate.ts';
import { openKeyFile } from '../../../src/modules/signatures/keyfile/keyfile.ts';
import { PdfFile } from '../../../src/modules/signatures/pdf/file.ts';
import { Increment } from '../../../src/modules/signatures/pdf/increment.ts';
import { pagesOf } from '../../../src/modules/signatures/pdf/pages.ts';
import {
  dict,
  name,
  PdfDict,
  PdfRef,
  PdfStream,
  PdfString,
} from '../../../src/modules/signatures/pdf/values.ts';
import { signerOf } from '../../../src/modules/signatures/signer.ts';
import { signField } from '../../../src/modules/signatures/signing.ts';
import type { FileVerdict, SignatureVerdict } from '../../../src/modules/signatures/validation/report.ts';
import { type Issued, issue } from './support/issue.ts';
import { BARE, isIntact, judge } from './support/judging.ts';
import { classic } from './support/samples.ts';
import { issueSigners, PASSPHRASE, type Signers } from './support/signers.ts';

describe('a deceptive file', () => {
  let signers: Signers;
  let issued: Issued;
  before(async () => {
    signers = await issueSigners();
    issued = await issue(await classic(), signers);
  });
  after(() => signers.close());

  const file = (pdf: Uint8Array, roots = [signers.authority.rootPem], now = signers.now): FileVerdict =>
    judge(pdf, { roots, now });
  const read = (...given: Parameters<typeof file>): SignatureVerdict[] => [...file(...given).signatures];

  function updated(change: (update: Increment) => void): Buffer {
    const update = new Increment(new PdfFile(issued.sealed));
    change(update);
    return update.finish();
  }

  /** Rewrites the signature dictionary of the agency's field after it was made. */
  function withSignature(change: (signature: PdfDict) => PdfDict): Buffer {
    return updated((update) => {
      const file = update.file;
      const field = [...file.sections[0]!.entries.keys()].map((number) => ({
        number,
        value: file.load(number),
      }));
      const found = field.find(({ value }) => value instanceof PdfDict && value.get('Filter') !== undefined)!;
      update.put(new PdfRef(found.number), change(found.value as PdfDict));
    });
  }

  it('that paints over a signed page in a later update is reported as changed', () => {
    const painted = updated((update) => {
      const [page] = pagesOf(update.file);
      const cover = update.add(new PdfStream(new PdfDict(), Buffer.from('1 g 0 0 600 900 re f')));
      update.put(page!.ref, page!.dict.with({ Contents: [cover] }));
    });
    expect(read(painted)).to.have.length(2);
    for (const one of read(painted)) {
      expect(one.verdict).to.equal('TOTAL-FAILED');
      expect(one.reasons).to.deep.equal(['CHANGED_AFTERWARDS', ...BARE]);
      expect(one.attacks.map(({ name }) => name)).to.include('INCREMENTAL_SAVING');
    }
  });

  it('that swaps the appearance of a signature already made is reported as changed', () => {
    const swapped = updated((update) => {
      const file = update.file;
      const numbers = [...file.sections[0]!.entries.keys()];
      const field = numbers.find((number) => (file.load(number) as PdfDict).get?.('T') !== undefined)!;
      const form = dict({ Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 10, 10] });
      const look = update.add(new PdfStream(form, Buffer.from('')));
      update.put(new PdfRef(field), (file.load(field) as PdfDict).with({ AP: dict({ N: look }) }));
    });
    expect(read(swapped).map(({ verdict }) => verdict)).to.deep.equal(['TOTAL-FAILED', 'TOTAL-FAILED']);
  });

  it('whose signature has no byte range, or one that is not its own, is broken', () => {
    const without = withSignature((signature) => signature.with({ ByteRange: undefined }));
    const moved = withSignature((signature) => signature.with({ ByteRange: [0, 10, 20, 30] }));
    const empty = withSignature((signature) =>
      signature.with({ Contents: new PdfString(Buffer.alloc(0), true) }),
    );
    const missing = withSignature((signature) => signature.with({ Contents: undefined }));
    for (const pdf of [without, moved, empty, missing]) {
      const agency = read(pdf).find(({ field }) => field === 'AgencySignature');
      expect(agency?.verdict).to.equal('TOTAL-FAILED');
    }
  });

  it('with bytes after its end is not read as sound', () => {
    const followed = file(Buffer.concat([issued.sealed, Buffer.from('1 0 obj null endobj')]));
    expect(followed.verdict).to.equal('TOTAL-FAILED');
    expect(followed.attacks.map(({ name }) => name)).to.include.oneOf([
      'INCREMENTAL_SAVING',
      'BYTES_OUTSIDE',
    ]);
    const spaced = file(Buffer.concat([issued.sealed, Buffer.from('\n\n')]));
    expect(spaced.verdict).to.equal('TOTAL-FAILED');
    expect(spaced.signatures.some(isIntact)).to.equal(false);
  });

  it('whose reserve after the signature holds something is broken', () => {
    const hidden = Buffer.from(issued.sealed);
    const end = hidden.lastIndexOf('000>');
    hidden.write('41', end, 'latin1');
    expect(read(hidden).at(-1)?.reasons).to.include('CMS_UNREADABLE');
  });

  it('with a blank among the digits of the signature is broken, though it changes no digit that counts', () => {
    const blank = Buffer.from(issued.sealed);
    blank.write(' ', blank.lastIndexOf('000>'), 'latin1');
    expect(read(blank).at(-1)?.reasons).to.deep.equal(['SIGNATURE_MALFORMED']);
    expect(file(blank).verdict).to.equal('TOTAL-FAILED');
  });

  it('whose chain ends elsewhere is not trusted, however sound its bytes', async () => {
    const others = await issueSigners();
    const [report] = read(issued.sealed, [others.authority.rootPem]);
    await others.close();
    expect(report?.reasons).to.deep.equal(['CHAIN_NOT_TRUSTED']);
    expect(report?.verdict).to.equal('INDETERMINATE');
  });

  it('signed with a certificate that has expired since, or dated in the future, proves nothing by itself', () => {
    const later = new Date(signers.now.getTime() + 2 * 365 * 24 * 3600 * 1000);
    expect(read(issued.sealed, undefined, later)[0]?.reasons).to.deep.equal(['CERTIFICATE_EXPIRED', ...BARE]);
    const earlier = new Date(signers.now.getTime() - 3600 * 1000);
    expect(read(issued.sealed, undefined, earlier)[0]?.reasons).to.deep.equal([...BARE, 'TIME_IN_FUTURE']);
  });

  it('signed with a certificate that a leader issued with their own key is not trusted', async () => {
    const { key, certificate, chain } = openKeyFile(signers.leader.p12, PASSPHRASE);
    const issuerKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    const forged = issueCertificate({
      subject: { commonName: 'Trần Văn Giả' },
      publicKey: createPublicKey(issuerKey),
      issuer: certificate,
      issuerKey,
      profile: { ca: false, keyUsage: SIGNS },
      notBefore: new Date(signers.now.getTime() - 1000),
      notAfter: new Date(signers.now.getTime() + 1e9),
    });
    const signer = signerOf({ key, certificate: forged, chain: [certificate, ...chain] });
    const signed = await signField(issued.prepared, { field: 'SignerSignature', signer, at: signers.now });
    // The chain does lead to the root, by way of somebody who may not vouch: said more exactly than "not trusted".
    expect(read(signed)[0]).to.deep.include({
      verdict: 'INDETERMINATE',
      subIndication: 'CHAIN_CONSTRAINTS_FAILURE',
      reasons: ['CHAIN_NOT_VALID', ...BARE],
    });
  });

  it('is trusted by nobody where no root is', () => {
    expect(read(issued.sealed, []).map(({ reasons }) => reasons)).to.deep.equal([
      ['CHAIN_NOT_TRUSTED'],
      ['CHAIN_NOT_TRUSTED'],
    ]);
  });
});
