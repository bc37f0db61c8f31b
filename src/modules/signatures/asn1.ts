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

export class Asn1Node {
  /** Tag number, with CONTEXT added for context-specific ones; FOREIGN for those that nothing here knows. */
  readonly tag: number;
  readonly raw: Buffer;
  readonly items: readonly Asn1Node[];
  readonly constructed: boolean;
  readonly #length: number;

  constructor(block: Block) {
    this.tag = tagOf(block.idBlock);
    this.raw = Buffer.from(block.valueBeforeDecodeView);
    this.constructed = block.idBlock.isConstructed;
    this.#length = block.lenBlock.length;
    const inner = (block.valueBlock as { value?: unknown }).value;
    this.items =
      this.constructed && Array.isArray(inner) ? inner.map((item) => new Asn1Node(item as Block)) : [];
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

/** One element from the start of `bytes`; zeros may follow it (the reserve of a PDF signature), nothing else. */
export function readAsn1(bytes: Uint8Array): Asn1Node {
  const { result, offset } = asn1js.fromBER(bytes);
  if (offset < 0) throw new Error('unreadable ASN.1');
  if (bytes.subarray(offset).some((byte) => byte !== 0)) throw new Error('bytes after the ASN.1 element');
  return new Asn1Node(result as unknown as Block);
}
