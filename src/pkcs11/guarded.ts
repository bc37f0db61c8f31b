// Memory that a module writes into, with a strip after it that it must not touch.
import { memory } from './layout.ts';
import { TokenError } from './token-error.ts';

const STRIP = 64;
const MARK = 0xa5;

export interface Guarded {
  /** What the module is told to be all. */
  readonly room: number;
  /** With the strip. */
  readonly bytes: Buffer;
}

export function guarded(room: number): Guarded {
  const bytes = memory(room + STRIP);
  bytes.fill(MARK, room);
  return { room, bytes };
}

/** The first so many bytes; refuses a module that wrote, or says to have written, more than there was room for. */
export function written({ room, bytes }: Guarded, length: number): Buffer {
  const touched = bytes.subarray(room).some((byte) => byte !== MARK);
  if (touched || length > room) throw new TokenError('TOKEN_MODULE_FAILED', 'it lies about a length');
  return Buffer.from(bytes.subarray(0, length));
}
