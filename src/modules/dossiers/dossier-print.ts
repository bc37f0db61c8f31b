// The printed list of documents in a dossier (mục lục văn bản, tài liệu): NĐ 30/2020, Phụ lục V.
import { documentType } from '../registers/index.ts';
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

function typeAndAbstract({ type, abstract, label }: FiledView): string {
  const name = type === undefined ? undefined : documentType(type)?.vi;
  return [name, abstract ?? label].filter(Boolean).join(': ');
}

function row(line: FiledView): string {
  const cells = [
    String(line.order),
    line.numberAndSymbol ?? '',
    day(line.on),
    line.hidden ? '(không có quyền xem)' : typeAndAbstract(line),
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

const STYLE = `
  @page { size: A4 landscape; margin: 15mm; }
  body { font: 13pt/1.35 'Times New Roman', Tinos, serif; color: #000; background: #fff; margin: 24px; }
  h1 { font-size: 14pt; text-align: center; margin: 0; }
  .under { text-align: center; margin: 2px 0 14px; }
  .facts p { margin: 2px 0; }
  table { width: 100%; border-collapse: collapse; margin: 12px 0; }
  th, td { border: 1px solid #000; padding: 4px 6px; vertical-align: top; text-align: left; }
  th { text-align: center; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  td:nth-child(1), td:nth-child(3), td:nth-child(6) { text-align: center; white-space: nowrap; }
  @media print { body { margin: 0; } }
`;

function facts(dossier: DossierView): string {
  const retention = 'years' in dossier.retention ? `${dossier.retention.years} năm` : 'Vĩnh viễn';
  const lines = [
    `Tiêu đề hồ sơ: ${dossier.title}`,
    `Đơn vị: ${dossier.unit.name}. Người lập: ${dossier.keeper.name}. Thời hạn bảo quản: ${retention}.`,
  ];
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

export function registerOfDocuments(dossier: DossierView, lines: readonly FiledView[]): string {
  const title = `Mục lục văn bản, tài liệu ${dossier.code}`;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main>
<h1>MỤC LỤC VĂN BẢN, TÀI LIỆU</h1>
<p class="under">Số, ký hiệu hồ sơ: ${escaped(dossier.code)}<br>Năm ${dossier.year}</p>
<div class="facts">${facts(dossier)}</div>
<table>
<thead><tr>${COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>${lines.map(row).join('\n')}</tbody>
</table>
<p>Tổng số: ${lines.length} văn bản, tài liệu.</p>
</main></body></html>`;
}
