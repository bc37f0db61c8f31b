// Where number, date, signature and seal go on a draft: found in its text, moved by a person where that was wrong.
import type { Reason } from '../../../kernel/refusal.ts';
import { type Places, type Rectangle, sealPlace, type TextPlace } from '../../documents/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places that a person has set; what is absent stays as it was found. */
export interface MovedPlaces {
  /** Lower left corner, on the first page. */
  readonly number?: Point | undefined;
  readonly date?: Point | undefined;
  readonly signature?: Rectangle | undefined;
}

export interface PlacedByHand extends MovedPlaces {
  /** The file whose pages it speaks of: another version has its own. */
  readonly file: string;
  readonly by: string;
  readonly at: string;
}

/** What was set for the file that the draft has now. */
export function byHandOf(doc: {
  readonly places?: PlacedByHand | undefined;
  readonly currentFile?: string | undefined;
}): PlacedByHand | undefined {
  return doc.places?.file === doc.currentFile ? doc.places : undefined;
}

export const PLACED_ITEMS = ['number', 'date', 'signature', 'seal'] as const;
export type PlacedItem = (typeof PLACED_ITEMS)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large signature and seal are drawn, in points; of the hand signature only the proportions count. */
export interface LookSizes {
  readonly hand?: Size | undefined;
  readonly seal: Size;
}

/** Everything that the date takes up, from the day to the year. */
export function dateBox({ date }: Places): Rectangle {
  if (!date.found) return date.whole;
  const { day, year } = date;
  return { page: day.page, x: day.x, y: day.y, width: year.x + year.width - day.x, height: day.height };
}

function shifted(place: TextPlace, by: Point): TextPlace {
  return { ...place, x: place.x + by.x, y: place.y + by.y, baseline: place.baseline + by.y };
}

function movedDate(places: Places, to: Point): Places['date'] {
  const { date } = places;
  const from = dateBox(places);
  const by = { x: to.x - from.x, y: to.y - from.y };
  if (!date.found) return { ...date, whole: shifted(date.whole, by) };
  const { day, month, year } = date;
  return { found: true, day: shifted(day, by), month: shifted(month, by), year: shifted(year, by) };
}

export function withMoved(places: Places, { number, date, signature }: MovedPlaces): Places {
  const at = places.number;
  const next = {
    ...places,
    ...(number ? { number: { ...at, ...shifted(at, { x: number.x - at.x, y: number.y - at.y }) } } : {}),
    ...(date ? { date: movedDate(places, date) } : {}),
    ...(signature ? { signature: { ...places.signature, ...signature } } : {}),
  };
  return { ...next, seal: sealPlace(next.signature, places.seal) };
}

/** The signature as wide as its picture will be, so that the seal covers a third of the picture and not of empty room. */
export function withSizes(places: Places, { hand, seal }: LookSizes): Places {
  const { signature } = places;
  if (!hand) return { ...places, seal: sealPlace(signature, seal) };
  const scale = Math.min(signature.width / hand.width, signature.height / hand.height);
  const [width, height] = [hand.width * scale, hand.height * scale];
  const x = signature.x + (signature.width - width) / 2;
  const y = signature.y + (signature.height - height) / 2;
  const drawn = { ...signature, x, y, width, height };
  return { ...places, signature: drawn, seal: sealPlace(drawn, seal) };
}

export function boxOf(places: Places, item: PlacedItem): Rectangle {
  if (item === 'date') return dateBox(places);
  const { page, x, y, width, height } = places[item];
  return { page, x, y, width, height };
}

const MM = 72 / 25.4;
/** A hand signature smaller or larger than this is a slip of the hand that moved it. */
const LEAST = { width: 20 * MM, height: 8 * MM };
const MOST = { width: 90 * MM, height: 50 * MM };

function isInside(places: Places, { page, x, y, width, height }: Rectangle): boolean {
  const frame = places.frames.find((one) => one.page === page);
  if (!frame) return false;
  return x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  if (one.page !== other.page) return false;
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const up = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 1 && up > 1;
}

/** What may not lie over what; seal and signature must (Phụ lục I, Phần I.II.8.a). */
const APART: readonly (readonly [PlacedItem, PlacedItem])[] = [
  ['number', 'date'],
  ['number', 'signature'],
  ['date', 'signature'],
  ['number', 'seal'],
  ['date', 'seal'],
];

function sizeReasons({ signature }: MovedPlaces): Reason[] {
  if (!signature) return [];
  const { width, height } = signature;
  const fits = width >= LEAST.width && height >= LEAST.height && width <= MOST.width && height <= MOST.height;
  return fits ? [] : [{ code: 'PLACE_SIZE', field: 'signature' }];
}

/** The seal stands where the law puts it beside the signature: it must find its room on the page too. */
function sealIsWhole({ signature, seal }: Places): boolean {
  return (
    signature.x + signature.width / 3 >= seal.width && signature.y + signature.height / 2 >= seal.height / 2
  );
}

/** Why what was moved cannot stand where it was put. `places` as they are after moving. */
export function placeReasons(places: Places, moved: MovedPlaces): readonly Reason[] {
  const touched = PLACED_ITEMS.filter((item) => moved[item === 'seal' ? 'signature' : item] !== undefined);
  const outside = touched.filter((item) => {
    return !isInside(places, boxOf(places, item)) || (item === 'seal' && !sealIsWhole(places));
  });
  const over = APART.filter(([one, other]) => {
    if (!touched.includes(one) && !touched.includes(other)) return false;
    return overlap(boxOf(places, one), boxOf(places, other));
  });
  return [
    ...outside.map((item) => ({ code: 'PLACE_OUTSIDE_PAGE', field: item, params: { item } })),
    ...over.map(([one, other]) => ({ code: 'PLACES_OVERLAP', field: one, params: { one, other } })),
    ...sizeReasons(moved),
  ];
}
