import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Config, configFor } from '../../src/config.ts';
import { Cast } from '../../src/demo/cast.ts';
import { type DemoKeys, loadDemoKeys } from '../../src/demo/demo-keys.ts';
import { foundDemoOffice } from '../../src/demo/found-office.ts';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from '../../src/demo/office.ts';
import { OfficeClock } from '../../src/demo/office-clock.ts';
import type { Client } from './client.ts';
import { startTestServer, type TestServer } from './server.ts';
import { copyTemplate } from './template.ts';

/** Monday, 10 o'clock in Hà Nội. */
const MONDAY = '2026-03-02T03:00:00.000Z';

/** The people, registers and keys of the demo office without its documents; time stands still until a test moves it. */
export interface Ward extends TestServer {
  readonly keys: DemoKeys;
  readonly root: string;
  /** Ids by the keys of the demo office. */
  person(key: string): string;
  unit(key: string): string;
  /** A browser of this person, signed in at the present time. */
  as(key: string): Promise<Client>;
  now(): Date;
  moveTo(instant: string): void;
  /** Takes a step on what this person sees. Answers status and body whatever comes. */
  step(key: string, target: string, body?: unknown): Promise<{ status: number; body: Body }>;
  /** The content of a file, kept in the ward's folder. */
  download(key: string, file: string): Promise<string>;
}

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

export const PASSPHRASE = DEMO_PASSPHRASE;

/** The people in `folder`, and their keys. */
async function foundWard(folder: string) {
  const time = new Date(MONDAY);
  const server = await startTestServer({ clock: () => time, folder });
  const { services, deps } = server;
  const clock = new OfficeClock({ now: time, isWorkingDay: () => true, days: 1, steps: 100 });
  const cast = new Cast(services, await foundDemoOffice(services, deps, clock.beginning), clock);
  const keys = await loadDemoKeys(services, deps, cast);
  const roots = await services.trust.rootsOf(cast.office.agency);
  await writeFile(path.join(folder, 'demo-root.pem'), roots.join(''));
  await server.close();
  return { cast, keys };
}

export async function startWard(config: Partial<Config> = {}): Promise<Ward> {
  let time = new Date(MONDAY);
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-'));
  const { cast, keys } = await copyTemplate('ward', folder, foundWard);
  // What is signed stays bare unless a suite is about more: nothing waits for timestamps.
  const { keeping } = configFor(folder);
  const own = { keeping: { ...keeping, level: 'B' }, ...config };
  const server = await startTestServer({ clock: () => time, config: own, folder });
  const root = path.join(folder, 'demo-root.pem');
  const clients = new Map<string, Client>();
  const as = async (key: string): Promise<Client> => {
    const known = `${key} ${time.toISOString().slice(0, 10)}`;
    const client = clients.get(known) ?? (await server.signedIn(key, DEMO_PASSWORD));
    clients.set(known, client);
    return client;
  };
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
    keys,
    root,
    person: (key) => cast.person(key),
    unit: (key) => cast.unit(key),
    as,
    now: () => time,
    moveTo: (instant) => {
      time = new Date(instant);
    },
    step: async (key, target, body = {}) => {
      const client = await as(key);
      const [kind, id] = target.split('/');
      const seen = await client.get(`/${kind}/${id}`);
      return client.post(`/${target}`, body, { version: seen.body.version ?? 1 });
    },
    download: async (key, file) => {
      const client = await as(key);
      const response = await fetch(`${server.url}/api/files/${file}/content`, {
        headers: { Cookie: client.cookie },
      });
      const to = path.join(server.folder, `${file}.pdf`);
      await writeFile(to, Buffer.from(await response.arrayBuffer()));
      return to;
    },
  };
}

/** A draft of an official letter by an officer of the unit for economy, composed. */
export function letter(ward: Ward, more: object = {}) {
  return {
    type: 'official-letter',
    abstract: 'kiểm tra đèn chiếu sáng ven kênh',
    signer: ward.person('chutich'),
    authority: 'TM',
    recipients: { inside: [], outside: [{ name: 'Điện lực Đông Giang', method: 'post' }] },
    compose: {
      to: ['Điện lực Đông Giang'],
      paragraphs: ['Đề nghị kiểm tra và thay các bóng đèn đã hỏng ven kênh Bến Đò.'],
    },
    ...more,
  };
}

const STEPS: readonly (readonly [action: string, by: string, body: (ward: Ward) => object])[] = [
  ['submit', 'chuyenvien2', () => ({})],
  ['approve', 'truongkinhte', () => ({})],
  ['check', 'vanthu1', () => ({})],
  ['sign', 'chutich', (ward) => ({ keyId: ward.keys.get('chutich'), passphrase: PASSPHRASE })],
  ['seal', 'vanthu1', (ward) => ({ keyId: ward.keys.get('agency'), passphrase: PASSPHRASE })],
  ['issue', 'vanthu1', () => ({ dispatches: [] })],
];
export type UntilStep = 'draft' | 'submit' | 'approve' | 'check' | 'sign' | 'seal' | 'issue';

/** An outgoing document drafted by `chuyenvien2` and taken as far as the named step. */
export async function outgoing(ward: Ward, until: UntilStep, more: object = {}): Promise<Body> {
  const drafted = await (await ward.as('chuyenvien2')).post('/outgoing', letter(ward, more));
  if (drafted.status !== 201) throw new Error(JSON.stringify(drafted.body));
  let doc = drafted.body;
  const last = STEPS.findIndex(([action]) => action === until);
  for (const [action, by, body] of STEPS.slice(0, last + 1)) {
    const answer = await ward.step(by, `outgoing/${doc.id}/${action}`, body(ward));
    if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`);
    doc = answer.body;
  }
  return doc;
}

/** An incoming document by its fields, assigned to `chuyenvien2`. */
export async function incoming(
  ward: Ward,
  until: 'registered' | 'assigned',
  more: object = {},
): Promise<Body> {
  const clerk = await ward.as('vanthu1');
  const fields = {
    issuer: 'Sở Xây dựng',
    type: 'official-letter',
    abstract: 'rà soát đèn chiếu sáng',
    ...more,
  };
  const { body } = await clerk.post('/incoming', { ...fields, confirmDuplicate: true });
  if (until === 'registered') return body;
  const target = `incoming/${body.id}`;
  await ward.step('vanthu1', `${target}/submit`, { to: ward.person('chutich') });
  const direction = { leadUnit: ward.unit('kthtdt'), text: 'Trả lời.' };
  await ward.step('chutich', `${target}/direct`, direction);
  return (await ward.step('truongkinhte', `${target}/assign`, { lead: ward.person('chuyenvien2') })).body;
}
