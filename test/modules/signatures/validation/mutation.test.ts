import { expect } from 'chai';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { paper } from './support/paper.ts';
import { makeWorld, type World } from './support/pki.ts';
import { signed } from './support/signing.ts';

/** Every so many bytes one is changed; small enough to meet every object, every table and every field of the message. */
const STEP = 127;

/** One of each kind of place that a file has; the first match in it is changed, bit by bit. */
const PLACES: { readonly [name: string]: RegExp } = {
  header: /%PDF-1/,
  'the binary mark': /%\xe2\xe3/,
  'the number of an object': /\n6 0 obj/,
  'a word of an object': /endobj/,
  'a stream': /Chi 100 dong/,
  'the length of a stream': /\/Length \d+/,
  'packed objects': /\/ObjStm[^>]*>>\nstream\n/,
  'the first cross-reference stream': /\/Type\/XRef/,
  'the first startxref': /startxref\n\d+/,
  'the mark of an end': /%%EOF/,
  'the field': /\/T\s*\(S2\)|\/T <[0-9a-f]+>/,
  'the filter': /\/Adobe\.PPKLite/,
  'the form of the signature': /\/ETSI\.CAdES\.detached/,
  'the byte range': /\/ByteRange \[0 \d+ \d+ \d+/,
  'the blanks behind the byte range': /\] {3,}/,
  'the beginning of the contents': /\/Contents </,
  'the zeros behind the message': /0{200}>/,
  'the time': /\/M \(D:\d+/,
  'the look': /0 0 1 rg/,
  'the previous table': /\/Prev \d+/,
};

describe('One changed byte in a signed file', function () {
  this.timeout(120_000);
  let world: World;
  let pdf: Buffer;
  before(() => {
    world = makeWorld(new Date());
    const once = signed(paper('packed', { crls: world.crls }), world, { timestampAt: world.now });
    pdf = signed(once, world, { field: 'S2', holder: world.agency });
  });

  const verdictOf = (bytes: Buffer): string =>
    judgeFile(sourceOfBytes(bytes), { anchors: [readCertificate(world.root.certificate)], at: world.now })
      .verdict;

  /** Places of certificates that are carried along and that no path needs: their copies come from the trust list. */
  function meaningless(at: number): boolean {
    const text = pdf.toString('latin1');
    const roots = [world.root, world.issuing].map(({ certificate }) => certificate.toString('hex'));
    return roots.some((hex) => {
      for (let from = text.indexOf(hex); from >= 0; from = text.indexOf(hex, from + 1)) {
        if (at >= from && at < from + hex.length) return true;
      }
      return false;
    });
  }

  it('is noticed wherever it stands, but for the case of a hexadecimal digit', () => {
    expect(verdictOf(pdf)).to.equal('TOTAL-PASSED');
    const passed: number[] = [];
    for (let at = 0; at < pdf.length; at += STEP) {
      const copy = Buffer.from(pdf);
      copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
      const same = copy.toString('latin1').toLowerCase() === pdf.toString('latin1').toLowerCase();
      if (!same && !meaningless(at) && verdictOf(copy) === 'TOTAL-PASSED') passed.push(at);
    }
    expect(passed.map((at) => pdf.subarray(at - 40, at + 40).toString('latin1'))).to.deep.equal([]);
  });

  for (const [name, pattern] of Object.entries(PLACES)) {
    it(`in ${name} is noticed, every bit of it`, () => {
      const text = pdf.toString('latin1');
      const found = pattern.exec(text);
      if (!found) return expect.fail('there is no such place');
      const passed: string[] = [];
      for (let at = found.index; at < found.index + Math.min(found[0].length, 16); at += 1) {
        for (let bit = 0; bit < 8; bit += 1) {
          const copy = Buffer.from(pdf);
          copy[at] = (copy[at] ?? 0) ^ (1 << bit);
          if (verdictOf(copy) === 'TOTAL-PASSED') passed.push(`${at - found.index}.${bit} ${found[0]}`);
        }
      }
      expect(passed).to.deep.equal([]);
    });
  }

  it('within the message is noticed in every field', () => {
    const text = pdf.toString('latin1');
    const spans = [...text.matchAll(/\/Contents <([0-9a-f]+?)0{60,}>/g)];
    expect(spans).to.have.length(2);
    const passed: string[] = [];
    for (const span of spans) {
      const start = span.index + '/Contents <'.length;
      for (let at = start; at < start + (span[1]?.length ?? 0); at += 23) {
        if (meaningless(at)) continue;
        const copy = Buffer.from(pdf);
        copy.write(text[at] === '1' ? '2' : '1', at, 'latin1');
        if (verdictOf(copy) === 'TOTAL-PASSED') passed.push(`${at - start} ${text.slice(at - 16, at + 16)}`);
      }
    }
    expect(passed).to.deep.equal([]);
  });
});
