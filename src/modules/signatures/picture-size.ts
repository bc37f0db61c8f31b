// How large a picture is on paper (NĐ 30/2020, Phụ lục I, Phần I.II.8.a: a seal is shown in its real size).

export interface Size {
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_MM = 72 / 25.4;
/**
 * Where the picture does not say: the round seals of agencies are drawn with this diameter here; TT 21/2012/TT-BCA sets
 * the diameter of each kind of seal, and an agency whose seal has another one keeps it in its picture.
 */
export const SEAL_MM = 36;
/** No seal is smaller or larger; editors that know nothing of paper write 72 or 96 dots an inch, which gives far more. */
const [LEAST_MM, MOST_MM] = [20, 50];

export function points(mm: number): number {
  return mm * POINTS_PER_MM;
}

interface PngHead extends Size {
  /** Pixels in a metre, across and down (PNG, 11.3.4.3 pHYs with unit 1). */
  readonly density?: readonly [number, number];
}

function headOf(png: Uint8Array): PngHead {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  for (let at = 8; at + 21 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') break;
    const [across, down] = type === 'pHYs' ? [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)] : [];
    if (across && down && bytes[at + 16] === 1) return { ...size, density: [across, down] };
  }
  return size;
}

function plausible({ width, height }: Size): boolean {
  return [width, height].every((side) => side >= points(LEAST_MM) && side <= points(MOST_MM));
}

/** In points. What the picture says of its size on paper, if a seal can be so large; else the usual diameter. */
export function sealSize(png?: Uint8Array): Size {
  const usual = points(SEAL_MM);
  if (!png) return { width: usual, height: usual };
  const { width, height, density } = headOf(png);
  const told = density && {
    width: points((width / density[0]) * 1000),
    height: points((height / density[1]) * 1000),
  };
  if (told && plausible(told)) return told;
  const scale = usual / Math.max(width, height);
  return { width: width * scale, height: height * scale };
}

export function pixelsOf(png: Uint8Array): Size {
  const { width, height } = headOf(png);
  return { width, height };
}

/** The largest size with the picture's proportions that a box has room for. */
export function fittedSize(png: Uint8Array, room: Size): Size {
  const { width, height } = headOf(png);
  const scale = Math.min(room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}
