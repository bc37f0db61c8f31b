/** The models of records: of the kinds that this program declares, and of what other versions beside it declare. */
import type { Connection } from 'mongoose';
import type { Kinds } from '../check.ts';
import type { Kind } from '../port.ts';
import type { Declared } from './record-fields.ts';
import { type RecordModel, recordModel } from './record-model.ts';

export interface OfKind {
  readonly declared: Declared;
  readonly model: RecordModel;
}

export class RecordModels {
  readonly #connection: Connection;
  readonly #own: Kinds;
  readonly #undeclared = new Map<string, OfKind>();
  #all: ReadonlyMap<string, OfKind> = new Map();
  #deciding: Kinds = new Map();

  constructor(connection: Connection, own: Kinds) {
    this.#connection = connection;
    this.#own = own;
    this.serve([]);
  }

  /** From now on whatever is written serves these declarations, too. */
  serve(others: readonly Kinds[]): void {
    const names = new Set([this.#own, ...others].flatMap((kinds) => [...kinds.keys()]));
    this.#all = new Map([...names].map((name) => [name, this.#ofAll(name, others)]));
    const own = [...this.#own].map(
      ([name, kind]) => [name, decidedBy(kind, this.of(name).declared)] as const,
    );
    this.#deciding = new Map(own);
    this.#undeclared.clear();
  }

  /** Own kinds, with the unique keys of all versions: a commit is decided by them. */
  get deciding(): Kinds {
    return this.#deciding;
  }

  /** Also of a kind that nobody declares any more: its records are kept whole, without fields to list them by. */
  of(name: string): OfKind {
    const known = this.#all.get(name) ?? this.#undeclared.get(name);
    if (known) return known;
    const declared = [{ name, fields: {} }];
    const made = { declared, model: recordModel(this.#connection, declared) };
    this.#undeclared.set(name, made);
    return made;
  }

  all(): Iterable<readonly [string, OfKind]> {
    return this.#all;
  }

  #ofAll(name: string, others: readonly Kinds[]): OfKind {
    const declared = declarationsOf(name, [this.#own, ...others]);
    const known = this.#all.get(name);
    if (known && JSON.stringify(known.declared) === JSON.stringify(declared)) return known;
    return { declared, model: recordModel(this.#connection, declared) };
  }
}

/** Each that differs, once. */
function declarationsOf(name: string, all: readonly Kinds[]): Declared {
  const kinds = all.flatMap((kinds) => kinds.get(name) ?? []);
  return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
}

function decidedBy(own: Kind, declared: Declared): Kind {
  const unique = declared.flatMap((kind) => kind.unique ?? []);
  const once = new Map(unique.map((key) => [JSON.stringify(key), key]));
  return once.size === 0 ? own : { ...own, unique: [...once.values()] };
}
