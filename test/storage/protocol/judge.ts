import { expect } from 'chai';
import { ChainChecker } from '../../../storage/chain.ts';
import { writesOf } from '../../../storage/mongodb/commit/group.ts';
import { AGENCY } from '../../contract/storage/harness.ts';
import { Spec, type Told } from './history.ts';
import type { World } from './model-store.ts';

interface Header {
  readonly action: string;
  readonly takes: { readonly book?: number };
}

/** One unbroken chain; the entries are numbered 1, 2, 3 and each group begins where the one before ends. */
export function judgeChain(world: World): readonly Header[] {
  const problems: string[] = [];
  const report = (place: string, problem: string) => problems.push(`${place}: ${problem}`);
  const chain = new ChainChecker(AGENCY, { report, ordered: () => undefined });
  let next = 1;
  for (const { seq, last, entries } of world.groups()) {
    expect(seq).to.equal(next);
    for (const entry of entries) chain.entry(entry.seq, entry);
    next = last + 1;
  }
  expect(problems).to.deep.equal([]);
  const entries = world.groups().flatMap((group) => group.entries);
  return entries.map(({ header }) => JSON.parse(header) as Header);
}

/** Every entry was allowed where it stands: nothing was lost or decided on what was no longer so. */
export function judgeEntries(headers: readonly Header[], told: readonly Told[]): readonly Spec[] {
  const acts = new Map(told.map((one) => [one.action, one]));
  const states = [new Spec(), new Spec()];
  for (const { action, takes } of headers.slice(1)) {
    const state = states.at(-1)!.copy();
    const { act } = acts.get(action)!;
    expect(state.refusal(act), action).to.equal(undefined);
    expect(state.play(act), action).to.equal(takes.book);
    states.push(state);
  }
  return states;
}

/** Who was told something was told the truth. */
export function judgeAnswers(
  headers: readonly Header[],
  told: readonly Told[],
  states: readonly Spec[],
): void {
  const places = Map.groupBy(
    headers.map(({ action }, at) => ({ action, seq: at + 1 })),
    ({ action }) => action,
  );
  for (const one of told) {
    const seqs = (places.get(one.action) ?? []).map(({ seq }) => seq);
    expect(seqs.length, `${one.action} is there once`).to.be.at.most(1);
    if (one.seq !== undefined) {
      expect(seqs, one.action).to.deep.equal([one.seq]);
      // Whatever was in the journal when it was asked stands before it.
      expect(one.seq).to.be.above(one.asked);
      expect(headers[one.seq - 1]!.takes.book).to.equal(one.number);
      // Nothing can be read at all where the records cannot be brought up to date.
      if (one.found !== undefined) {
        expect(one.found, `${one.action} is read by whoever was told`).to.be.at.least(one.seq);
      }
    } else if (one.code !== undefined) {
      expect(seqs, one.action).to.deep.equal([]);
      // Nothing of the act itself was the reason.
      if (one.code === 'STORAGE_UNAVAILABLE') continue;
      const between = states.slice(one.asked, one.told! + 1);
      const codes = between.map((state) => state.refusal(one.act));
      expect(codes, `${one.action} was refused for a reason that was there`).to.include(one.code);
    }
  }
}

/** The records are what the journal says, whoever wrote them and however often. */
export function judgeRecords(world: World): void {
  const expected = new Map<string, object>();
  for (const group of world.groups()) {
    for (const { kind, id, version, seq, text } of writesOf(group)) {
      expected.set(`${kind}\n${id}`, { kind, id, version, seq, text });
    }
  }
  const actual = [...world.records].map(
    ([key, { kind, id, version, seq, text }]) => [key, { kind, id, version, seq, text }] as const,
  );
  expect(new Map(actual)).to.deep.equal(expected);
}
