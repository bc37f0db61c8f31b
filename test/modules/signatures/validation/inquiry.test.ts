import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { type Confined, openConfined } from '../../../../src/kernel/confined.ts';
import { inquire, SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import {
  answersIn,
  type Judgement,
  toldBefore,
} from '../../../../src/modules/signatures/judgements/judgement.ts';
import { Program } from '../../../support/program.ts';
import { type LevelWorld, levelWorld } from '../levels/world.ts';
import { paper } from './support/paper.ts';
import { makeWorld } from './support/pki.ts';
import { signed } from './support/signing.ts';

describe('What a file does not tell of revocation', function () {
  this.timeout(120_000);
  let world: LevelWorld;
  let stranger: LevelWorld;
  let confined: Confined;
  before(async () => {
    [world, stranger] = await Promise.all([levelWorld(), levelWorld()]);
    confined = openConfined({ size: 1 });
  });
  after(() => Promise.all([world.close(), stranger.close(), confined.close()]));

  const task = (pdf: Uint8Array, roots = [world.authority.rootPem]) => ({
    pdf: { bytes: pdf },
    roots,
    at: new Date().toISOString(),
  });

  it('is asked of the authorities, and nothing is promised for longer than they were asked', async () => {
    const { verdict, asked } = await inquire(confined, task(world.signed));
    const [signature] = verdict.signatures;
    expect(verdict.verdict, JSON.stringify(verdict.reasons)).to.equal('TOTAL-PASSED');
    expect(asked.length).to.be.above(0);
    expect(asked.every(({ answered }) => answered)).to.equal(true);
    expect(signature?.level).to.equal('B-B');
    expect(signature).not.to.have.property('provableUntil');
  });

  it('is not asked again where the answer was kept with the verdict', async () => {
    const inquiry = await inquire(confined, task(world.signed));
    const kept = { judgements: [{ ...inquiry.verdict, ...answersIn(inquiry) } as Judgement] };
    const gathered = toldBefore(kept);
    if (!gathered) return expect.fail('nothing was kept');
    const again = await inquire(confined, { ...task(world.signed), gathered });
    expect(again.verdict.verdict).to.equal('TOTAL-PASSED');
    expect(again.asked).to.deep.equal([]);
  });

  it('is asked of nobody where the file tells it, or where nobody trusted names the place', async () => {
    const { pdf } = await world.raise(world.signed, { field: SIGNER_FIELD, level: 'B-LT' });
    expect((await inquire(confined, task(pdf))).asked).to.deep.equal([]);
    const foreign = await inquire(confined, task(stranger.signed));
    expect(foreign.asked).to.deep.equal([]);
    expect(foreign.verdict.verdict).to.equal('INDETERMINATE');
    const alone = makeWorld(new Date());
    const bare = signed(paper('table'), alone);
    expect((await inquire(confined, task(bare))).asked).to.deep.equal([]);
  });

  it('is asked by the command line unless it says --offline', async () => {
    const file = path.join(world.folder, 'asked.pdf');
    await writeFile(file, world.signed);
    const code = async (...args: string[]) => {
      const given = ['bin/vanthu.mjs', 'validate', '--trust', world.root, ...args, file];
      return (await new Program([process.execPath, ...given], {}).ended()).code;
    };
    expect(await code()).to.equal(0);
    expect(await code('--offline')).to.equal(1);
  });
});
