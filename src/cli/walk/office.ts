// The people who walk: of a demo office that runs, or of a temporary one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { configFor } from '../../config.ts';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from '../../demo/index.ts';
import { startServer } from '../../server.ts';
import { UsageError } from '../command.ts';
import { WalkPerson } from './person.ts';

export interface WalkOffice {
  readonly clerk: WalkPerson;
  readonly leader: WalkPerson;
  readonly head: WalkPerson;
  readonly officer: WalkPerson;
  readonly archivist: WalkPerson;
  readonly searcher: WalkPerson;
  readonly passphrase: string;
  readonly ids: { readonly leader: string; readonly officer: string; readonly unit: string };
  readonly keys: { readonly leader: string; readonly agency: string };
  close(): Promise<void>;
}

const NAMES = {
  clerk: 'vanthu1',
  leader: 'chutich',
  head: 'truongkinhte',
  officer: 'chuyenvien2',
  archivist: 'luutru',
  searcher: 'tracuu',
} as const;

async function temporary(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-walk-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startServer(configFor(folder, { rateLimit: 0 }));
    const close = async () => {
      await server.close();
      await remove();
    };
    const opened = await fetch(`${server.url}/api/setup/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    if (opened.ok) return { url: server.url, close };
    await close();
    throw new Error(`the demo office did not open: ${opened.status} ${await opened.text()}`);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function keyOf(person: WalkPerson, ownerKind: string): Promise<string> {
  const { items } = await person.get('/signing-keys');
  const key = items.find((one: { ownerKind: string }) => one.ownerKind === ownerKind);
  if (!key) throw new UsageError('this office has no demo signing keys; is it the demo office?');
  return key.id;
}

/** Signs everybody in. `url` names a running demo office; without it a temporary one is made and removed. */
export async function openWalkOffice(url: string | undefined): Promise<WalkOffice> {
  const running =
    url === undefined ? await temporary() : { url: url.replace(/\/+$/, ''), close: async () => {} };
  try {
    const people = {} as Record<keyof typeof NAMES, WalkPerson>;
    for (const [role, username] of Object.entries(NAMES)) {
      people[role as keyof typeof NAMES] = await WalkPerson.signIn(running.url, username, DEMO_PASSWORD);
    }
    const me = async (person: WalkPerson) => (await person.get('/session')).person;
    const [leader, officer] = await Promise.all([me(people.leader), me(people.officer)]);
    return {
      ...people,
      passphrase: DEMO_PASSPHRASE,
      ids: { leader: leader.id, officer: officer.id, unit: officer.unit },
      keys: { leader: await keyOf(people.leader, 'person'), agency: await keyOf(people.clerk, 'agency') },
      close: running.close,
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}
