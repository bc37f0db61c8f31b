/** What a record's document holds besides its text: the declared fields, by which lists are read. */
import { hash } from 'node:crypto';
import { claimsOf, isKeywords, keywordPaths, keywordsAt, orderOf, scalarAt, scalarPaths } from '../fields.ts';
import type { Kind, Scalar } from '../port.ts';

/**
 * One kind, as every version of the program that works on the database at present declares it: what is written serves the
 * lists and unique keys of all of them. Mostly they agree, and it is one.
 */
export type Declared = readonly Kind[];

/** The type is part of the name, so that a field that changes its type gets a new one; a dot would mean a path. */
export function fieldName(kind: Kind, path: string): string {
  if (path === 'id') return 'id';
  const spec = kind.fields[path]!;
  return `${isKeywords(spec) ? 'keywords' : (spec as string)}:${path.replaceAll('.', '/')}`;
}

export interface IndexedFields {
  readonly [name: string]: Scalar | null | readonly string[];
}

/** Absent scalars are null, which sorts before every number and text, as the port has it. */
export function indexedFields(declared: Declared, value: unknown): IndexedFields {
  return Object.assign({}, ...declared.map((kind) => fieldsOf(kind, value)));
}

function fieldsOf(kind: Kind, value: unknown): IndexedFields {
  return Object.fromEntries([
    ...scalarPaths(kind).map((path) => [fieldName(kind, path), scalarAt(value, path, kind.fields[path]!)]),
    ...keywordPaths(kind).map((path) => [fieldName(kind, path), keywordsAt(value, path)]),
  ]);
}

export const claimText = ({ unique, key }: { readonly unique: string; readonly key: string }): string =>
  `${unique}\n${key}`;

export const claimTexts = (declared: Declared, value: unknown): readonly string[] => [
  ...new Set(declared.flatMap((kind) => claimsOf(kind, value).map(claimText))),
];

export type IndexKeys = { readonly [name: string]: 1 };

export const indexName = (keys: IndexKeys): string => Object.keys(keys).join('+');

/** Each once, by its name. */
export function indexesOf(declared: Declared): readonly IndexKeys[] {
  const all = declared.flatMap(indexesOfKind);
  return [...new Map(all.map((keys) => [indexName(keys), keys])).values()];
}

/** Each begins with agency and presence, as every list does, and ends with the id, which breaks ties. */
function indexesOfKind(kind: Kind): readonly IndexKeys[] {
  const list = (...names: readonly string[]): IndexKeys =>
    Object.fromEntries(['agency', 'live', ...names, 'id'].map((name) => [name, 1 as const]));
  const scalars = scalarPaths(kind).map((path) => [path]);
  const combined = (kind.indexes ?? []).map((fields) => fields.filter((path) => path !== 'id'));
  const words = keywordPaths(kind).map((path) => {
    const order = orderOf(kind.fields[path]!);
    return order === undefined || order === 'id' ? [path] : [path, order];
  });
  return [
    { agency: 1, id: 1 },
    { agency: 1, claims: 1 },
    { shape: 1, _id: 1 },
    list(),
    ...[...scalars, ...combined, ...words].map((paths) =>
      list(...paths.map((path) => fieldName(kind, path))),
    ),
  ];
}

const shapes = new WeakMap<Declared, string>();

/** Changes whenever the documents of a kind have to be made anew. */
export function shapeOf(declared: Declared): string {
  const known = shapes.get(declared);
  if (known !== undefined) return known;
  const fields = declared.flatMap((kind) =>
    [...scalarPaths(kind), ...keywordPaths(kind)].map((path) => fieldName(kind, path)),
  );
  const unique = declared.flatMap((kind) =>
    (kind.unique ?? []).map(({ name, fields: of }) => `${name}:${of.join(',')}`),
  );
  const parts = [fields, unique].map((some) => [...new Set(some)].sort());
  const shape = hash('sha256', JSON.stringify(parts)).slice(0, 16);
  shapes.set(declared, shape);
  return shape;
}
