/** Walks every entry of every agency once, in order. */
import { ChainChecker } from '../chain.ts';
import type { EntryHeader, StoredValue } from '../entry.ts';
import type { Erasing } from '../port.ts';
import type { Work } from './verify-work.ts';

const VALUES = `SELECT place, kind, id, version, salt, value AS text, erased_by AS erasedBy FROM entry_value
  WHERE agency = ? AND seq = ? ORDER BY place`;

export type Chains = ReadonlyMap<string, ChainChecker>;

export function verifyJournal(work: Work): Chains {
  const { database, report } = work;
  const chains = new Map<string, ChainChecker>();
  const values = database.prepare(VALUES);
  for (const agency of agenciesOf(work)) {
    const chain = new ChainChecker(agency, { report, ordered: orderedErasings(work) });
    chains.set(agency, chain);
    const entries = database.prepare('SELECT seq, hash, header FROM entry WHERE agency = ? ORDER BY seq');
    for (const row of entries.iterate(agency)) {
      const { seq, hash, header } = row as { seq: number; hash: string; header: string };
      chain.entry(seq, { hash, header, values: values.all(agency, seq) as unknown as StoredValue[] });
    }
  }
  orphans(work);
  return chains;
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

function orphans({ database, report }: Work): void {
  const text = `SELECT agency, seq, kind, id FROM entry_value AS v WHERE NOT EXISTS
    (SELECT 1 FROM entry WHERE entry.agency = v.agency AND entry.seq = v.seq) LIMIT 10`;
  for (const { agency, seq, kind, id } of database.prepare(text).all()) {
    report(`${agency}/${seq}/${kind}/${id}`, 'a value without its entry');
  }
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
