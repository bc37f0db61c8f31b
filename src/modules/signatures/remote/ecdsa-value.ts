// The CSC API leaves open how an ECDSA signature is written: as DER (RFC 3279, 2.2.3) or as both numbers side by side.
import { integer, sequence, toDer } from '../../../kernel/der.ts';

const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** Lengths of r and s together, of P-256, P-384 and P-521. */
const PLAIN = [64, 96, 132];

function isDer(signature: Buffer): boolean {
  const second = 4 + (signature[3] ?? 0);
  const whole = signature[0] === SEQUENCE && signature[1] === signature.length - 2;
  const numbers = signature[2] === INTEGER && signature[second] === INTEGER;
  return whole && numbers && second + 2 + (signature[second + 1] ?? 0) === signature.length;
}

export function derOf(signature: Buffer): Buffer {
  if (!PLAIN.includes(signature.length) || isDer(signature)) return signature;
  const half = signature.length / 2;
  return toDer(sequence(integer(signature.subarray(0, half)), integer(signature.subarray(half))));
}
