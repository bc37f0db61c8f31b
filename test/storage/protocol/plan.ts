/** What writers try: a few records and one counter, so that they are in each other's way all the time. */
import fc from 'fast-check';
import type { CommitRequest } from '../../../storage/port.ts';
import { AGENCY, change, request } from '../../contract/storage/harness.ts';
import type { Fate } from './model-store.ts';
import { LAST } from './schedule.ts';

export interface Act {
  readonly id: string;
  readonly version: number;
  readonly key: number | null;
  readonly remove: boolean;
  readonly takes: boolean;
  readonly relies: number | null;
}
export interface Plan {
  /** For each writer its clients, for each client the acts that it tries one after another. */
  readonly writers: readonly (readonly (readonly Act[])[])[];
  readonly choices: readonly number[];
  readonly fates: readonly Fate[];
  /** Which writings of records fail before they are done. */
  readonly failures: readonly boolean[];
  /** Writers that are killed after so many steps. */
  readonly deaths: readonly { readonly writer: number; readonly at: number }[];
}

const act: fc.Arbitrary<Act> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    version: fc.nat(3),
    key: fc.option(fc.nat(1)),
    remove: fc.boolean(),
    takes: fc.boolean(),
    relies: fc.option(fc.nat(2), { freq: 3 }),
  })
  .filter(({ version, remove }) => version > 0 || !remove);

const clients = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
const fate = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fate>('done') },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Fate>('refused', 'request lost', 'answer lost', 'late', 'taken back'),
  },
);

export const plan: fc.Arbitrary<Plan> = fc.record({
  writers: fc.array(clients, { minLength: 2, maxLength: 4 }),
  choices: fc.array(fc.oneof(fc.nat(11), fc.constant(LAST)), { minLength: 1, maxLength: 300, size: 'max' }),
  fates: fc.array(fate, { maxLength: 8 }),
  failures: fc.array(fc.boolean(), { maxLength: 6 }),
  deaths: fc.array(fc.record({ writer: fc.nat(3), at: fc.nat(120) }), { maxLength: 2 }),
});

export function requestOf({ id, version, key, remove, takes, relies }: Act, action: string): CommitRequest {
  const other = id === 'a' ? 'b' : 'a';
  const write = (number: number | undefined) =>
    change(id, version, remove ? null : { book: 'x', number: key, taken: number ?? null });
  return request(({ book }) => [write(book)], {
    agency: AGENCY,
    action,
    ...(takes ? { takes: ['book'] } : {}),
    ...(relies === null ? {} : { reliesOn: [{ kind: 'document', id: other, version: relies }] }),
  });
}
