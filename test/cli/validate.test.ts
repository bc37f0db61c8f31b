import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { consoleContext } from '../../src/cli/console.ts';
import { openConfined } from '../../src/kernel/confined.ts';
import { allKinds, SCHEMA } from '../../src/kinds.ts';
import { TrustService } from '../../src/modules/signatures/index.ts';
import { openStorage } from '../../storage/open.ts';
import { paper, update } from '../modules/signatures/validation/support/paper.ts';
import { makeWorld, type World } from '../modules/signatures/validation/support/pki.ts';
import { signed } from '../modules/signatures/validation/support/signing.ts';
import { Program } from '../support/program.ts';

describe('The command that judges signatures', function () {
  this.timeout(120_000);
  let folder: string;
  let world: World;
  const at = (name: string) => path.join(folder, name);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-validate-'));
    world = makeWorld(new Date());
    const good = signed(paper('packed', { crls: world.crls }), world);
    await writeFile(at('good.pdf'), good);
    await writeFile(at('unsigned.pdf'), paper('table'));
    await writeFile(
      at('changed.pdf'),
      update(good, new Map([[6, { dict: '', content: Buffer.from('BT ET') }]])),
    );
    await writeFile(at('text.pdf'), 'no PDF at all');
    await writeFile(at('root.pem'), new X509Certificate(world.root.certificate).toString());
    await writeFile(at('root.der'), world.root.certificate);
    await writeFile(at('other.pem'), new X509Certificate(makeWorld(new Date()).root.certificate).toString());
  });
  after(() => rm(folder, { recursive: true }));

  async function validate(...args: string[]) {
    const program = new Program([process.execPath, 'bin/vanthu.mjs', 'validate', ...args], {});
    const { code } = await program.ended();
    const lines = program.output.split('\n').filter((line) => line.startsWith('{'));
    return { code, output: program.output, lines: lines.map((line) => JSON.parse(line)) };
  }

  it('answers one line of JSON for each file, and the exit code of the worst', async () => {
    const files = ['good.pdf', 'changed.pdf', 'unsigned.pdf', 'text.pdf', 'missing.pdf'].map(at);
    const { code, lines } = await validate('--json', '--offline', '--trust', at('root.pem'), ...files);
    expect(lines.map(({ verdict, subIndication }) => [verdict, subIndication])).to.deep.equal([
      ['TOTAL-PASSED', null],
      ['TOTAL-FAILED', 'FORMAT_FAILURE'],
      ['INDETERMINATE', 'NO_SIGNATURE'],
      ['TOTAL-FAILED', 'FORMAT_FAILURE'],
      ['TOTAL-FAILED', 'FORMAT_FAILURE'],
    ]);
    expect(code).to.equal(2);
    const keys = ['file', 'verdict', 'subIndication', 'signatures', 'attacks', 'changes', 'ms'];
    for (const line of lines) expect(Object.keys(line)).to.deep.equal(keys);
    expect(lines[0].signatures[0].sentence.vi)
      .to.include('hợp lệ, của'.replace(',', ''))
      .and.include('Nguyễn Thị Hồng Đượm');
    expect(lines[1].attacks[0]).to.include({ name: 'INCREMENTAL_SAVING', object: 6 });
  });

  it('exits with 0 where all passed and 1 where one did not; roots may lie in a folder', async () => {
    expect((await validate('--trust', folder, at('good.pdf'))).code).to.equal(0);
    const { code, output } = await validate('--trust', at('root.der'), at('good.pdf'), at('changed.pdf'));
    expect(code).to.equal(1);
    expect(output).to.match(/ATTACK INCREMENTAL_SAVING 6/);
  });

  it('judges by the trust list that the office keeps, where nothing else is named', async () => {
    const office = at('office');
    const storage = await openStorage({
      engine: 'embedded',
      folder: office,
      kinds: allKinds,
      schema: SCHEMA,
    });
    const confined = openConfined({ size: 1 });
    const trust = new TrustService(storage, confined);
    const context = consoleContext('01office');
    const file = world.root.certificate;
    const { items } = await trust.add(context, { file, reason: 'thử' });
    await storage.close();
    const trusted = await validate('--data', office, at('good.pdf'));
    expect(trusted.code, trusted.output).to.equal(0);
    expect(trusted.output).to.include('trust list of the office, version 1, roots: 1');
    expect((await validate('--data', office, '--trust', at('other.pem'), at('good.pdf'))).code).to.equal(1);

    const again = await openStorage({ engine: 'embedded', folder: office, kinds: allKinds, schema: SCHEMA });
    await new TrustService(again, confined).remove(context, items[0]!, 'thử bỏ');
    await Promise.all([again.close(), confined.close()]);
    const { code, lines } = await validate('--json', '--data', office, at('good.pdf'));
    expect([code, lines[0].subIndication]).to.deep.equal([1, 'NO_CERTIFICATE_CHAIN_FOUND']);
    expect((await validate('--data', at('nowhere'), at('good.pdf'))).code).to.equal(2);
  });

  it('judges by the time that it is given', async () => {
    const late = new Date(world.now.getTime() + 500 * 24 * 3600 * 1000).toISOString();
    const { code, lines } = await validate('--json', '--at', late, '--trust', at('root.pem'), at('good.pdf'));
    expect(code).to.equal(1);
    expect(lines[0]).to.include({ verdict: 'INDETERMINATE', subIndication: 'OUT_OF_BOUNDS_NO_POE' });
    expect((await validate('--at', 'mai', at('good.pdf'))).code).to.equal(2);
  });
});
