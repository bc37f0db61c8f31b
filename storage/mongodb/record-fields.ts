/** What a record's document holds besides its text: the declared fields, by which lists are read. */
import { hash } from 'node:crypto';
import { claimsOf, isKeywords, keywordPaths, keywordsAt, orderOf, scalarAt, scalarPaths } from '../fields.ts';
import type { Kind, Scalar } from '../port.ts';

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
export function indexedFields(kind: Kind, value: unknown): IndexedFields {
  return Object.fromEntries([
    ...scalarPaths(kind).map((path) => [fieldName(kind, path), scalarAt(value, path, kind.fields[path]!)]),
    ...keywordPaths(kind).map((path) => [fieldName(kind, path), keywordsAt(value, path)]),
  ]);
}

export const claimText = ({ unique, key }: { readonly unique: string; readonly key: string }): string =>
  `${unique}\n${key}`;

export const claimTexts = (kind: Kind, value: unknown): readonly string[] =>
  claimsOf(kind, value).map(claimText);

export type IndexKeys = { readonly [name: string]: 1 };

/** Each begins with agency and presence, as every list does, and ends with the id, which breaks ties. */
export function indexesOf(kind: Kind): readonly IndexKeys[] {
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
    { shape: 1 },
    list(),
    ...[...scalars, ...combined, ...words].map((paths) =>
      list(...paths.map((path) => fieldName(kind, path))),
    ),
  ];
}

/** Changes whenever the documents of a kind have to be made anew. */
export function shapeOf(kind: Kind): string {
  const fields = [...scalarPaths(kind), ...keywordPaths(kind)].map((path) => fieldName(kind, path)).sort();
  const unique = (kind.unique ?? []).map(({ name, fields: of }) => `${name}:${of.join(',')}`).sort();
  return hash('sha256', JSON.stringify([fields, unique])).slice(0, 16);
}
