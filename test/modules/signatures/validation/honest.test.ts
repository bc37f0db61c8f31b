import { expect } from 'chai';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import type { FileVerdict } from '../../../../src/modules/signatures/validation/report.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';
import { honestPapers, rewrittenPapers, STORIES } from './support/honest.ts';
import { DAY, makeWorld, type World } from './support/pki.ts';

const BY_NAME = [
  'one signature',
  'an agency after a leader',
  'the older form of PKCS #7',
  'a timestamp on the signature',
];

describe('An honest file', () => {
  let world: World;
  let papers: { readonly [shape: string]: Buffer };
  before(() => {
    world = makeWorld(new Date());
    papers = honestPapers(world);
  });

  const judge = (pdf: Buffer, at = world.now): FileVerdict =>
    judgeFile(sourceOfBytes(pdf), { anchors: [readCertificate(world.root.certificate)], at });

  function expectPassed(pdf: Buffer, what: string): void {
    const { verdict, attacks, reasons } = judge(pdf);
    expect(attacks, `${what}: ${JSON.stringify(attacks)}`).to.have.length(0);
    expect(verdict, `${what}: ${reasons}`).to.equal('TOTAL-PASSED');
  }

  for (const [name, tell] of Object.entries(STORIES)) {
    it(`with ${name} passes in every shape`, () => {
      for (const [shape, pdf] of Object.entries(papers)) expectPassed(tell(pdf, world), `${name}, ${shape}`);
    });
  }

  it('passes when qpdf wrote it before it was signed', () => {
    for (const [shape, pdf] of Object.entries(rewrittenPapers(world))) {
      for (const name of BY_NAME) expectPassed(STORIES[name]!(pdf, world), `${name}, ${shape}`);
    }
  });

  it('tells what came later, and when its signature is proven to have been there', () => {
    const pdf = STORIES['store and timestamp after a certification that permits nothing']!(
      papers.table!,
      world,
    );
    const [signature, timestamp] = judge(pdf).signatures;
    expect(signature).to.include({
      kind: 'certification',
      permits: 1,
      level: 'B-LTA',
      provenBy: 'DOCUMENT_TIMESTAMP',
    });
    expect(signature?.changes.map(({ kind }) => kind)).to.include.members(['DSS', 'DOCUMENT_TIMESTAMP']);
    expect(timestamp?.kind).to.equal('timestamp');
  });

  it('passes after its certificate has expired only if a timestamp proves the time', () => {
    const late = new Date(world.now.getTime() + 400 * DAY);
    const bare = judge(STORIES['one signature']!(papers.table!, world), late);
    expect(bare).to.include({ verdict: 'INDETERMINATE', subIndication: 'OUT_OF_BOUNDS_NO_POE' });
    const stamped = judge(STORIES['a document timestamp at the end']!(papers.table!, world), late);
    expect(stamped).to.include({ verdict: 'TOTAL-PASSED' });
    expect(stamped.signatures[0]).to.include({ provenBy: 'DOCUMENT_TIMESTAMP' });
    const tooLate = judge(
      STORIES['a document timestamp at the end']!(papers.table!, world),
      new Date(world.now.getTime() + 1600 * DAY),
    );
    expect(tooLate).to.include({ verdict: 'INDETERMINATE', subIndication: 'OUT_OF_BOUNDS_NO_POE' });
  });
});
