// What a timestamp says beside its time (RFC 3161, 2.4.2), read from a token whose signature has been checked.
import { type Asn1Node, CONTEXT, readAsn1, TAG } from '../asn1.ts';

export interface StampInfo {
  readonly policy: string;
  /** As it stands there. */
  readonly nonce: Buffer | undefined;
  /** How far the true time may lie from the one that is told, in milliseconds; what is not told is nothing. */
  readonly accuracyMs: number;
  /** Whether it has an extension that whoever does not know it must refuse; none is defined. */
  readonly foreign: boolean;
}

/** version, policy, imprint, serial number, time: then what is optional, in this order. */
const FIRST_OPTIONAL = 5;
const MILLIS = CONTEXT;
const MICROS = CONTEXT + 1;
const EXTENSIONS = CONTEXT + 1;
const BIGGEST_PART = 999;

/** One to 999 in an implicit tag. */
function partOf(accuracy: Asn1Node, tag: number): number {
  const digits = accuracy.find(tag)?.content;
  if (digits === undefined) return 0;
  const value = digits.length <= 2 ? digits.readIntBE(0, digits.length) : 0;
  if (value < 1 || value > BIGGEST_PART) throw new Error('accuracy out of range');
  return value;
}

function accuracyOf(optional: readonly Asn1Node[]): number {
  const accuracy = optional.find(({ tag }) => tag === TAG.sequence);
  if (!accuracy) return 0;
  const seconds = accuracy.find(TAG.integer)?.number ?? 0;
  if (seconds < 0) throw new Error('accuracy out of range');
  return seconds * 1000 + partOf(accuracy, MILLIS) + partOf(accuracy, MICROS) / 1000;
}

/** RFC 5280, 4.2: an extension is critical where a TRUE stands between its name and its value. */
function hasCritical(optional: readonly Asn1Node[]): boolean {
  const all = optional.find(({ tag }) => tag === EXTENSIONS)?.items ?? [];
  return all.some(({ items }) => items.some(({ tag, content }) => tag === TAG.boolean && content[0] !== 0));
}

/** Throws where it is not built as it should be. */
export function stampInfoOf(content: Uint8Array): StampInfo {
  const info = readAsn1(content);
  const optional = info.items.slice(FIRST_OPTIONAL);
  return {
    policy: info.at(1).oid,
    nonce: optional.find(({ tag }) => tag === TAG.integer)?.content,
    accuracyMs: accuracyOf(optional),
    foreign: hasCritical(optional),
  };
}
