import type { CompleteFields } from './fields.ts';
import { AREA, type Sheet, type Style } from './sheet.ts';
import { drawCentred, evenLines } from './wrap.ts';

/** Boxes 2, 3, 5b (left) and 1, 4 (right) of Phụ lục I, Phần I, IV. */
const LEFT_WIDTH = 196;
const LEFT = AREA.left - 8 + LEFT_WIDTH / 2;
const RIGHT = AREA.right - 134;

const PLAIN_12: Style = { face: 'regular', size: 12 };
const BOLD_12: Style = { face: 'bold', size: 12 };
const BOLD_13: Style = { face: 'bold', size: 13 };
const PLAIN_13: Style = { face: 'regular', size: 13 };
const ITALIC_13: Style = { face: 'italic', size: 13 };
const BOLD_14: Style = { face: 'bold', size: 14 };

/** Room for a number of five digits, for a day, for a month. */
const NUMBER_BLANK = 38;
const DAY_BLANK = 22;

const STAMPS = {
  // Phụ lục I, III.2.b: 30 x 8, 40 x 8 and 20 x 8 mm.
  urgent: { text: 'KHẨN', width: 20 },
  'very-urgent': { text: 'THƯỢNG KHẨN', width: 40 },
  flash: { text: 'HỎA TỐC', width: 30 },
  confidential: { text: 'MẬT', width: 20 },
  secret: { text: 'TỐI MẬT', width: 30 },
  'top-secret': { text: 'TUYỆT MẬT', width: 40 },
} as const;

export function drawHeading(sheet: Sheet, fields: CompleteFields): void {
  const top = sheet.y - 10;
  const agency = drawAgency(sheet, fields, top);
  const motto = drawMotto(sheet, top);
  const row = Math.min(agency, motto) - 24;
  drawNumber(sheet, fields, row);
  drawPlaceAndDate(sheet, fields, row);
  let left = row;
  // Phụ lục I, II.5.b: the abstract of a công văn stands under its number, 6 pt below.
  if (fields.type === undefined) left = drawLetterAbstract(sheet, fields.abstract, row - 20);
  left = drawStamps(sheet, fields, left);
  sheet.y = left;
  if (fields.type !== undefined) drawTitle(sheet, fields, Math.min(left, row) - 32);
}

/** Phụ lục I, II.2: names in capitals, the issuing agency's in bold over a line of 1/3 to 1/2 of its length. */
function drawAgency(sheet: Sheet, { agency }: CompleteFields, top: number): number {
  const width = LEFT_WIDTH;
  const leading = 14.5;
  let y = top;
  if (agency.parent) {
    const parent = evenLines(sheet, agency.parent.toLocaleUpperCase('vi'), { ...PLAIN_12, width });
    y = drawCentred(sheet, parent, { x: LEFT, y, leading, style: PLAIN_12 }).y - leading;
  }
  const name = evenLines(sheet, agency.name.toLocaleUpperCase('vi'), { ...BOLD_12, width });
  const last = drawCentred(sheet, name, { x: LEFT, y, leading, style: BOLD_12 });
  sheet.rule({ x: LEFT, y: last.y - 5 }, last.width * 0.42);
  return last.y;
}

/** Phụ lục I, II.1: the line under the motto is as long as the motto. */
function drawMotto(sheet: Sheet, top: number): number {
  sheet.centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { x: RIGHT, y: top }, BOLD_12);
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  sheet.centred(motto, { x: RIGHT, y: top - 15.5 }, BOLD_13);
  sheet.rule({ x: RIGHT, y: top - 20.5 }, sheet.width(motto, BOLD_13));
  return top - 15.5;
}

/** Phụ lục I, II.3.c. Without a number the place between `Số:` and the slash stays free. */
function drawNumber(sheet: Sheet, { number, symbol }: CompleteFields, y: number): void {
  if (number !== undefined) {
    sheet.centred(`Số: ${number}/${symbol}`, { x: LEFT, y }, PLAIN_13);
    return;
  }
  drawWithBlanks(sheet, ['Số:', NUMBER_BLANK, `/${symbol}`], { x: LEFT, y, style: PLAIN_13 });
}

/** Phụ lục I, II.4: a day below 10 and the months 1 and 2 take a leading zero. */
function drawPlaceAndDate(sheet: Sheet, { place, date, year }: CompleteFields, y: number): void {
  const at = { x: RIGHT, y, style: ITALIC_13 };
  if (date === undefined) {
    drawWithBlanks(sheet, [`${place}, ngày`, DAY_BLANK, 'tháng', DAY_BLANK, `năm ${year}`], at);
    return;
  }
  drawWithBlanks(sheet, [`${place}, ${dateInWords(date)}`], at);
}

export function dateInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shown = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${shown} năm ${year}`;
}

function drawWithBlanks(
  sheet: Sheet,
  parts: readonly (string | number)[],
  at: { x: number; y: number; style: Style },
): void {
  const lengths = parts.map((part) => (typeof part === 'number' ? part : sheet.width(part, at.style)));
  let x = at.x - lengths.reduce((sum, length) => sum + length, 0) / 2;
  parts.forEach((part, index) => {
    if (typeof part === 'string') sheet.text(part, { x, y: at.y }, at.style);
    x += lengths[index]!;
  });
}

function drawLetterAbstract(sheet: Sheet, abstract: string, y: number): number {
  const text = /^v\/v\b/i.test(abstract) ? abstract : `V/v ${abstract}`;
  const lines = evenLines(sheet, text, { ...PLAIN_12, width: LEFT_WIDTH - 6 });
  return drawCentred(sheet, lines, { x: LEFT, y, leading: 14.5, style: PLAIN_12 }).y;
}

/** Boxes 10a, 10b and 11: under the number, one below the other. */
function drawStamps(sheet: Sheet, fields: CompleteFields, from: number): number {
  const chosen: { text: string; width: number }[] = [];
  if (fields.secrecy !== 'none') chosen.push(STAMPS[fields.secrecy]);
  if (fields.urgency !== 'none') chosen.push(STAMPS[fields.urgency]);
  if (fields.circulation) {
    const text = fields.circulation.toLocaleUpperCase('vi');
    chosen.push({ text, width: (sheet.width(text, BOLD_13) / 72) * 25.4 + 6 });
  }
  let y = from;
  for (const stamp of chosen) {
    y -= 32;
    sheet.stamp(stamp.text, { x: LEFT, y }, stamp.width);
  }
  return y;
}

/** Phụ lục I, II.5.b: name of the type in capitals, the abstract under it, both bold and centred, over a line. */
function drawTitle(sheet: Sheet, { type, abstract }: CompleteFields, y: number): void {
  const centre = (AREA.left + AREA.right) / 2;
  sheet.centred((type ?? '').toLocaleUpperCase('vi'), { x: centre, y }, BOLD_14);
  const lines = evenLines(sheet, abstract, { ...BOLD_14, width: 400 });
  const last = drawCentred(sheet, lines, { x: centre, y: y - 18, leading: 17.5, style: BOLD_14 });
  sheet.rule({ x: centre, y: last.y - 6 }, last.width * 0.4);
  sheet.y = last.y - 6;
}
