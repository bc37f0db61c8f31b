import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { makeSoftToken, ownKey, type SoftToken } from '../support/soft-token.ts';
import { AgentProgram, OFFICE } from './agent-program.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function pack(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['bin/pack-agent.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('The agent in the folder that an office hands out', () => {
  let folder: string;
  let soft: SoftToken;
  let agent: AgentProgram | undefined;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-packed-'));
    soft = await makeSoftToken({
      keys: [{ ...ownKey('p-256', 'Lê Văn Cường'), label: 'Ký', id: Buffer.of(1) }],
    });
  });
  after(async () => {
    await agent?.close();
    await soft.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('starts by itself, for the office that it was packed for, and knows the tokens', async () => {
    const out = path.join(folder, 'Ký số');
    expect(pack('--origin', OFFICE, '--module', soft.module, '--port', '0', '--out', out)).to.include({
      status: 0,
    });
    agent = await AgentProgram.launch([path.join(out, 'ky-so.sh'), '--language', 'en'], soft.environment);
    await agent.pair();
    const { body } = await agent.ask({ path: '/v1/certificates' });
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.include({ subject: 'Lê Văn Cường' });
  });

  it('is not packed for what is no office, nor over what is something else', () => {
    const out = path.join(folder, 'other');
    // As much of the program as would be lost: its own folder has an agent in it as well.
    const folderOfProgram = path.join(folder, 'program');
    cpSync(path.join(ROOT, 'bin'), path.join(folderOfProgram, 'bin'), { recursive: true });
    cpSync(path.join(ROOT, 'package.json'), path.join(folderOfProgram, 'package.json'));
    for (const args of [
      ['--origin', 'http://vanthu.example', '--out', out],
      ['--origin', OFFICE, '--module', 'a"; rm -rf x', '--out', out],
      ['--origin', OFFICE, '--out', folder],
      ['--origin', OFFICE, '--out', folderOfProgram],
    ]) {
      expect(pack(...args).status, args.join(' ')).to.equal(2);
    }
  });
});
