import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { agencyCommands } from '../../src/cli/agency.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { userCommands } from '../../src/cli/user.ts';
import { startTestOffice } from '../support/office.ts';
import { startTestServer } from '../support/server.ts';

describe('The command line for agencies', function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-agency-'));
    const office = await startTestOffice({ folder });
    await office.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Lines of output; what a command refuses is thrown. */
  async function vanthu(name: string, ...words: string[]): Promise<string[]> {
    const command = [...agencyCommands, ...userCommands].find((one) => one.name === name)!;
    const lines: string[] = [];
    const out = (line: string) => void lines.push(line);
    const args = readArguments(command, [...words, '--data', folder, '--json']);
    expect(await command.run(args, { out, err: out, json: true })).to.equal(0);
    return lines;
  }
  const failing = (name: string, ...words: string[]): Promise<string> =>
    vanthu(name, ...words).then(
      () => 'done',
      (error: Error) => error.message,
    );

  const words = (code: string, username: string) => [
    ...['--name', 'Ủy ban nhân dân phường Xuân Hòa', '--code', code],
    ...['--admin-name', 'Nguyễn Văn An', '--admin-user', username],
  ];

  it('adds an agency and prints the first password of its administrator once', async () => {
    const [line = ''] = await vanthu('agency add', ...words('H26.7', 'quantri'));
    const { username, password } = JSON.parse(line);
    const server = await startTestServer({ folder });
    const client = server.client();
    const answer = await client.post('/session', { username, password, code: 'H26.7' });
    expect(answer.body).to.include({ signedIn: true, mustChangePassword: true });
    expect(answer.body.agency).to.include({ name: 'Ủy ban nhân dân phường Xuân Hòa', code: 'H26.7' });
    const { id } = answer.body.agency;
    const known = await server.deps.storage.get<object>('agency', id, id);
    expect(known).to.include({ abbreviation: 'UBND', place: 'Phường Xuân Hòa' });
    await server.close();
  });

  it('refuses a code twice, a missing word and one that cannot be', async () => {
    expect(await failing('agency add', ...words('h26.7', 'khac'))).to.equal('AGENCY_CODE_TAKEN');
    expect(await failing('agency add', '--name', 'Sở A')).to.match(/missing: --code/);
    expect(await failing('agency add', ...words('H26.8', 'Tên Sai'))).to.match(/administrator\.username/);
  });

  it('lists the agencies, by whose codes the other commands are told which is meant', async () => {
    const [line = ''] = await vanthu('agency list');
    const codes = JSON.parse(line).map(({ code, state }: { code: string; state: string }) => [code, state]);
    expect(codes).to.have.deep.members([
      ['UBND', 'founded'],
      ['H26.7', 'founded'],
    ]);
    expect(await failing('user list')).to.match(/several agencies: choose with --agency \(.*H26\.7.*\)/);
    const [users = ''] = await vanthu('user list', '--agency', 'h26.7');
    expect(JSON.parse(users)).to.have.length(1);
  });

  it('gives the right to administer the installation, and takes it back', async () => {
    const seen = async (code: string): Promise<number> => {
      const server = await startTestServer({ folder });
      const { installation } = server.services.directory;
      const all = await installation.administrators();
      const listed = await installation.byCode(code);
      await server.close();
      return all.filter(({ of }) => of === listed?.id).length;
    };
    expect(await seen('UBND')).to.equal(1);
    await vanthu('agency admin', 'quantri', '--agency', 'H26.7');
    expect(await seen('H26.7')).to.equal(1);
    await vanthu('agency admin', 'quantri', '--agency', 'H26.7', '--revoke');
    expect(await seen('H26.7')).to.equal(0);
    expect(await failing('agency admin', 'khong.co', '--agency', 'UBND')).to.match(/no such user/);
  });
});
