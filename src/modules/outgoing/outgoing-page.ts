// What is written on the page in the moment of signing, before the signature: NĐ 30/2020, Điều 15.3 and Phụ lục I, II.3-4.
import { type CivilDate, yearOf } from '../../kernel/clock.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { Places, Rectangle, TextPlace } from '../documents/index.ts';
import {
  AGENCY_FIELD,
  type PlacedField,
  type PlacedText,
  type Preparation,
  SIGNER_FIELD,
} from '../signatures/index.ts';

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

/** Both signature fields exist before the first signature: a field added after it would be a change. */
export function preparationOf(places: Places, given: Given): Preparation {
  return {
    texts: [...numberTexts(places, given), ...dateTexts(places, given)],
    fields: [
      field(SIGNER_FIELD, 'Chữ ký của người có thẩm quyền', places.signature),
      { ...field(AGENCY_FIELD, 'Chữ ký của cơ quan', places.seal), realSize: places.seal },
    ],
  };
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
