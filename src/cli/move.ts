import { cp } from 'node:fs/promises';
import path from 'node:path';
import {
  type MoveProgress,
  type MoveReport,
  moveStorage,
  reopenMoved,
  type StorageOptions,
} from '../../storage/open.ts';
import { type Config, loadConfig } from '../config.ts';
import { newId } from '../kernel/ids.ts';
import { storageOptions, uriOf } from '../storage-settings.ts';
import { isDemoUnfinished } from '../unfinished-demo.ts';
import { OTHER_FOLDERS } from './backup.ts';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { configOf, DATA_OPTION } from './folder.ts';

interface Way {
  readonly from: StorageOptions;
  readonly to: StorageOptions;
  /** Folders of plain files that lie beside the records and go along. */
  readonly beside?: { readonly from: string; readonly to: string };
}

function wayOf({ options }: Arguments): Way {
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env });
  const folder = typeof options.data === 'string' ? path.resolve(options.data) : undefined;
  const database = databaseOf(config);
  if (options.to === 'mongodb') return { from: folderOf(config, folder ?? config.dataDir), to: database };
  if (options.to !== 'embedded') throw new UsageError('--to is mongodb or embedded');
  if (folder === undefined) throw new UsageError('--data names the folder to move into, a new or empty one');
  return { from: database, to: folderOf(config, folder), beside: { from: config.dataDir, to: folder } };
}

const folderOf = (config: Config, dataDir: string): StorageOptions =>
  storageOptions({ storage: { ...config.storage, engine: 'embedded' }, dataDir });

function databaseOf(config: Config): StorageOptions {
  if (uriOf(config.storage) === '')
    throw new UsageError('MONGODB_URI (or MONGODB_URI_FILE) names no database');
  return storageOptions({ ...config, storage: { ...config.storage, engine: 'mongodb' } });
}

async function move(args: Arguments, io: Io): Promise<number> {
  const way = wayOf(args);
  if (way.from.engine === 'embedded' && (await isDemoUnfinished(way.from.folder))) {
    throw new UsageError(`the demo office in ${way.from.folder} is unfinished: start the program on it once`);
  }
  const began = Date.now();
  const { from, to } = way;
  const at = new Date(began).toISOString();
  const report = await moveStorage({ from, to, at, id: newId(began), told: progress(io) });
  if (way.beside && report.problems.length === 0) await copyBeside(way.beside);
  const seconds = Math.round((Date.now() - began) / 100) / 10;
  if (io.json) io.out(JSON.stringify({ ok: report.problems.length === 0, seconds, ...report }));
  else for (const line of linesOf(report, seconds)) io.out(line);
  return report.problems.length === 0 ? 0 : 1;
}

async function copyBeside({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  for (const name of OTHER_FOLDERS) {
    const copying = cp(path.join(from, name), path.join(to, name), { recursive: true, force: false });
    await copying.catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

const TELL_EVERY_MS = 2000;

/** A line now and then, and one for each stage. */
function progress({ err }: Io): (progress: MoveProgress) => void {
  let stage = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now.stage === stage && performance.now() - toldAt < TELL_EVERY_MS) return;
    stage = now.stage;
    toldAt = performance.now();
    err(`${STAGES[now.stage]}${now.agency ? ` ${now.agency}` : ''}${countOf(now)}`);
  };
}

const STAGES: Readonly<Record<MoveProgress['stage'], string>> = {
  looking: 'looking who else has the places open',
  checking: 'checking the journal of',
  files: 'files:',
  entries: 'entries of',
  building: 'making the records out of the journal',
  comparing: 'comparing both places',
  verifying: 'verifying the new place',
  finishing: 'marking the old place as moved',
};

function countOf({ stage, done, of }: MoveProgress): string {
  if (stage !== 'files' && stage !== 'entries') return '';
  return ` ${done}${of === undefined ? '' : ` of ${of}`}`;
}

function linesOf(report: MoveReport, seconds: number): readonly string[] {
  const { from, to, heads, problems } = report;
  if (problems.length > 0) {
    return [
      ...problems.map(({ place, problem }) => `WRONG ${place}: ${problem}`),
      `NOT moved: ${from} is as it was; what is in ${to} opens for nobody`,
    ];
  }
  const { entries, records, files, bytes, signedHeads, states, cursors, isResumed } = report;
  return [
    ...heads.map(({ agency, seq, hash }) => `${agency}: ${seq} entries, head ${hash}`),
    `${entries} entries, ${records} records, ${files} files (${bytes} bytes), ${signedHeads} signed heads, ` +
      `${states} states, ${cursors} cursors: compared one by one, and ${to} verified`,
    `${isResumed ? 'gone on where it was cut short; ' : ''}${seconds} s`,
    `${from} is left as it was and opens no more: remove it when a backup of ${to} is made.`,
    'To use it again after all, without what is recorded from now on: `npm run vanthu -- move reopen`',
    report.to.startsWith('mongodb')
      ? 'Now start with STORAGE_ENGINE=mongodb. DATA_DIR is still needed, for uploads under way.'
      : `Now start with STORAGE_ENGINE=embedded and DATA_DIR=${to}. The search index is made by itself.`,
  ];
}

const moveCommand: Command = {
  name: 'move',
  summary: 'Move everything from the data folder to MongoDB, or back; the program is stopped meanwhile',
  options: [
    {
      name: 'to',
      type: 'string',
      required: true,
      description: 'mongodb: from the data folder to MONGODB_URI; embedded: from MONGODB_URI to --data',
    },
    {
      name: 'data',
      type: 'string',
      description: 'Data folder; to move from by default DATA_DIR, to move to always a new or empty one',
    },
  ],
  run: move,
};

const reopenCommand: Command = {
  name: 'move reopen',
  summary: 'Use the storage of the settings again that was moved away; what came later is not in it',
  options: [DATA_OPTION],
  async run(args, io) {
    const mark = await reopenMoved(storageOptions(configOf(args)));
    if (io.json) io.out(JSON.stringify({ ok: true, ...mark }));
    else
      io.out(
        `It opens again, as it was when it was moved to ${mark.to} on ${mark.at}. Let only one of both live.`,
      );
    return 0;
  },
};

export const moveCommands: readonly Command[] = [moveCommand, reopenCommand];
