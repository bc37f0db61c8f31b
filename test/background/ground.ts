import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { backgroundKinds } from '../../src/background/background-kinds.ts';
import type { Ground } from '../../src/background/tenure.ts';
import { openLog } from '../../src/kernel/log.ts';
import { openStorage } from '../../storage/open.ts';
import type { Kind, Storage, Write } from '../../storage/port.ts';

export const AGENCY = 'ward';
export const NOTE: Kind = { name: 'note', fields: {} };
export const kinds: readonly Kind[] = [...backgroundKinds, NOTE];
export const START = Date.parse('2026-03-02T01:00:00.000Z');

export interface TestGround extends Ground {
  /** The time of day, which the test moves. */
  now: number;
  put(action: string, ...writes: Write[]): Promise<void>;
  close(): Promise<void>;
}

export async function openGround(): Promise<TestGround> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-'));
  const storage = await openStorage({ engine: 'embedded', folder, kinds });
  const ground: TestGround = {
    storage,
    log: openLog('silent'),
    now: START,
    clock: () => new Date(ground.now),
    put: (action, ...writes) => put(storage, action, writes),
    close: async () => {
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return ground;
}

export async function put(storage: Storage, action: string, writes: readonly Write[]): Promise<void> {
  const at = new Date(START).toISOString();
  await storage.commit({ agency: AGENCY, actor: { person: 'lan' }, at, action, writes });
}

export const note = (id: string, value: object = {}): Write => ({
  kind: 'note',
  id,
  expectedVersion: 0,
  value,
});

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await after(20);
}
