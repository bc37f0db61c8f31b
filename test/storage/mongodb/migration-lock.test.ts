import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect } from 'chai';
import { AGENCY, put } from '../../contract/storage/harness.ts';
import { sharedPlace } from './shared-place.ts';
import { letter, version } from './version-kinds.ts';

const uri = process.env.MONGODB_URI;
const SCRIPT = path.join(import.meta.dirname, 'version-opener.ts');
const LETTERS = 3_000;
const AT_ONCE = 500;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

class Opener {
  output = '';
  readonly child: ChildProcess;
  constructor(database: string, at: number) {
    this.child = spawn(process.execPath, [SCRIPT, uri!, database, String(at)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
  }
  async says(wanted: RegExp): Promise<void> {
    while (!wanted.test(this.output)) {
      if (this.child.exitCode !== null) throw new Error(`it ended: ${this.output}`);
      await wait(10);
    }
  }
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}

if (uri) {
  describe('a database that one process brings to the next version while others come', function () {
    this.timeout(180_000);
    const t = sharedPlace(uri);
    let openers: Opener[] = [];

    const opener = (at: number): Opener => {
      const one = new Opener(t.database, at);
      openers.push(one);
      return one;
    };
    const renewed = () =>
      t.inside((db) => db.collection('record.letter').countDocuments({ 'number:size': { $exists: true } }));
    const isLocked = () =>
      t.inside(async (db) => (await db.collection('meta').findOne({ _id: 'schema-lock' as never })) !== null);

    beforeEach(async () => {
      openers = [];
      const storage = await t.open(uri, version(0).kinds, version(0).schema);
      for (let from = 0; from < LETTERS; from += AT_ONCE) {
        const writes = Array.from({ length: AT_ONCE }, (_, at) => letter(`l${from + at}`, { size: 1 }));
        await put(storage, ...writes);
      }
      await storage.close();
    });
    afterEach(async () => {
      for (const one of openers) await one.kill();
    });

    it('is finished by the second, which waited, when the first is killed in the middle', async () => {
      const first = opener(1);
      while ((await renewed()) === 0) await wait(5);
      const second = opener(1);
      await second.says(/opening/);
      await first.kill();
      const wasInTheMiddle = !/^open$/m.test(first.output) && (await isLocked());
      // The first may have been too quick for us: then there was nothing left to do, and the end is the same.
      if (wasInTheMiddle) expect(second.output).to.not.match(/^open$/m);
      await second.says(/^open$/m);
      expect(await renewed()).to.equal(LETTERS);
      const storage = await t.open(uri, version(1).kinds, version(1).schema);
      const all = await storage.count('letter', { agency: AGENCY, filter: { size: 1 } });
      expect(all).to.deep.equal({ value: LETTERS, capped: false });
      expect((await storage.journal.verify()).problems).to.deep.equal([]);
    });

    it('is found ready by all that come at the same moment', async () => {
      const all = [opener(1), opener(1), opener(1)];
      await Promise.all(all.map((one) => one.says(/^open$/m)));
      expect(await renewed()).to.equal(LETTERS);
      expect(await isLocked()).to.equal(false);
    });
  });
}
