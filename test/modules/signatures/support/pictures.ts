// Pictures made for a test, and pages looked at as pixels.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';

const run = promisify(execFile);
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const BLUE: Colour = [20, 40, 200, 255];
export const RED: Colour = [210, 20, 30, 255];
const CLEAR: Colour = [0, 0, 0, 0];

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly colourAt: (x: number, y: number) => Colour;
  /** Pixels a metre, as a scanner writes them. */
  readonly perMetre?: number;
}

export function png({ width, height, colourAt, perMetre }: Drawing): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 4);
    for (let x = 0; x < width; x += 1) row.set(colourAt(x, y), 1 + x * 4);
    return row;
  });
  const size = Buffer.alloc(9);
  size.writeUInt32BE(perMetre ?? 0, 0);
  size.writeUInt32BE(perMetre ?? 0, 4);
  size.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...(perMetre ? [chunk('pHYs', size)] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Blue strokes at the left and at the bottom: its mirror and its turns are other pictures. */
export function handSignature(width = 280, height = 140): Buffer {
  const colourAt = (x: number, y: number) => (x < 20 || y >= height - 20 ? BLUE : CLEAR);
  return png({ width, height, colourAt });
}

/** A red disc to its very edges. */
export function roundSeal(side = 300, perMetre?: number): Buffer {
  const radius = side / 2;
  const colourAt = (x: number, y: number) =>
    Math.hypot(x + 0.5 - radius, y + 0.5 - radius) <= radius ? RED : CLEAR;
  return png({ width: side, height: side, colourAt, ...(perMetre ? { perMetre } : {}) });
}

export const isBlue = ([red, green, blue]: readonly number[]) => blue! > red! + 80 && blue! > green! + 80;
export const isRed = ([red, green, blue]: readonly number[]) => red! > blue! + 80 && red! > green! + 80;

/** Millimetres from the upper left corner of the page as it is seen. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  at(xMm: number, yMm: number): readonly number[];
  /** The box of all pixels of a kind. */
  box(is: (pixel: readonly number[]) => boolean): Seen | undefined;
}

const DPI = 127;
/** 5 pixels a millimetre. */
const PER_MM = DPI / 25.4;

function picture(image: Buffer): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))!;
  const [width, height] = [Number(head[1]), Number(head[2])];
  const start = head[0].length;
  const pixel = (x: number, y: number) => [...image.subarray(start + (y * width + x) * 3).subarray(0, 3)];
  return {
    width: width / PER_MM,
    height: height / PER_MM,
    at: (xMm, yMm) => pixel(Math.round(xMm * PER_MM), Math.round(yMm * PER_MM)),
    box: (is) => {
      const [xs, ys] = [[] as number[], [] as number[]];
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          if (is(pixel(x, y))) {
            xs.push(x);
            ys.push(y);
          }
      if (xs.length === 0) return undefined;
      const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b)) / PER_MM;
      const most = (all: number[]) => (all.reduce((a, b) => Math.max(a, b)) + 1) / PER_MM;
      return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
    },
  };
}

/** A page as poppler shows it: what its CropBox leaves, turned as the file asks. */
export async function seenPage(pdf: Uint8Array, page = 1): Promise<Picture> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-pixels-'));
  try {
    await writeFile(path.join(folder, 'page.pdf'), pdf);
    const options = ['-cropbox', '-r', String(DPI), '-f', String(page), '-l', String(page), '-singlefile'];
    await run('pdftoppm', [...options, 'page.pdf', 'page'], { cwd: folder });
    return picture(await readFile(path.join(folder, 'page.ppm')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
