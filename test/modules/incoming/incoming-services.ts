import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Confined } from '../../../src/kernel/confined.ts';
import type { Context, Role } from '../../../src/kernel/context.ts';
import { allKinds } from '../../../src/kinds.ts';
import { DirectoryService, type Founded, found } from '../../../src/modules/directory/index.ts';
import { DocumentsService } from '../../../src/modules/documents/index.ts';
import { buildIncoming, type IncomingFaces } from '../../../src/modules/incoming/index.ts';
import { bookWrites, firstBooks, RegistersService } from '../../../src/modules/registers/index.ts';
import { TasksService } from '../../../src/modules/tasks/index.ts';
import { openStorage } from '../../../storage/open.ts';
import type { Storage } from '../../../storage/port.ts';

export const NOW = '2026-03-02T02:00:00.000Z';
export const TODAY = '2026-03-02';

/** The services of this module and those below it, on the embedded engine in a folder of its own. */
export interface Office {
  readonly storage: Storage;
  readonly founded: Founded;
  readonly registers: RegistersService;
  readonly incoming: IncomingFaces;
  readonly tasks: TasksService;
  as(key: string): Context;
  close(): Promise<void>;
}

const PEOPLE: readonly (readonly [key: string, unit: string, roles: readonly Role[]])[] = [
  ['admin', 'vp', ['administrator']],
  ['clerk', 'vp', ['clerk']],
  ['leader', 'vp', ['leader']],
  ['head', 'vp', ['head', 'officer']],
  ['officer', 'vp', ['officer']],
  ['other', 'kt', ['head']],
];

function plan() {
  const people = PEOPLE.map(([key, unit, roles]) => ({
    key,
    unit,
    roles,
    fullName: key,
    username: key,
    clearance: 'none' as const,
    active: true,
  }));
  return {
    agency: { name: 'UBND phường Thử Nghiệm', abbreviation: 'UBND', place: 'Thử Nghiệm' },
    units: [
      { key: 'vp', name: 'Văn phòng', abbreviation: 'VP' },
      { key: 'kt', name: 'Phòng Kinh tế', abbreviation: 'KT' },
    ],
    positions: [],
    people,
    years: [2026],
  };
}

let ids = 0;
function newId(): string {
  ids += 1;
  return `id${String(ids).padStart(6, '0')}`;
}

export async function openOffice(): Promise<Office> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-incoming-'));
  const storage = await openStorage({ engine: 'embedded', folder, kinds: allKinds });
  const founded = found(plan(), newId);
  const books = firstBooks(2026).flatMap((book) => bookWrites(newId(), book));
  const actor = { person: founded.people.get('admin')! };
  const writes = [...founded.writes, ...books];
  await storage.commit({ agency: founded.agency, actor, at: NOW, action: 'directory.found', writes });
  const directory = new DirectoryService(storage);
  const registers = new RegistersService(storage);
  // No file is opened here: what reads files has tests of its own.
  const documents = new DocumentsService({ storage, confined: {} as Confined, maxUpload: 1 });
  const tasks = new TasksService({ storage, directory });
  const incoming = buildIncoming({ storage, directory, registers, documents, tasks, secretApproved: false });
  const as = (key: string): Context => {
    const [, unit, roles] = PEOPLE.find(([one]) => one === key)!;
    const who = {
      agency: founded.agency,
      person: founded.people.get(key)!,
      name: key,
      unit: founded.units.get(unit)!,
    };
    return { actor: { ...who, roles, clearance: 'none' }, now: NOW, today: TODAY, requestId: 'r', newId };
  };
  const close = async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { storage, founded, registers, incoming, tasks, as, close };
}
