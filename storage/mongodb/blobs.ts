/** Blobs in GridFS: a document named by the checksum names the file that holds the content. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import mongoose, { type Connection, type Model } from 'mongoose';
import { refuseUnexpected } from '../blob-content.ts';
import { type BlobInfo, type Blobs, StorageError } from '../port.ts';
import { BlobFiles, type FileId, type Range } from './blob-file.ts';
import { isDuplicate, translated } from './errors.ts';
import type { BlobDocument, UploadDocument } from './models.ts';

/** An upload that is older was left by a dead process. */
const DEAD_UPLOAD_MS = 24 * 60 * 60_000;
const MOST_TRIES = 10;

/**
 * What becomes of an uploaded file. `open`: it was about to count when the connection broke, and perhaps does, or will, and
 * somebody else who has put the same rests on it already. Then it stays until the sweeping, which looks whether it does.
 */
type Fate = 'kept' | 'dropped' | 'open';

interface BlobModels {
  readonly blob: Model<BlobDocument>;
  readonly upload: Model<UploadDocument>;
}

export class MongoBlobs implements Blobs {
  readonly #models: BlobModels;
  readonly #files: BlobFiles;

  constructor(connection: Connection, models: BlobModels) {
    this.#models = models;
    this.#files = new BlobFiles(connection);
  }

  async put(content: Readable | Uint8Array, expected: Partial<BlobInfo> = {}): Promise<BlobInfo> {
    const id = new mongoose.mongo.ObjectId();
    await translated(this.#models.upload.create([{ _id: id, at: new Date() }]));
    let fate: Fate = 'dropped';
    try {
      const info = await translated(this.#files.write(id, content));
      refuseUnexpected(info, expected);
      fate = 'open';
      fate = (await translated(this.#settle(id, info))) ? 'kept' : 'dropped';
      return info;
    } finally {
      await this.#endUpload(id, fate);
    }
  }

  async get(sha256: string, range?: Range): Promise<Readable> {
    const { file, size } = await this.#need(sha256);
    return this.#files.read(file, { sha256, size }, range);
  }

  async has(sha256: string): Promise<BlobInfo | undefined> {
    const found = await this.#find(sha256);
    return found && { sha256, size: found.size };
  }

  async remove(sha256: string): Promise<boolean> {
    const found = await translated(this.#models.blob.findOneAndDelete({ _id: sha256 }).lean().exec());
    if (found) await translated(this.#files.drop(found.file));
    return found !== null;
  }

  async *list(): AsyncIterable<BlobInfo> {
    for await (const { _id, size } of this.#models.blob.find().sort({ _id: 1 }).lean().cursor()) {
      yield { sha256: _id, size };
    }
  }

  async check(sha256: string): Promise<'ok' | 'missing' | 'altered'> {
    const found = await this.#find(sha256);
    if (!found) return 'missing';
    return (await this.#isWhole(found)) ? 'ok' : 'altered';
  }

  async localPath(sha256: string): Promise<{ readonly path: string; release(): Promise<void> }> {
    const content = await this.get(sha256);
    const folder = await mkdtemp(join(tmpdir(), 'vanthu-blob-'));
    const release = () => rm(folder, { recursive: true, force: true });
    const path = join(folder, sha256);
    try {
      await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await release();
      throw error;
    }
    return { path, release };
  }

  /** Any process may call it at any time. */
  async sweep(now: number): Promise<number> {
    const old = { at: { $lt: new Date(now - DEAD_UPLOAD_MS) } };
    let swept = 0;
    for await (const { _id } of this.#models.upload.find(old).lean().cursor()) {
      const isNamed = await this.#models.blob.exists({ file: _id });
      await this.#endUpload(_id, isNamed ? 'kept' : 'dropped');
      if (!isNamed) swept++;
    }
    return swept;
  }

  /**
   * Whether this upload is now the blob. Of several uploads of one content the first to insert the document is; the
   * others make sure that what it names is whole, and put themselves in its place if not.
   */
  async #settle(file: FileId, { sha256, size }: BlobInfo): Promise<boolean> {
    for (let times = 0; times < MOST_TRIES; times++) {
      try {
        await this.#models.blob.create([{ _id: sha256, file, size }]);
        return true;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
      const held = await this.#find(sha256);
      if (held?.file.equals(file)) return true;
      if (held && (await this.#isWhole(held))) return false;
      if (!held) continue;
      const replaced = { _id: sha256, file: held.file };
      const { modifiedCount } = await this.#models.blob.updateOne(replaced, { $set: { file, size } });
      if (modifiedCount === 1) await this.#files.drop(held.file);
      if (modifiedCount === 1) return true;
    }
    throw new StorageError('STORAGE_UNAVAILABLE', 'the file is being put and removed at once', { sha256 });
  }

  /** The note of an upload goes last: whoever finds it finishes what was not. */
  async #endUpload(id: FileId, fate: Fate): Promise<void> {
    if (fate === 'open') return;
    try {
      if (fate === 'dropped') await this.#files.drop(id);
      await this.#models.upload.deleteOne({ _id: id });
    } catch {
      // Left to the sweeping.
    }
  }

  async #isWhole({ _id, file, size }: BlobDocument): Promise<boolean> {
    const found = await this.#files.digest(file, { sha256: _id, size });
    return found?.sha256 === _id && found.size === size;
  }

  async #find(sha256: string): Promise<BlobDocument | undefined> {
    return (await translated(this.#models.blob.findById(sha256).lean().exec())) ?? undefined;
  }

  async #need(sha256: string): Promise<BlobDocument> {
    const found = await this.#find(sha256);
    if (!found) throw new StorageError('NOT_FOUND', `there is no blob ${sha256}`, { sha256 });
    return found;
  }
}
