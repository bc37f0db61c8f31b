import type { TextLine } from '../reading/reading.ts';
import { type SigningBlock, signingBlocks } from '../reading/signing-block.ts';

/** On the page as it is seen, upright, in points from its lower left corner; pages count from 1. */
export interface Rectangle {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a text of one line goes: it is drawn on `baseline` with `size`, centred between `x` and `x + width`. */
export interface TextPlace extends Rectangle {
  baseline: number;
  size: number;
  /** What stands there already; empty where the place is blank. */
  text: string;
}

export type DatePlace =
  | { found: true; day: TextPlace; month: TextPlace; year: TextPlace }
  /** The page has no line for the date: the whole of it goes here. */
  | { found: false; whole: TextPlace };

export interface Places {
  pages: number;
  /** `found: false`: the page has no `Số:`; the whole `Số: 15/UBND-VP` goes here. */
  number: TextPlace & { found: boolean };
  date: DatePlace;
  /** Between the position and the name of who signs. */
  signature: Rectangle & { found: boolean; position?: string; name?: string };
  seal: Rectangle;
  /** For the initials of who checked the draft: at the end of its text, and at the line that names the archive. */
  initials: { content: Rectangle; form: Rectangle };
  /** The pages that were looked at. */
  frames: PageFrame[];
}

export interface PageFrame {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SIGNATURE = { width: 140, least: 34, most: 86 };
/** 36 mm, in points: the round seal of an agency. */
export const SEAL = { width: 102.05, height: 102.05 };
const MARGIN = 42;
const GAP = 10;

/** Phụ lục I, II.7.d: the picture of the signature stands centred between position and name. */
export function signaturePlace(
  lines: readonly TextLine[],
  frames: readonly PageFrame[],
): Places['signature'] {
  const blocks = signingBlocks(lines);
  // The document's own signature comes before those of what is attached to it.
  for (const block of blocks) {
    const room = roomIn(block);
    if (room) return room;
  }
  for (const block of blocks.filter((one) => one.name !== undefined)) {
    const room = roomUnder(block, lines, frames) ?? roomBeside(block, lines, frames);
    if (room) return room;
  }
  return bottomRight(lines, frames.at(-1)!);
}

function described(block: SigningBlock): { found: true; position?: string; name?: string } {
  const position = block.titles.at(-1)?.text;
  return { found: true, ...(position && { position }), ...(block.name && { name: block.name.text }) };
}

function centreOf(line: TextLine): number {
  return line.x + line.width / 2;
}

function roomIn(block: SigningBlock): Places['signature'] | undefined {
  const last = block.titles.at(-1)!;
  if (!block.name || block.name.page !== last.page || last.width === 0) return undefined;
  const top = last.y - last.size * 0.35;
  const bottom = block.name.y + block.name.size;
  if (top - bottom < SIGNATURE.least) return undefined;
  const height = Math.min(top - bottom, SIGNATURE.most);
  const x = centreOf(block.name) - SIGNATURE.width / 2;
  const y = bottom + (top - bottom - height) / 2;
  return {
    page: last.page,
    x: Math.max(MARGIN / 2, x),
    y,
    width: SIGNATURE.width,
    height,
    ...described(block),
  };
}

/** Position and name stand too close or on different pages: the free part of a page under either of them. */
function roomUnder(
  block: SigningBlock,
  lines: readonly TextLine[],
  frames: readonly PageFrame[],
): Places['signature'] | undefined {
  for (const line of [block.titles.at(-1)!, block.name!]) {
    const frame = frames.find((one) => one.page === line.page);
    if (!frame || line.width === 0) continue;
    const under = lines.filter((one) => one.page === line.page && one.y < line.y - 1);
    const next = Math.max(frame.y + 18, ...under.map((one) => one.y + one.size));
    const top = line.y - line.size * 0.4;
    if (top - next < SIGNATURE.least) continue;
    const height = Math.min(top - next, SIGNATURE.most);
    const x = Math.max(frame.x + MARGIN / 2, centreOf(line) - SIGNATURE.width / 2);
    return { page: line.page, x, y: top - height, width: SIGNATURE.width, height, ...described(block) };
  }
  return undefined;
}

/** Text goes on right below the name: beside it, where nothing stands. */
function roomBeside(
  block: SigningBlock,
  lines: readonly TextLine[],
  frames: readonly PageFrame[],
): Places['signature'] | undefined {
  const name = block.name!;
  const frame = frames.find((one) => one.page === name.page);
  if (!frame || name.width === 0) return undefined;
  const own = [...block.titles, name].filter((line) => line.page === name.page);
  const right = Math.max(...own.map((line) => line.x + line.width)) + GAP;
  const left = Math.min(...own.map((line) => line.x)) - GAP - SIGNATURE.width;
  const height = SIGNATURE.least + name.size;
  const y = Math.max(0, name.y - name.size * 0.3);
  for (const x of [right, left]) {
    const inside = x >= frame.x && x + SIGNATURE.width <= frame.x + frame.width;
    const taken = lines.some((line) => {
      const across = line.x < x + SIGNATURE.width && line.x + line.width > x;
      return line.page === name.page && across && line.y < y + height && line.y + line.size > y;
    });
    if (inside && !taken)
      return { page: name.page, x, y, width: SIGNATURE.width, height, ...described(block) };
  }
  return undefined;
}

function bottomRight(lines: readonly TextLine[], frame: PageFrame): Places['signature'] {
  const onPage = lines.filter((one) => one.page === frame.page);
  const height = 70;
  // A page without text is a picture: nothing tells what is free on it, so the corner.
  const lowest = onPage.length === 0 ? 0 : Math.min(...onPage.map((one) => one.y));
  const y = Math.max(lowest - 14 - height, frame.y + MARGIN);
  const x = frame.x + frame.width - MARGIN - SIGNATURE.width;
  return { page: frame.page, x, y, width: SIGNATURE.width, height, found: false };
}

/** Phụ lục I, II.8.a, and Điều 33.1.b: the seal covers about a third of the signature, at its left. */
export function sealPlace(
  signature: Rectangle,
  { width, height }: { width: number; height: number } = SEAL,
): Rectangle {
  const x = Math.max(0, signature.x + signature.width / 3 - width);
  const y = Math.max(0, signature.y + (signature.height - height) / 2);
  return { page: signature.page, x, y, width, height };
}

export function topLeft(frame: PageFrame): TextPlace {
  return corner(frame, frame.x + MARGIN);
}

export function topRight(frame: PageFrame): TextPlace {
  return corner(frame, frame.x + frame.width - MARGIN - 190);
}

function corner(frame: PageFrame, x: number): TextPlace {
  const baseline = frame.y + frame.height - 26;
  return { page: frame.page, x, y: baseline - 3, width: 190, height: 15, baseline, size: 12, text: '' };
}
