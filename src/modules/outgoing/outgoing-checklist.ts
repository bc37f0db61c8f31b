// What the clerk's check of form looks at (NĐ 30/2020, Điều 8.2, 12.2 and Phụ lục I), worked out from the text beforehand.
// It points out; the clerk decides.
import type { Authority } from './outgoing.ts';

export const FORM_ITEMS = [
  'national-title',
  'agency',
  'number-and-symbol',
  'place-and-date',
  'type',
  'abstract',
  'authority',
  'signer',
  'recipients',
] as const;
export type FormItem = (typeof FORM_ITEMS)[number];

/** `unsure`: the text does not say enough, e.g. a scan; a person must look. */
export type Verdict = 'present' | 'missing' | 'unsure';

export interface FormFinding {
  readonly item: FormItem;
  readonly verdict: Verdict;
  /** What was looked for. */
  readonly expected?: string | undefined;
}

/** What the page should say. */
export interface ExpectedForm {
  readonly agency: string;
  /** Without the number, e.g. `QĐ-UBND`. */
  readonly symbol: string;
  /** Empty for an official letter, whose type is not printed. */
  readonly type: string;
  readonly abstract: string;
  readonly authority: Authority;
  readonly position: string;
  readonly signer: string;
}

/** One spelling for comparison: case, spaces, dashes and the place of tone marks do not matter here. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
}

/** Text of PDFs often loses or adds spaces: then only the letters are compared. */
function tight(text: string): string {
  return plain(text).replace(/ /g, '');
}

function says(text: string, wanted: string): boolean {
  return tight(text).includes(tight(wanted));
}

const AUTHORITY_LINE: { readonly [authority in Authority]: RegExp } = {
  TM: /\btm\./,
  KT: /\bkt\./,
  TL: /\btl\./,
  TUQ: /\btuq\./,
  Q: /\bq\./,
  none: /(?:)/,
};

function authorityFound(text: string, expected: ExpectedForm): boolean {
  return AUTHORITY_LINE[expected.authority].test(plain(text)) && says(text, expected.position);
}

/** The abstract may be cut or broken on the page: most of its words in order are enough to be sure. */
function abstractVerdict(text: string, abstract: string): Verdict {
  if (says(text, abstract)) return 'present';
  const words = plain(abstract)
    .split(' ')
    .filter((word) => word.length > 2);
  const page = plain(text);
  const found = words.filter((word) => page.includes(word)).length;
  return words.length > 0 && found / words.length > 0.8 ? 'unsure' : 'missing';
}

const found = (present: boolean): Verdict => (present ? 'present' : 'missing');

function judge(item: FormItem, text: string, expected: ExpectedForm): FormFinding {
  switch (item) {
    case 'national-title':
      return { item, verdict: found(says(text, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) };
    case 'agency':
      return { item, verdict: found(says(text, expected.agency)), expected: expected.agency };
    case 'number-and-symbol':
      return { item, verdict: found(says(text, `/${expected.symbol}`)), expected: `/${expected.symbol}` };
    case 'place-and-date':
      return { item, verdict: found(/ngay[\s\d….]{0,12}thang[\s\d….]{0,12}nam/.test(plain(text))) };
    case 'type':
      // Phụ lục I, II.5.b: an official letter bears its abstract after “V/v” instead of the name of a type.
      return expected.type === ''
        ? { item, verdict: says(text, 'V/v') ? 'present' : 'unsure', expected: 'V/v' }
        : { item, verdict: found(says(text, expected.type)), expected: expected.type };
    case 'abstract':
      return { item, verdict: abstractVerdict(text, expected.abstract), expected: expected.abstract };
    case 'authority':
      return { item, verdict: found(authorityFound(text, expected)), expected: authorityText(expected) };
    case 'signer':
      return { item, verdict: found(says(text, expected.signer)), expected: expected.signer };
    case 'recipients':
      return { item, verdict: found(says(text, 'Nơi nhận')) };
  }
}

function authorityText(expected: ExpectedForm): string {
  return expected.authority === 'none' ? expected.position : `${expected.authority}. … ${expected.position}`;
}

/** `undefined` text: the file has none that can be read, so nothing is sure. */
export function checkForm(text: string | undefined, expected: ExpectedForm): readonly FormFinding[] {
  return FORM_ITEMS.map((item) => {
    if (text === undefined) return { item, verdict: 'unsure' as const };
    return judge(item, text, expected);
  });
}
