import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { DEMO_PASSWORD } from '../../src/demo/office.ts';
import { ROLES } from '../../src/kernel/context.ts';
import { allKinds } from '../../src/kinds.ts';
import { INSTALLATION } from '../../storage/port.ts';
import type { Answer, Client } from '../support/client.ts';
import { PASSWORD } from '../support/office.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { Stream } from '../support/stream.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document of OpenAPI, and what the API answers
type Body = any;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly name: string;
  readonly body: Body;
  /** The field of the file, where one is sent. */
  readonly file: string | undefined;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly of?: string;
}

/** They end the test itself, or take the body as a file. */
const LEFT_OUT = new Set(['signOut', 'signOutEverywhere', 'followEvents', 'signIn', 'changePassword']);

async function operationsOf(client: Client): Promise<Operation[]> {
  const { body } = await client.get('/openapi.json');
  const all = Object.entries<Record<string, Body>>(body.paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const content = operation.requestBody?.content?.['application/json'];
      const sent = content?.example ?? Object.values<Body>(content?.examples ?? {})[0]?.value;
      const form = operation.requestBody?.content?.['multipart/form-data']?.schema?.properties ?? {};
      const file = Object.keys(form).find(
        (name) => form[name].format === 'binary' || form[name].contentMediaType,
      );
      return {
        method: method.toUpperCase(),
        path: address.replace(/^\/api/, ''),
        name: operation.operationId,
        body: sent,
        file,
      };
    }),
  );
  return all.filter(({ name }) => !LEFT_OUT.has(name));
}

/** An id of the same form that nothing has. */
const invented = (id: string): string => `${id.slice(0, -4)}zzzz`;

/** The example with every id in it replaced. */
function naming(body: Body, id: string): Body {
  if (typeof body === 'string') return /^01k[0-9a-z]+$/.test(body) ? id : body;
  if (Array.isArray(body)) return body.map((one) => naming(one, id));
  if (body === null || typeof body !== 'object') return body;
  return Object.fromEntries(Object.entries(body).map(([key, one]) => [key, naming(one, id)]));
}

describe('Two agencies of one installation', function () {
  this.timeout(240_000);
  let server: TestServer;
  /** Somebody of the other agency who has every role of it. */
  let stranger: Client;
  let admin: Client;
  let clerk: Client;
  let operations: Operation[];
  let home: string;
  /** One record of each kind that the demo office has. */
  const records: { kind: string; id: string }[] = [];
  /** Every id and every checksum of the demo office. */
  const own = new Set<string>();
  const found: Body = {};

  async function makeStranger(): Promise<Client> {
    const agency = { name: 'Sở Khác', abbreviation: 'SK', place: 'Nơi Khác', code: 'SK' };
    const administrator = { fullName: 'Người Khác', username: 'khac', password: 'mat khau lan dau' };
    const added = await admin.post('/agencies', {
      agency,
      unit: { name: 'Phòng Khác', abbreviation: 'PK' },
      administrator,
    });
    expect(added.status, JSON.stringify(added.body)).to.equal(201);
    const client = await server.signedIn('khac', administrator.password);
    await client.put('/password', { current: administrator.password, password: PASSWORD });
    const { person } = (await client.get('/session')).body;
    const { id, version, actions: _actions, ...input } = (await client.get(`/people/${person.id}`)).body;
    const all = { ...input, roles: ROLES, clearance: 'top-secret' };
    expect((await client.put(`/people/${id}`, all, { version })).status).to.equal(200);
    return client;
  }

  async function learn(): Promise<void> {
    const { storage } = server.deps;
    for (const { name: kind } of allKinds) {
      const { items } = await storage.find<{ sha256?: string }>(kind, { agency: home, limit: 200 });
      // Years, counters and the like have names that every agency has.
      const ids = items.map(({ id }) => id).filter((id) => /^[0-9a-z]{20,}$/.test(id));
      for (const id of ids) own.add(id);
      for (const { sha256 } of items) if (sha256) own.add(sha256);
      if (ids[0] !== undefined) records.push({ kind, id: ids[0] });
    }
  }

  before(async () => {
    server = await startTestServer({ demo: true, config: { rateLimit: 0 } });
    admin = await server.signedIn('quantri', DEMO_PASSWORD);
    clerk = await server.signedIn('vanthu1', DEMO_PASSWORD);
    home = (await admin.get('/session')).body.agency.id;
    stranger = await makeStranger();
    operations = await operationsOf(stranger);
    await learn();
    await server.consumers.settled();
    found.incoming = (await clerk.get('/incoming?limit=1')).body.items[0];
  });
  after(() => server?.close());

  /** `of`: what it is done to, where that is not what it names. */
  function call(operation: Operation, { id, kind, of = id }: Named): Promise<Answer> {
    const address = operation.path.replaceAll('{kind}', kind).replaceAll(/\{\w+\}/g, of);
    const { method, file } = operation;
    if (file) {
      const body = new FormData();
      body.set(file, new Blob(['%PDF-1.4']), 'a.pdf');
      return stranger.send(address, { method, body }, { version: 1 });
    }
    const body = JSON.stringify(naming(operation.body ?? {}, id));
    const json = { body, headers: { 'Content-Type': 'application/json' } };
    return stranger.send(address, { method, ...(method === 'GET' ? {} : json) }, { version: 1 });
  }

  /** What was said, without what is another for every request. */
  function said({ status, body }: Answer, id: string): string {
    const text = typeof body === 'string' ? body : JSON.stringify({ ...body, requestId: '', instance: '' });
    return `${status} ${text.replaceAll(id, 'ID')}`;
  }

  function tellsNothing(answer: Answer, asked: string, of: string): void {
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    for (const id of own) if (id !== asked && text.includes(id)) expect.fail(`${of} told ${id}`);
  }

  it('have records of most kinds to be told apart', () => {
    expect(records.map(({ kind }) => kind)).to.include.members([
      'incoming',
      'outgoing',
      'task',
      'dossier',
      'file',
      'person',
    ]);
    expect(operations.length).to.be.above(90);
  });

  it('answer for an id of the other as for one that nothing has, whatever is asked', async () => {
    const byId = operations.filter(({ path: address }) => address.includes('{'));
    expect(byId.length).to.be.above(50);
    const nothing = invented(home);
    for (const operation of byId) {
      const unknown = said(await call(operation, { id: nothing, kind: 'incoming' }), nothing);
      for (const { kind, id } of records) {
        const answer = await call(operation, { id, kind });
        const of = `${operation.method} ${operation.path} (${kind})`;
        expect(said(answer, id), of).to.equal(unknown);
        expect(answer.status, of).to.be.within(400, 499);
      }
    }
  });

  it('answer for a body that names what the other has as for one that names nothing', async () => {
    const withBody = operations.filter(
      ({ path: address, body }) => !address.includes('{') && JSON.stringify(body ?? '').includes('"01k'),
    );
    expect(withBody.length).to.be.above(3);
    for (const operation of withBody) {
      for (const { kind, id } of records) {
        const answer = await call(operation, { id, kind });
        const nothing = invented(id);
        expect(said(answer, id), `${operation.name} ${kind}`).to.equal(
          said(await call(operation, { id: nothing, kind }), nothing),
        );
      }
    }
  });

  it('list, count, search and suggest nothing of the other', async () => {
    const { abstract, issuer, symbol } = found.incoming;
    const words = [abstract, issuer, symbol, 'kênh', 'phường Sông Vàng'].map((word) =>
      encodeURIComponent(word),
    );
    const ids = records.map(({ id }) => id);
    for (const { name, path: address } of operations.filter(
      (one) => one.method === 'GET' && !one.path.includes('{'),
    )) {
      if (name === 'listAgencies') continue;
      const queries = [
        '',
        ...words.map((word) => `q=${word}`),
        ...ids.flatMap((id) => [`unit=${id}`, `after=${id}`]),
      ];
      for (const query of queries) {
        const answer = await stranger.get(`${address}?${query}`);
        tellsNothing(answer, query.split('=')[1] ?? '', `${name} ${query}`);
      }
    }
    for (const word of words) {
      const { body } = await stranger.get(`/search?q=${word}`);
      expect(body.items ?? body.hits).to.deep.equal([]);
    }
    const counts = await stranger.get('/incoming/counts');
    expect(
      Object.values<{ value: number }>(counts.body).every((one) => (one.value ?? one) === 0),
      JSON.stringify(counts.body),
    ).to.equal(true);
  });

  it('do not let what one has be given to, filed with or answered by what the other has', async () => {
    const letter = { issuer: 'Sở A', type: 'notice', abstract: 'của nơi khác', files: [] };
    const incoming = await stranger.post('/incoming', letter);
    expect(incoming.status, JSON.stringify(incoming.body)).to.equal(201);
    const named = operations.filter(
      ({ path: address, body }) =>
        address.startsWith('/incoming/{id}/') && JSON.stringify(body ?? '').includes('"01k'),
    );
    expect(named.length).to.be.above(3);
    const { id: own } = incoming.body;
    for (const operation of named) {
      for (const { kind, id } of records) {
        const nothing = invented(id);
        const answer = said(await call(operation, { id, kind, of: own }), id);
        const unknown = said(await call(operation, { id: nothing, kind, of: own }), nothing);
        expect(answer, `${operation.name} ${kind}`).to.equal(unknown);
      }
    }
  });

  it('do not warn of a duplicate, a checksum or a number that the other has', async () => {
    const { number, symbol, issuer, date } = { ...found.incoming, ...found.incoming.document };
    const query = new URLSearchParams({
      issuer: issuer ?? '',
      number: String(number ?? ''),
      symbol: symbol ?? '',
      ...(date && { date }),
    });
    const { body } = await stranger.get(`/incoming/duplicates?${query}`);
    expect(body.items ?? []).to.deep.equal([]);
    const file = (await server.deps.storage.find<{ sha256: string }>('file', { agency: home, limit: 1 }))
      .items[0]!;
    const blob = await server.deps.storage.blobs.localPath(file.sha256);
    const content = await readFile(blob.path);
    await blob.release();
    const uploaded = await stranger.upload('/files', { name: 'trùng.pdf', content });
    expect(uploaded.status).to.equal(201);
    tellsNothing({ ...uploaded, body: { ...uploaded.body, sha256: '' } }, '', 'upload of the same bytes');
  });

  it('hear of no change of the other, missed or live', async () => {
    const missed = await Stream.open(stranger, 1);
    const live = await Stream.open(stranger);
    expect((await admin.post('/positions', { title: 'Chức vụ ở nhà', order: 90 })).status).to.equal(201);
    const mine = await stranger.post('/positions', { title: 'Chức vụ ở nơi khác', order: 1 });
    for (const stream of [missed, live]) {
      expect(await stream.says(mine.body.id)).to.equal(true);
      for (const id of own) expect(stream.text).to.not.contain(id);
      expect(stream.text).to.not.contain('Chức vụ ở nhà');
      stream.close();
    }
  });

  it('show who administers the installation the names of agencies and nothing else of them', async () => {
    const strange = new Set<string>();
    const other = (await admin.get('/agencies')).body.items.find((one: Body) => one.code === 'SK');
    expect(other).to.include({ name: 'Sở Khác', state: 'founded' });
    for (const { name: kind } of allKinds) {
      const { items } = await server.deps.storage.find(kind, { agency: other.id, limit: 200 });
      for (const { id } of items) if (/^[0-9a-z]{20,}$/.test(id) && id !== other.id) strange.add(id);
    }
    expect(strange.size).to.be.above(3);
    for (const { path: address } of operations.filter(
      (one) => one.method === 'GET' && !one.path.includes('{'),
    )) {
      const { body } = await admin.get(address);
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      for (const id of strange) expect(text, address).to.not.contain(id);
    }
  });

  it('keep journals of their own, each whole', async () => {
    const { storage } = server.deps;
    const { problems, agencies } = await storage.journal.verify();
    expect(problems).to.deep.equal([]);
    expect(agencies.map(({ agency }) => agency)).to.include.members([home, INSTALLATION]);
    const entries = (await stranger.get('/journal/entries')).body.items as Body[];
    expect(entries.length).to.be.above(0);
    tellsNothing({ status: 200, headers: new Headers(), body: entries }, '', 'the journal');
  });
});
