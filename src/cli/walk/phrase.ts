// A phrase that a person would remember of a document, from a text that the program did not make.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A scan may carry a few words of its own: the stamp of a signature or of an arrival. That is not its text. */
const STAMP_LETTERS = 300;

/** The text beside the file, else what pdftotext reads; never the program's own reading. */
export async function textOfFile(file: string): Promise<string | undefined> {
  const stem = file.slice(0, -path.extname(file).length);
  const beside = await readFile(`${stem}.txt`, 'utf8').catch(() => undefined);
  if (beside !== undefined) return beside;
  const pdf = path.extname(file).toLowerCase() === '.pdf' ? file : `${stem}.pdf`;
  const text = await pdftotext(pdf);
  return text !== undefined && text.trim().length > STAMP_LETTERS ? text : undefined;
}

async function pdftotext(pdf: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', pdf, '-'], {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    });
    return stdout;
  } catch {
    // Not installed, no such PDF beside a DOCX, or not readable: then there is no phrase.
    return undefined;
  }
}

const WORDS = 7;
/** No syllable of Vietnamese is longer: a longer "word" has lost its spaces. */
const LONGEST_SYLLABLE = 7;

function isSyllable(word: string): boolean {
  return /^\p{L}+$/u.test(word) && word.length <= LONGEST_SYLLABLE;
}

/** Runs of plain words of one printed line. */
function runsOf(line: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of line.split(/\s+/)) {
    const bare = word.replace(/[,;:]$/, '');
    if (isSyllable(bare)) runs.at(-1)!.push(bare);
    if (!isSyllable(word)) runs.push([]);
  }
  return runs.filter((words) => words.length >= WORDS);
}

/** From the middle of the document, where its own words are; headings are the same in every document. */
export function phraseOf(text: string): string | undefined {
  const lines = text.normalize('NFC').split('\n');
  const middle = Math.floor(lines.length / 2);
  const order = lines.map((_, index) => index).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const index of order) {
    const words = runsOf(lines[index]!).find((run) => run.some((word) => word !== word.toUpperCase()));
    if (words) return words.slice(0, WORDS).join(' ');
  }
  return undefined;
}

/** As somebody types who does not switch the keyboard: no marks, d for đ. Fonts that print ñ for đ meant đ. */
export function withoutMarks(phrase: string): string {
  return phrase
    .replaceAll(/[ñð]/g, 'đ')
    .replaceAll(/[ÑÐ]/g, 'Đ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}
