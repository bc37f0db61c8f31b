import type { Places } from '../../../api/signing-places.ts';

export type PlacedBox = Places['items'][number];
export type PlacedItem = PlacedBox['item'];
export type Boxes = { readonly [item in PlacedItem]: PlacedBox };

const MM = 72 / 25.4;
export const toMm = (points: number): number => Math.round((points / MM) * 10) / 10;
export const fromMm = (mm: number): number => mm * MM;

export function boxesOf(places: Places): Boxes {
  return Object.fromEntries(places.items.map((box) => [box.item, box])) as Boxes;
}

type Frames = Places['frames'];

function frameOf(frames: Frames, page: number): Frames[number] {
  return frames.find((frame) => frame.page === page) ?? frames[0]!;
}

/** NĐ 30/2020, Phụ lục I, Phần I.II.8.a: the seal covers a third of the signature at its left, wherever that goes. */
function withSeal(boxes: Boxes): Boxes {
  const { signature, seal } = boxes;
  const x = signature.x + signature.width / 3 - seal.width;
  const y = signature.y + (signature.height - seal.height) / 2;
  return { ...boxes, seal: { ...seal, page: signature.page, x: Math.max(0, x), y: Math.max(0, y) } };
}

const within = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** The box with some of its sides changed, kept on its page. */
export function changed(
  boxes: Boxes,
  frames: Frames,
  change: Partial<PlacedBox> & { item: PlacedItem },
): Boxes {
  const box = { ...boxes[change.item], ...change, moved: true };
  const frame = frameOf(frames, box.page);
  const [width, height] = [Math.min(box.width, frame.width), Math.min(box.height, frame.height)];
  // A signature leaves its seal room at the left.
  const left = box.item === 'signature' ? Math.min(boxes.seal.width - width / 3, frame.width - width) : 0;
  const x = within(Math.max(0, left), box.x, frame.width - width);
  const y = within(0, box.y, frame.height - height);
  return withSeal({ ...boxes, [box.item]: { ...box, page: frame.page, x, y, width, height } });
}

/** What is sent: only what a person has moved, now or before. */
export function movesOf({ number, date, signature }: Boxes) {
  const { page, x, y, width, height } = signature;
  return {
    ...(number.moved ? { number: { x: number.x, y: number.y } } : {}),
    ...(date.moved ? { date: { x: date.x, y: date.y } } : {}),
    ...(signature.moved ? { signature: { page, x, y, width, height } } : {}),
  };
}
