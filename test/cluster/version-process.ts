/** The program as `npm start` runs it, at this version of the records' schema or, as tests build it, a later one. */
import { allKinds, SCHEMA } from '../../src/kinds.ts';
import { main } from '../../src/main.ts';
import type { Records } from '../../src/storage-settings.ts';
import type { Kind } from '../../storage/port.ts';

/** One field, one index and one unique key more for units, and a kind of its own, with each version. */
export function recordsOf(later: number): Records {
  if (later === 0) return { kinds: allKinds, schema: SCHEMA };
  const more: Partial<Kind> = {
    indexes: [['headcount', 'abbreviation']],
    unique: [{ name: 'seal', fields: ['seal'] }],
  };
  const kinds = allKinds.map((kind) => {
    if (kind.name !== 'unit') return kind;
    return {
      ...kind,
      ...more,
      fields: { ...kind.fields, abbreviation: 'text', headcount: 'number' } as const,
    };
  });
  const own = Array.from({ length: later }, (_, at) => ({ name: `later-${at}`, fields: {} }));
  return { kinds: [...kinds, ...own], schema: { version: SCHEMA.version + later } };
}

if (import.meta.main) await main([], { records: recordsOf(Number(process.argv[2])) });
