// Writes ZIP files for tests: sound ones, and ones that lie about their sizes.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  content: Uint8Array;
  /** What the headers say instead of the true size. */
  declared?: number;
}

function header(signature: string, fields: readonly [bytes: 2 | 4, value: number][]): Buffer {
  const body = fields.map(([bytes, value]) => {
    const field = Buffer.alloc(bytes);
    field.writeUIntLE(value, 0, bytes);
    return field;
  });
  return Buffer.concat([Buffer.from(signature, 'latin1'), ...body]);
}

export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared } of parts) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name, 'utf8');
    const sizes: [2 | 4, number][] = [
      [4, crc32(content)],
      [4, packed.length],
      [4, declared ?? content.length],
      [2, title.length],
    ];
    const common: [2 | 4, number][] = [[2, 20], [2, 0x800], [2, 8], [2, 0], [2, 33], ...sizes];
    const local = Buffer.concat([header('PK\x03\x04', [...common, [2, 0]]), title, packed]);
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(Buffer.concat([header('PK\x01\x02', [[2, 20], ...common, ...rest]), title]));
    files.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = header('PK\x05\x06', [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, index.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...files, index, end]);
}

const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A .docx of plain paragraphs. */
export function docx(paragraphs: readonly string[], extra: readonly Part[] = []): Buffer {
  const body = paragraphs
    .map(
      (text) =>
        `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`,
    )
    .join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const part = (name: string, text: string): Part => ({ name, content: Buffer.from(text) });
  return zip([
    part('[Content_Types].xml', TYPES),
    part('_rels/.rels', RELATIONS),
    part('word/document.xml', document),
    ...extra,
  ]);
}
