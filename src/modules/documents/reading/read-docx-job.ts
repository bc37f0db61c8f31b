// Runs in a confined subprocess: the text of a .docx.
import { open } from 'node:fs/promises';
import mammoth from 'mammoth';
import { cleanText, countLetters } from './clean-text.ts';
import type { ReadFile } from './read-pdf-job.ts';
import { type Reading, type TextLine, Unreadable } from './reading.ts';
import { checkZip } from './zip-check.ts';

/** An encrypted .docx is not a ZIP but an OLE compound file around an encrypted package. */
async function refuseEncrypted(path: string): Promise<void> {
  const file = await open(path, 'r');
  const head = Buffer.alloc(8);
  await file.read(head, 0, 8, 0).finally(() => file.close());
  if (head.toString('hex') === 'd0cf11e0a1b11ae1') throw new Unreadable('FILE_ENCRYPTED');
}

export async function run({ path }: ReadFile): Promise<Reading> {
  await refuseEncrypted(path);
  const names = await checkZip(path);
  if (!names.has('word/document.xml')) throw new Unreadable('FILE_DAMAGED', 'no word/document.xml');
  const raw = await mammoth.extractRawText({ path }).catch((error: unknown) => {
    throw new Unreadable('FILE_DAMAGED', String(error));
  });
  // mammoth ends each paragraph with an empty line.
  const text = cleanText(raw.value).replace(/\n{2}/g, '\n').trim();
  // Nothing but pictures: the text is still to be recognised.
  const scan = countLetters(text) === 0 && [...names].some((name) => name.startsWith('word/media/'));
  return {
    status: scan ? 'scan' : 'text',
    text,
    pageSizes: [],
    pagesWithoutText: [],
    lines: plainLines(text),
  };
}

function plainLines(text: string): TextLine[] {
  return text.split('\n').map((line) => ({ text: line.trim(), page: 1, x: 0, y: 0, width: 0, size: 0 }));
}
