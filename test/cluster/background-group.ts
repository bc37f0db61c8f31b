/** Processes on one database of their own, which a test starts, pauses and kills. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStorage } from '../../storage/open.ts';
import type { Storage } from '../../storage/port.ts';
import { kinds, until } from '../background/ground.ts';
import { mongoPlace } from '../contract/storage/mongodb-place.ts';

const script = fileURLToPath(new URL('./background-process.ts', import.meta.url));

export class Member {
  readonly lines: string[] = [];
  readonly child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(uri: string, database: string) {
    this.child = spawn(process.execPath, [script, uri, database], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: this.child.stdout! }).on('line', (line) => this.lines.push(line));
    this.#ended = once(this.child, 'exit');
  }

  /** Of what it has said last of the lease. */
  get holds(): boolean {
    return this.lines.findLast((line) => line === 'gained' || line === 'lost') === 'gained';
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill(signal);
    // What is paused takes no other signal.
    if (signal === 'SIGTERM') this.child.kill('SIGCONT');
    await this.#ended;
  }
}

export interface Group {
  readonly storage: Storage;
  readonly members: Member[];
  start(): Promise<Member>;
  /** The one of these that holds the lease, as soon as one does. */
  holder(among: readonly Member[]): Promise<Member>;
}

/** Opens a database before each test and removes it after, with all processes. */
export function withGroup(uri: string): Group {
  let storage: Storage;
  let place: ReturnType<typeof mongoPlace>;
  const members: Member[] = [];
  beforeEach(async () => {
    place = mongoPlace(uri);
    storage = await openStorage({ engine: 'mongodb', uri, database: place.database, kinds, poolSize: 4 });
  });
  afterEach(async () => {
    await Promise.all(members.splice(0).map((one) => one.end('SIGKILL')));
    await storage.close();
    await place.remove();
  });
  return {
    get storage() {
      return storage;
    },
    members,
    start: async () => {
      const one = new Member(uri, place.database);
      members.push(one);
      await until(() => one.lines.includes('ready'));
      return one;
    },
    holder: async (among) => {
      await until(() => among.some(({ holds }) => holds));
      return among.find(({ holds }) => holds)!;
    },
  };
}
