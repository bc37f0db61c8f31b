import type { TextLine } from './reading.ts';

/** Boxes 7a and 7b of Phụ lục I: who signs, in what authority. */
export interface SigningBlock {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH` and the position, from top to bottom. */
  titles: TextLine[];
  name?: TextLine;
}

const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}/u;
const POSITION = new RegExp(
  '^(?:(?:QUYỀN|PHÓ|TỔNG|THƯỜNG TRỰC|CHI)\\s+)*' +
    '(?:CHỦ TỊCH|GIÁM ĐỐC|CHỦ NHIỆM|TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CỤC PHÓ|VỤ TRƯỞNG|VIỆN TRƯỞNG' +
    '|HIỆU TRƯỞNG|HIỆU PHÓ|THỦ TƯỚNG|BÍ THƯ|ĐỘI TRƯỞNG|THỦ TRƯỞNG|TƯ LỆNH|KIỂM TOÁN TRƯỞNG|CHÁNH ÁN)(?!\\p{L})',
  'u',
);
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}]*|\p{Lu}{2,})(?:\s+(?:\p{Lu}[\p{Ll}\p{M}]*|\p{Lu}{2,})){1,5}$/u;
/** Ranks and degrees before a name (Phụ lục I, II.7.c allows them to the armed forces, schools and hospitals). */
const RANK =
  /^(?:(?:Thượng|Đại|Trung|Thiếu)\s+(?:tướng|tá|úy)|(?:PGS|GS|TS|ThS|BS|KS|CN|BSCKI{0,2})\.?)[\s.]*/u;
const BETWEEN = /^(?:\(?\s*đã ký\s*\)?\.?|ký bởi.*|\(?ký, ghi rõ họ tên\)?|)$/iu;
const LOOK_AHEAD = 45;

export function nameWithoutRank(text: string): string {
  let name = text.trim();
  for (let shorter = name.replace(RANK, ''); shorter !== name; shorter = name.replace(RANK, ''))
    name = shorter;
  return name;
}

export function isPersonName(text: string): boolean {
  const name = nameWithoutRank(text);
  return NAME.test(name) && name.length <= 40 && !POSITION.test(name.toLocaleUpperCase('vi'));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.length < 80;
}

/** Every block of signing in the text, from its first page on. */
export function signingBlocks(lines: readonly TextLine[]): SigningBlock[] {
  const blocks: SigningBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const starts = isCapitals(line.text) && (AUTHORITY.test(line.text) || POSITION.test(line.text));
    if (!starts || blocks.some((block) => block.titles.includes(line))) continue;
    const block = blockFrom(lines, i);
    // A title alone is no signature: `CHỦ TỊCH ỦY BAN NHÂN DÂN …` also stands over the căn cứ of a decision.
    if (block.name || AUTHORITY.test(line.text)) blocks.push(block);
  }
  return blocks;
}

function blockFrom(lines: readonly TextLine[], start: number): SigningBlock {
  const titles = [lines[start]!];
  for (const line of lines.slice(start + 1, start + LOOK_AHEAD)) {
    if (!isBelow(titles, line) || BETWEEN.test(line.text) || line.text.startsWith('-')) continue;
    const first = titles[0]!;
    const far = line.page === first.page && line.y !== 0 && titles.at(-1)!.y - line.y > 30;
    if (isPersonName(line.text) && (far || !isTitle(line.text))) return { titles, name: line };
    if (line.page !== first.page || !isCapitals(line.text) || far) return { titles };
    titles.push(line);
  }
  return { titles };
}

function isTitle(text: string): boolean {
  return isCapitals(text) && (AUTHORITY.test(text) || POSITION.test(text) || text.split(/\s+/).length > 5);
}

/** In the same column under the titles; text without a layout has one column. */
function isBelow(titles: readonly TextLine[], line: TextLine): boolean {
  const first = titles[0]!;
  if (first.width === 0 || line.page !== first.page) return true;
  const left = Math.min(...titles.map((one) => one.x));
  const right = Math.max(...titles.map((one) => one.x + one.width));
  const overlap = Math.min(right, line.x + line.width) - Math.max(left, line.x);
  return line.y < first.y && overlap > 0.3 * Math.min(right - left, line.width);
}
