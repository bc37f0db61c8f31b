/** Types of documents and how their names are shortened: NĐ 30/2020, Điều 7 and Phụ lục III. */
export interface DocumentType {
  readonly code: string;
  /** Before the agency in a symbol; empty for an official letter and an open letter, which have none. */
  readonly abbreviation: string;
  readonly vi: string;
  readonly en: string;
  /** An administrative document that the agency itself issues (Điều 7); the others only arrive. */
  readonly administrative: boolean;
}

type Row = readonly [code: string, abbreviation: string, vi: string, en: string];

const ADMINISTRATIVE: readonly Row[] = [
  ['resolution', 'NQ', 'Nghị quyết', 'Resolution'],
  ['decision', 'QĐ', 'Quyết định', 'Decision'],
  ['directive', 'CT', 'Chỉ thị', 'Directive'],
  ['regulation', 'QC', 'Quy chế', 'Regulation'],
  ['rules', 'QyĐ', 'Quy định', 'Rules'],
  ['communique', 'TC', 'Thông cáo', 'Communiqué'],
  ['notice', 'TB', 'Thông báo', 'Notice'],
  ['guidance', 'HD', 'Hướng dẫn', 'Guidance'],
  ['programme', 'CTr', 'Chương trình', 'Programme'],
  ['plan', 'KH', 'Kế hoạch', 'Plan'],
  ['option', 'PA', 'Phương án', 'Option'],
  ['scheme', 'ĐA', 'Đề án', 'Scheme'],
  ['project', 'DA', 'Dự án', 'Project'],
  ['report', 'BC', 'Báo cáo', 'Report'],
  ['minutes', 'BB', 'Biên bản', 'Minutes'],
  ['submission', 'TTr', 'Tờ trình', 'Submission'],
  ['contract', 'HĐ', 'Hợp đồng', 'Contract'],
  ['official-letter', '', 'Công văn', 'Official letter'],
  ['urgent-dispatch', 'CĐ', 'Công điện', 'Urgent dispatch'],
  ['memorandum', 'BGN', 'Bản ghi nhớ', 'Memorandum'],
  ['agreement', 'BTT', 'Bản thỏa thuận', 'Agreement'],
  ['authorization', 'GUQ', 'Giấy ủy quyền', 'Authorisation'],
  ['invitation', 'GM', 'Giấy mời', 'Invitation'],
  ['introduction', 'GGT', 'Giấy giới thiệu', 'Letter of introduction'],
  ['leave-permit', 'GNP', 'Giấy nghỉ phép', 'Leave permit'],
  ['sending-slip', 'PG', 'Phiếu gửi', 'Sending slip'],
  ['transfer-slip', 'PC', 'Phiếu chuyển', 'Transfer slip'],
  ['notification-slip', 'PB', 'Phiếu báo', 'Notification slip'],
  ['open-letter', '', 'Thư công', 'Open letter'],
];

/** Legal documents and others, which arrive and are registered under their own names. */
const ARRIVING: readonly Row[] = [
  ['law', 'L', 'Luật', 'Law'],
  ['ordinance', 'PL', 'Pháp lệnh', 'Ordinance'],
  ['order', 'L', 'Lệnh', 'Order'],
  ['decree', 'NĐ', 'Nghị định', 'Decree'],
  ['circular', 'TT', 'Thông tư', 'Circular'],
  ['joint-circular', 'TTLT', 'Thông tư liên tịch', 'Joint circular'],
  ['conclusion', 'KL', 'Kết luận', 'Conclusion'],
  ['petition', '', 'Đơn, thư', 'Petition or letter'],
  ['other', '', 'Văn bản khác', 'Other document'],
];

function rowsOf(rows: readonly Row[], administrative: boolean): DocumentType[] {
  return rows.map(([code, abbreviation, vi, en]) => ({ code, abbreviation, vi, en, administrative }));
}

export const documentTypes: readonly DocumentType[] = [
  ...rowsOf(ADMINISTRATIVE, true),
  ...rowsOf(ARRIVING, false),
];

const byCode = new Map(documentTypes.map((type) => [type.code, type]));

export function documentType(code: string): DocumentType | undefined {
  return byCode.get(code);
}

export const DOCUMENT_TYPE_CODES = documentTypes.map(({ code }) => code) as [string, ...string[]];
