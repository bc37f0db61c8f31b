// How PKCS#11 lays its structures in memory: on Windows CK_ULONG has 4 bytes and structures are packed to one byte; on Linux
// it has 8 and they are aligned as the compiler does (PKCS#11 base specification, 2.1 and the header's own preamble).

export interface Layout {
  /** Bytes of CK_ULONG. */
  readonly ulong: 4 | 8;
  /** Whether structures have no gaps. */
  readonly packed: boolean;
}

export const LAYOUTS: { readonly [platform: string]: Layout } = {
  linux: { ulong: 8, packed: false },
  win32: { ulong: 4, packed: true },
};

const POINTER = 8;
/** What a field of a CK_TOKEN_INFO starts at, and how long it is. */
const TOKEN_INFO = { label: [0, 32], manufacturer: [32, 32], model: [64, 16], serial: [80, 16] } as const;
const TOKEN_FLAGS = 96;

/** Larger than any number that means something: CK_UNAVAILABLE_INFORMATION and its like. */
export const UNKNOWN = Number.POSITIVE_INFINITY;

/** Memory of its own, which the garbage collector does not move. */
export function memory(bytes: number): Buffer {
  return Buffer.from(new ArrayBuffer(bytes));
}

export function readUlong(layout: Layout, from: Buffer, offset = 0): number {
  if (layout.ulong === 4) {
    const short = from.readUInt32LE(offset);
    return short === 0xffffffff ? UNKNOWN : short;
  }
  const long = from.readBigUInt64LE(offset);
  return long > BigInt(Number.MAX_SAFE_INTEGER) ? UNKNOWN : Number(long);
}

export function writeUlong(layout: Layout, to: Buffer, at: { value: number; offset?: number }): void {
  const { value, offset = 0 } = at;
  if (layout.ulong === 4) to.writeUInt32LE(value, offset);
  else to.writeBigUInt64LE(BigInt(value), offset);
}

export function ulongs(layout: Layout, values: readonly number[]): Buffer {
  const all = memory(layout.ulong * values.length);
  for (const [index, value] of values.entries()) {
    writeUlong(layout, all, { value, offset: index * layout.ulong });
  }
  return all;
}

/** CK_ATTRIBUTE and CK_MECHANISM: a number, an address and a length. */
export interface Triple {
  readonly type: number;
  /** 0: none. */
  readonly address: bigint;
  readonly length: number;
}

export function tripleOffsets({ ulong, packed }: Layout): { address: number; length: number; size: number } {
  const address = packed ? ulong : POINTER;
  const length = address + POINTER;
  return { address, length, size: packed ? length + ulong : length + POINTER };
}

export function triples(layout: Layout, all: readonly Triple[]): Buffer {
  const { address, length, size } = tripleOffsets(layout);
  const made = memory(size * all.length);
  for (const [index, one] of all.entries()) {
    const start = index * size;
    writeUlong(layout, made, { value: one.type, offset: start });
    made.writeBigUInt64LE(one.address, start + address);
    writeUlong(layout, made, { value: one.length, offset: start + length });
  }
  return made;
}

/** The length that a module wrote back into the first of them. */
export function lengthIn(layout: Layout, made: Buffer): number {
  return readUlong(layout, made, tripleOffsets(layout).length);
}

/** Where the pointer of a function stands in CK_FUNCTION_LIST, after the version of two bytes. */
export function functionOffset({ packed }: Layout, place: number): number {
  return (packed ? 2 : POINTER) + place * POINTER;
}

export const TOKEN_INFO_BYTES = 256;

export interface RawTokenInfo {
  readonly label: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly serial: string;
  readonly flags: number;
}

/** Texts are padded by blanks; some modules pad with zeros. */
function padded(from: Buffer, [offset, length]: readonly [number, number]): string {
  const text = from.toString('utf8', offset, offset + length);
  return text.replace(/[\0 ]+$/, '').replace(/\p{Cc}/gu, '');
}

export function readTokenInfo(layout: Layout, from: Buffer): RawTokenInfo {
  return {
    label: padded(from, TOKEN_INFO.label),
    manufacturer: padded(from, TOKEN_INFO.manufacturer),
    model: padded(from, TOKEN_INFO.model),
    serial: padded(from, TOKEN_INFO.serial),
    flags: readUlong(layout, from, TOKEN_FLAGS),
  };
}
