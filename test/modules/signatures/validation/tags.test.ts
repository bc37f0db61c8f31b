import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { readSignedData } from '../../../../src/modules/signatures/validation/cms/signed-data.ts';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import {
  contentOf,
  type Tlv,
  tlvAt,
  tlvsIn,
} from '../../../../src/modules/signatures/validation/path/tlv.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { readToken } from '../../../../src/modules/signatures/validation/time/token.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { paper } from './support/paper.ts';
import { cms, makeWorld, timestampAttribute, token, type World } from './support/pki.ts';
import { signed } from './support/signing.ts';

/** How deep the tags of a message are its own: below are names and keys. */
const DEEP = 6;
const CLASS_BITS = [0x40, 0x80, 0xc0];

/** Every element of DER, from the outside in. */
function elements(der: Buffer, one: Tlv, depth: number): Tlv[] {
  if (depth === 0 || !((der[one.start] ?? 0) & 0x20)) return [one];
  return [one, ...[...tlvsIn(der, one)].flatMap((inner) => elements(der, inner, depth - 1))];
}

function changedClasses(der: Buffer, at: number): Buffer[] {
  return CLASS_BITS.map((bits) => {
    const copy = Buffer.from(der);
    copy[at] = (copy[at] ?? 0) ^ bits;
    return copy;
  });
}

describe('A tag of another class', function () {
  this.timeout(120_000);
  let world: World;
  let message: Buffer;
  let stamp: Buffer;
  const digest = createHash('sha256').update('x').digest();
  before(() => {
    world = makeWorld(new Date());
    stamp = token(world.tsa, digest, { at: world.now, chain: [world.root] });
    message = cms({
      holder: world.leader,
      chain: world.chain,
      messageDigest: digest,
      unsigned: [timestampAttribute(stamp)],
    });
  });

  const throws = (read: () => unknown): boolean => {
    try {
      read();
      return false;
    } catch {
      return true;
    }
  };

  /** Places in a certificate or a name are left to the reader of certificates. */
  function ownTags(der: Buffer): Tlv[] {
    const certificates = [world.leader, ...world.chain, world.tsa].map(({ certificate }) => certificate);
    const inside = (at: number) =>
      certificates.some((one) => {
        const from = der.indexOf(one);
        return from >= 0 && at > from && at < from + one.length;
      });
    return elements(der, tlvAt(der, 0, der.length), DEEP).filter(({ start }) => !inside(start));
  }

  it('makes a message unreadable at each of its outer elements', () => {
    const outer = ownTags(message).filter(({ start }) => {
      // Names of the signer, signed attributes and what a timestamp holds are read later, or signed.
      return elements(message, tlvAt(message, 0, message.length), 4).some((one) => one.start === start);
    });
    expect(outer.length).to.be.above(10);
    for (const { start } of outer)
      for (const copy of changedClasses(message, start))
        expect(
          throws(() => readSignedData(copy)),
          `${start}: ${message[start]?.toString(16)}`,
        ).to.equal(true);
  });

  it('makes a timestamp one that nobody can read, or one that is false', () => {
    for (const { start } of ownTags(stamp)) {
      for (const copy of changedClasses(stamp, start)) {
        const read = readToken(copy, () => digest, []);
        expect(read === undefined || read.reasons.length > 0, `${start}`).to.equal(true);
      }
    }
  });

  it('makes a certificate unreadable, or not what its issuer signed', () => {
    const { certificate } = world.leader;
    for (const { start } of elements(certificate, tlvAt(certificate, 0, certificate.length), 2)) {
      for (const copy of changedClasses(certificate, start))
        expect(
          throws(() => readCertificate(copy)),
          `${start}`,
        ).to.equal(true);
    }
  });

  it('anywhere in a signed file is told as CMS_UNREADABLE, in the timestamp as its own', () => {
    const pdf = signed(paper('table', { crls: world.crls }), world, { timestampAt: world.now });
    const start = pdf.indexOf('/Contents <') + '/Contents <'.length;
    const hex = pdf.subarray(start, pdf.indexOf('>', start)).toString('latin1');
    const der = Buffer.from(hex, 'hex');
    const judged = (at: number, tag: number) => {
      const copy = Buffer.from(pdf);
      copy.write(tag.toString(16).padStart(2, '0'), start + at * 2, 'latin1');
      const anchors = [readCertificate(world.root.certificate)];
      return judgeFile(sourceOfBytes(copy), { anchors, at: world.now });
    };
    const [outer] = elements(der, tlvAt(der, 0, der.length), 1);
    const [, body] = [...tlvsIn(der, outer!)];
    const inner = [...tlvsIn(der, [...tlvsIn(der, body!)][0]!)];
    for (const { start: at } of [outer!, ...inner]) {
      for (const bits of CLASS_BITS) {
        const { verdict, signatures } = judged(at, (der[at] ?? 0) ^ bits);
        expect([verdict, signatures[0]?.reasons], `${at}`).to.deep.equal([
          'TOTAL-FAILED',
          ['CMS_UNREADABLE'],
        ]);
      }
    }
    const stamped = der.lastIndexOf(Buffer.from('06092a864886f70d010702', 'hex')) - 4;
    expect(contentOf(der, tlvAt(der, stamped, der.length)).length).to.be.above(500);
    const { verdict, signatures } = judged(stamped, 0xf0);
    expect(verdict).to.equal('INDETERMINATE');
    expect(signatures[0]?.timestamps[0]?.reasons).to.deep.equal(['CMS_UNREADABLE']);
    expect(signatures[0]?.reasons).to.deep.equal(['TIMESTAMP_NOT_VALID']);
  });
});
