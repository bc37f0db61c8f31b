/** Three whole programs on one database and one index, and what is under them, killed while clerks register. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { configFor } from '../../src/config.ts';
import { allKinds } from '../../src/kinds.ts';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { withDatabase } from '../contract/storage/mongodb-place.ts';
import { Client } from '../support/client.ts';
import { ServerForTests } from '../support/elasticsearch.ts';
import { startTestOffice } from '../support/office.ts';
import { canStartServers, type OwnServer, ownElasticsearch, ownMongo } from '../support/own-servers.ts';
import { allDocuments, expectRegisters, foundIn, Ledger } from './ledger.ts';
import { Clerk, type SignedIn } from './registration-load.ts';
import { rounds, someMoment } from './rounds.ts';
import { type Shared, Station } from './station.ts';

const { MONGODB_URI, ELASTICSEARCH_URL } = process.env;
const STATIONS = 3;
const CLERKS = 3;
const BOOKS = 2;
/** Every so many rounds, beginning with one of the first. Elasticsearch takes the longest to come back. */
const ALL_AT_ONCE = 5;
const DATABASE = { every: 7, first: 3 };
const INDEX = { every: 16, first: 6 };

interface Servers {
  readonly mongodb: string;
  readonly elasticsearch: string;
  /** Where they are the suite's own. */
  readonly own?: { readonly mongo: OwnServer; readonly elastic: OwnServer };
}

async function servers(): Promise<Servers> {
  if (!canStartServers) return { mongodb: MONGODB_URI!, elasticsearch: ELASTICSEARCH_URL! };
  const [mongo, elastic] = [await ownMongo(), await ownElasticsearch()];
  return { mongodb: mongo.url, elasticsearch: elastic.url, own: { mongo, elastic } };
}

/** An office with clerks and several registers, made by a program that is stopped again. */
async function foundOffice(shared: Shared): Promise<{ session: SignedIn; books: string[]; agency: string }> {
  const { mongodb: uri, elasticsearch: urls, prefix, folder } = shared;
  const own = configFor(folder);
  const office = await startTestOffice({
    config: {
      dataDir: path.join(folder, 'founding'),
      storage: { ...own.storage, engine: 'mongodb', uri },
      search: { ...own.search, engine: 'elasticsearch', urls, prefix, replicas: 0 },
      rateLimit: 0,
    },
  });
  try {
    const clerk = await office.person('vanthu', ['clerk']);
    const { items } = (await clerk.get('/books?direction=incoming')).body;
    const [{ id, version, actions, ...first }] = items;
    const books: string[] = [id];
    while (books.length < BOOKS) {
      const order = 100 + books.length;
      const added = await office.admin.post('/books', { ...first, code: `DEN${order}`, order });
      expect(added.status, JSON.stringify(added.body)).to.equal(201);
      books.push(added.body.id);
    }
    const agencies = await office.deps.storage.journal.agencies();
    const agency = agencies.find((one) => one !== 'installation')!;
    return { session: { cookie: clerk.cookie, csrf: clerk.csrf }, books, agency };
  } finally {
    await office.close();
  }
}

const isRound = (round: number, { every, first }: { every: number; first: number }): boolean =>
  round % every === first % every;

if (MONGODB_URI && ELASTICSEARCH_URL) {
  const killed = canStartServers
    ? 'processes and their servers are killed'
    : 'processes are killed (their servers are not: there is no ENGINES_DIR to start them from)';

  describe(`three programs on one database and one index, whose ${killed} under load`, () => {
    const ledger = new Ledger();
    const stations: Station[] = [];
    const database = `vanthu-test-${randomBytes(6).toString('hex')}`;
    let on: Servers;
    let shared: Shared;
    let office: Awaited<ReturnType<typeof foundOffice>>;
    let index: ServerForTests;

    before(async function () {
      this.timeout(300_000);
      on = await servers();
      index = new ServerForTests(on.elasticsearch);
      const mongodb = new URL(on.mongodb);
      mongodb.pathname = `/${database}`;
      const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-cluster-'));
      shared = { mongodb: mongodb.href, elasticsearch: on.elasticsearch, prefix: index.name(), folder };
      office = await foundOffice(shared);
      for (let at = 0; at < STATIONS; at++) stations.push(await Station.open(`station-${at}`, shared));
      await Promise.all(stations.map((station) => station.start()));
    });
    after(async function () {
      this.timeout(300_000);
      await Promise.all(stations.map((station) => station.stop()));
      await withDatabase(on.mongodb, database, (db) => db.dropDatabase());
      await index.clear();
      await Promise.all([on.own?.mongo.remove(), on.own?.elastic.remove()]);
      await rm(shared.folder, { recursive: true, force: true });
    });

    /** Kills what it is the turn of, and starts it again. */
    async function crash(round: number): Promise<void> {
      const again = (some: readonly { start(): Promise<void> }[]) =>
        Promise.all(some.map((one) => one.start()));
      if (on.own && isRound(round, INDEX)) return killIndex(on.own.elastic);
      if (on.own && isRound(round, DATABASE)) {
        await on.own.mongo.kill();
        await pause(Math.random() * 1500);
        await again([on.own.mongo]);
        return;
      }
      const some = round % ALL_AT_ONCE === 0 ? stations : [stations[round % STATIONS]!];
      await Promise.all(some.map((station) => station.kill()));
      await again(some);
    }

    /** Nobody who registers notices. */
    async function killIndex(elastic: OwnServer): Promise<void> {
      await elastic.kill();
      const before = ledger.told.size;
      while (ledger.told.size < before + 10) await pause(50);
      await elastic.start();
    }

    /** At one of the stations and in one of the registers; when nobody answers, again a moment later. */
    async function work(at: number, isOver: () => boolean): Promise<void> {
      const book = office.books[at % BOOKS]!;
      const clerk = new Clerk(stations[at % STATIONS]!.url, `c${at}`, { ...office.session, book });
      while (!isOver()) {
        const { title, outcome } = await clerk.register();
        ledger.add(title, outcome);
        if (outcome.kind !== 'told') await pause(100);
      }
    }

    it(`${rounds} times, one after another and together: they serve on, and each comes back`, async function () {
      this.timeout(120_000 + rounds * 120_000);
      let isOver = false;
      const clerks = Array.from({ length: STATIONS * CLERKS }, (_, at) => work(at, () => isOver));
      try {
        for (let round = 1; round <= rounds; round++) {
          await pause(someMoment());
          await crash(round);
        }
        const before = ledger.told.size;
        while (ledger.told.size < before + 3 * clerks.length) await pause(50);
      } finally {
        isOver = true;
      }
      await Promise.all(clerks);
      expect(ledger.told.size).to.be.above(rounds);
    });

    describe('after that', () => {
      let storage: Storage;
      before(async () => {
        storage = await openStorage({ engine: 'mongodb', uri: shared.mongodb, kinds: allKinds });
      });
      after(() => storage.close());

      it('what was acknowledged is there once, nothing is there that was refused, and files are whole', async function () {
        this.timeout(300_000);
        ledger.expectKept(await allDocuments(storage, office.agency));
        const clients = stations.map(({ url }) => Object.assign(new Client(url), office.session));
        for (const client of clients) await ledger.expectFiles(client, 20);
      });

      it('numbers have neither gaps nor doubles in any register, and verify is content', async function () {
        this.timeout(300_000);
        await expectRegisters(storage, office.agency);
      });

      it('search comes to find all of it by itself, and nothing else', async function () {
        this.timeout(300_000);
        const search = await index.openAs(shared.prefix);
        const { seq } = (await storage.journal.head(office.agency))!;
        while ((await search.cursor(office.agency)) < seq) await pause(200);
        const documents = await allDocuments(storage, office.agency);
        const found = await foundIn(search, office.agency);
        await search.close();
        expect(found).to.deep.equal(documents.map(({ id }) => id).sort());
      });
    });
  });
}
