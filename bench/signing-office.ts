/** The program in a process of its own, with people who sign folders of documents; each line asks for one such sitting. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { issueAuthority } from '../certs/authority/index.ts';
import type { Context } from '../src/kernel/context.ts';
import { GuessLimits } from '../src/modules/access/index.ts';
import { DirectoryService } from '../src/modules/directory/index.ts';
import { type KeyInHand, SignaturesService } from '../src/modules/signatures/index.ts';
import { handSignature } from '../test/modules/signatures/support/pictures.ts';
import { startTestOffice, type TestOffice } from '../test/support/office.ts';
import { FIELD, paperOf } from './signing-paper.ts';

export interface SigningAsked {
  /** Bytes of a document. */
  readonly size: number;
  readonly people: number;
}

export interface Sitting {
  /** How many of them sign at once, and how many documents each. */
  readonly people: number;
  readonly documents: number;
}

const asked = JSON.parse(process.argv[2]!) as SigningAsked;
const PASSPHRASE = 'mot cau du dai';
const DAY = 24 * 3600 * 1000;
const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
const now = new Date();

function contextOf(office: TestOffice, agency: string, person: string): Context {
  return {
    actor: { agency, person, name: person, unit: office.unit, roles: ['leader'], clearance: 'none' },
    now: now.toISOString(),
    today: now.toISOString().slice(0, 10),
    requestId: 'bench',
    newId: () => crypto.randomUUID(),
  };
}

/** RSA-3072, and the blue picture of a hand signature: what the law shows. */
async function penOf(
  office: TestOffice,
  signatures: SignaturesService,
  at: number,
): Promise<() => Promise<KeyInHand>> {
  const authority = await issueAuthority(join(folder, `authority-${at}`), { now, bits: 3072 });
  const name = `Nguyễn Văn ${at}`;
  const dates = { notBefore: new Date(now.getTime() - DAY), notAfter: new Date(now.getTime() + 99 * DAY) };
  const { p12 } = await authority.issueKey({
    name,
    kind: 'person',
    organisation: 'UBND',
    passphrase: PASSPHRASE,
    ...dates,
  });
  const agency = (await office.admin.get('/agency')).body.id as string;
  const context = contextOf(office, agency, (await office.person(`lanhdao${at}`, ['leader'])).id);
  const key = await signatures.load(context, {
    passphrase: PASSPHRASE,
    confirmed: true,
    ownerKind: 'person',
    p12,
  });
  await signatures.setPicture(context, { id: key.id, version: key.version }, handSignature());
  return () => signatures.signerFor(context, key.id, PASSPHRASE);
}

async function sign(pen: () => Promise<KeyInHand>, path: string, documents: number): Promise<void> {
  const key = await pen();
  try {
    for (let count = 0; count < documents; count += 1)
      await key.sign({ path }, { field: FIELD, name: 'Ký thử' });
  } finally {
    await key.release();
  }
}

const office = await startTestOffice({ config: { rateLimit: 0 } });
const { storage, confined } = office.deps;
const directory = new DirectoryService(storage);
const signatures = new SignaturesService({ storage, confined, directory, guesses: new GuessLimits(storage) });
const pens: (() => Promise<KeyInHand>)[] = [];
while (pens.length < asked.people) pens.push(await penOf(office, signatures, pens.length));
const path = join(folder, 'document.pdf');
await writeFile(path, await paperOf(asked.size));
const { cookie } = office.admin;
process.stdout.write(`${JSON.stringify({ url: office.url, cookie })}\n`);

/** Milliseconds of processor time that this process and its children have taken so far; of children, Linux alone tells. */
async function processorTime(): Promise<number> {
  const { user, system } = process.cpuUsage();
  const read = (file: string) => readFile(file, 'latin1').catch(() => '');
  const pids = (await read(`/proc/${process.pid}/task/${process.pid}/children`))
    .trim()
    .split(' ')
    .filter(Boolean);
  const stats = await Promise.all(pids.map((pid) => read(`/proc/${pid}/stat`)));
  // Hundredths of a second, user and system, behind the name in brackets.
  const ticks = stats.map((stat) => stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number));
  return (user + system) / 1000 + ticks.reduce((sum, [own = 0, kernel = 0]) => sum + (own + kernel) * 10, 0);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { people, documents } = JSON.parse(line) as Sitting;
  const [from, before] = [performance.now(), await processorTime()];
  await Promise.all(pens.slice(0, people).map((pen) => sign(pen, path, documents)));
  const done = { ms: performance.now() - from, cpu: (await processorTime()) - before };
  process.stdout.write(`${JSON.stringify(done)}\n`);
}
await office.close();
await rm(folder, { recursive: true, force: true });
process.exit(0);
