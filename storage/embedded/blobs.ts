/** Files by checksum in a folder: `ab/cd/abcd…`. Written whole beside, flushed, renamed, and the folder flushed. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, type Dirent } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { refuseUnexpected, SLICE, writeCounted } from '../blob-content.ts';
import { type BlobInfo, type Blobs, StorageError } from '../port.ts';
import { flushFolder } from './flush.ts';

/** An upload that was written to so long ago is not under way. */
const DEAD_UPLOAD_MS = 24 * 60 * 60_000;
const HEX = /^[0-9a-f]{64}$/;

export const blobPath = (root: string, sha256: string): string =>
  join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

const temporary = (root: string) => join(root, 'incoming');

export class FolderBlobs implements Blobs {
  readonly #root: string;
  /** Folders whose own names are known to be on disk. */
  readonly #lasting = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Nothing is under way yet. Only the process that holds the folder may call it. */
  async begin(): Promise<void> {
    await rm(temporary(this.#root), { recursive: true, force: true });
    await mkdir(temporary(this.#root), { recursive: true });
  }

  /** Uploads end in this process or with it: what is left by one whose file could not even be removed. */
  async sweep(now: number): Promise<number> {
    let swept = 0;
    for (const { name } of await entriesOf(temporary(this.#root))) {
      const path = join(temporary(this.#root), name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
      if (now - mtimeMs < DEAD_UPLOAD_MS) continue;
      await rm(path, { force: true });
      swept++;
    }
    return swept;
  }

  async put(content: Readable | Uint8Array, expected: Partial<BlobInfo> = {}): Promise<BlobInfo> {
    const path = join(temporary(this.#root), randomUUID());
    try {
      // `flush`: on disk before the file is closed.
      const info = await writeCounted(content, createWriteStream(path, { flags: 'wx', flush: true }));
      refuseUnexpected(info, expected);
      await this.#settle(path, info.sha256);
      return info;
    } catch (error) {
      throw asBlobError(error);
    } finally {
      await rm(path, { force: true });
    }
  }

  async get(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    const file = await this.#open(sha256);
    return file.createReadStream({ ...range, highWaterMark: SLICE });
  }

  async has(sha256: string): Promise<BlobInfo | undefined> {
    try {
      return { sha256, size: (await stat(blobPath(this.#root, sha256))).size };
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw asBlobError(error);
    }
  }

  async remove(sha256: string): Promise<boolean> {
    if (!(await this.has(sha256))) return false;
    const path = blobPath(this.#root, sha256);
    await rm(path, { force: true });
    await flushFolder(dirname(path));
    return true;
  }

  async *list(): AsyncIterable<BlobInfo> {
    for (const outer of await entriesOf(this.#root)) {
      if (!/^[0-9a-f]{2}$/.test(outer.name)) continue;
      for (const inner of await entriesOf(join(this.#root, outer.name))) {
        yield* this.#files(join(this.#root, outer.name, inner.name));
      }
    }
  }

  async check(sha256: string): Promise<'ok' | 'missing' | 'altered'> {
    if (!(await this.has(sha256))) return 'missing';
    const hash = createHash('sha256');
    for await (const slice of await this.get(sha256)) hash.update(slice as Buffer);
    return hash.digest('hex') === sha256 ? 'ok' : 'altered';
  }

  async localPath(sha256: string): Promise<{ readonly path: string; release(): Promise<void> }> {
    await (await this.#open(sha256)).close();
    return { path: blobPath(this.#root, sha256), release: async () => {} };
  }

  async #open(sha256: string) {
    try {
      return await open(blobPath(this.#root, sha256), 'r');
    } catch (error) {
      if (isAbsent(error)) throw new StorageError('NOT_FOUND', `there is no blob ${sha256}`, { sha256 });
      throw asBlobError(error);
    }
  }

  async #settle(from: string, sha256: string): Promise<void> {
    const path = blobPath(this.#root, sha256);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    // The same content renamed over itself: the name always leads to a whole file.
    await rename(from, path);
    await flushFolder(folder);
    if (this.#lasting.has(folder)) return;
    await flushFolder(dirname(folder));
    await flushFolder(this.#root);
    this.#lasting.add(folder);
  }

  async *#files(folder: string): AsyncIterable<BlobInfo> {
    for (const { name } of await entriesOf(folder)) {
      const info = HEX.test(name) ? await this.has(name) : undefined;
      if (info) yield info;
    }
  }
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw asBlobError(error);
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException)?.code;
const isAbsent = (error: unknown) => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

const DISK_ERRORS = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EFBIG', 'EMFILE', 'ENFILE', 'EACCES']);

/** The disk's errors in the words of the port; an error of the stream that was to be kept stays what it is. */
function asBlobError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof StorageError || !code || !DISK_ERRORS.has(code)) return error;
  const reason = code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'error';
  return new StorageError(
    'STORAGE_UNAVAILABLE',
    `the file was not kept: ${code}`,
    { reason },
    { cause: error },
  );
}
