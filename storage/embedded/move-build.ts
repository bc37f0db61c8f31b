/** Makes the records out of the journal: each is the last value that an entry has of it. Lives in the thread of a move. */
import type { DatabaseSync } from 'node:sqlite';
import { collectKinds } from '../check.ts';
import { COUNTER, type Kind } from '../port.ts';
import { inTransaction } from './database.ts';
import { migrateKind } from './migrate.ts';
import { createKind, recordTable, shapeOf, wordTable } from './schema.ts';

const LAST_VALUES = `INSERT INTO TABLE (agency, id, version, seq, json)
  SELECT agency, id, version, seq, value FROM entry_value AS v
  WHERE agency = ? AND kind = ? AND value IS NOT NULL AND value <> 'null'
    AND seq = (SELECT max(seq) FROM entry_value WHERE agency = v.agency AND kind = v.kind AND id = v.id)
  ORDER BY id`;

/** From nothing each time: an earlier building may have been cut short, or entries have come since. */
export function buildRecords(database: DatabaseSync, declared: readonly Kind[]): void {
  const kinds = collectKinds(declared);
  const agencies = database.prepare('SELECT agency FROM entry WHERE seq = 1').all();
  database.exec('DELETE FROM unique_key; DELETE FROM declared');
  for (const kind of [...kinds.values(), ...undeclared(database, kinds)]) {
    if (kind.name !== COUNTER.name) clear(database, kind);
    for (const { agency } of agencies) {
      if (kind.name === COUNTER.name) continue;
      const text = LAST_VALUES.replace('TABLE', recordTable(kind));
      inTransaction(database, () => database.prepare(text).run(agency!, kind.name));
    }
    // As a kind that is declared for the first time on records that are there.
    inTransaction(database, () => migrateKind(database, kind));
  }
}

/** Kinds of an older program: kept whole, without fields to list them by. */
function undeclared(database: DatabaseSync, kinds: ReadonlyMap<string, Kind>): readonly Kind[] {
  const names = database.prepare('SELECT DISTINCT kind FROM entry_value').all();
  return names
    .map(({ kind }) => kind as string)
    .filter((name) => !kinds.has(name))
    .map((name) => ({ name, fields: {} }));
}

function clear(database: DatabaseSync, kind: Kind): void {
  for (const path of Object.keys(shapeOf(kind).words)) {
    database.exec(`DROP TABLE IF EXISTS ${wordTable(kind, path)}`);
  }
  database.exec(`DROP TABLE IF EXISTS ${recordTable(kind)}; ${createKind(kind)}`);
}
