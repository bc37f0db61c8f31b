/**
 * The language of kinds: what a module declares of its records so that any adapter can derive tables, models and
 * indexes from it. A field that is not declared can be neither filtered nor sorted on.
 */

/**
 * `text`: a string, or a boolean as `true`/`false`. `number`: a number. `keywords`: strings, in arrays at any place of the
 * path (`assignees.person` reads the `person` of every element). A value of another type counts as absent.
 */
export type FieldType = 'text' | 'number' | 'keywords';

export interface KeywordsField {
  readonly type: 'keywords';
  /** Scalar field in whose order the records of one keyword are listed; lets a list by keyword be read from an index. */
  readonly orderedBy?: string;
}

export type FieldSpec = 'text' | 'number' | 'keywords' | KeywordsField;

export interface UniqueKey {
  readonly name: string;
  /** Dotted paths of scalar fields. A record in which any of them is absent or null is not constrained. */
  readonly fields: readonly string[];
}

export interface Kind {
  /** Singular, kebab-case: `incoming`, `register-entry`. */
  readonly name: string;
  /** Dotted JSON path → type. Dates are `text` in ISO 8601, which sorts by time. */
  readonly fields: { readonly [path: string]: FieldSpec };
  /** Combined indexes: equality fields first, the sort field last. Single fields have an index without being named here. */
  readonly indexes?: readonly (readonly string[])[];
  readonly unique?: readonly UniqueKey[];
}

/** The kind that the port itself owns: the last number given from a book. See `CommitRequest.takes`. */
export const COUNTER: Kind = { name: 'counter', fields: {} };

export interface CounterValue {
  readonly last: number;
}
