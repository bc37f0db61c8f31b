/** What looks wrong and may be right: it is registered, and marked. */
import type { Incoming } from './incoming.ts';

export const WARNINGS = ['DOCUMENT_AFTER_ARRIVAL', 'DOCUMENT_LONG_BEFORE_ARRIVAL'] as const;

export interface Warning {
  readonly code: (typeof WARNINGS)[number];
  readonly field: 'documentOn';
}

const LONG_YEARS = 5;

/** A document bears the day of its signature (NĐ 30/2020, Điều 9; Phụ lục I, II.4): it cannot arrive before that day. */
export function warningsOf({ documentOn, arrivalOn }: Pick<Incoming, 'documentOn' | 'arrivalOn'>): Warning[] {
  if (documentOn === undefined) return [];
  if (documentOn > arrivalOn) return [{ code: 'DOCUMENT_AFTER_ARRIVAL', field: 'documentOn' }];
  const years = Number(arrivalOn.slice(0, 4)) - Number(documentOn.slice(0, 4));
  return years > LONG_YEARS ? [{ code: 'DOCUMENT_LONG_BEFORE_ARRIVAL', field: 'documentOn' }] : [];
}
