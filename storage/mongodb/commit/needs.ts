/** Which facts a commit is decided on. They are loaded together before, since a decision itself waits for nothing. */
import { type Claim, claimsOf } from '../../fields.ts';
import { COUNTER, type CommitRequest, type Kind, type Numbers, type Write } from '../../port.ts';
import type { View } from '../../view.ts';

export type Need =
  | { readonly of: 'record'; readonly kind: string; readonly id: string }
  | { readonly of: 'claim'; readonly kind: string; readonly claim: Claim };

/** Of a record: its last version, whether it is present, and where a counter stands. Of a claim: whose it is. */
export type Fact =
  | { readonly of: 'record'; readonly version: number; readonly present: boolean; readonly last?: number }
  | { readonly of: 'claim'; readonly owner: string | undefined };

type KindsByName = ReadonlyMap<string, Kind>;

export function needKey(need: Need): string {
  return need.of === 'record'
    ? `record\n${need.kind}\n${need.id}`
    : `claim\n${need.kind}\n${need.claim.unique}\n${need.claim.key}`;
}

const record = (kind: string, id: string): Need => ({ of: 'record', kind, id });

/** What is known to be needed before any number is taken. */
export function firstNeeds(request: CommitRequest, kinds: KindsByName): readonly Need[] {
  const { takes = [], reliesOn = [], erases, writes } = request;
  return [
    ...takes.map((id) => record(COUNTER.name, id)),
    ...[...reliesOn, ...(erases?.records ?? [])].map(({ kind, id }) => record(kind, id)),
    ...(typeof writes === 'function' ? [] : needsOfWrites(writes, kinds)),
  ];
}

/** What commits that write by their numbers will need if none before them is refused. */
export function laterNeeds(
  requests: readonly CommitRequest[],
  view: View,
  kinds: KindsByName,
): readonly Need[] {
  const last = new Map<string, number>();
  return requests.flatMap(({ agency, takes = [], writes }) => {
    const numbers: { [counter: string]: number } = {};
    for (const id of takes) {
      const before = last.get(id) ?? view.counter(agency, id);
      if (before === undefined) return [];
      numbers[id] = before + 1;
      last.set(id, before + 1);
    }
    return typeof writes === 'function' ? needsOfWrites(written(writes, numbers), kinds) : [];
  });
}

/** What it throws is its verdict, given when it is decided. */
function written(writes: (numbers: Numbers) => readonly Write[], numbers: Numbers): readonly Write[] {
  try {
    return writes(numbers);
  } catch {
    return [];
  }
}

/** Only a forecast: what it misses is asked for when the decision asks. */
function needsOfWrites(writes: readonly Write[], kinds: KindsByName): readonly Need[] {
  if (!Array.isArray(writes)) return [];
  return (writes as readonly Write[]).flatMap(({ kind: name, id, value }) => {
    const kind = kinds.get(name);
    if (!kind) return [];
    const claims = value === null ? [] : claimsOf(kind, value);
    return [record(name, id), ...claims.map((claim): Need => ({ of: 'claim', kind: name, claim }))];
  });
}
