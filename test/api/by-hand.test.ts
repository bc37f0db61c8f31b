import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { Cast } from '../../src/demo/cast.ts';
import { loadDemoKeys } from '../../src/demo/demo-keys.ts';
import { foundDemoOffice } from '../../src/demo/found-office.ts';
import {
  AGENCY,
  DEMO_PASSPHRASE,
  DEMO_PASSWORD,
  FILE_PLAN,
  PEOPLE,
  POSITIONS,
  UNITS,
} from '../../src/demo/office.ts';
import { OfficeClock } from '../../src/demo/office-clock.ts';
import { addFilePlan } from '../../src/demo/play-dossiers.ts';
import { allKinds } from '../../src/kinds.ts';
import { newSetupToken } from '../../src/setup/setup-token.ts';
import type { Stored } from '../../storage/port.ts';
import type { Answer, Client } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const NOW = new Date('2026-03-02T03:00:00.000Z');
const YEAR = 2026;

/** What an office is made of before anything happens in it. */
const GROUND = [
  ...['agency', 'unit', 'position', 'person', 'account', 'calendar', 'book', 'file-plan'],
  ...['signing-key', 'key-binding', 'trusted-root', 'trust-list'],
];

interface Known {
  readonly [field: string]: unknown;
}

/** The demo office before its first document. */
async function demoGround(server: TestServer): Promise<string> {
  const { services, deps } = server;
  const clock = new OfficeClock({ now: NOW, isWorkingDay: () => true, days: 1, steps: 100 });
  const office = await foundDemoOffice(services, deps, clock.beginning);
  const cast = new Cast(services, office, clock);
  await loadDemoKeys(services, deps, cast);
  await addFilePlan(services, cast, YEAR);
  return office.agency;
}

function done({ status, body }: Answer): Answer['body'] {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** The same office, by what an administrator and the people named can send to the API, and by nothing else. */
class ByHand {
  readonly #server: TestServer;
  readonly #ids = new Map<string, string>();
  admin!: Client;

  constructor(server: TestServer) {
    this.#server = server;
  }

  async found(): Promise<void> {
    const token = await newSetupToken(this.#server.deps.storage, NOW);
    const { fullName, key } = PEOPLE.find(({ roles }) => roles.includes('administrator'))!;
    const administrator = { fullName, username: key, password: DEMO_PASSWORD };
    const units = UNITS.filter((one) => one.key === 'vp').map(({ name, abbreviation }) => ({
      name,
      abbreviation,
    }));
    done(await this.#server.client().post('/setup', { token, agency: AGENCY, units, administrator }));
    this.admin = await this.#server.signedIn(key, DEMO_PASSWORD);
    this.#ids.set('vp', done(await this.admin.get('/units')).items[0].id);
    this.#ids.set(key, done(await this.admin.get('/people')).items[0].id);
  }

  async structure(): Promise<void> {
    for (const [place, { key, name, abbreviation }] of UNITS.entries()) {
      if (key === 'vp') continue;
      const unit = { name, abbreviation, order: place + 1 };
      this.#ids.set(key, done(await this.admin.post('/units', unit)).id);
    }
    for (const [place, { key, title, authority }] of POSITIONS.entries()) {
      const position = { title, authority, order: place + 1 };
      this.#ids.set(`position ${key}`, done(await this.admin.post('/positions', position)).id);
    }
  }

  async people(): Promise<void> {
    for (const { key, fullName, unit, position, roles, clearance = 'none' } of PEOPLE) {
      const id = this.#ids.get(key);
      const places = { unit: this.#ids.get(unit), position: this.#ids.get(`position ${position}`) };
      const person = { fullName, username: key, roles, clearance, ...places };
      if (id) done(await this.admin.put(`/people/${id}`, person, { version: 1 }));
      else this.#ids.set(key, done(await this.admin.post('/people', person)).id);
      if (!id) done(await this.#firstPassword(key));
    }
    for (const [place, { key, name, abbreviation }] of UNITS.entries()) {
      const head = PEOPLE.find((one) => one.headOfUnit && one.unit === key);
      const unit = {
        name,
        abbreviation,
        order: place + 1,
        ...(head ? { head: this.#ids.get(head.key) } : {}),
      };
      const target = `/units/${this.#ids.get(key)}`;
      if (head || key === 'vp') done(await this.admin.put(target, unit, { version: 1 }));
    }
  }

  #firstPassword(key: string): Promise<Answer> {
    return this.admin.put(`/accounts/${this.#ids.get(key)}/password`, { password: DEMO_PASSWORD });
  }

  async as(key: string): Promise<Client> {
    const client = await this.#server.signedIn(key, DEMO_PASSWORD);
    done(await client.put('/password', { current: DEMO_PASSWORD, password: `${DEMO_PASSWORD}-2` }));
    return client;
  }

  async filePlan(clerk: Client): Promise<void> {
    for (const [place, { code, heading, unit, years, keeper }] of FILE_PLAN.entries()) {
      const retention = years === 0 ? { permanent: true } : { years };
      const who = { unit: this.#ids.get(unit), keeper: this.#ids.get(keeper) };
      done(
        await clerk.post('/file-plan', { year: YEAR, code, heading, retention, order: place + 1, ...who }),
      );
    }
  }

  /** `keys`: the demo's key files, each with who loads it. */
  async signing(root: string, keys: readonly (readonly [holder: string, p12: Buffer])[]): Promise<void> {
    const file = { name: 'goc.pem', content: Buffer.from(root) };
    done(await this.admin.upload('/trusted-roots', file, { reason: 'cơ quan chứng thực thử nghiệm' }));
    for (const [holder, own] of Map.groupBy(keys, ([holder]) => holder)) {
      const ownerKind = holder === 'agency' ? 'agency' : 'person';
      const client = await this.as(holder === 'agency' ? 'vanthu1' : holder);
      const fields = { ownerKind, passphrase: DEMO_PASSPHRASE };
      for (const [, content] of own) {
        done(await client.upload('/signing-keys', { name: 'khoa.p12', content }, fields));
      }
      if (ownerKind === 'agency') await this.filePlan(client);
    }
  }
}

/** What differs from office to office without meaning: when, which id, and what came of entering one after the other. */
const INCIDENTAL = new Set([
  ...['id', 'version', 'agency', 'formerly', 'passwordHash', 'mustChange', 'passwordChangedAt', 'readers'],
  ...['since', 'by', 'loadedAt', 'loadedBy', 'addedAt', 'addedBy', 'reason', 'changedAt', 'changedBy'],
]);

function told(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => told(one, names));
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([field, at]) => !INCIDENTAL.has(field) && at !== undefined);
  return Object.fromEntries(fields.map(([field, at]) => [field, told(at, names)]));
}

/** Every record of an office by kind, with names in place of ids. */
async function everything({ deps }: TestServer, agency: string): Promise<Map<string, unknown[]>> {
  const found = new Map<string, readonly Stored<Known>[]>();
  for (const { name } of allKinds) {
    found.set(name, (await deps.storage.find<Known>(name, { agency, limit: 200 })).items);
  }
  const names = new Map([[agency, 'agency']]);
  for (const [kind, field] of [
    ['person', 'username'],
    ['unit', 'abbreviation'],
    ['position', 'title'],
    ['book', 'code'],
  ] as const) {
    for (const one of found.get(kind) ?? []) names.set(one.id, `${kind} ${one[field]}`);
  }
  const sorted = (all: readonly Known[]) =>
    all.map((one) => told(one, names)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return new Map([...found].map(([kind, all]) => [kind, sorted(all)]));
}

describe('Whatever the demo office has', function () {
  this.timeout(60_000);
  let demo: TestServer;
  let own: TestServer;
  let of: { demo: Map<string, unknown[]>; own: Map<string, unknown[]> };

  before(async () => {
    [demo, own] = await Promise.all([
      startTestServer({ clock: () => NOW }),
      startTestServer({ clock: () => NOW }),
    ]);
    const agency = await demoGround(demo);
    const { storage } = demo.deps;
    const kept = await storage.find<{ owner: string; p12Sha256: string }>('signing-key', { agency });
    const keys: (readonly [string, Buffer])[] = [];
    for (const { owner, p12Sha256 } of kept.items) {
      const person = await storage.get<{ username: string }>('person', agency, owner);
      keys.push([person?.username ?? 'agency', await buffer(await storage.blobs.get(p12Sha256))]);
    }
    const hand = new ByHand(own);
    await hand.found();
    await hand.structure();
    await hand.people();
    await hand.signing((await demo.services.trust.rootsOf(agency)).join(''), keys);
    const made = done(await hand.admin.get('/agency')).id as string;
    of = { demo: await everything(demo, agency), own: await everything(own, made) };
  });
  after(() => Promise.all([demo.close(), own.close()]));

  it('before its first document is of these kinds', () => {
    const kinds = [...of.demo].filter(([, all]) => all.length > 0).map(([kind]) => kind);
    expect(kinds).to.have.members(GROUND);
  });

  for (const kind of GROUND) {
    it(`can be made by hand through the API: ${kind}`, () => {
      expect(of.own.get(kind)).to.deep.equal(of.demo.get(kind));
    });
  }
});
