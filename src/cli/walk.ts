import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Arguments, type Command, type Io, UsageError } from './command.ts';
import { find } from './walk/find.ts';
import { openWalkOffice, type WalkOffice } from './walk/office.ts';
import { phraseOf, textOfFile } from './walk/phrase.ts';
import { cellsOf, HEADINGS, isGood, type WalkRow } from './walk/row.ts';
import * as steps from './walk/steps.ts';

type Told = { -readonly [key in keyof Omit<WalkRow, 'ok' | 'ms'>]: WalkRow[key] };

async function walkThrough(office: WalkOffice, file: string, told: Told): Promise<void> {
  const uploaded: steps.Uploaded = await office.clerk.upload(file);
  told.read = uploaded.suggestions;
  told.textStatus = uploaded.text.status;
  const incoming = await steps.registerFile(office, file, uploaded);
  told.arrivalNumber = incoming.arrivalNumber;
  await steps.handleIncoming(office, incoming);
  const answered = await steps.answer(office, incoming);
  told.answer = answered.numberAndSymbol;
  told.signatures = await steps.verdicts(office, answered);
  await steps.archive(office, incoming, answered);
  told.archived = true;
  told.answerFound = await find(office, steps.answerPhrase(incoming), answered.id);
  const text = await textOfFile(file);
  const phrase = text && phraseOf(text);
  if (phrase) told.found = await find(office, phrase, incoming.id);
  else told.error = 'find: no phrase, since neither a text beside the file nor pdftotext gives one';
}

/** One file from its arrival to the archive; whatever goes wrong is told in its row. */
async function walkFile(office: WalkOffice, file: string): Promise<WalkRow> {
  const begun = performance.now();
  const told: Told = { file: path.basename(file), read: {}, signatures: [], archived: false };
  try {
    await walkThrough(office, file, told);
  } catch (error) {
    told.error = error instanceof Error ? error.message : String(error);
  }
  return { ...told, ok: isGood(told), ms: Math.round(performance.now() - begun) };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`no such folder: ${folder}`);
  });
  const files = names.filter((name) => /\.(pdf|docx)$/i.test(name)).sort();
  if (files.length === 0) throw new UsageError(`no PDF or DOCX in ${folder}`);
  return files.map((name) => path.join(folder, name));
}

const WIDTHS = [36, 8, 18, 14, 10, 7, 0];

function line(cells: readonly string[]): string {
  return cells
    .map((cell, place) => cell.padEnd(WIDTHS[place] ?? 0))
    .join(' ')
    .trimEnd();
}

async function run({ options }: Arguments, io: Io): Promise<number> {
  const files = await filesIn(path.resolve(String(options.from)));
  if (!io.json) io.err('opening the office …');
  const office = await openWalkOffice(typeof options.url === 'string' ? options.url : undefined);
  try {
    if (!io.json) io.out(line(HEADINGS));
    let failed = 0;
    for (const file of files) {
      const row = await walkFile(office, file);
      if (!row.ok) failed += 1;
      io.out(io.json ? JSON.stringify(row) : line(cellsOf(row)));
    }
    if (!io.json) io.out(`${files.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await office.close();
  }
}

export const command: Command = {
  name: 'walk',
  summary:
    'The main job on every PDF and DOCX of a folder, from arrival to archive, as the people of the demo office',
  options: [
    { name: 'from', type: 'string', description: 'Folder of PDF and DOCX files', required: true },
    { name: 'url', type: 'string', description: 'A running demo office; default: a temporary one' },
  ],
  run,
};
