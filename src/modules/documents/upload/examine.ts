import { open, stat } from 'node:fs/promises';
import { Refusal } from '../../../kernel/refusal.ts';
import { checkUpload } from './check-upload.ts';
import { safeFileName } from './file-name.ts';

/** A file at a path that the edge, or a command, has written. */
export interface FileAtPath {
  /** Name as sent. */
  readonly name: string;
  readonly path: string;
}

export interface Examined {
  readonly name: string;
  readonly mediaType: string;
}

const HEAD_BYTES = 1024;

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What is refused at the door is refused here, every reason at once. */
export async function examine(file: FileAtPath, maxBytes: number): Promise<Examined> {
  const name = safeFileName(file.name);
  const { size } = await stat(file.path);
  const verdict = checkUpload({ name, size, head: await headOf(file.path) }, maxBytes);
  if ('reasons' in verdict) throw new Refusal(verdict.reasons);
  return { name, mediaType: verdict.type.mediaType };
}
