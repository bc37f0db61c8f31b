import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import type { FileVerdict } from '../../../../src/modules/signatures/validation/report.ts';
import { sourceOfBytes } from '../../../../src/modules/signatures/validation/structure/source.ts';
import { judgeFile } from '../../../../src/modules/signatures/validation/verdict/file-verdict.ts';

const HEAD = '%PDF-1.7\n';
const FREE = '0000000000 65535 f\r\n';
const row = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n\r\n`;

/** Objects given as text, with a table that leads to each. */
function written(bodies: readonly string[]): string {
  let text = HEAD;
  const offsets = bodies.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = `xref\n0 ${offsets.length + 1}\n${FREE}${offsets.map(row).join('')}`;
  return `${text}${table}trailer\n<</Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
}

function xrefStream(dict: string, content: Buffer): Buffer {
  const head = `${HEAD}9 0 obj\n<<${dict}/Length ${content.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF')]);
}

function manyRevisions(count: number): string {
  const first = written(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]>>']);
  const parts = [first];
  let previous = Number(/startxref\n(\d+)/.exec(first)?.[1]);
  let length = first.length;
  for (let index = 0; index < count; index += 1) {
    const part = `\nxref\n0 1\n${FREE}trailer\n<</Root 1 0 R/Prev ${previous}>>\nstartxref\n${length + 1}\n%%EOF`;
    previous = length + 1;
    length += part.length;
    parts.push(part);
  }
  return parts.join('');
}

const HOSTILE: { readonly [name: string]: () => string | Buffer } = {
  'nothing but a header': () => HEAD,
  'a million brackets': () => `${HEAD}${'['.repeat(1_000_000)}\nstartxref\n9\n%%EOF`,
  'two hundred thousand ends': () => HEAD + 'startxref\n9\n%%EOF\n'.repeat(200_000),
  'a table that follows itself': () =>
    `${HEAD}xref\n0 1\n${FREE}trailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF`,
  'entries of no width': () =>
    xrefStream('/Type/XRef/W[0 1 0]/Index[0 2000000000]/Root 1 0 R', Buffer.from('x')),
  'a table that inflates': () => {
    const bomb = deflateSync(Buffer.alloc(65 * 1024 * 1024));
    return xrefStream('/Type/XRef/W[1 4 2]/Size 9000000/Root 1 0 R/Filter/FlateDecode', bomb);
  },
  'fields and pages in a circle': () =>
    written([
      '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>',
      '<</Type/Pages/Kids[2 0 R]>>',
      '<</T(a)/FT/Sig/Kids[3 0 R]/V 4 0 R>>',
      '4 0 R',
    ]),
  'a stream whose length is its own': () =>
    written(['<</Type/Catalog/AcroForm 2 0 R>>', '<</Length 2 0 R>>\nstream\n\nendstream']),
  'more revisions than anybody makes': () => manyRevisions(2500),
  'twenty thousand objects without an end': () => written(new Array(20_000).fill('<</A [')),
};

describe('A hostile file', () => {
  const judge = (given: string | Buffer): FileVerdict => {
    const bytes = typeof given === 'string' ? Buffer.from(given, 'latin1') : given;
    return judgeFile(sourceOfBytes(bytes), { anchors: [], at: new Date() });
  };

  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`made of ${name} ends in a verdict that is no pass`, () => {
      expect(judge(make()).verdict).to.be.oneOf(['TOTAL-FAILED', 'INDETERMINATE']);
    });
  }
});
