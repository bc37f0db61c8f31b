// The printed list of documents in a dossier (mục lục văn bản, tài liệu): NĐ 30/2020, Phụ lục V.
import type { DossierView, FiledView } from './dossier-schema.ts';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function day(date: string | undefined): string {
  return date ? date.split('-').reverse().join('/') : '';
}

function row(line: FiledView): string {
  const cells = [
    String(line.order),
    line.numberAndSymbol ?? '',
    day(line.on),
    line.hidden ? '(không có quyền xem)' : (line.abstract ?? line.label),
    line.author ?? '',
    '',
    '',
  ];
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

const COLUMNS = [
  'STT',
  'Số, ký hiệu văn bản',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung văn bản',
  'Tác giả văn bản',
  'Tờ số/ Trang số',
  'Ghi chú',
];

export function registerOfDocuments(dossier: DossierView, lines: readonly FiledView[]): string {
  const retention = 'years' in dossier.retention ? `${dossier.retention.years} năm` : 'Vĩnh viễn';
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Mục lục văn bản, tài liệu ${escaped(dossier.code)}</title></head>
<body>
<h1>MỤC LỤC VĂN BẢN, TÀI LIỆU</h1>
<p>Số, ký hiệu hồ sơ: ${escaped(dossier.code)}</p>
<p>Tiêu đề hồ sơ: ${escaped(dossier.title)}</p>
<p>Đơn vị: ${escaped(dossier.unit.name)}. Người lập: ${escaped(dossier.keeper.name)}. Thời hạn bảo quản: ${retention}</p>
<table border="1" cellspacing="0" cellpadding="4">
<thead><tr>${COLUMNS.map((column) => `<th>${column}</th>`).join('')}</tr></thead>
<tbody>${lines.map(row).join('\n')}</tbody>
</table>
<p>Tổng số: ${lines.length} văn bản, tài liệu.</p>
</body></html>`;
}
