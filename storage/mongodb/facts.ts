/** Loads the facts that decisions need: one query for each kind, all at once. */
import type { ClientSession } from 'mongoose';
import { COUNTER, type CounterValue } from '../port.ts';
import { type Fact, type Need, needKey } from './commit/needs.ts';
import type { Models } from './models.ts';
import { claimText } from './record-fields.ts';
import { documentId, type RecordModel } from './record-model.ts';

interface Asked {
  readonly agency: string;
  readonly needs: readonly Need[];
  readonly models: Models;
  readonly session: ClientSession;
}
interface OfKind extends Asked {
  readonly model: RecordModel;
}
type RecordNeed = Extract<Need, { of: 'record' }>;
type ClaimNeed = Extract<Need, { of: 'claim' }>;
type Found = readonly (readonly [key: string, fact: Fact])[];

export async function loadFacts(asked: Asked): Promise<readonly Fact[]> {
  const byKind = Map.groupBy(asked.needs, ({ kind }) => kind);
  const found = await Promise.all(
    [...byKind].flatMap(([kind, needs]) => {
      const of = { ...asked, model: asked.models.records.of(kind).model };
      const records = needs.filter((need) => need.of === 'record');
      const claims = needs.filter((need) => need.of === 'claim');
      return [
        ...(records.length > 0 ? [recordFacts(of, kind, records)] : []),
        ...(claims.length > 0 ? [claimFacts(of, kind, claims)] : []),
      ];
    }),
  );
  const facts = new Map(found.flat());
  return asked.needs.map((need) => facts.get(needKey(need)) ?? absent(need));
}

function absent(need: Need): Fact {
  return need.of === 'record'
    ? { of: 'record', version: 0, present: false }
    : { of: 'claim', owner: undefined };
}

async function recordFacts(asked: OfKind, kind: string, needs: readonly RecordNeed[]): Promise<Found> {
  const { agency, model, session } = asked;
  const ids = needs.map(({ id }) => documentId(agency, id));
  const wanted = { id: 1, version: 1, live: 1, ...(kind === COUNTER.name ? { text: 1 } : {}) };
  const found = await model.find({ _id: { $in: ids }, agency }, wanted, { session }).lean();
  return found.map(({ id, version, live, text }) => {
    const last = live && text ? { last: (JSON.parse(text) as CounterValue).last } : {};
    return [needKey({ of: 'record', kind, id }), { of: 'record', version, present: live, ...last }] as const;
  });
}

async function claimFacts(asked: OfKind, kind: string, needs: readonly ClaimNeed[]): Promise<Found> {
  const { agency, model, session } = asked;
  const byText = new Map(needs.map((need) => [claimText(need.claim), need]));
  const filter = { agency, claims: { $in: [...byText.keys()] } };
  const found = await model.find(filter, { id: 1, claims: 1 }, { session }).lean();
  return found.flatMap(({ id, claims }) =>
    claims.flatMap((text) => {
      const need = byText.get(text);
      return need ? [[needKey({ ...need, kind }), { of: 'claim', owner: id }] as const] : [];
    }),
  );
}
