// A page as it is seen: upright, measured from its lower left corner, whatever its boxes and its rotation say. Places are
// found, shown to people and moved in these coordinates; only here do they become the page's own.
import type { Box, PdfPage } from './pages.ts';

/** a b c d e f of ISO 32000-2, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

type Shape = Pick<PdfPage, 'box' | 'rotation'>;

export function seenSize({ box, rotation }: Shape): { readonly width: number; readonly height: number } {
  const [across, up] = [box[2] - box[0], box[3] - box[1]];
  return rotation % 180 === 0 ? { width: across, height: up } : { width: up, height: across };
}

/** From what is seen to the page's own coordinates: the inverse of showing it turned clockwise. */
export function seenToPage({ box, rotation }: Shape): Matrix {
  const [left, bottom, right, top] = box;
  switch (rotation) {
    case 90:
      return [0, 1, -1, 0, right, bottom];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, -1, 1, 0, left, top];
    default:
      return [1, 0, 0, 1, left, bottom];
  }
}

export function isUnseen(rect: Box): boolean {
  return rect[0] === rect[2] || rect[1] === rect[3];
}

/** A rectangle of the page as it is seen, in the page's own coordinates. */
export function rectOnPage(page: Shape, rect: Box): Box {
  if (isUnseen(rect)) return [0, 0, 0, 0];
  const [a, b, c, d, e, f] = seenToPage(page);
  const corner = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
  const [one, other] = [corner(rect[0], rect[1]), corner(rect[2], rect[3])];
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
  ];
}

/** Turns a form so that it stands upright on a page that is shown turned (ISO 32000-2, 12.5.5 fits it into its place). */
export function uprightMatrix(rotation: PdfPage['rotation']): Matrix {
  return seenToPage({ box: [0, 0, 0, 0], rotation });
}
