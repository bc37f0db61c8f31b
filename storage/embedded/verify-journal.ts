/** Walks every entry of every agency once, in order. */
import { ChainChecker } from '../chain.ts';
import type { EntryHeader } from '../entry.ts';
import type { Erasing } from '../port.ts';
import { ENTRY_COLUMNS, type EntryLine, entryAssembler } from './stored-entries.ts';
import type { Work } from './verify-work.ts';

export type Chains = ReadonlyMap<string, ChainChecker>;

export function verifyJournal(work: Work): Chains {
  const { database, report } = work;
  const chains = new Map<string, ChainChecker>();
  const assemble = entryAssembler(database);
  for (const agency of agenciesOf(work)) {
    const chain = new ChainChecker(agency, { report, ordered: orderedErasings(work) });
    chains.set(agency, chain);
    const lines = database.prepare(`SELECT ${ENTRY_COLUMNS} FROM entry WHERE agency = ? ORDER BY seq`);
    for (const row of lines.iterate(agency)) {
      const line = row as unknown as EntryLine;
      chain.entry(line.seq, assemble(line));
    }
    strayValues(work, agency, chain.values);
  }
  return chains;
}

function strayValues({ database, report }: Work, agency: string, expected: number): void {
  const count = database.prepare('SELECT count(*) AS number FROM entry_value WHERE agency = ?');
  if (Number(count.get(agency)!.number) > expected) report(agency, 'there are values that no entry names');
}

/** Also agencies of which only values or heads are left. */
function agenciesOf({ database, agency }: Work): readonly string[] {
  if (agency !== undefined) return [agency];
  const text = `SELECT DISTINCT agency FROM entry UNION SELECT DISTINCT agency FROM signed_head ORDER BY 1`;
  return database
    .prepare(text)
    .all()
    .map((row) => row.agency as string);
}

function orderedErasings({ database }: Work): (agency: string, seq: number) => Erasing | undefined {
  const statement = database.prepare('SELECT header FROM entry WHERE agency = ? AND seq = ?');
  const known = new Map<number, Erasing | undefined>();
  return (agency, seq) => {
    if (!known.has(seq)) known.set(seq, erasingOf(statement.get(agency, seq)?.header as string | undefined));
    return known.get(seq);
  };
}

function erasingOf(header: string | undefined): Erasing | undefined {
  try {
    return header === undefined ? undefined : (JSON.parse(header) as EntryHeader).erases;
  } catch {
    return undefined;
  }
}
