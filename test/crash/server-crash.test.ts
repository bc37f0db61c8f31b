import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { allKinds } from '../../src/kinds.ts';
import { checkRegisters } from '../../src/modules/registers/index.ts';
import { openStorageReading } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { Client } from '../support/client.ts';
import { startTestOffice } from '../support/office.ts';
import { type Acknowledged, Clerk, type SignedIn } from './registration-load.ts';
import { rounds, roundsByFolder, someMoment, wait } from './rounds.ts';

const CLERKS = 6;
const script = fileURLToPath(new URL('./server-process.ts', import.meta.url));

interface Registered {
  readonly arrivalNumber: number;
}

async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code} before it listened`);
  });
  const line = once(createInterface({ input: child.stdout }), 'line').then(([url]) => String(url));
  const url = await Promise.race([line, ended]);
  ended.catch(() => undefined);
  return { child, url };
}

async function loadAndKill(folder: string, run: string, session: SignedIn): Promise<readonly Acknowledged[]> {
  const { child, url } = await start(folder);
  const acknowledged: Acknowledged[] = [];
  const clerks = Array.from({ length: CLERKS }, (_, at) => new Clerk(url, `${run}c${at}`, session));
  const killing = async () => {
    await wait(someMoment());
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  try {
    await Promise.all([
      ...clerks.map((clerk) => clerk.registerOn((one) => acknowledged.push(one))),
      killing(),
    ]);
  } finally {
    child.kill('SIGKILL');
  }
  return acknowledged;
}

async function expectKept(storage: Storage, agency: string, told: readonly Acknowledged[]): Promise<void> {
  for (let at = 0; at < told.length; at += 200) {
    const some = told.slice(at, at + 200);
    const ids = some.map(({ id }) => id);
    const kept = await storage.getMany<Registered>('incoming', agency, ids);
    const numbers = new Map(kept.map(({ id, arrivalNumber }) => [id, arrivalNumber]));
    for (const { id, number } of some) expect(numbers.get(id), id).to.equal(number);
    const files = some.flatMap((one) => one.files);
    expect(await storage.getMany('file', agency, files)).to.have.length(files.length);
  }
}

/** The folder as the kill left it, before any process repairs it. */
async function expectWhole(folder: string, told: readonly Acknowledged[]): Promise<void> {
  const storage = await openStorageReading({ engine: 'embedded', folder, kinds: allKinds });
  try {
    expect((await storage.journal.verify()).problems).to.deep.equal([]);
    for (const agency of (await storage.journal.agencies()).filter((one) => one !== 'installation')) {
      expect(await checkRegisters(storage, agency)).to.deep.equal([]);
      await expectKept(storage, agency, told);
    }
  } finally {
    await storage.close();
  }
}

describe('a server that is killed under load', () => {
  let folder: string;
  let session: SignedIn;
  const office = () => join(folder, 'office');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-crash-'));
    const fresh = await startTestOffice({ folder: office() });
    const { cookie, csrf } = await fresh.person('vanthu', ['clerk']);
    session = { cookie, csrf };
    await fresh.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** A folder that is killed again and again; answers how much was acknowledged. */
  async function killed(some: readonly number[]): Promise<number> {
    const place = join(folder, `from-${some[0]}`);
    await cp(office(), place, { recursive: true });
    const told: Acknowledged[] = [];
    for (const round of some) {
      told.push(...(await loadAndKill(place, `r${round}`, session)));
      await expectWhole(place, told);
    }
    expect(new Set(told.map(({ number }) => number)).size).to.equal(told.length);
    await expectServed(place, told.slice(-20));
    await rm(place, { recursive: true, force: true });
    return told.length;
  }

  async function expectServed(place: string, told: readonly Acknowledged[]): Promise<void> {
    const { child, url } = await start(place);
    const client = Object.assign(new Client(url), session);
    for (const { id, number } of told) {
      expect((await client.get(`/incoming/${id}`)).body.arrivalNumber).to.equal(number);
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  it(`${rounds} times at any moment: every acknowledged registration is there once, numbers have neither gaps nor doubles, files are whole, verify is content`, async function () {
    this.timeout(rounds * 60_000);
    let told = 0;
    for (const some of roundsByFolder()) told += await killed(some);
    expect(told).to.be.above(rounds);
  });
});
