/** What arrives as the content of a blob: hashed and counted on its way, and compared with what was announced. */
import { createHash } from 'node:crypto';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BlobInfo, StorageError } from './port.ts';

export const SLICE = 64 * 1024;

/** Into `target`. The checksum is of what passed by. */
export async function writeCounted(content: Readable | Uint8Array, target: Writable): Promise<BlobInfo> {
  const hash = createHash('sha256');
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  const source = content instanceof Uint8Array ? Readable.from(slices(content)) : content;
  await pipeline(source, counting, target);
  return { sha256: hash.digest('hex'), size };
}

/** In slices, so that hashing gives the event loop back in between. */
function* slices(content: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < content.length; at += SLICE) yield content.subarray(at, at + SLICE);
}

export function refuseUnexpected(info: BlobInfo, expected: Partial<BlobInfo>): void {
  const isRight =
    (expected.sha256 ?? info.sha256) === info.sha256 && (expected.size ?? info.size) === info.size;
  if (isRight) return;
  const about = { sha256: info.sha256, size: info.size };
  throw new StorageError('CORRUPT', 'the content that arrived is not the content that was announced', about);
}
