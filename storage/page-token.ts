/** Where a page ended: the sort value and id of its last record. Opaque to callers. */
import { type FindQuery, type Scalar, StorageError } from './port.ts';

export interface PagePlace {
  readonly value: Scalar | null;
  readonly id: string;
}

export function encodePlace(query: FindQuery, place: PagePlace): string {
  const { field, direction } = query.sort ?? { field: 'id', direction: 'asc' };
  return Buffer.from(JSON.stringify([field, direction, place.value, place.id])).toString('base64url');
}

export function decodePlace(query: FindQuery): PagePlace | undefined {
  if (query.after === undefined) return undefined;
  const { field, direction } = query.sort ?? { field: 'id', direction: 'asc' };
  const parts = parse(query.after);
  const [tokenField, tokenDirection, value, id] = parts;
  const isValue = value === null || typeof value === 'string' || Number.isFinite(value);
  if (tokenField !== field || tokenDirection !== direction || !isValue || typeof id !== 'string') {
    throw new StorageError('INVALID_PAGE', 'this page does not belong to this list');
  }
  return { value: value as Scalar | null, id };
}

function parse(token: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
