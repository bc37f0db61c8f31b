/** A move whose process is killed over and over. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { snapshot } from './full-office.ts';
import { cutShort, type End, type Ends, type MoveEngines, open, withEnds } from './with-ends.ts';

const MOVER = fileURLToPath(new URL('./mover.ts', import.meta.url));
/** Steps that a whole move of the office tells of: it is killed at any of them, and a little after. */
const STEPS = 16;
const LONGEST_AFTER_MS = 30;
const KILLS = 10;

async function killedMove({ from, to }: Ends): Promise<void> {
  const options = JSON.stringify([from.options, to.options]);
  const mover = spawn(process.execPath, [MOVER, options], { stdio: ['ignore', 'pipe', 'ignore'] });
  let left = 1 + Math.floor(Math.random() * STEPS);
  const after = Math.random() * LONGEST_AFTER_MS;
  mover.stdout.on('data', (some: Buffer) => {
    left -= some.toString().split('\n').length - 1;
    if (left <= 0) setTimeout(() => mover.kill('SIGKILL'), after);
  });
  await once(mover, 'exit');
  await Promise.all([from.bury(), to.bury()]);
}

/** Both marks stand or fall one after the other: there is no moment at which both places open. */
async function isMoved({ from, to }: Ends): Promise<boolean> {
  const [ours, theirs] = [await opens(from), await opens(to)];
  expect(ours && theirs, 'two live offices').to.equal(false);
  return theirs;
}

async function opens(end: End): Promise<boolean> {
  try {
    await (await open(end)).close();
    return true;
  } catch (error) {
    expect(error).to.have.property('about').that.has.property('reason').that.matches(/move/);
    return false;
  }
}

export function killedMoves(engines: MoveEngines): void {
  describe(`moving ${engines.name}, killed ${KILLS} times`, function () {
    this.timeout(600_000);
    const t = withEnds(engines);

    it('ends with everything there once', async () => {
      const before = await snapshot(t.from.options);
      await cutShort(t.move('checking'));
      for (let kills = 1; kills <= KILLS; kills++) await killedMove(t);
      if (!(await isMoved(t))) expect((await t.move()).problems).to.deep.equal([]);
      expect(await snapshot(t.to.options)).to.deep.equal(before);
      const storage = await open(t.to);
      expect((await storage.journal.verify({ heads: t.office.heads })).problems).to.deep.equal([]);
      await storage.close();
    });
  });
}
