// Builders of ASN.1 structures over node-forge's generic writer. Only structures: forge neither hashes nor signs here
// (twenty to ninety times slower than node:crypto), and its certificate classes encode Vietnamese names twice.
import forge from 'node-forge';

export type Asn1 = forge.asn1.Asn1;

const { Class, Type } = forge.asn1;

function make(type: number, constructed: boolean, value: string | Asn1[]): Asn1 {
  return forge.asn1.create(Class.UNIVERSAL, type, constructed, value);
}

const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export const sequence = (...items: Asn1[]): Asn1 => make(Type.SEQUENCE, true, items);
export const set = (...items: Asn1[]): Asn1 => make(Type.SET, true, items);
export const oid = (dotted: string): Asn1 => make(Type.OID, false, forge.asn1.oidToDer(dotted).getBytes());
export const nothing = (): Asn1 => make(Type.NULL, false, '');
export const octets = (bytes: Uint8Array): Asn1 => make(Type.OCTETSTRING, false, binary(bytes));
export const utf8 = (text: string): Asn1 => make(Type.UTF8, false, binary(Buffer.from(text, 'utf8')));
export const printable = (text: string): Asn1 => make(Type.PRINTABLESTRING, false, text);
export const bmp = (text: string): Asn1 => make(Type.BMPSTRING, false, text);
export const yes = (): Asn1 => make(Type.BOOLEAN, false, '\xff');

/** A whole number; bytes are taken as unsigned, big end first. */
export function integer(value: number | Uint8Array): Asn1 {
  if (typeof value === 'number') {
    return make(Type.INTEGER, false, forge.asn1.integerToDer(value).getBytes());
  }
  let start = 0;
  while (start < value.length - 1 && value[start] === 0) start += 1;
  const digits = binary(value.subarray(start));
  return make(Type.INTEGER, false, digits.charCodeAt(0) > 0x7f ? `\0${digits}` : digits);
}

/** Bits, with how many of the last byte are unused. */
export function bits(bytes: Uint8Array, unused = 0): Asn1 {
  return make(Type.BITSTRING, false, String.fromCharCode(unused) + binary(bytes));
}

/** `[n] EXPLICIT`, or `[n] IMPLICIT` of something constructed when its items are given. */
export function tagged(number: number, ...items: Asn1[]): Asn1 {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, number, true, items);
}

/** `[n] IMPLICIT` of something primitive. */
export function taggedBytes(number: number, bytes: Uint8Array): Asn1 {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, number, false, binary(bytes));
}

/** RFC 5280, 4.1.2.5: two digits of the year until 2049, four from 2050. */
export function time(instant: Date): Asn1 {
  const text = instant.toISOString().replace(/[-:T]|\.\d+/g, '');
  return instant.getUTCFullYear() < 2050
    ? make(Type.UTCTIME, false, text.slice(2))
    : make(Type.GENERALIZEDTIME, false, text);
}

export function toDer(node: Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(node).getBytes(), 'latin1');
}

/** Reads DER for embedding; what does not come back byte for byte is refused, since a signature covers the bytes. */
export function fromDer(bytes: Uint8Array): Asn1 {
  const node = forge.asn1.fromDer(binary(bytes), {
    strict: true,
    parseAllBytes: true,
    decodeBitStrings: false,
  } as never);
  if (!toDer(node).equals(bytes)) throw new Error('not DER');
  return node;
}

/** DER orders the elements of a SET OF by their bytes (X.690, 11.6); verifiers hash them in that order. */
export function inSetOrder(items: readonly Asn1[]): Asn1[] {
  const encoded = items.map((item) => ({ item, der: toDer(item) }));
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}

/** An attribute of one value (RFC 5652, 5.3). */
export const attribute = (type: string, value: Asn1): Asn1 => sequence(oid(type), set(value));

export function children(node: Asn1 | undefined): Asn1[] {
  if (!node || !Array.isArray(node.value)) throw new Error('not constructed');
  return node.value;
}

/** Content bytes of something primitive. */
export function contentOf(node: Asn1 | undefined): Buffer {
  if (!node || typeof node.value !== 'string') throw new Error('not primitive');
  return Buffer.from(node.value, 'latin1');
}

export function oidOf(node: Asn1 | undefined): string {
  return forge.asn1.derToOid(forge.util.createBuffer(contentOf(node).toString('latin1')));
}
