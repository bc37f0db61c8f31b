// What is written on the page in the moment of signing, before the signature: NĐ 30/2020, Điều 15.3 and Phụ lục I, II.3-4.
import { type CivilDate, yearOf } from '../../kernel/clock.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { Places, Rectangle, TextPlace } from '../documents/index.ts';
import {
  AGENCY_FIELD,
  CONTENT_INITIALS,
  FORM_INITIALS,
  type LookText,
  NUMBER_FIELD,
  type PlacedField,
  type PlacedText,
  type Preparation,
  SIGNER_FIELD,
} from '../signatures/index.ts';
import { dateBox } from './placing/placing.ts';

/** What the agency gives the document. */
export interface Given {
  readonly number: number;
  readonly symbol: string;
  readonly on: CivilDate;
  readonly place: string;
  /** Whether the page itself prints the symbol after the blank for the number. */
  readonly symbolPrinted: boolean;
}

/** Digits of Times New Roman are half as wide as high; letters come near enough for centring. */
const DIGIT_WIDTH = 0.5;

function centred(place: TextPlace, text: string): PlacedText {
  const x = place.x + Math.max(0, (place.width - text.length * place.size * DIGIT_WIDTH) / 2);
  return { page: place.page, x, y: place.baseline, size: place.size, text };
}

/** Phụ lục I, II.3.c: no space between number and slash. */
function flushRight(place: TextPlace, text: string): PlacedText {
  const x = place.x + Math.max(0, place.width - text.length * place.size * DIGIT_WIDTH - 0.5);
  return { ...centred(place, text), x };
}

/** NĐ 30/2020, Phụ lục I, II.3.c: numbers below 10 with a leading 0. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Phụ lục I, II.4.b: days below 10 and the months 1 and 2 take a leading 0. */
function dayAndMonth(on: CivilDate): readonly [day: string, month: string] {
  const month = Number(on.slice(5, 7));
  return [twoDigits(Number(on.slice(8, 10))), month < 3 ? twoDigits(month) : String(month)];
}

function numberTexts({ number: place }: Places, { number, symbol, symbolPrinted }: Given): PlacedText[] {
  const digits = twoDigits(number);
  if (!place.found) return [{ ...centred(place, ''), x: place.x, text: `Số: ${digits}/${symbol}` }];
  if (symbolPrinted) return [flushRight(place, digits)];
  return [{ ...centred(place, ''), x: place.x + 2, text: `${digits}/${symbol}` }];
}

function dateTexts({ date }: Places, { on, place }: Given): PlacedText[] {
  const [day, month] = dayAndMonth(on);
  const year = String(yearOf(on));
  const face = 'italic' as const;
  if (!date.found) {
    const text = `${place}, ngày ${day} tháng ${month} năm ${year}`;
    return [{ ...centred(date.whole, ''), x: date.whole.x, text, face }];
  }
  const texts = [centred(date.day, day), centred(date.month, month)];
  if (date.year.text === '') texts.push(centred(date.year, year));
  return texts.map((text) => ({ ...text, face }));
}

function field(name: string, label: string, { page, x, y, width, height }: Rectangle): PlacedField {
  return { name, label, page, rect: [x, y, x + width, y + height] };
}

function signerAndAgency(places: Places): PlacedField[] {
  return [
    field(SIGNER_FIELD, 'Chữ ký của người có thẩm quyền', places.signature),
    { ...field(AGENCY_FIELD, 'Chữ ký của cơ quan', places.seal), realSize: places.seal },
  ];
}

/** Both signature fields exist before the first signature: a field added after it would be a change. */
export function preparationOf(places: Places, given: Given): Preparation {
  const texts = [...numberTexts(places, given), ...dateTexts(places, given)];
  return { texts, fields: signerAndAgency(places) };
}

/** Room for a number of any length, for a date of any place. */
const LONGEST = 270;

/** Boxes 3 and 4 of Phụ lục I, Phần I.IV stand on one line: one field holds both. */
function numberRow(places: Places): Rectangle {
  const boxes = [places.number, dateBox(places)];
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - 2);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - 3);
  const width = places.frames.find(({ page }) => page === 1)?.width ?? Number.POSITIVE_INFINITY;
  const right = Math.min(
    width - 2,
    Math.max(...boxes.map((box) => Math.max(box.x + box.width, box.x + LONGEST))),
  );
  const top = Math.max(...boxes.map((box) => box.y + box.height)) + 3;
  return { page: 1, x, y, width: right - x, height: top - y };
}

/** Where the number follows the signature: a third field for it, and others for initials where they are wanted. */
export function preparationAfter(places: Places, { initials }: { readonly initials: boolean }): Preparation {
  const wanted = initials
    ? [
        field(CONTENT_INITIALS, 'Ký nháy của người chịu trách nhiệm về nội dung', places.initials.content),
        field(FORM_INITIALS, 'Ký nháy của người chịu trách nhiệm về thể thức', places.initials.form),
      ]
    : [];
  const number = field(NUMBER_FIELD, 'Số và ngày của văn bản', numberRow(places));
  return { fields: [...wanted, ...signerAndAgency(places), number] };
}

/** Number and date as the third field shows them: exactly where they would have been written. */
export function rowTexts(places: Places, given: Given): readonly LookText[] {
  const { x, y } = numberRow(places);
  const texts = [...numberTexts(places, given), ...dateTexts(places, given)];
  return texts.map(({ page: _page, ...text }) => ({ ...text, x: text.x - x, y: text.y - y }));
}

/** Why nothing may be written on this page: what the system has to fill in stands there already. */
export function pageReasons(places: Places, today: CivilDate): readonly Reason[] {
  const reasons: Reason[] = [];
  const { number, date } = places;
  if (number.found && /\d/.test(number.text)) {
    reasons.push({ code: 'DRAFT_HAS_NUMBER', field: 'file', params: { number: number.text } });
  }
  if (!date.found) return reasons;
  if (/\d/.test(date.day.text + date.month.text)) reasons.push({ code: 'DRAFT_HAS_DATE', field: 'file' });
  const year = date.year.text.replace(/\D/g, '');
  if (year !== '' && Number(year) !== yearOf(today)) {
    reasons.push({ code: 'DRAFT_OF_OTHER_YEAR', field: 'file', params: { year } });
  }
  return reasons;
}
