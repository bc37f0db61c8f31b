/** Columns of the printed registers: NĐ 30/2020, Phụ lục IV, I.2 and VI.2, in their order and wording. */
import type { Context } from '../../kernel/context.ts';
import type { Direction } from './book.ts';

export interface Column {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
}

const INCOMING: readonly Column[] = [
  { key: 'arrivalOn', vi: 'Ngày đến', en: 'Arrival date' },
  { key: 'arrivalNumber', vi: 'Số đến', en: 'Arrival number' },
  { key: 'issuer', vi: 'Tác giả', en: 'Issued by' },
  { key: 'numberAndSymbol', vi: 'Số, ký hiệu văn bản', en: 'Number and symbol' },
  { key: 'documentOn', vi: 'Ngày tháng văn bản', en: 'Date of document' },
  { key: 'typeAndAbstract', vi: 'Tên loại và trích yếu nội dung văn bản', en: 'Type and abstract' },
  { key: 'recipient', vi: 'Đơn vị hoặc người nhận', en: 'Receiving unit or person' },
  { key: 'transferredOn', vi: 'Ngày chuyển', en: 'Transferred on' },
  { key: 'receipt', vi: 'Ký nhận', en: 'Receipt' },
  { key: 'note', vi: 'Ghi chú', en: 'Note' },
];

const OUTGOING: readonly Column[] = [
  { key: 'numberAndSymbol', vi: 'Số, ký hiệu văn bản', en: 'Number and symbol' },
  { key: 'documentOn', vi: 'Ngày tháng văn bản', en: 'Date of document' },
  { key: 'typeAndAbstract', vi: 'Tên loại và trích yếu nội dung văn bản', en: 'Type and abstract' },
  { key: 'signer', vi: 'Người ký', en: 'Signed by' },
  { key: 'recipients', vi: 'Nơi nhận văn bản', en: 'Recipients' },
  { key: 'copyKeeper', vi: 'Đơn vị, người nhận bản lưu', en: 'Unit or person keeping the file copy' },
  { key: 'copies', vi: 'Số lượng bản', en: 'Copies' },
  { key: 'transferredOn', vi: 'Ngày chuyển', en: 'Sent on' },
  { key: 'receipt', vi: 'Ký nhận', en: 'Receipt' },
  { key: 'note', vi: 'Ghi chú', en: 'Note' },
];

export function columnsOf(direction: Direction): readonly Column[] {
  return direction === 'incoming' ? INCOMING : OUTGOING;
}

/** Text of each column by its key. */
export type Cells = { readonly [column: string]: string };

/**
 * Given by the module whose documents stand in the register: cells of those that the reader may see. The register knows
 * no document; the composition root brings the two together.
 */
export type RegisterPresenter = (
  context: Context,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Cells>>;

/** By kind of document. */
export type RegisterPresenters = { readonly [kind: string]: RegisterPresenter };
