/** The rows that the program wrote, written again by plain `node:sqlite`: one FULL-sync transaction a registration. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Row = { readonly [column: string]: SQLInputValue };
interface Written {
  readonly statement: StatementSync;
  readonly values: readonly SQLInputValue[];
}

const quoted = (name: string) => `"${name}"`;

/** Reads all rows of the entries after `after` from a copy of the schema and tells how long writing them takes. */
export function rawRegistrations(
  from: string,
  to: string,
  after: number,
): { readonly count: number; readonly ms: number } {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  target.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
  copySchema(source, target);
  const registrations = rowsOf(source, target, after);
  const started = performance.now();
  for (const rows of registrations) {
    target.exec('BEGIN IMMEDIATE');
    for (const { statement, values } of rows) statement.run(...values);
    target.exec('COMMIT');
  }
  const ms = performance.now() - started;
  source.close();
  target.close();
  return { count: registrations.length, ms };
}

function copySchema(source: DatabaseSync, target: DatabaseSync): void {
  for (const { sql } of source.prepare('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL').all()) {
    if (!String(sql).includes('sqlite_')) target.exec(String(sql));
  }
}

function rowsOf(source: DatabaseSync, target: DatabaseSync, after: number): readonly (readonly Written[])[] {
  const bySeq = new Map<number, Written[]>();
  const seqOf = new Map<string, number>();
  const tables = source
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map(({ name }) => String(name));
  const add = (seq: number | undefined, table: string, row: Row) => {
    if (seq === undefined || seq <= after) return;
    bySeq.set(seq, [
      ...(bySeq.get(seq) ?? []),
      { statement: insert(target, table, row), values: Object.values(row) },
    ]);
  };
  for (const table of tables.filter((name) => name.startsWith('record:'))) {
    for (const row of rows(source, table)) {
      seqOf.set(`${table.slice('record:'.length)} ${row.id}`, Number(row.seq));
      if (table !== 'record:counter') add(Number(row.seq), table, row);
    }
  }
  for (const table of ['entry', 'entry_value']) {
    for (const row of rows(source, table)) add(Number(row.seq), table, row);
  }
  for (const table of tables.filter((name) => name.startsWith('words:'))) {
    for (const row of rows(source, table)) add(seqOf.get(`${table.split(':')[1]} ${row.id}`), table, row);
  }
  for (const row of rows(source, 'unique_key')) add(seqOf.get(`${row.kind} ${row.id}`), 'unique_key', row);
  for (const row of rows(source, 'record:counter')) {
    for (const seq of bySeq.keys()) add(seq, 'record:counter', { ...row, seq });
  }
  return [...bySeq].sort(([one], [other]) => one - other).map(([, written]) => written);
}

const rows = (source: DatabaseSync, table: string) =>
  source.prepare(`SELECT * FROM ${quoted(table)}`).all() as unknown as readonly Row[];

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

function insert(target: DatabaseSync, table: string, row: Row): StatementSync {
  const known = statements.get(target) ?? new Map<string, StatementSync>();
  statements.set(target, known);
  const columns = Object.keys(row).map(quoted).join(', ');
  const marks = Object.keys(row)
    .map(() => '?')
    .join(', ');
  const text = `INSERT OR REPLACE INTO ${quoted(table)} (${columns}) VALUES (${marks})`;
  const statement = known.get(table) ?? target.prepare(text);
  known.set(table, statement);
  return statement;
}
