// The looks that were drawn latest: who signs a folder of documents looks the same on each.
import { createHash } from 'node:crypto';
import { drawLook, type SignatureLook } from './appearance.ts';

type Place = Parameters<typeof drawLook>[1];

const MOST = 8;
const drawn = new Map<string, Promise<Uint8Array>>();

function keyOf({ image, ...look }: SignatureLook, { width, height }: Place): string {
  const picture = image ? createHash('sha256').update(image).digest('hex') : '';
  return JSON.stringify([look, width, height, picture]);
}

/** The scratch page of a look, drawn anew only where it is not among the latest. */
export function drawnOnce(look: SignatureLook, place: Place): Promise<Uint8Array> {
  const key = keyOf(look, place);
  const known = drawn.get(key) ?? drawLook(look, place);
  drawn.delete(key);
  drawn.set(key, known);
  known.catch(() => drawn.delete(key));
  for (const oldest of drawn.keys()) {
    if (drawn.size <= MOST) break;
    drawn.delete(oldest);
  }
  return known;
}
