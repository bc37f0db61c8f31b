/** Reads from a value what its kind declares. Both adapters index exactly this. */
import type { FieldSpec, Kind, Scalar, UniqueKey } from './port.ts';

type Tree = { readonly [key: string]: unknown };

export const isKeywords = (spec: FieldSpec): boolean => spec === 'keywords' || typeof spec === 'object';

export const orderOf = (spec: FieldSpec): string | undefined =>
  typeof spec === 'object' ? spec.orderedBy : undefined;

export function scalarPaths(kind: Kind): readonly string[] {
  return Object.keys(kind.fields).filter((path) => !isKeywords(kind.fields[path]!));
}
export function keywordPaths(kind: Kind): readonly string[] {
  return Object.keys(kind.fields).filter((path) => isKeywords(kind.fields[path]!));
}

export function valueAt(value: unknown, path: string): unknown {
  let at: unknown = value;
  for (const name of path.split('.')) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Tree)[name];
  }
  return at;
}

export function scalarAt(value: unknown, path: string, type: FieldSpec): Scalar | null {
  const at = valueAt(value, path);
  if (type === 'number') return typeof at === 'number' ? at : null;
  if (typeof at === 'string') return at;
  return typeof at === 'boolean' ? String(at) : null;
}

export function keywordsAt(value: unknown, path: string): readonly string[] {
  let level: unknown[] = [value];
  for (const name of path.split('.')) {
    level = level.flatMap((at) => (at !== null && typeof at === 'object' ? [(at as Tree)[name]] : [])).flat();
  }
  return [...new Set(level.filter((word) => typeof word === 'string'))];
}

/** The key as text, or undefined where any of its fields is absent: then the record is not constrained. */
export function uniqueKeyOf(value: unknown, key: UniqueKey): string | undefined {
  const parts = key.fields.map((path) => valueAt(value, path));
  const whole = parts.every((part) => ['string', 'number', 'boolean'].includes(typeof part));
  return whole ? JSON.stringify(parts) : undefined;
}

export interface Claim {
  readonly unique: string;
  readonly key: string;
}
export function claimsOf(kind: Kind, value: unknown): readonly Claim[] {
  return (kind.unique ?? []).flatMap((unique) => {
    const key = uniqueKeyOf(value, unique);
    return key === undefined ? [] : [{ unique: unique.name, key }];
  });
}
