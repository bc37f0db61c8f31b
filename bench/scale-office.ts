/** An office without a port: the services on a folder, and documents made in bulk from one that was really registered. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { openSearch } from '../search/open.ts';
import { numberKey } from '../search/port.ts';
import { configFor } from '../src/config.ts';
import { legalDate } from '../src/kernel/clock.ts';
import { openConfined } from '../src/kernel/confined.ts';
import type { Context } from '../src/kernel/context.ts';
import { newId } from '../src/kernel/ids.ts';
import { openLog } from '../src/kernel/log.ts';
import { allKinds } from '../src/kinds.ts';
import { registerEntryWrite } from '../src/modules/registers/index.ts';
import { buildServices, type Services } from '../src/services.ts';
import { newSetupToken } from '../src/setup/setup-token.ts';
import { openStorage, type StorageOptions } from '../storage/open.ts';
import type { Storage, Stored, Write } from '../storage/port.ts';

interface Registered {
  readonly book: string;
  readonly arrivalNumber: number;
  readonly arrivalOn: string;
}

interface Counter {
  readonly last: number;
}

const PER_COMMIT = 100;
/** So many of the documents still wait for somebody. */
const WAITING_EVERY = 500;

export class ScaleOffice {
  readonly services: Services;
  readonly #folder: string;
  readonly #storage: Storage;
  readonly #agency: string;
  readonly #person: string;
  readonly #close: () => Promise<void>;

  constructor(parts: {
    folder: string;
    services: Services;
    storage: Storage;
    agency: string;
    person: string;
    close: () => Promise<void>;
  }) {
    this.#folder = parts.folder;
    this.services = parts.services;
    this.#storage = parts.storage;
    this.#agency = parts.agency;
    this.#person = parts.person;
    this.#close = parts.close;
  }

  /** Records in the folder, or in the database that is named. */
  static async open(folder: string, uri?: string): Promise<ScaleOffice> {
    const kinds = allKinds;
    const where: StorageOptions = uri
      ? { engine: 'mongodb', uri, kinds }
      : { engine: 'embedded', folder, kinds };
    const storage = await openStorage(where);
    const search = await openSearch({ engine: 'embedded', folder: join(folder, 'search') });
    const confined = openConfined({ size: 1 });
    const log = openLog('silent');
    const deps = { storage, search, confined, config: configFor(folder), log, clock: () => new Date() };
    const services = buildServices(deps);
    const agencyOf = async () => (await storage.journal.agencies()).find((one) => one !== 'installation');
    if (!(await agencyOf())) {
      const token = await newSetupToken(storage, new Date());
      await services.setup.foundOffice(contextOf('', ''), token, PLAN);
    }
    const agency = (await agencyOf())!;
    const [person] = (await storage.find('person', { agency })).items;
    const close = async () => {
      await Promise.all([confined.close(), search.close()]);
      await storage.close();
    };
    return new ScaleOffice({ folder, services, storage, agency, person: person!.id, close });
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** What was filled in bulk is on the disk, so that writing it out does not fall into what is measured next. */
  async settled(): Promise<void> {
    // Other engines write out what they have acknowledged in processes of their own.
    if (this.#storage.engine.name !== 'embedded') return;
    for (const name of ['records.sqlite', 'records.sqlite-wal']) {
      const file = await open(join(this.#folder, name), 'r+');
      await file.sync().finally(() => file.close());
    }
  }

  context(): Context {
    return contextOf(this.#agency, this.#person);
  }

  register(number: number): Promise<unknown> {
    return this.services.incoming.service.register(this.context(), {
      // No two alike: each is looked for among all others before it is registered, and none is found.
      issuer: `Ủy ban nhân dân xã số ${number}`,
      numberAndSymbol: numberAndSymbolOf(number),
      documentOn: '2026-01-05',
      type: 'official-letter',
      abstract: `Về việc triển khai nhiệm vụ số ${number} trong kế hoạch công tác năm`,
      urgency: 'none',
      secrecy: 'none',
      files: [],
    } as never);
  }

  /** Until the office has so many incoming documents, most of them completed. */
  async fill(total: number): Promise<void> {
    if (!(await this.#first())) await this.register(0);
    const template = (await this.#first())!;
    for (;;) {
      const counter = (await this.#storage.get<Counter>('counter', this.#agency, template.book))!;
      if (counter.last >= total) return;
      await this.#fillSome(template, counter, Math.min(PER_COMMIT, total - counter.last));
    }
  }

  async #first(): Promise<Stored<Registered> | undefined> {
    const query = { agency: this.#agency, limit: 1 };
    return (await this.#storage.find<Registered>('incoming', query)).items[0];
  }

  async #fillSome(template: Stored<Registered>, counter: Stored<Counter>, number: number): Promise<void> {
    const writes = Array.from({ length: number }, (_, at) => documentWrites(template, counter.last + at + 1));
    const last = counter.last + number;
    await this.#storage.commit({
      agency: this.#agency,
      actor: { person: this.#person },
      at: new Date().toISOString(),
      action: 'bench.fill',
      writes: [
        ...writes.flat(),
        { kind: 'counter', id: template.book, expectedVersion: counter.version, value: { last } },
      ],
    });
  }
}

/** As other agencies number: some two hundred of them, each from 1 on; which comes next nobody knows. */
function numberAndSymbolOf(number: number): string {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) >>> 0;
  return `${1 + (mixed % 9973)}/CV-${(mixed >>> 7) % 211}`;
}

function documentWrites(template: Stored<Registered>, number: number): readonly Write[] {
  const { book, arrivalOn } = template;
  const id = newId(Date.now());
  const waits = number % WAITING_EVERY === 0;
  const value = {
    ...template,
    arrivalNumber: number,
    numberKey: numberKey(numberAndSymbolOf(number)),
    registeredAt: new Date().toISOString(),
    ...(waits ? {} : { state: 'completed', waitingFor: [] }),
  };
  const entry = registerEntryWrite({
    book,
    number,
    on: arrivalOn as never,
    subject: { kind: 'incoming', id },
  });
  return [{ kind: 'incoming', id, expectedVersion: 0, value }, entry];
}

const PLAN = {
  agency: { name: 'Ủy ban nhân dân phường Đo Lường', abbreviation: 'UBND', place: 'Đo Lường' },
  units: [{ name: 'Văn phòng', abbreviation: 'VP' }],
  administrator: { fullName: 'Quản Trị', username: 'quantri', password: 'mot cau du dai' },
};

function contextOf(agency: string, person: string): Context {
  const now = new Date();
  const actor = { agency, person, name: person, unit: '', roles: ['clerk'], clearance: 'none' } as const;
  return {
    actor,
    now: now.toISOString(),
    today: legalDate(now),
    requestId: 'bench',
    newId: () => newId(Date.now()),
  };
}
