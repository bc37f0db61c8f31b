import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Below this, packing costs more than it saves. */
const WORTH_PACKING = 1024;
const PLAIN = 0;
const PACKED = 1;

export function pack(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  if (bytes.length < WORTH_PACKING) return Buffer.concat([Buffer.of(PLAIN), bytes]);
  return Buffer.concat([Buffer.of(PACKED), zstdCompressSync(bytes)]);
}

export function unpack(packed: Uint8Array): string {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset + 1, packed.byteLength - 1);
  return (packed[0] === PACKED ? zstdDecompressSync(bytes) : bytes).toString();
}
