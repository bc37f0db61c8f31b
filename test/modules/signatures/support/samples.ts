// PDF files in the shapes that writers give them.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import fontkit from '@cantoo/fontkit';
import { PDFDocument } from '@cantoo/pdf-lib';
import { PdfFile } from '../../../../src/modules/signatures/pdf/file.ts';
import { Increment } from '../../../../src/modules/signatures/pdf/increment.ts';
import { dict, type PdfRef, textString } from '../../../../src/modules/signatures/pdf/values.ts';

const run = promisify(execFile);
const TINOS = new URL(
  '../../../../node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  import.meta.url,
);

const TEXT = [
  'ỦY BAN NHÂN DÂN PHƯỜNG XUÂN HÒA',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Về việc rà soát, sắp xếp lại các điểm sinh hoạt cộng đồng trên địa bàn phường',
  'Đề nghị các tổ trưởng tổ dân phố khẩn trương thực hiện, báo cáo trước ngày 30.',
];

async function document(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit as never);
  const font = await pdf.embedFont(await readFile(TINOS), { subset: true });
  for (let number = 1; number <= 3; number += 1) {
    const page = pdf.addPage([595.28, 841.89]);
    TEXT.forEach((line, index) => {
      page.drawText(line, { x: 85, y: 760 - index * 20, size: 13, font });
    });
    page.drawText(String(number), { x: 297, y: 800, size: 13, font });
  }
  return pdf;
}

export async function classic(): Promise<Uint8Array> {
  return (await document()).save({ useObjectStreams: false });
}

async function objectStreams(): Promise<Uint8Array> {
  return (await document()).save({ useObjectStreams: true });
}

async function withForm(): Promise<Uint8Array> {
  const pdf = await document();
  const field = pdf.getForm().createTextField('ghi.chu');
  field.addToPage(pdf.getPage(0), { x: 100, y: 500, width: 200, height: 20 });
  return pdf.save({ useObjectStreams: false });
}

/** The origin of the pages is not their corner, and their resources are their parent's. */
async function shiftedPages(): Promise<Uint8Array> {
  const pdf = await document();
  for (const page of pdf.getPages()) page.setMediaBox(-50, -20, 645.28, 861.89);
  return pdf.save({ useObjectStreams: false });
}

async function openGraphicsState(): Promise<Uint8Array> {
  const pdf = await document();
  const page = pdf.getPage(0);
  const messy = pdf.context.register(pdf.context.stream('0.5 0 0 0.5 10 10 cm 1 0 0 rg\n'));
  page.node.addContentStream(messy);
  return pdf.save({ useObjectStreams: false });
}

async function byQpdf(folder: string, label: string, options: readonly string[]): Promise<Uint8Array> {
  const [from, to] = [path.join(folder, `${label}-in.pdf`), path.join(folder, `${label}-out.pdf`)];
  await writeFile(from, await classic());
  await run('qpdf', [...options, from, to]);
  return readFile(to);
}

async function updatedTwice(): Promise<Uint8Array> {
  let bytes = await classic();
  for (const title of ['Dự thảo lần một', 'Dự thảo lần hai']) {
    const update = new Increment(new PdfFile(bytes));
    const info = update.file.trailer.get('Info') as PdfRef;
    update.put(info, dict({ Title: textString(title) }));
    bytes = update.finish();
  }
  return bytes;
}

/** @cantoo/pdf-lib writes a smaller `/Size` into its updates than the file had. */
export async function shrinkingSize(): Promise<Uint8Array> {
  let bytes = await classic();
  for (const title of ['Dự thảo lần một', 'Dự thảo lần hai']) {
    const pdf = await PDFDocument.load(bytes, { forIncrementalUpdate: true });
    pdf.setTitle(title);
    bytes = await pdf.save({ useObjectStreams: false });
  }
  return bytes;
}

/** A mail program put a line before the header: no offset is right any more. */
export async function displaced(): Promise<Uint8Array> {
  return Buffer.concat([Buffer.from('X-Forwarded: yes\n'), await classic()]);
}

/** As after a transfer that rewrote line ends. */
export async function wrongOffsets(): Promise<Uint8Array> {
  const text = Buffer.from(await classic()).toString('latin1');
  return Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n17'), 'latin1');
}

export async function encrypted(folder: string): Promise<Uint8Array> {
  return byQpdf(folder, 'encrypted', ['--encrypt', '', 'chu', '256', '--']);
}

async function withoutLastLineEnd(): Promise<Uint8Array> {
  const bytes = Buffer.from(await classic());
  return bytes.subarray(0, bytes.lastIndexOf('%%EOF') + 5);
}

export const SHAPES: { readonly [shape: string]: (folder: string) => Promise<Uint8Array> } = {
  'a classic table': classic,
  'object streams': objectStreams,
  'a form of its own': withForm,
  'pages whose origin is not their corner': shiftedPages,
  'a page that leaves its graphics state changed': openGraphicsState,
  'two earlier updates': updatedTwice,
  'linearisation by qpdf': (folder) => byQpdf(folder, 'linear', ['--linearize']),
  'object streams by qpdf': (folder) => byQpdf(folder, 'objstm', ['--object-streams=generate']),
  'linearisation and object streams': (folder) => {
    return byQpdf(folder, 'both', ['--linearize', '--object-streams=generate']);
  },
  'no line end after %%EOF': withoutLastLineEnd,
};
