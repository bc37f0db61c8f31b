import { fold } from './analysis/index.ts';
import type { TextField } from './port.ts';

/** What a field name of the query language stands for. */
export type QueryField =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'number' }
  | { readonly kind: 'keyword'; readonly field: string }
  | { readonly kind: 'date'; readonly field: string };

const text = (field: TextField): QueryField => ({ kind: 'text', field });
const keyword = (field: string): QueryField => ({ kind: 'keyword', field });
const date = (field: string): QueryField => ({ kind: 'date', field });

/** Names as people write them, Vietnamese and English; they are compared folded, so `trich yeu:` works too. */
const NAMES: readonly (readonly [QueryField, readonly string[]])[] = [
  [{ kind: 'number' }, ['số', 'số ký hiệu', 'số và ký hiệu', 'ký hiệu', 'number', 'no', 'symbol']],
  [text('title'), ['tên', 'tiêu đề', 'title']],
  [text('abstract'), ['trích yếu', 'về việc', 'abstract', 'subject']],
  [text('issuer'), ['cơ quan', 'cơ quan ban hành', 'nơi ban hành', 'nơi gửi', 'issuer', 'from']],
  [text('people'), ['người', 'người ký', 'người xử lý', 'people', 'person', 'signer']],
  [text('notes'), ['bút phê', 'ý kiến', 'ghi chú', 'notes', 'direction']],
  [text('body'), ['nội dung', 'toàn văn', 'body', 'content']],
  [keyword('kind'), ['nhóm', 'kind']],
  [keyword('type'), ['loại', 'loại văn bản', 'type']],
  [keyword('state'), ['trạng thái', 'tình trạng', 'state', 'status']],
  [keyword('unit'), ['đơn vị', 'phòng', 'unit']],
  [keyword('year'), ['năm', 'year']],
  [keyword('book'), ['sổ', 'book', 'register']],
  [keyword('secrecy'), ['độ mật', 'secrecy']],
  [keyword('urgency'), ['độ khẩn', 'urgency']],
  [keyword('dossier'), ['hồ sơ', 'dossier']],
  [date('issued'), ['ngày', 'ngày ban hành', 'ngày ký', 'date', 'issued']],
  [date('arrived'), ['ngày đến', 'arrived']],
  [date('due'), ['hạn', 'thời hạn', 'hạn xử lý', 'due', 'deadline']],
];

interface NamedField {
  readonly name: string;
  readonly field: QueryField;
}

const LONGEST_FIRST: readonly NamedField[] = NAMES.flatMap(([field, names]) =>
  names.map((name) => ({ name: fold(name), field })),
).sort((a, b) => b.name.length - a.name.length);

/** The field whose name and colon stand at `start` of the folded text, and where its value begins. */
export function fieldAt(folded: string, start: number): { field: QueryField; valueAt: number } | null {
  for (const { name, field } of LONGEST_FIRST) {
    if (!folded.startsWith(name, start)) continue;
    const colon = /^[ \t]?:\s*/.exec(folded.slice(start + name.length));
    if (colon) return { field, valueAt: start + name.length + colon[0].length };
  }
  return null;
}
