/** A copy of a folder at one moment, taken while the program runs or not, and the way back. */
import { constants, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Head, StorageError } from '../port.ts';
import { blobPath, FolderBlobs } from './blobs.ts';
import { openReader, openWriter } from './database.ts';
import { type Folder, folderAt } from './files.ts';
import { flushFile, flushFolder } from './flush.ts';
import { refuseUnfinished } from './move-mark.ts';
import { FORMAT } from './schema.ts';
import { STATE_TABLES } from './state-writer.ts';

/** Lies in every backup; tells what it holds. */
export interface Manifest {
  readonly format: number;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly heads: readonly Head[];
  readonly blobs: number;
}
const MANIFEST = 'backup.json';
/** Whatever the folder allows, what lies in it is for its owner only. */
const OWN = 0o600;

export interface RestoreTarget {
  readonly to: string;
  /** Other folders of plain files to take along, where they are there. */
  readonly folders?: readonly string[];
}
export interface BackupTarget extends RestoreTarget {
  readonly at: string;
}

/**
 * Sessions and other state are left out: people sign in again. So is the search index, which is made anew from the
 * journal. Records first, files after them: whatever a record names was on disk before the record.
 */
export async function backupFolder(from: string, { to, at, folders = [] }: BackupTarget): Promise<Manifest> {
  const source = folderAt(from);
  if (!existsSync(source.records)) throw notFound(`there is no data in ${from}`, from);
  refuseHalfMoved(source);
  await refuseFilled(to);
  const target = folderAt(to);
  await mkdir(to, { recursive: true, mode: 0o700 });
  const heads = await copyRecords(source, target);
  await emptyState(target);
  const blobs = await copyBlobs(source, target);
  await copyFolders(from, to, folders);
  const manifest: Manifest = { format: FORMAT, at, heads, blobs };
  await writeFile(join(to, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, {
    flush: true,
    mode: OWN,
  });
  await flushFolder(to);
  return manifest;
}

/** The records come last, under their name at once: a restoring that was cut short is no folder that opens. */
export async function restoreFolder(from: string, { to, folders = [] }: RestoreTarget): Promise<Manifest> {
  const source = folderAt(from);
  const target = folderAt(to);
  const manifest = await readManifest(from);
  await refuseFilled(to);
  await mkdir(to, { recursive: true, mode: 0o700 });
  await copyBlobs(source, target);
  await copyFolders(from, to, folders);
  await emptyState(target);
  const partial = `${target.records}.partial`;
  await copyFile(source.records, partial);
  await chmod(partial, OWN);
  await flushFile(partial);
  await rename(partial, target.records);
  await flushFolder(to);
  return manifest;
}

export async function readManifest(from: string): Promise<Manifest> {
  try {
    const manifest = JSON.parse(await readFile(join(from, MANIFEST), 'utf8')) as Manifest;
    if (manifest.format === FORMAT && existsSync(folderAt(from).records)) return manifest;
  } catch {
    throw notFound(`${from} is no whole backup: it has no readable ${MANIFEST}`, from);
  }
  throw notFound(`${from} is a backup in a format that this program does not read`, from);
}

const notFound = (message: string, folder: string) => new StorageError('NOT_FOUND', message, { folder });

function refuseHalfMoved({ records }: Folder): void {
  const database = openReader(records);
  try {
    refuseUnfinished(database);
  } finally {
    database.close();
  }
}

async function refuseFilled(to: string): Promise<void> {
  const names = existsSync(to) ? await readdir(to) : [];
  if (names.length === 0) return;
  throw new StorageError('STORAGE_IN_USE', `${to} is not empty: nothing is overwritten`, { folder: to });
}

/** One reading transaction, which no writer disturbs and which disturbs no writer. */
async function copyRecords(source: Folder, target: Folder): Promise<readonly Head[]> {
  const database = openReader(source.records);
  try {
    // Into an empty file, which has its rights before it has its content.
    await writeFile(target.records, '', { mode: OWN });
    database.prepare('VACUUM INTO ?').run(target.records);
  } finally {
    database.close();
  }
  await flushFile(target.records);
  const copy = openReader(target.records);
  try {
    const text =
      'SELECT agency, seq, hash FROM entry AS e WHERE seq = (SELECT max(seq) FROM entry WHERE agency = e.agency)';
    return copy
      .prepare(`${text} ORDER BY agency`)
      .all()
      .map((row) => ({ ...(row as unknown as Head) }));
  } finally {
    copy.close();
  }
}

/** There, so that the folder is whole, and empty. */
async function emptyState({ state }: Folder): Promise<void> {
  await writeFile(state, '', { mode: OWN });
  const database = openWriter(state, { synchronous: 'FULL' });
  database.exec(STATE_TABLES);
  database.close();
}

async function copyBlobs(source: Folder, target: Folder): Promise<number> {
  let number = 0;
  const made = new Set<string>([target.blobs]);
  await mkdir(target.blobs, { recursive: true, mode: 0o700 });
  for await (const { sha256 } of new FolderBlobs(source.blobs).list()) {
    const path = blobPath(target.blobs, sha256);
    await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path)).add(dirname(dirname(path)));
    if (await copyPresent(blobPath(source.blobs, sha256), path)) number++;
  }
  for (const folder of made) await flushFolder(folder);
  return number;
}

/** A file that is disposed of meanwhile is not copied; should a record still name it, the verification will say so. */
async function copyPresent(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  await flushFile(to);
  return true;
}

/** Keys and whatever else the program keeps in plain files; only their owner reads them. */
async function copyFolders(from: string, to: string, names: readonly string[]): Promise<void> {
  for (const name of ['keys', ...names]) {
    if (existsSync(join(from, name))) await copyFolder(join(from, name), join(to, name));
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = join(to, entry.name);
    if (entry.isDirectory()) await copyFolder(join(from, entry.name), path);
    if (!entry.isFile()) continue;
    await copyFile(join(from, entry.name), path);
    await chmod(path, OWN);
    await flushFile(path);
  }
  await flushFolder(to);
}
