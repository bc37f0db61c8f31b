// What is asked of timestamp services and what is believed of their answers, by `openssl ts` as one of them.
import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { openHolders } from '../../../../certs/authority/authority.ts';
import {
  DIGITAL_SIGNATURE,
  issueCertificate,
  TIMESTAMPING,
  toPem,
} from '../../../../certs/authority/certificate.ts';
import type { Holder } from '../../../../certs/authority/holder.ts';
import { timestampAnswer } from '../../../../certs/authority/timestamp-token.ts';
import { type StampServices, stamp } from '../../../../src/modules/signatures/levels/timestamp-services.ts';
import { readCertificates } from '../../../../src/modules/signatures/validation/path/certificate.ts';

const run = promisify(execFile);
const POLICY = '1.2.3.4.1';
const YEAR = 365 * 24 * 3600 * 1000;
const WHAT = { digest: 'sha256', hash: Buffer.alloc(32, 3) } as const;

const settingsOf = (folder: string, more: string) => `[tsa]
default_tsa = own
[own]
serial = ${folder}/serial
signer_digest = sha256
default_policy = ${POLICY}
other_policies = 1.2.3.4.2
digests = sha256
ess_cert_id_alg = sha256
${more}
`;

describe('A timestamp', function () {
  this.timeout(60_000);
  let folder: string;
  let root: Holder;
  let stamper: Holder;
  const servers: Server[] = [];
  const at = (name: string) => path.join(folder, name);

  function holder(purpose?: string): Holder {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const certificate = issueCertificate({
      subject: { commonName: 'Dấu thời gian' },
      publicKey: createPublicKey(key),
      issuer: root.certificate,
      issuerKey: root.key,
      profile: { ca: false, keyUsage: DIGITAL_SIGNATURE, ...(purpose ? { purpose } : {}) },
      notBefore: new Date(Date.now() - YEAR),
      notAfter: new Date(Date.now() + YEAR),
    });
    return { key, certificate };
  }

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-stamps-'));
    ({ root } = await openHolders(at('authority'), { now: new Date(), bits: 2048 }));
    stamper = holder(TIMESTAMPING);
    await writeFile(at('tsa.pem'), toPem(stamper.certificate));
    await writeFile(at('tsa.key'), stamper.key.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(at('serial'), '01\n');
  });
  after(async () => {
    for (const server of servers) server.close();
    await rm(folder, { recursive: true });
  });

  async function service(answer: (question: Buffer) => Buffer | Promise<Buffer>): Promise<string> {
    const server = createServer(async (request, response) => {
      response.end(await answer(await buffer(request)));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  /** `openssl ts -reply` behind HTTP, set up in its own words. */
  const openssl = (more = '') =>
    service(async (question) => {
      await Promise.all([
        writeFile(at('question.tsq'), question),
        writeFile(at('tsa.cnf'), settingsOf(folder, more)),
      ]);
      const own = ['-config', at('tsa.cnf'), '-signer', at('tsa.pem'), '-inkey', at('tsa.key')];
      await run('openssl', [
        'ts',
        '-reply',
        '-queryfile',
        at('question.tsq'),
        ...own,
        '-out',
        at('reply.tsr'),
      ]);
      return readFile(at('reply.tsr'));
    });

  const stamped = (url: string, more: Partial<StampServices> = {}) =>
    stamp(
      {
        urls: [url],
        anchors: readCertificates(root.certificate),
        newNonce: () => randomBytes(12),
        clock: () => new Date(),
        ...more,
      },
      WHAT,
    );
  const faultsOf = async (...args: Parameters<typeof stamped>) =>
    (await stamped(...args)).faults.map(({ code }) => code);

  it('of another program is taken with all that it may say: accuracy, ordering, its name', async () => {
    const plain = await stamped(await openssl());
    expect(plain.faults).to.deep.equal([]);
    const full = 'accuracy = secs:1, millisecs:500, microsecs:100\nordering = yes\ntsa_name = yes';
    const { token, faults } = await stamped(await openssl(full));
    expect(faults).to.deep.equal([]);
    await Promise.all([writeFile(at('token'), token!), writeFile(at('root.pem'), toPem(root.certificate))]);
    const asked = ['-digest', WHAT.hash.toString('hex'), '-in', at('token'), '-token_in'];
    const { stdout } = await run('openssl', ['ts', '-verify', ...asked, '-CAfile', at('root.pem')]);
    expect(stdout).to.contain('Verification: OK');
  });

  it('that may be wrong by minutes, or is of another time, proves no time', async () => {
    expect(await faultsOf(await openssl('accuracy = secs:120'))).to.deep.equal(['WRONG_TIME']);
    const earlier = new Date(Date.now() - 3600_000);
    const late = await service((question) => timestampAnswer(stamper, question, { at: earlier, chain: [] }));
    expect(await faultsOf(late)).to.deep.equal(['WRONG_TIME']);
  });

  it('is asked for under the policy that is wanted, and no other is taken', async () => {
    const url = await openssl();
    expect(await faultsOf(url, { policy: '1.2.3.4.2' })).to.deep.equal([]);
    expect(await faultsOf(url, { policy: '1.2.3.9' })).to.deep.equal(['REFUSED']);
    const deaf = await service((question) =>
      timestampAnswer(stamper, question, { at: new Date(), chain: [] }),
    );
    expect(await faultsOf(deaf, { policy: '1.2.3.9' })).to.deep.equal(['OTHER_POLICY']);
  });

  it('by a key that is not for timestamps alone is not believed', async () => {
    for (const wrong of [holder(), holder('1.3.6.1.5.5.7.3.4')]) {
      const url = await service((question) =>
        timestampAnswer(wrong, question, { at: new Date(), chain: [] }),
      );
      expect(await faultsOf(url)).to.deep.equal(['WRONG_USAGE']);
    }
  });

  it('is waited for as long as whoever asks has time, and then nobody else is asked', async () => {
    const silent = await service(() => new Promise(() => undefined));
    const patience = new AbortController();
    const waiting = stamped(silent, { until: patience.signal, urls: [silent, await openssl()] });
    setImmediate(() => patience.abort());
    const { token, faults } = await waiting;
    expect([token, faults.map(({ code }) => code)]).to.deep.equal([undefined, ['NO_TIME', 'NO_TIME']]);
    for (const server of servers) server.closeAllConnections();
  });
});
