import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { AGENCY_FIELD, SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import type { FileVerdict } from '../../../../src/modules/signatures/validation/report.ts';
import {
  allOpensslCades,
  cutOut,
  nssTrusting,
  opensslTimestamp,
  pdfsig,
  qpdfCheck,
} from '../../../support/verifiers.ts';
import { type LevelWorld, levelWorld } from './world.ts';

const of = ({ signatures }: FileVerdict, field: string) => signatures.find((one) => one.field === field);

describe('Levels of signatures', function () {
  this.timeout(120_000);
  let world: LevelWorld;
  before(async () => {
    world = await levelWorld();
  });
  after(() => world.close());

  it('are B-B without a timestamp, and that is said', async () => {
    const { pdf, faults } = await world.raise(world.signed, {
      field: SIGNER_FIELD,
      level: 'B-LTA',
      services: [],
    });
    expect(faults).to.deep.equal([]);
    const verdict = world.judge(await world.seal(world.signed));
    expect(of(verdict, SIGNER_FIELD)).to.include({ level: 'B-B', verdict: 'INDETERMINATE' });
    expect(of(world.judge(pdf), SIGNER_FIELD)?.level).to.equal('B-B');
  });

  it('rise to B-T by a timestamp within the signature: no byte of what was signed changes', async () => {
    const { pdf, faults, missing } = await world.raise(world.signed, { field: SIGNER_FIELD, level: 'B-T' });
    expect([faults, missing]).to.deep.equal([[], []]);
    expect(pdf.length).to.equal(world.signed.length);
    const [before, after] = [cutOut(world.signed)[0], cutOut(Buffer.from(pdf))[0]];
    expect(after?.content.equals(before?.content ?? Buffer.of())).to.equal(true);
    expect(of(world.judge(pdf), SIGNER_FIELD)).to.include({ level: 'B-T', verdict: 'INDETERMINATE' });
  });

  it('rise to B-LT by all that is needed to judge it, and to B-LTA by a timestamp over that', async () => {
    const { pdf: timed } = await world.raise(world.signed, { field: SIGNER_FIELD, level: 'B-T' });
    const sealed = await world.seal(timed);
    const long = await world.raise(sealed, { field: AGENCY_FIELD, level: 'B-LT' });
    expect([long.faults, long.missing]).to.deep.equal([[], []]);
    const kept = world.judge(long.pdf);
    expect(kept.verdict).to.equal('TOTAL-PASSED');
    for (const field of [SIGNER_FIELD, AGENCY_FIELD]) expect(of(kept, field)?.level).to.equal('B-LT');
    const archived = await world.raise(sealed, { field: AGENCY_FIELD, level: 'B-LTA' });
    const verdict = world.judge(archived.pdf);
    expect(verdict.verdict).to.equal('TOTAL-PASSED');
    for (const field of [SIGNER_FIELD, AGENCY_FIELD]) expect(of(verdict, field)?.level).to.equal('B-LTA');
    expect(Buffer.from(archived.pdf).subarray(0, timed.length).equals(timed)).to.equal(true);
  });

  it('prove what was signed after the certificates of the signers have ended', async () => {
    const sealed = await world.seal(
      (await world.raise(world.signed, { field: SIGNER_FIELD, level: 'B-T' })).pdf,
    );
    const { pdf } = await world.raise(sealed, { field: AGENCY_FIELD, level: 'B-LTA' });
    const later = new Date(Date.now() + 3 * 365 * 24 * 3600 * 1000);
    expect(world.judge(pdf, later).verdict).to.equal('TOTAL-PASSED');
    expect(world.judge(sealed, later).verdict).not.to.equal('TOTAL-PASSED');
  });

  it('hold before other programs: pdfsig, openssl cms, openssl ts, qpdf', async () => {
    const sealed = await world.seal(
      (await world.raise(world.signed, { field: SIGNER_FIELD, level: 'B-T' })).pdf,
    );
    const { pdf } = await world.raise(sealed, { field: AGENCY_FIELD, level: 'B-LTA' });
    const file = path.join(world.folder, 'archived.pdf');
    await writeFile(file, pdf);
    const found = await pdfsig(await nssTrusting(world.folder, world.root), file);
    expect(found.map(({ valid, trusted }) => [valid, trusted]).slice(0, 2)).to.deep.equal([
      [true, true],
      [true, true],
    ]);
    expect((await qpdfCheck(file)).text).to.contain('No syntax or stream encoding errors');
    const [leader, agency] = await allOpensslCades(world.folder, world.root, file);
    for (const one of [leader, agency]) expect(one?.text).to.contain('CAdES Verification successful');
    const last = cutOut(Buffer.from(pdf)).at(-1);
    const stamped = await opensslTimestamp(world.folder, world.root, last as NonNullable<typeof last>);
    expect(stamped.text).to.contain('Verification: OK');
  });
});
