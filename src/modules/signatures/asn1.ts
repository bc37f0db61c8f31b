// Reads ASN.1 (BER and DER) of certificates, key files and signatures, keeping every element's own bytes: what is signed
// or compared is bytes, never a value written anew.
import * as asn1js from 'asn1js';

/** Bits of the identifier octet: a context tag `[n]` is `CONTEXT + n`. */
export const CONTEXT = 0x80;
/** Tags of applications, private and long ones stand for nothing here, and must not pass for others. */
const FOREIGN = 0x100;
const LONGEST = 30;
const CLASSES: Readonly<Record<number, number>> = { 1: 0, 3: CONTEXT };
export const TAG = {
  boolean: 1,
  integer: 2,
  bits: 3,
  octets: 4,
  nothing: 5,
  oid: 6,
  enumerated: 10,
  sequence: 16,
  set: 17,
} as const;

type Block = InstanceType<typeof asn1js.BaseBlock>;

function tagOf({ tagClass, tagNumber }: Block['idBlock']): number {
  const base = CLASSES[tagClass];
  return base === undefined || tagNumber > LONGEST ? FOREIGN : base + tagNumber;
}

/** An element as its bytes say it. */
interface Element {
  readonly tag: number;
  readonly raw: Buffer;
  readonly constructed: boolean;
  /** Of its content. */
  readonly length: number;
  readonly items: readonly Asn1Node[];
}

/** A view of the same bytes: certificates nest a dozen levels deep, and each level would be copied anew. */
function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function elementOf(block: Block): Element {
  const constructed = block.idBlock.isConstructed;
  const inner = (block.valueBlock as { value?: unknown }).value;
  const items =
    constructed && Array.isArray(inner) ? inner.map((item) => new Asn1Node(elementOf(item as Block))) : [];
  const raw = viewOf(block.valueBeforeDecodeView);
  return { tag: tagOf(block.idBlock), raw, constructed, length: block.lenBlock.length, items };
}

export class Asn1Node {
  /** Tag number, with CONTEXT added for context-specific ones; FOREIGN for those that nothing here knows. */
  readonly tag: number;
  readonly raw: Buffer;
  readonly items: readonly Asn1Node[];
  readonly constructed: boolean;
  readonly #length: number;

  constructor({ tag, raw, constructed, length, items }: Element) {
    this.tag = tag;
    this.raw = raw;
    this.constructed = constructed;
    this.#length = length;
    this.items = items;
  }

  /** The content octets; those of a string in pieces are joined. */
  get content(): Buffer {
    if (this.constructed) return Buffer.concat(this.items.map((item) => item.content));
    return this.raw.subarray(this.raw.length - this.#length);
  }

  at(index: number): Asn1Node {
    const item = this.items[index];
    if (!item) throw new Error('ASN.1 element missing');
    return item;
  }

  find(tag: number): Asn1Node | undefined {
    return this.items.find((item) => item.tag === tag);
  }

  get oid(): string {
    if (this.tag !== TAG.oid) throw new Error('object identifier expected');
    return dotted(this.content);
  }

  get number(): number {
    const digits = this.content;
    if (this.tag !== TAG.integer || digits.length > 6 || digits.length === 0)
      throw new Error('small number expected');
    return digits.readIntBE(0, digits.length);
  }
}

function dotted(content: Buffer): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (arcs.length === 0)
      arcs.push(Math.min(2, Math.floor(arc / 40)), arc - Math.min(2, Math.floor(arc / 40)) * 40);
    else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}

const LONG_TAG = 0x1f;
const MAX_DEPTH = 60;
/** As many elements as asn1js reads at the most. */
const MAX_NODES = 10_000;

/** How many elements may still be read. */
interface Budget {
  left: number;
}

/** Whether the content is as the few kinds demand that are read as more than bytes; others are left to asn1js. */
function isUsual(tag: number, content: Buffer): boolean {
  const first = content[0] ?? 0;
  if (tag === TAG.boolean) return content.length === 1;
  if (tag === TAG.integer || tag === TAG.enumerated) return content.length > 0;
  if (tag === TAG.nothing) return content.length === 0;
  if (tag === TAG.bits) return content.length > 0 && first < 8;
  if (tag === TAG.oid) return content.length > 0 && ((content.at(-1) ?? 0) & 0x80) === 0;
  return tag !== 0 && tag !== TAG.sequence && tag !== TAG.set;
}

function itemsIn(bytes: Buffer, depth: number, budget: Budget): Asn1Node[] | undefined {
  const items: Asn1Node[] = [];
  for (let at = 0; at < bytes.length; ) {
    const one = plainElement(bytes.subarray(at), depth + 1, budget);
    if (!one) return undefined;
    items.push(one);
    at += one.raw.length;
  }
  return items;
}

/** Lengths of one to four bytes that fit; undefined for whatever is not plainly DER. */
function headOf(bytes: Buffer): { from: number; to: number } | undefined {
  const short = bytes[1];
  if (short === undefined || short === 0x80 || short > 0x84) return undefined;
  const more = short & 0x80 ? short & 0x7f : 0;
  if (bytes.length < 2 + more) return undefined;
  const from = 2 + more;
  const to = from + (more === 0 ? short : bytes.readUIntBE(2, more));
  return to <= bytes.length ? { from, to } : undefined;
}

/**
 * The element at the start of `bytes` where it is plain: short tags, definite lengths. A signature has a thousand of these, and
 * asn1js takes milliseconds for them; everything unusual is left to it.
 */
function plainElement(bytes: Buffer, depth: number, budget: Budget): Asn1Node | undefined {
  budget.left -= 1;
  const id = bytes[0] ?? 0;
  const head = headOf(bytes);
  if (!head || (id & LONG_TAG) === LONG_TAG || depth > MAX_DEPTH || budget.left < 0) return undefined;
  const constructed = (id & 0x20) !== 0;
  const base = CLASSES[(id >> 6) + 1];
  if (base === undefined) return undefined;
  const tag = base + (id & LONG_TAG);
  const content = bytes.subarray(head.from, head.to);
  const items = constructed ? itemsIn(content, depth, budget) : [];
  const structure = tag === TAG.sequence || tag === TAG.set || base === CONTEXT;
  if (!items || (constructed && !structure) || (!constructed && !isUsual(tag, content))) return undefined;
  return new Asn1Node({ tag, raw: bytes.subarray(0, head.to), constructed, length: content.length, items });
}

function isZeroFrom(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < bytes.length; at += 1) if (bytes[at] !== 0) return false;
  return true;
}

/** One element from the start of `bytes`; zeros may follow it (the reserve of a PDF signature), nothing else. */
export function readAsn1(bytes: Uint8Array): Asn1Node {
  const plain = plainElement(viewOf(bytes), 0, { left: MAX_NODES });
  if (plain) return isZeroFrom(bytes, plain.raw.length) ? plain : trailing();
  const { result, offset } = asn1js.fromBER(bytes);
  if (offset < 0) throw new Error('unreadable ASN.1');
  if (!isZeroFrom(bytes, offset)) return trailing();
  return new Asn1Node(elementOf(result as unknown as Block));
}

function trailing(): never {
  throw new Error('bytes after the ASN.1 element');
}
