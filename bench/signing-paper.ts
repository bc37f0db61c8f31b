/** A document of 100 kB as it waits for its signatures: three pages of text, and pictures that no compression makes smaller. */
import { randomBytes } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { prepareForSigning } from '../src/modules/signatures/preparing.ts';
import { PREPARATION } from '../test/modules/signatures/support/issue.ts';
import { classic } from '../test/modules/signatures/support/samples.ts';

export const FIELD = PREPARATION.fields[0]!.name;

/** About so many bytes. */
export async function paperOf(size: number): Promise<Buffer> {
  const bare = await classic();
  const document = await PDFDocument.load(bare);
  const filler = document.context.stream(randomBytes(Math.max(0, size - bare.length - 13_500)));
  const page = document.getPage(2);
  page.node.set(document.context.obj('Filler') as never, document.context.register(filler));
  const pdf = await document.save({ useObjectStreams: false });
  return Buffer.from(await prepareForSigning(pdf, PREPARATION));
}
