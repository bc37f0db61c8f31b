/** The list of dossiers of a new year after that of the year before (NĐ 30/2020, Điều 28). */
import { type Directory, leftDesk } from '../directory/index.ts';
import type { FilePlanLine } from './dossier.ts';

export interface Skipped {
  readonly code: string;
  readonly reason: 'EXISTS' | 'UNIT_CLOSED';
}

export interface YearWanted {
  readonly year: number;
  readonly directory: Directory;
  /** Codes that the new year has already. */
  readonly codes: readonly string[];
}

/** “Hồ sơ hội nghị năm 2026” is of that year: its successor is of the next. */
function headingOf({ heading, year: before }: FilePlanLine, year: number): string {
  return heading.replaceAll(new RegExp(`(?<!\\d)${before}(?!\\d)`, 'g'), String(year));
}

/** Who was to keep it stays named while they are there. */
function lineOf(line: FilePlanLine, { year, directory }: YearWanted): FilePlanLine {
  const { code, unit, keeper, retention, order } = line;
  const stays = keeper !== undefined && !leftDesk(directory, unit, keeper);
  const heading = headingOf(line, year);
  return { year, code, heading, unit, retention, order, ...(stays ? { keeper } : {}) };
}

export function nextYearLines(
  before: readonly FilePlanLine[],
  wanted: YearWanted,
): { readonly lines: readonly FilePlanLine[]; readonly skipped: readonly Skipped[] } {
  const lines: FilePlanLine[] = [];
  const skipped: Skipped[] = [];
  for (const line of before) {
    const { code, unit } = line;
    if (wanted.codes.includes(code)) skipped.push({ code, reason: 'EXISTS' });
    else if (!wanted.directory.units.get(unit)?.active) skipped.push({ code, reason: 'UNIT_CLOSED' });
    else lines.push(lineOf(line, wanted));
  }
  return { lines, skipped };
}
