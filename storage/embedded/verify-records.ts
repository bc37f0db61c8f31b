/** Every record equals the last value that the journal has of it, and every index row the record. */
import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import { type BlobName, blobNames } from '../blob-names.ts';
import type { CounterState } from '../chain.ts';
import { claimsOf, keywordPaths, scalarAt, scalarPaths } from '../fields.ts';
import { COUNTER, type CounterValue, type Kind, type StoredRecord } from '../port.ts';
import { columnOf, wordTable } from './schema.ts';
import type { Chains } from './verify-journal.ts';
import { storedKinds, type Work } from './verify-work.ts';
import { wordRows } from './words.ts';

type Row = { readonly [column: string]: SQLOutputValue };

export interface NamedBlob extends BlobName {
  readonly place: string;
}
export interface VerifiedRecords {
  readonly records: number;
  readonly blobs: ReadonlyMap<string, NamedBlob>;
}

const LAST = `SELECT seq, version, value FROM entry_value
  WHERE agency = ? AND kind = ? AND id = ? ORDER BY seq DESC LIMIT 1`;

export function verifyRecords(work: Work, chains: Chains): VerifiedRecords {
  const blobs = new Map<string, NamedBlob>();
  const last = work.database.prepare(LAST);
  let records = 0;
  for (const name of storedKinds(work)) {
    const derived = derivedCheck(work, work.kinds.get(name));
    const where = work.agency === undefined ? '' : 'WHERE agency = ?';
    const all = work.database.prepare(`SELECT * FROM "record:${name}" ${where}`);
    for (const row of all.iterate(...(work.agency === undefined ? [] : [work.agency]))) {
      records++;
      const value = verifyRecord(work, { kind: name, row, last, chains });
      if (value === undefined) continue;
      derived.row(row, value);
      const place = `${name}/${row.agency}/${row.id}`;
      for (const blob of blobNames(value)) blobs.set(blob.sha256, { ...blob, place });
    }
    derived.end();
  }
  for (const [agency, { counters }] of chains) verifyCounters(work, agency, counters);
  return { records, blobs };
}

interface RecordCheck {
  readonly kind: string;
  readonly row: Row;
  readonly last: StatementSync;
  readonly chains: Chains;
}

function verifyRecord({ report }: Work, { kind, row, last, chains }: RecordCheck): object | undefined {
  const { agency, id, version, json } = row;
  const place = `${kind}/${agency}/${id}`;
  const value = parse(json as string);
  if (!value || value.id !== id || value.agency !== agency || value.version !== version) {
    report(place, 'the record is not what its row says');
    return undefined;
  }
  if (kind === COUNTER.name) {
    const counter = chains.get(agency as string)?.counters.get(id as string);
    verifyCounter(report, { place, counter, value: value as StoredRecord & CounterValue });
    return value;
  }
  const written = last.get(agency!, kind, id!);
  if (written?.value !== json || written?.seq !== row.seq || written?.version !== version) {
    report(place, 'the record is not the last value in the journal');
  }
  return value;
}

function verifyCounter(
  report: Work['report'],
  {
    place,
    counter,
    value,
  }: { place: string; counter: CounterState | undefined; value: StoredRecord & CounterValue },
): void {
  if (counter?.last === value.last && counter.version === value.version) return;
  report(place, `the counter stands at ${value.last}, by the journal at ${counter?.last ?? 'nothing'}`);
}

function verifyCounters(work: Work, agency: string, counters: ReadonlyMap<string, CounterState>): void {
  const statement = work.database.prepare('SELECT 1 FROM "record:counter" WHERE agency = ? AND id = ?');
  for (const id of counters.keys()) {
    if (!statement.get(agency, id)) work.report(`counter/${agency}/${id}`, 'the counter is missing');
  }
}

interface DerivedCheck {
  row(row: Row, value: object): void;
  end(): void;
}

/** Columns, keyword rows and unique keys; of a kind that is no longer declared there is nothing to compare with. */
function derivedCheck(work: Work, kind: Kind | undefined): DerivedCheck {
  if (!kind) return { row: () => {}, end: () => {} };
  const columns = scalarPaths(kind).map((path) => [path, columnOf(kind, path).slice(1, -1)] as const);
  const words = keywordPaths(kind).map((path) => wordCheck(work, kind, path));
  const keys = keyCheck(work, kind);
  return {
    row(row, value) {
      const wrong = columns.find(
        ([path, column]) => row[column] !== scalarAt(value, path, kind.fields[path]!),
      );
      if (wrong) work.report(`${kind.name}/${row.agency}/${row.id}`, `the index of ${wrong[0]} is wrong`);
      for (const check of [...words, keys]) check.row(row, value);
    },
    end() {
      for (const check of [...words, keys]) check.end();
    },
  };
}

function wordCheck(work: Work, kind: Kind, path: string): DerivedCheck {
  const table = wordTable(kind, path);
  const find = work.database.prepare(
    `SELECT 1 FROM ${table} WHERE agency = ? AND word = ? AND ord = ? AND id = ?`,
  );
  let expected = 0;
  return {
    row({ agency, id }, value) {
      const rows = wordRows(kind, path, value);
      expected += rows.words.length;
      if (rows.words.every((word) => find.get(agency!, word, rows.ord, id!))) return;
      work.report(`${kind.name}/${agency}/${id}`, `the index of ${path} is wrong`);
    },
    end() {
      const actual = countOf(work, `${table} WHERE true`);
      if (actual !== expected) work.report(`${kind.name}/${path}`, 'the index has rows of no record');
    },
  };
}

function keyCheck(work: Work, kind: Kind): DerivedCheck {
  const text = 'SELECT id FROM unique_key WHERE kind = ? AND name = ? AND agency = ? AND key = ?';
  const find = work.database.prepare(text);
  let expected = 0;
  return {
    row({ agency, id }, value) {
      for (const { unique, key } of claimsOf(kind, value)) {
        expected++;
        if (find.get(kind.name, unique, agency!, key)?.id === id) continue;
        work.report(`${kind.name}/${agency}/${id}`, `the unique key ${unique} is not its own`);
      }
    },
    end() {
      const actual = countOf(work, `unique_key WHERE kind = '${kind.name}'`);
      if (actual !== expected) work.report(`${kind.name}`, 'there are unique keys of no record');
    },
  };
}

function countOf({ database, agency }: Work, from: string): number {
  const text = `SELECT count(*) AS number FROM ${from}${agency === undefined ? '' : ' AND agency = ?'}`;
  return Number(database.prepare(text).get(...(agency === undefined ? [] : [agency]))!.number);
}

function parse(text: string): StoredRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as StoredRecord) : undefined;
  } catch {
    return undefined;
  }
}
