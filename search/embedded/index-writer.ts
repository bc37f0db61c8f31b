/** Writes to one index file. Runs in the writer's thread. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SearchCursor, SearchDocument, SearchRef } from '../port.ts';
import { TEXT_FIELDS } from '../port.ts';
import { FacetWriter } from './facet-writer.ts';
import { type Fault, openForWriting } from './layout.ts';
import { pack } from './packing.ts';
import { freePlace, isPlaceOf, TOP } from './places.ts';
import { rowOf } from './row.ts';
import { shownOf } from './shown.ts';

const STATEMENTS = {
  find: 'SELECT place, seq FROM doc WHERE agency = ? AND kind = ? AND id = ?',
  gone: 'SELECT seq FROM gone WHERE agency = ? AND kind = ? AND id = ?',
  doc: 'INSERT INTO doc (place, agency, kind, id, seq, shown) VALUES (?, ?, ?, ?, ?, ?)',
  body: 'INSERT INTO body (place, packed) VALUES (?, ?)',
  weight: 'INSERT INTO weight (place, entries) VALUES (?, ?)',
  words: `INSERT INTO words (rowid, control, ${TEXT_FIELDS.join(', ')}) VALUES (?${', ?'.repeat(TEXT_FIELDS.length + 1)})`,
  bury: `INSERT INTO gone (agency, kind, id, seq) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)`,
  unbury: 'DELETE FROM gone WHERE agency = ? AND kind = ? AND id = ?',
  cursor: `INSERT INTO cursor (agency, seq) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)`,
  cursors: 'SELECT agency, seq FROM cursor ORDER BY agency',
  meta: 'SELECT key, value FROM meta',
  setMeta: 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  addDocuments: `INSERT INTO meta (key, value) VALUES ('documents', ?)
    ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + ?`,
  dropMeta: 'DELETE FROM meta WHERE key = ?',
} as const;

/** About a second's work at a million documents. */
const SETTLED_PAGES = 20_000;
const ROW_TABLES = ['doc', 'body', 'weight'] as const;

export interface IndexState {
  readonly documents: number;
  readonly cursors: readonly SearchCursor[];
  /** Why it is not whole. */
  readonly reason: Fault | null;
  /** It is being built and does not serve yet; `at` is how far its source has come. */
  readonly building: boolean;
  readonly at: string | null;
}

export class IndexWriter {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #facets: FacetWriter;
  /** Documents more than before the transaction under way. */
  #added = 0;

  constructor(path: string) {
    this.#db = openForWriting(path);
    this.#facets = new FacetWriter(this.#db);
  }

  put(docs: readonly SearchDocument[], cursor?: SearchCursor): void {
    this.#atomically(() => {
      this.#putAll(docs);
      if (cursor) this.#run(STATEMENTS.cursor, cursor.agency, cursor.seq);
    });
  }

  remove(
    agency: string,
    refs: readonly SearchRef[],
    { seq, cursor }: { seq: number; cursor?: SearchCursor },
  ): void {
    this.#atomically(() => {
      for (const ref of refs) {
        const key = [agency, ref.kind, ref.id] as const;
        const present = this.#get<{ place: number; seq: number }>(STATEMENTS.find, ...key);
        if (present && present.seq > seq) continue;
        if (present) this.#drop(present.place);
        if (present) this.#added--;
        this.#run(STATEMENTS.bury, ...key, seq);
      }
      if (cursor) this.#run(STATEMENTS.cursor, cursor.agency, cursor.seq);
    });
  }

  state(): IndexState {
    const meta = new Map(
      this.#all<{ key: string; value: string }>(STATEMENTS.meta).map((row) => [row.key, row.value]),
    );
    return {
      documents: Number(meta.get('documents') ?? 0),
      cursors: this.#all<SearchCursor>(STATEMENTS.cursors),
      reason: (meta.get('reason') as Fault | undefined) ?? null,
      building: meta.has('building'),
      at: meta.get('at') ?? null,
    };
  }

  setCursors(cursors: readonly SearchCursor[]): void {
    this.#atomically(() => {
      for (const { agency, seq } of cursors) this.#run(STATEMENTS.cursor, agency, seq);
    });
  }

  /** `null` forgets. */
  setMeta(values: Readonly<Record<string, string | null>>): void {
    this.#atomically(() => this.#setMeta(values));
  }

  /** A batch of a rebuild, with how far its source has come. */
  putRebuilt(docs: readonly SearchDocument[], meta: Readonly<Record<string, string>>): void {
    this.#atomically(() => {
      this.#putAll(docs);
      this.#setMeta(meta);
    });
  }

  /** Joins a little of what many writes left apart; in steps, so that writes get in between. Answers whether all is done. */
  settle(step: number): boolean {
    if (step === 0) this.#db.exec('ANALYZE doc');
    const changesBefore = this.#changes();
    const pages = step === 0 ? -SETTLED_PAGES : SETTLED_PAGES;
    this.#db.exec(`INSERT INTO words (words, rank) VALUES ('merge', ${pages})`);
    const isDone = this.#changes() - changesBefore < 2;
    if (isDone) this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return isDone;
  }

  #changes(): number {
    return this.#get<{ changes: number }>('SELECT total_changes() AS changes')!.changes;
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  /** The full-text table takes a batch in one piece only if its rows come in rising order: the newest first. */
  #putAll(docs: readonly SearchDocument[]): void {
    const written = [...latestOfEach(docs)].flatMap((doc) => this.#putOne(doc) ?? []);
    written.sort((a, b) => b.place - a.place);
    for (const { place, columns } of written) this.#run(STATEMENTS.words, TOP - place, ...columns);
  }

  /** Writes everything but the full-text table; nothing at all if what is there is as late. */
  #putOne(doc: SearchDocument): Written | null {
    const key = [doc.agency, doc.kind, doc.id] as const;
    const present = this.#get<{ place: number; seq: number }>(STATEMENTS.find, ...key);
    const gone = this.#get<{ seq: number }>(STATEMENTS.gone, ...key);
    if ((present?.seq ?? -1) >= doc.seq || (gone?.seq ?? -1) >= doc.seq) return null;
    if (gone) this.#run(STATEMENTS.unbury, ...key);
    if (present) this.#drop(present.place);
    else this.#added++;
    const stays = present && isPlaceOf(present.place, doc.sortDate);
    const place = stays ? present.place : freePlace(this.#db, doc.sortDate);
    const { columns, weights } = rowOf(doc);
    this.#run(STATEMENTS.doc, place, ...key, doc.seq, JSON.stringify(shownOf(doc)));
    this.#run(STATEMENTS.weight, place, weights);
    this.#facets.put(place, { ...doc.keywords, kind: [doc.kind] });
    if (doc.text.body) this.#run(STATEMENTS.body, place, pack(doc.text.body.normalize('NFC')));
    return { place, columns };
  }

  #drop(place: number): void {
    this.#run('DELETE FROM words WHERE rowid = ?', TOP - place);
    this.#facets.clear(place);
    for (const table of ROW_TABLES) this.#run(`DELETE FROM ${table} WHERE place = ?`, place);
  }

  #setMeta(values: Readonly<Record<string, string | null>>): void {
    for (const [key, value] of Object.entries(values)) {
      if (value === null) this.#run(STATEMENTS.dropMeta, key);
      else this.#run(STATEMENTS.setMeta, key, value);
    }
  }

  #atomically(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    this.#added = 0;
    try {
      work();
      this.#facets.flush();
      if (this.#added !== 0) this.#run(STATEMENTS.addDocuments, this.#added, this.#added);
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#facets.forget();
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  #run(sql: string, ...values: readonly (string | number | Uint8Array)[]): void {
    this.#prepare(sql).run(...values);
  }

  #all<T>(sql: string): T[] {
    return this.#prepare(sql)
      .all()
      .map((row) => ({ ...row })) as T[];
  }

  #get<T>(sql: string, ...values: readonly (string | number)[]): T | undefined {
    return this.#prepare(sql).get(...values) as T | undefined;
  }
}

interface Written {
  readonly place: number;
  readonly columns: readonly string[];
}

/** A batch may hold a document twice. */
function latestOfEach(docs: readonly SearchDocument[]): Iterable<SearchDocument> {
  const latest = new Map<string, SearchDocument>();
  for (const doc of docs) {
    const key = JSON.stringify([doc.agency, doc.kind, doc.id]);
    if ((latest.get(key)?.seq ?? -1) < doc.seq) latest.set(key, doc);
  }
  return latest.values();
}
