import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import type { Raised } from '../../../../src/modules/signatures/levels/raising.ts';
import { stampRequest } from '../../../../src/modules/signatures/levels/timestamp-request.ts';
import { type LevelWorld, levelWorld } from './world.ts';

type Answer = (body: Buffer) => { status?: number; body: Buffer | string };

/** A service that answers as a test wants; `undefined`: the connection is cut. */
async function service(answer?: Answer): Promise<{ url: string; server: Server; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (!answer) return request.socket.destroy();
      const { status = 200, body } = answer(Buffer.concat(parts));
      return response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, asked: () => asked };
}

describe('Services of authorities', function () {
  this.timeout(120_000);
  let world: LevelWorld;
  let other: LevelWorld;
  const servers: Server[] = [];
  before(async () => {
    world = await levelWorld('P-384');
    other = await levelWorld();
  });
  after(async () => {
    for (const server of servers) server.close();
    await Promise.all([world.close(), other.close()]);
  });

  const open = async (answer?: Answer) => {
    const opened = await service(answer);
    servers.push(opened.server);
    return opened;
  };
  const raised = (...services: string[]): Promise<Raised> =>
    world.raise(world.signed, { field: SIGNER_FIELD, level: 'B-T', services });
  const levelOf = (pdf: Uint8Array) => world.judge(pdf).signatures[0]?.level;

  it('that drop the line are asked once more, then the next one is', async () => {
    const dead = await open();
    const { pdf, faults } = await raised(dead.url, world.authority.stamping);
    expect(dead.asked()).to.equal(2);
    expect(faults.map(({ url, code }) => [url, code])).to.deep.equal([
      [dead.url, 'NO_ANSWER'],
      [dead.url, 'NO_ANSWER'],
    ]);
    expect(levelOf(pdf)).to.equal('B-T');
  });

  it('that answer wrongly are passed over, and it is told how', async () => {
    const first = await open(() => ({ status: 500, body: 'no' }));
    const garbage = await open(() => ({ body: 'not a timestamp' }));
    const huge = await open(() => ({ body: Buffer.alloc(400_000) }));
    const refusing = await open(() => ({ body: Buffer.from('3005300302010230', 'hex').subarray(0, 7) }));
    const { pdf, faults } = await raised(
      first.url,
      garbage.url,
      huge.url,
      refusing.url,
      world.authority.stamping,
    );
    expect(faults.map(({ code }) => code)).to.deep.equal(['REFUSED', 'UNREADABLE', 'TOO_LARGE', 'REFUSED']);
    expect(levelOf(pdf)).to.equal('B-T');
  });

  it('that stamp something else, or an earlier question again, are not believed', async () => {
    const other = stampRequest({ digest: 'sha256', hash: Buffer.alloc(32, 7), nonce: Buffer.alloc(12, 9) });
    const earlier = await fetch(world.authority.stamping, { method: 'POST', body: new Uint8Array(other) });
    const kept = Buffer.from(await earlier.arrayBuffer());
    const replaying = await open(() => ({ body: kept }));
    const { pdf, faults } = await raised(replaying.url);
    expect(faults.map(({ code }) => code)).to.deep.equal(['OF_SOMETHING_ELSE']);
    expect(levelOf(pdf)).to.equal('B-B');
  });

  it('whom the trust list does not name are not believed', async () => {
    const { pdf, faults } = await raised(other.authority.stamping);
    expect(faults.map(({ code }) => code)).to.deep.equal(['NOT_TRUSTED']);
    expect(levelOf(pdf)).to.equal('B-B');
  });

  it('whose address is none are told, and nothing else is asked there', async () => {
    const { faults } = await raised('file:///etc/passwd', 'nonsense');
    expect(faults.map(({ code }) => code)).to.deep.equal(['ADDRESS', 'ADDRESS']);
  });

  it('that say a certificate was revoked are heard: the file keeps it, and does not pass', async () => {
    const own = await levelWorld();
    try {
      own.authority.revoke(own.leaderPem, new Date(Date.now() - 3600_000), 1);
      const { pdf } = await own.raise(own.signed, { field: SIGNER_FIELD, level: 'B-LT' });
      const verdict = own.judge(pdf);
      expect(verdict.verdict).not.to.equal('TOTAL-PASSED');
      expect(verdict.signatures[0]?.reasons).to.include('CERTIFICATE_REVOKED');
    } finally {
      await own.close();
    }
  });

  it('that stop answering leave a file at the level that it has, and name what is missing', async () => {
    const own = await levelWorld();
    const { pdf: timed } = await own.raise(own.signed, { field: SIGNER_FIELD, level: 'B-T' });
    await own.authority.close();
    const { pdf, missing, faults } = await own.raise(timed, { field: SIGNER_FIELD, level: 'B-LTA' });
    expect(missing.map(({ what }) => what)).to.include('REVOCATION');
    expect(faults.length).to.be.greaterThan(0);
    expect(own.judge(pdf).signatures[0]?.level).to.equal('B-T');
    await own.close();
  });
});
