/** Committed records by primary key, on the event loop: microseconds each. The base of every decision. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Kinds } from '../check.ts';
import { NO_ENTRY } from '../entry.ts';
import type { Claim } from '../fields.ts';
import { COUNTER, type CounterValue } from '../port.ts';
import type { JournalHead, View } from '../view.ts';
import { recordTable } from './schema.ts';

const NO_HEAD: JournalHead = { seq: 0, hash: NO_ENTRY };

export class RecordView implements View {
  readonly #heads = new Map<string, JournalHead>();
  readonly #versions: ReadonlyMap<string, StatementSync>;
  readonly #records: ReadonlyMap<string, StatementSync>;
  readonly #head: StatementSync;
  readonly #last: StatementSync;
  readonly #owner: StatementSync;

  constructor(database: DatabaseSync, kinds: Kinds) {
    const select = (what: string) =>
      new Map(
        [...kinds.values()].map((kind) => [
          kind.name,
          database.prepare(`SELECT ${what} FROM ${recordTable(kind)} WHERE agency = ? AND id = ?`),
        ]),
      );
    this.#versions = select('version');
    this.#records = select('json');
    this.#head = database.prepare('SELECT seq, hash FROM entry WHERE agency = ? ORDER BY seq DESC LIMIT 1');
    this.#last = database.prepare(
      'SELECT max(version) AS version FROM entry_value WHERE agency = ? AND kind = ? AND id = ?',
    );
    this.#owner = database.prepare(
      'SELECT id FROM unique_key WHERE kind = ? AND name = ? AND agency = ? AND key = ?',
    );
  }

  head(agency: string): JournalHead {
    const known = this.#heads.get(agency);
    if (known) return known;
    const head = this.#written(agency);
    this.#heads.set(agency, head);
    return head;
  }

  /** Whether this entry is there; a batch may be in the database a moment before its writer tells so. */
  has(agency: string, seq: number): boolean {
    return seq <= this.head(agency).seq || seq <= this.#written(agency).seq;
  }

  #written(agency: string): JournalHead {
    return (this.#head.get(agency) as unknown as JournalHead | undefined) ?? NO_HEAD;
  }

  /** After a batch was written, or (undefined) when it is not known what was written. */
  moveHeads(heads: ReadonlyMap<string, JournalHead> | undefined): void {
    if (!heads) this.#heads.clear();
    for (const [agency, head] of heads ?? []) this.#heads.set(agency, head);
  }

  read<T>(kind: string, agency: string, id: string): T | undefined {
    const row = this.#records.get(kind)!.get(agency, id) as { readonly json: string } | undefined;
    return row && (JSON.parse(row.json) as T);
  }

  version(kind: string, agency: string, id: string): number {
    const row = this.#versions.get(kind)!.get(agency, id) as { readonly version: number } | undefined;
    return row?.version ?? 0;
  }

  lastVersion(kind: string, agency: string, id: string): number {
    const row = this.#last.get(agency, kind, id) as { readonly version: number | null };
    return row.version ?? 0;
  }

  counter(agency: string, id: string): number | undefined {
    return this.read<CounterValue>(COUNTER.name, agency, id)?.last;
  }

  owner(kind: string, agency: string, { unique, key }: Claim): string | undefined {
    return (this.#owner.get(kind, unique, agency, key) as { readonly id: string } | undefined)?.id;
  }
}
