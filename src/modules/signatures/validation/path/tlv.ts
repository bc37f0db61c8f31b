// Walks DER without building a tree: a revocation list may hold a million entries, which asn1js rightly refuses.
export interface Tlv {
  readonly tag: number;
  /** Of the tag's first byte. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

export function tlvAt(bytes: Buffer, start: number, limit: number): Tlv {
  const tag = bytes[start];
  const short = bytes[start + 1];
  if (tag === undefined || short === undefined || start + 2 > limit || (tag & 0x1f) === 0x1f)
    throw new Error('unreadable DER');
  const more = short & 0x80 ? short & 0x7f : 0;
  if ((short & 0x80 && more === 0) || more > 4 || start + 2 + more > limit) throw new Error('unreadable DER');
  const length = more === 0 ? short : bytes.readUIntBE(start + 2, more);
  const from = start + 2 + more;
  if (from + length > limit) throw new Error('DER beyond its end');
  return { tag, start, from, to: from + length };
}

export function* tlvsIn(bytes: Buffer, { from, to }: { from: number; to: number }): Generator<Tlv> {
  for (let at = from; at < to; ) {
    const one = tlvAt(bytes, at, to);
    yield one;
    at = one.to;
  }
}

export function contentOf(bytes: Buffer, { from, to }: Tlv): Buffer {
  return bytes.subarray(from, to);
}

export function wholeOf(bytes: Buffer, { start, to }: Tlv): Buffer {
  return bytes.subarray(start, to);
}

/** UTCTime or GeneralizedTime in the form that RFC 5280, 4.1.2.5 allows; fractions are dropped. */
export function timeOf(tag: number, content: Buffer): Date {
  const text = content.toString('latin1');
  const short = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
  const long = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/;
  const match = (tag === 0x17 ? short : long).exec(text);
  if (!match || (tag !== 0x17 && tag !== 0x18)) throw new Error('unreadable time');
  const [, given = '', month, day, hour, minute, second] = match;
  const year = given.length === 4 ? given : `${Number(given) < 50 ? '20' : '19'}${given}`;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at.getTime())) throw new Error('unreadable time');
  return at;
}

const MAX_DEPTH = 60;
const CONSTRUCTED = 0x20;

/** Whether every length fits what it holds. Indefinite lengths (BER) end by themselves and are not looked into. */
export function isWellNested(bytes: Buffer): boolean {
  return bytes[1] === 0x80 || nests(bytes, tlvOrNothing(bytes, 0, bytes.length), 0);
}

function tlvOrNothing(bytes: Buffer, start: number, limit: number): Tlv | undefined {
  try {
    return tlvAt(bytes, start, limit);
  } catch {
    return undefined;
  }
}

function nests(bytes: Buffer, one: Tlv | undefined, depth: number): boolean {
  if (!one || depth > MAX_DEPTH) return false;
  if (!(one.tag & CONSTRUCTED)) return true;
  for (let at = one.from; at < one.to; ) {
    if (bytes[at + 1] === 0x80) return true;
    const inner = tlvOrNothing(bytes, at, one.to);
    if (!inner || !nests(bytes, inner, depth + 1)) return false;
    at = inner.to;
  }
  return true;
}
