import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { PASSWORD, startTestOffice } from '../support/office.ts';
import { Program } from '../support/program.ts';
import { startTestServer } from '../support/server.ts';

interface Said {
  readonly code: number | null;
  readonly output: string;
}

describe('The command line for accounts', function () {
  this.timeout(120_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-cli-'));
    const office = await startTestOffice({ folder });
    await office.person('vanthu', ['clerk']);
    await office.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function vanthu(...args: string[]): Promise<Said> {
    const program = new Program([process.execPath, 'bin/vanthu.mjs', ...args], {});
    const { code } = await program.ended();
    return { code, output: program.output };
  }

  /** Tries names and passwords on the folder. */
  async function statuses(...tries: [username: string, password: string][]): Promise<number[]> {
    const server = await startTestServer({ folder });
    const found: number[] = [];
    for (const [username, password] of tries) {
      found.push((await server.client().signIn(username, password)).status);
    }
    await server.close();
    return found;
  }

  it('lists people and their accounts, as data with --json', async () => {
    const { code, output } = await vanthu('user', 'list', '--data', folder, '--json');
    expect(code, output).to.equal(0);
    const users: { username: string; roles: string[]; state: string }[] = JSON.parse(output);
    const known = users.map(({ username, roles, state }) => ({ username, roles, state }));
    expect(known).to.deep.include({ username: 'quantri', roles: ['administrator'], state: 'active' });
    expect(known).to.deep.include({ username: 'vanthu', roles: ['clerk'], state: 'active' });
  });

  it('adds a person, who signs in with the password it prints', async () => {
    const words = ['--name', 'Trần Văn Mới', '--unit', 'VP', '--roles', 'officer,searcher'];
    const { code, output } = await vanthu('user', 'add', 'moi', ...words, '--data', folder, '--json');
    expect(code, output).to.equal(0);
    const { username, password } = JSON.parse(output);
    expect(await statuses([username, password])).to.deep.equal([200]);
  });

  it('gives a new first password: the old one is of no use any more', async () => {
    const given = 'mat khau cap lai';
    const { code } = await vanthu('user', 'reset', 'vanthu', '--password', given, '--data', folder);
    expect(code).to.equal(0);
    expect(await statuses(['vanthu', PASSWORD], ['vanthu', given])).to.deep.equal([401, 200]);
  });

  it('disables an account, and enables it again', async () => {
    expect((await vanthu('user', 'disable', 'quantri', '--data', folder)).code).to.equal(0);
    expect(await statuses(['quantri', PASSWORD])).to.deep.equal([401]);
    expect((await vanthu('user', 'enable', 'quantri', '--data', folder)).code).to.equal(0);
    expect(await statuses(['quantri', PASSWORD])).to.deep.equal([200]);
  });

  it('says what is wrong without a stack, and tells it by the exit code', async () => {
    const weak = await vanthu('user', 'reset', 'vanthu', '--password', 'ngan', '--data', folder);
    const told = 'Mật khẩu cần ít nhất 8 ký tự.\nA password needs at least 8 characters.\n';
    expect(weak).to.deep.equal({ code: 1, output: `user reset: ${told}` });
    const nobody = await vanthu('user', 'reset', 'nobody', '--data', folder);
    expect(nobody).to.deep.equal({ code: 2, output: 'user reset: no such user: nobody\n' });
    const role = ['--name', 'A', '--unit', 'VP', '--roles', 'king'];
    expect((await vanthu('user', 'add', 'x', ...role, '--data', folder)).output).to.match(
      /no such role: king; there are: clerk/,
    );
    expect((await vanthu('user', 'add', '--data', folder)).output).to.match(
      /missing: username, --name, --unit, --roles/,
    );
    expect((await vanthu('user', 'list', '--data', path.join(folder, 'none'))).code).to.equal(2);
    expect((await vanthu('dance')).code).to.equal(2);
  });

  it('refuses a folder that a running process works on', async () => {
    const server = await startTestServer({ folder });
    const { code, output } = await vanthu('user', 'list', '--data', folder);
    await server.close();
    expect(code).to.equal(1);
    expect(output).to.match(
      /^user list: the data folder .* is in use by another process; stop that one .*\n$/,
    );
  });

  it('explains itself', async () => {
    expect(await vanthu('--help')).to.deep.include({ code: 0 });
    const { code, output } = await vanthu('user', 'add', '--help');
    expect(code).to.equal(0);
    expect(output).to.include('npm run vanthu -- user add USERNAME [options]').and.include('--roles VALUE');
  });
});
