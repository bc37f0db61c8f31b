/** What the storage does when the way to MongoDB, or the server at its end, fails in the middle of a commit. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Storage, StorageError } from '../../../storage/port.ts';
import { AGENCY, create, openCounter, request } from '../../contract/storage/harness.ts';
import { insertionInto, refusal } from '../../support/mongodb-answer.ts';
import { TcpProxy } from '../../support/tcp-proxy.ts';
import { sharedPlace } from './shared-place.ts';

const uri = process.env.MONGODB_URI;
const JOURNAL = insertionInto('journal');
const POOL = 8;

interface Line {
  readonly proxy: TcpProxy;
  readonly direct: Storage;
  /** Reaches the server by way of the proxy. */
  readonly storage: Storage;
}

/** Each takes a number; what it is refused with is told by its reason. */
async function take(storage: Storage, id: string): Promise<number | string> {
  const writes = ({ book }: { readonly [id: string]: number }) => [create(id, { number: book! })];
  try {
    const { numbers } = await storage.commit(request(writes, { takes: ['book'], action: `take.${id}` }));
    return numbers.book!;
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'STORAGE_UNAVAILABLE') throw error;
    return String(error.about.reason);
  }
}

const many = (storage: Storage, name: string, number: number): Promise<(number | string)[]> =>
  Promise.all(Array.from({ length: number }, (_, at) => take(storage, `${name}${at}`)));

/** Tries again until the server is back. */
async function inTheEnd(storage: Storage, name: string): Promise<number> {
  for (let at = 0; ; at++) {
    const told = await take(storage, `${name}-${at}`);
    if (typeof told === 'number') return told;
    await pause(100);
  }
}

/** The numbers of each act that stands in the journal. */
async function history(storage: Storage): Promise<ReadonlyMap<string, readonly number[]>> {
  const { seq } = (await storage.journal.head(AGENCY))!;
  const found = new Map<string, number[]>();
  for (let after = 0; after < seq; after += 500) {
    for (const { action, takes } of await storage.journal.read({ agency: AGENCY, after, limit: 500 })) {
      found.set(action, [...(found.get(action) ?? []), takes.book ?? 0]);
    }
  }
  return found;
}

/** Everything is there once, in one row of numbers, and nothing is half-done. */
async function expectWhole(storage: Storage): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = await history(storage);
  const numbers = [...found].filter(([action]) => action.startsWith('take.')).flatMap(([, some]) => some);
  const inOrder = numbers.sort((a, b) => a - b);
  expect(inOrder).to.deep.equal(Array.from({ length: numbers.length }, (_, at) => at + 1));
  expect((await storage.journal.verify()).problems).to.deep.equal([]);
  return found;
}

/** With whoever is to be looked at on a line that goes through the proxy, and one beside it that does not. */
function onALine(t: ReturnType<typeof sharedPlace>, target: string): Line {
  let parts: Line;
  beforeEach(async () => {
    const proxy = new TcpProxy(target);
    const direct = await t.open();
    await openCounter(direct, 'book');
    parts = { proxy, direct, storage: await t.open(await proxy.listen()) };
    expect(await take(parts.storage, 'before')).to.equal(1);
  });
  afterEach(() => parts.proxy.close());
  return {
    get proxy() {
      return parts.proxy;
    },
    get direct() {
      return parts.direct;
    },
    get storage() {
      return parts.storage;
    },
  };
}

function badLines(on: Line): void {
  it('are right over a line on which every piece is 50 to 200 ms late', async () => {
    on.proxy.latency = () => 50 + Math.random() * 150;
    const content = Buffer.alloc(700_000, 'tệp');
    const [taken, { sha256 }] = await Promise.all([many(on.storage, 'a', 12), on.storage.blobs.put(content)]);
    expect(taken.every((one) => typeof one === 'number')).to.equal(true);
    const parts: Buffer[] = [];
    for await (const part of await on.storage.blobs.get(sha256)) parts.push(part as Buffer);
    expect(Buffer.concat(parts).equals(content)).to.equal(true);
    await expectWhole(on.storage);
  });

  it('are refused in bounded time, number and memory while connections are taken and never answered, and work after', async () => {
    const before = process.memoryUsage().heapUsed;
    on.proxy.become('silent');
    const some = await many(on.storage, 'a', 500);
    const others = await many(on.storage, 'b', 500);
    for (const told of [...some, ...others]) expect(told).to.be.oneOf(['unreachable', 'unknown', 'slow']);
    expect(on.proxy.most).to.be.at.most(2 * POOL + 4);
    expect(process.memoryUsage().heapUsed - before).to.be.below(200 * 2 ** 20);
    on.proxy.become('open');
    await inTheEnd(on.storage, 'later');
    await expectWhole(on.direct);
  });
}

function dyingPrimaries(on: Line): void {
  it('have arrived though the primary died before it could say so, and their writer finds that out', async () => {
    const met = on.proxy.meet(JOURNAL, 'unanswered');
    const told = take(on.storage, 'a');
    await met;
    expect(await on.direct.get('document', AGENCY, 'a', { atLeast: 3 })).to.include({ number: 2 });
    on.proxy.become('open');
    expect(await told).to.equal(2);
    expect((await expectWhole(on.direct)).get('take.a')).to.deep.equal([2]);
  });

  it('never arrived because the primary died before they came, and are written when there is one again', async () => {
    const met = on.proxy.meet(JOURNAL, 'lost');
    const told = take(on.storage, 'a');
    await met;
    expect((await on.direct.journal.head(AGENCY))!.seq).to.equal(2);
    on.proxy.become('open');
    expect(await told).to.equal(2);
    await expectWhole(on.direct);
  });

  it('lose their place to another process while nobody can tell whether they have it, and get the next', async () => {
    const met = on.proxy.meet(JOURNAL, 'late');
    const told = take(on.storage, 'a');
    const arrive = await met;
    on.proxy.become('cut');
    expect(await take(on.direct, 'b')).to.equal(2);
    arrive();
    on.proxy.become('open');
    expect(await told).to.equal(3);
    await expectWhole(on.direct);
  });

  it('arrive after all, before another process takes the place, and are told the place that they got', async () => {
    const met = on.proxy.meet(JOURNAL, 'late');
    const told = take(on.storage, 'a');
    const arrive = await met;
    on.proxy.become('cut');
    arrive();
    while ((await on.direct.journal.head(AGENCY))!.seq < 3) await pause(20);
    expect(await take(on.direct, 'b')).to.equal(3);
    on.proxy.become('open');
    expect(await told).to.equal(2);
    await expectWhole(on.direct);
  });
}

function staysAway(on: Line): void {
  it('are read by the process that was told of them though the primary died before their records were written', async () => {
    const met = on.proxy.meet(insertionInto('record.document'), 'lost');
    const told = take(on.storage, 'a');
    await met;
    expect(await told).to.equal(2);
    on.proxy.become('open');
    expect(await on.storage.get('document', AGENCY, 'a')).to.include({ number: 2 });
    expect((await on.storage.count('document', { agency: AGENCY })).value).to.equal(2);
    await expectWhole(on.direct);
  });

  it('are told to be of unknown outcome when the primary stays away, whatever waits behind them to be unwritten', async () => {
    const met = on.proxy.meet(JOURNAL, 'unanswered');
    const first = take(on.storage, 'a');
    await met;
    const others = many(on.storage, 'z', 100);
    expect(await first).to.equal('unknown');
    for (const one of await others) expect(one).to.be.oneOf(['unreachable', 'slow']);
    on.proxy.become('open');
    await inTheEnd(on.storage, 'later');
    const found = await expectWhole(on.direct);
    expect(found.get('take.a')).to.deep.equal([2]);
    expect([...found.keys()].filter((action) => action.startsWith('take.z'))).to.deep.equal([]);
  });
}

function fullDisks(on: Line): void {
  const isFull = (bytes: Buffer) =>
    JOURNAL.test(bytes.toString('latin1')) ? refusal(bytes, 14_031, 'OutOfDiskSpace') : undefined;

  it('are refused while a proxy answers for the server that its disk is full (14031); what is there is read', async () => {
    on.proxy.instead = isFull;
    expect(new Set(await many(on.storage, 'a', 20))).to.deep.equal(new Set(['full']));
    expect(await on.storage.get('document', AGENCY, 'before')).to.include({ number: 1 });
    on.proxy.instead = () => undefined;
    expect(await take(on.storage, 'b')).to.equal(2);
    expect([...(await expectWhole(on.storage)).keys()])
      .to.include('take.b')
      .and.not.include('take.a0');
  });

  it('are not denied because the disk was full only after they had arrived', async () => {
    const met = on.proxy.meet(JOURNAL, 'unanswered');
    const told = take(on.storage, 'a');
    await met;
    let times = 0;
    on.proxy.instead = (bytes) => (times < 3 && isFull(bytes) && ++times ? isFull(bytes) : undefined);
    on.proxy.become('open');
    expect(await told).to.equal(2);
    expect(times).to.equal(3);
    await expectWhole(on.direct);
  });
}

function files(on: Line): void {
  const content = Buffer.alloc(600_000, 'tệp');
  const failed = (put: Promise<unknown>) => put.catch((error: StorageError) => error.code);

  for (const fate of ['unanswered', 'late'] as const) {
    it(`rest on a file whose upload was never told to be done (${fate}), and it stays whole`, async () => {
      const met = on.proxy.meet(insertionInto('blob'), fate);
      const put = failed(on.storage.blobs.put(content));
      const arrive = await met;
      on.proxy.become('cut');
      arrive();
      // Somebody else puts the same before or after the first has given up.
      const [told, { sha256 }] = await Promise.all([put, on.direct.blobs.put(content)]);
      expect(told).to.equal('STORAGE_UNAVAILABLE');
      expect(await on.direct.blobs.check(sha256)).to.equal('ok');
      on.proxy.become('open');
      await on.storage.blobs.put(content);
      expect(await on.storage.blobs.check(sha256)).to.equal('ok');
    });
  }
}

if (uri) {
  describe('commits to MongoDB whose server or line fails', () => {
    const t = sharedPlace(uri);
    const on = onALine(t, uri);
    badLines(on);
    dyingPrimaries(on);
    staysAway(on);
    fullDisks(on);
    files(on);
  });
}
