// An ICC profile of sRGB (ICC.1:2001-04, the version that PDF 1.4 knows), computed from IEC 61966-2-1.

/** Red, green and blue and the white point, adapted to D50 as profiles want them. */
const COLUMNS = {
  wtpt: [0.9642, 1, 0.82491],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const CURVE_POINTS = 1024;

function fixed(value: number): number {
  return Math.round(value * 65_536);
}

function xyz(values: readonly number[]): Buffer {
  const tag = Buffer.alloc(20);
  tag.write('XYZ ', 0, 'latin1');
  values.forEach((value, index) => {
    tag.writeInt32BE(fixed(value), 8 + index * 4);
  });
  return tag;
}

function curve(): Buffer {
  const tag = Buffer.alloc(12 + CURVE_POINTS * 2);
  tag.write('curv', 0, 'latin1');
  tag.writeUInt32BE(CURVE_POINTS, 8);
  for (let point = 0; point < CURVE_POINTS; point += 1) {
    const coded = point / (CURVE_POINTS - 1);
    const linear = coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
    tag.writeUInt16BE(Math.round(linear * 65_535), 12 + point * 2);
  }
  return tag;
}

function text(words: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${words}\0`, 'latin1')]);
}

/** `desc` of version 2: ASCII, then empty Unicode and Macintosh parts. */
function description(words: string): Buffer {
  const tag = Buffer.alloc(12 + words.length + 1 + 8 + 70);
  tag.write('desc', 0, 'latin1');
  tag.writeUInt32BE(words.length + 1, 8);
  tag.write(words, 12, 'latin1');
  return tag;
}

function header(size: number): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  // A fixed day, so that the same file is made of the same input.
  [2026, 1, 1].forEach((part, index) => {
    head.writeUInt16BE(part, 24 + index * 2);
  });
  head.write('acsp', 36, 'latin1');
  COLUMNS.wtpt.forEach((value, index) => {
    head.writeInt32BE(fixed(value), 68 + index * 4);
  });
  return head;
}

export function srgbProfile(): Buffer {
  const shared = curve();
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ...Object.entries(COLUMNS).map(([tag, values]): [string, Buffer] => [tag, xyz(values)]),
    ...['rTRC', 'gTRC', 'bTRC'].map((tag): [string, Buffer] => [tag, shared]),
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const placed = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let offset = 128 + table.length;
  tags.forEach(([tag, content], index) => {
    if (!placed.has(content)) {
      placed.set(content, offset);
      const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4);
      content.copy(padded);
      parts.push(padded);
      offset += padded.length;
    }
    table.write(tag, 4 + index * 12, 'latin1');
    table.writeUInt32BE(placed.get(content) ?? 0, 8 + index * 12);
    table.writeUInt32BE(content.length, 12 + index * 12);
  });
  return Buffer.concat([header(offset), table, ...parts]);
}
