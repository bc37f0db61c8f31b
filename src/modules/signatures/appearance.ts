// How a signature looks on the page (NĐ 30/2020, Phụ lục I, Phần I.II.7-8 and III.1).
import { type Ink, type ScratchFont, type ScratchPage, Sketch, type TextStyle } from './drawing.ts';
import { fittedSize, type Size, sealSize } from './picture-size.ts';

export interface SignatureLook {
  /** Lines of text, used where no picture is given. */
  readonly lines: readonly string[];
  /** Transparent PNG: the blue hand signature or the red seal. It stands alone, in the middle, as the law shows it. */
  readonly image?: Uint8Array;
  /** In points; without it the picture fills the place. */
  readonly imageSize?: Size;
  readonly ink: Ink;
  readonly size?: number;
  /** `beside-seal` leaves the left third to the seal; `round` draws a ring, as a seal has it. */
  readonly layout: 'plain' | 'beside-seal' | 'round';
  /** Texts each in its own place, from the lower left corner of the signature's; then nothing else is shown. */
  readonly texts?: readonly LookText[];
}

export interface LookText extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const VIETNAM_OFFSET_MS = 7 * 3600 * 1000;

function vietnamTime(at: Date): string {
  return new Date(at.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 19);
}

/** Day, month, year; hours, minutes, seconds; Vietnam's zone, as ISO 8601 writes it. */
export function isoTime(at: Date): string {
  return `${vietnamTime(at)}+07:00`;
}

/** As a PDF dictionary writes it (ISO 32000-2, 7.9.4). */
export function pdfTime(at: Date): string {
  return `D:${vietnamTime(at).replace(/\D/g, '')}+07'00'`;
}

function readableTime(at: Date): string {
  const [day, clock] = vietnamTime(at).split('T') as [string, string];
  return `${day.split('-').reverse().join('/')} ${clock} +07:00`;
}

export interface PersonLook {
  readonly name: string;
  readonly position?: string;
  readonly organisation?: string;
  readonly at: Date;
  readonly image?: Uint8Array;
}

// Điểm 7d: the picture of the hand signature, blue, transparent PNG, between position and name, which the page itself
// shows. Where the person has given no picture, a block of text says who signed and when.
export function personLook(person: PersonLook): SignatureLook {
  const lines = [`Người ký: ${person.name}`];
  if (person.position) lines.push(`Chức vụ: ${person.position}`);
  if (person.organisation) lines.push(`Cơ quan: ${person.organisation}`);
  lines.push(`Thời gian ký: ${readableTime(person.at)}`);
  return { lines, ink: 'blue', layout: 'beside-seal', ...(person.image ? { image: person.image } : {}) };
}

export interface AgencyLook {
  readonly organisation: string;
  readonly at: Date;
  readonly image?: Uint8Array;
}

// Điểm 8a: the picture of the seal, red, in its real size, over about a third of the hand signature on its left.
export function agencyLook(agency: AgencyLook): SignatureLook {
  const lines = [agency.organisation.toUpperCase(), readableTime(agency.at)];
  const { image } = agency;
  return { lines, ink: 'red', layout: 'round', ...(image ? { image, imageSize: sealSize(image) } : {}) };
}

// Điểm 8b and III.1d: an attachment in a file of its own shows number and symbol and the time; no picture; black, size 10.
export function attachmentLook(numberAndSymbol: string, at: Date): SignatureLook {
  return { lines: [numberAndSymbol, isoTime(at)], ink: 'black', size: 10, layout: 'plain' };
}

/** Phụ lục I, Phần II.I.1: how a copy was made. */
export const COPY_FORMS = ['sao-y', 'sao-luc', 'trich-sao'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];
const COPY_NAMES: { readonly [form in CopyForm]: string } = {
  'sao-y': 'Sao y',
  'sao-luc': 'Sao lục',
  'trich-sao': 'Trích sao',
};

// Phần II.I.3.c: a copy in electronic form shows how it was made, by whom and when; no picture; black, size 10.
export function copyLook(form: CopyForm, organisation: string, at: Date): SignatureLook {
  return { ...attachmentLook('', at), lines: [COPY_NAMES[form], organisation, isoTime(at)] };
}

// Điều 15 and Phụ lục I, II.3-4: number and date as the appearance of the agency's signature, where they belong on the page.
export function numberLook(texts: readonly LookText[]): SignatureLook {
  return { lines: [], ink: 'black', layout: 'plain', texts };
}

/** The initials (ký nháy) of who checked a draft: the hand signature small, or in words. */
export function initialsLook(name: string, image?: Uint8Array): SignatureLook {
  return { lines: [initialsOf(name)], ink: 'blue', size: 9, layout: 'plain', ...(image ? { image } : {}) };
}

/** `Nguyễn Thị Hồng` signs `NTHồng`. */
function initialsOf(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  return words.map((word, index) => (index === words.length - 1 ? word : [...word][0])).join('');
}

const MARGIN = 3;
const LEADING = 1.2;
/** Side of the square inside a circle, with a little air. */
const IN_CIRCLE = 0.66;

/** Breaks at spaces so that no line is wider; a single word that is wider stays whole. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the signature's box that its text may use. */
function textBox(layout: SignatureLook['layout'], width: number, height: number): Box {
  if (layout === 'round') {
    const side = Math.min(width, height) * IN_CIRCLE;
    return { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side };
  }
  const x = layout === 'beside-seal' ? width / 3 + MARGIN : MARGIN;
  return { x, y: MARGIN, width: width - x - MARGIN, height: height - 2 * MARGIN };
}

interface Fit {
  readonly size: number;
  readonly lines: readonly string[];
}

type WidthAt = (text: string, size: number) => number;

/** Shaping a text is dear and its width grows with the size alone: each word is shaped once, a line is its words. */
function widthsOf(font: ScratchFont): WidthAt {
  const known = new Map<string, number>();
  const one = (word: string) => {
    const width = known.get(word) ?? font.widthOfTextAtSize(word, 1);
    known.set(word, width);
    return width;
  };
  return (text, size) => {
    const words = text.split(' ');
    return size * (words.reduce((sum, word) => sum + one(word), 0) + (words.length - 1) * one(' '));
  };
}

/** The largest size, from the wanted one down to 4 points, at which the text fits the box. */
function fitText(look: SignatureLook, box: Box, widthAt: WidthAt): Fit {
  for (let size = look.size ?? 10; ; size -= 0.5) {
    const lines = look.lines.flatMap((line) => wrap(line, box.width, (text) => widthAt(text, size)));
    const fits = lines.length * size * LEADING <= box.height;
    if ((fits && lines.every((line) => widthAt(line, size) <= box.width)) || size <= 4)
      return { size, lines };
  }
}

async function drawText(sketch: Sketch, page: ScratchPage, look: SignatureLook): Promise<void> {
  const { width, height } = page.getSize();
  const box = textBox(look.layout, width, height);
  const widthAt = widthsOf(await sketch.font());
  const { size, lines } = fitText(look, box, widthAt);
  const step = size * LEADING;
  let y = box.y + (box.height + lines.length * step) / 2 - size;
  for (const line of lines) {
    const spare = box.width - widthAt(line, size);
    const x = look.layout === 'round' ? box.x + spare / 2 : box.x;
    await sketch.text(page, line, { x, y, size, ink: look.ink });
    y -= step;
  }
}

function pictureBox(look: SignatureLook, image: Uint8Array, place: Size): Box {
  const wanted = look.imageSize;
  const fits = wanted && wanted.width <= place.width + 0.5 && wanted.height <= place.height + 0.5;
  const { width, height } = fits ? wanted : fittedSize(image, place);
  return { x: (place.width - width) / 2, y: (place.height - height) / 2, width, height };
}

/** A one-page PDF of the place's size that shows the signature. */
export async function drawLook(look: SignatureLook, place: Size): Promise<Uint8Array> {
  const sketch = await Sketch.begin();
  const page = sketch.page(place.width, place.height);
  if (look.texts) for (const one of look.texts) await sketch.text(page, one.text, one);
  else if (look.image) await sketch.image(page, look.image, pictureBox(look, look.image, place));
  else {
    if (look.layout === 'round') sketch.rings(page, look.ink);
    await drawText(sketch, page, look);
  }
  return sketch.bytes();
}

/** How much room lines take that are shown in one size and are no wider than `most`. */
export async function sizeOfLines({ lines, size = 10 }: SignatureLook, most: number): Promise<Size> {
  const sketch = await Sketch.begin();
  const widthAt = widthsOf(await sketch.font());
  const broken = lines.flatMap((line) => wrap(line, most - 2 * MARGIN, (text) => widthAt(text, size)));
  const width = Math.max(...broken.map((line) => widthAt(line, size)));
  return { width: Math.ceil(width + 2 * MARGIN) + 1, height: broken.length * size * LEADING + 2 * MARGIN };
}
