import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const script = fileURLToPath(new URL('./limited-writer.ts', import.meta.url));

/** A process whose files cannot grow beyond a limit, which can be lifted while it runs: a disk that is full and emptied. */
async function limitedWriter(folder: string) {
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const nextLine = async () => String((await once(lines, 'line'))[0]);
  await nextLine();
  return {
    limit: (bytes: number | 'unlimited') =>
      execFileSync('prlimit', [`--pid=${child.pid}`, `--fsize=${bytes}:unlimited`]),
    async ask(line: string): Promise<string> {
      const answer = nextLine();
      child.stdin.write(`${line}\n`);
      return answer;
    },
  };
}

describe('a disk that takes no more', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-full-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('refuses commits with a code, nothing half-done; once there is room they work again', async () => {
    const writer = await limitedWriter(folder);
    expect(await writer.ask('commit 3')).to.equal('written written written');
    writer.limit(400_000);
    const answers = [];
    for (let turn = 0; turn < 6; turn++) answers.push(...(await writer.ask('commit 5')).split(' '));
    expect(answers.at(-1)).to.equal('STORAGE_UNAVAILABLE');
    expect(answers.every((one) => ['written', 'STORAGE_UNAVAILABLE'].includes(one))).to.equal(true);
    writer.limit('unlimited');
    expect(await writer.ask('commit 3')).to.equal('written written written');
    expect(await writer.ask('close')).to.equal('[]');
  });

  it('refuses files with a code; once there is room they are kept', async () => {
    const writer = await limitedWriter(folder);
    writer.limit(1_000_000);
    expect(await writer.ask('blob')).to.equal('STORAGE_UNAVAILABLE');
    writer.limit('unlimited');
    expect(await writer.ask('blob')).to.equal('written');
    expect(await writer.ask('close')).to.equal('[]');
  });
});
