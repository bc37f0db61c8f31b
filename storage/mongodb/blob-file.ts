/** Files of GridFS: one upload each, named by nobody until a blob's document names it. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import mongoose, { type Connection } from 'mongoose';
import { writeCounted } from '../blob-content.ts';
import { type BlobInfo, StorageError } from '../port.ts';
import { asStorageError } from './errors.ts';

const { GridFSBucket, MongoGridFSChunkError, ObjectId } = mongoose.mongo;
export type FileId = InstanceType<typeof ObjectId>;

const CHUNK = 255 * 1024;
const BUCKET = 'file';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export class BlobFiles {
  readonly #bucket: InstanceType<typeof GridFSBucket>;

  constructor(connection: Connection) {
    this.#bucket = new GridFSBucket(connection.db!, { bucketName: BUCKET, chunkSizeBytes: CHUNK });
  }

  /** A stream that breaks leaves its chunks to `drop`. */
  write(id: FileId, content: Readable | Uint8Array): Promise<BlobInfo> {
    return writeCounted(content, this.#bucket.openUploadStreamWithId(id, 'blob'));
  }

  read(id: FileId, { size }: BlobInfo, range: Range = { start: 0, end: size - 1 }): Readable {
    const end = Math.min(range.end + 1, size);
    if (range.start >= end) return Readable.from([]);
    const stream = this.#bucket.openDownloadStream(id, { start: range.start, end });
    return Readable.from(translatedChunks(stream), { objectMode: false });
  }

  /** The checksum of what is stored; undefined where parts of it are missing. */
  async digest(id: FileId, info: BlobInfo): Promise<BlobInfo | undefined> {
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const slice of this.read(id, info)) {
        hash.update(slice as Buffer);
        size += (slice as Buffer).length;
      }
    } catch (error) {
      if (error instanceof StorageError && error.code === 'CORRUPT') return undefined;
      throw error;
    }
    return { sha256: hash.digest('hex'), size };
  }

  async drop(id: FileId): Promise<void> {
    try {
      await this.#bucket.delete(id);
    } catch (error) {
      // An upload that broke off has chunks and no file.
      if (!/not found/i.test((error as Error).message)) throw error;
    }
  }
}

async function* translatedChunks(stream: Readable): AsyncIterable<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    const isGone = error instanceof MongoGridFSChunkError || /FileNotFound/.test((error as Error).message);
    if (!isGone) throw asStorageError(error);
    throw new StorageError('CORRUPT', 'parts of the file are missing', {}, { cause: error });
  }
}
