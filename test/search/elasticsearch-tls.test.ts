/** The line to the search server: encrypted, to nobody but the servers of the authority that is named, with our key. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { openSearch } from '../../search/open.ts';
import type { Search } from '../../search/port.ts';
import { AGENCY, doc } from '../contract/search/support.ts';
import { ServerForTests } from '../support/elasticsearch.ts';

const url = process.env.ELASTICSEARCH_URL;
const run = promisify(execFile);

/** A certificate for 127.0.0.1 that is its own authority. */
async function makeCertificate(folder: string, name: string): Promise<{ cert: string; key: string }> {
  const [cert, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
  await run('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert]);
  return { cert, key };
}

if (url && new URL(url).protocol === 'http:') {
  describe('the line to Elasticsearch', () => {
    const server = new ServerForTests(url);
    const heard: string[] = [];
    let folder: string;
    let tls: Server;
    let mine: string;
    let foreign: string;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'line-'));
      const { cert, key } = await makeCertificate(folder, 'mine');
      [mine, foreign] = [cert, (await makeCertificate(folder, 'foreign')).cert];
      const target = new URL(url);
      tls = createServer({ cert: await readFile(cert), key: await readFile(key) }, (near) => {
        const far = connect({ host: target.hostname, port: Number(target.port) });
        near.on('data', (bytes) => heard.push(bytes.toString('latin1')));
        for (const socket of [near, far]) socket.on('error', () => socket.destroy());
        near.pipe(far).pipe(near);
      });
      tls.on('tlsClientError', () => undefined);
      await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    });
    after(async () => {
      await new Promise((resolve) => tls.close(resolve));
      await server.clear();
      await rm(folder, { recursive: true, force: true });
    });

    const open = (caFile: string): Promise<Search> =>
      openSearch({
        engine: 'elasticsearch',
        nodes: [`https://127.0.0.1:${(tls.address() as AddressInfo).port}`],
        prefix: server.name(),
        replicas: 0,
        apiKey: 'a2V5OnNlY3JldA==',
        caFile,
      });

    it('is encrypted and carries the key', async () => {
      const search = await open(mine);
      await search.put([doc('a', { text: { abstract: 'tin' } })]);
      const { hits } = await search.query({ agency: AGENCY, readerTokens: 'all', text: 'tin' });
      expect(hits).to.have.length(1);
      expect(heard.join('')).to.match(/authorization: ApiKey a2V5OnNlY3JldA==/i);
      await search.close();
    });

    it('is not opened to a server of another authority, and nothing is told to it', async () => {
      heard.length = 0;
      const search = await open(foreign);
      const refusal = await search.status().catch((error) => error);
      expect(refusal.details[0]).to.equal('SERVER_AWAY');
      expect(JSON.stringify([refusal.message, refusal.details])).to.not.include('a2V5');
      expect(heard).to.deep.equal([]);
      await search.close();
    });
  });
}
