import { expect } from 'chai';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { CLASSES } from './support/attack-classes.ts';
import { makeWorld, type World } from './support/pki.ts';
import { openWorkshop, type Workshop } from './support/workshop.ts';

describe('A file made to deceive', () => {
  let world: World;
  let workshop: Workshop;
  before(() => {
    world = makeWorld(new Date());
    workshop = openWorkshop(world);
  });

  const judge = (pdf: Buffer) =>
    judgeFile(sourceOfBytes(pdf), { anchors: [readCertificate(world.root.certificate)], at: world.now });

  it('starts from files that pass', () => {
    for (const pdf of [workshop.plain, workshop.certified(1), workshop.certified(2), workshop.certified(3)])
      expect(judge(pdf), JSON.stringify(judge(pdf))).to.include({ verdict: 'TOTAL-PASSED' });
  });

  for (const [name, make] of Object.entries(CLASSES)) {
    it(`by ${name} fails, and the attack is called by its name`, () => {
      for (const { name: variant, pdf, expected } of make(workshop)) {
        const { verdict, attacks } = judge(pdf);
        const names = attacks.map((attack) => attack.name);
        expect(verdict, variant).to.equal('TOTAL-FAILED');
        expect(
          names.some((one) => expected.includes(one)),
          `${variant}: ${names}`,
        ).to.equal(true);
      }
    });
  }

  it('is judged the same whatever was judged before it', () => {
    const all = Object.values(CLASSES).flatMap((make) => make(workshop));
    const forwards = all.map(({ pdf }) => judge(pdf).attacks);
    const backwards = [...all].reverse().map(({ pdf }) => judge(pdf).attacks);
    expect(backwards.reverse()).to.deep.equal(forwards);
  });

  it('comes in at least forty variants', () => {
    const all = Object.values(CLASSES).flatMap((make) => make(workshop));
    expect(all.length).to.be.at.least(40);
    expect(new Set(all.map(({ pdf }) => pdf.toString('base64'))).size).to.equal(all.length);
  });
});
