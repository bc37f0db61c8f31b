/**
 * Moves all that a storage holds into an empty one of another engine. Killed anywhere and called again it goes on: what is
 * there is looked at, never assumed. Nothing opens the target before all of it was compared and verified, and nothing
 * opens the source after that.
 */

import { headSigner } from '../heads.ts';
import type { Head, VerifyProblem } from '../port.ts';
import { type Compared, compare } from './compare.ts';
import { carryEntries, isSameHead } from './entries.ts';
import { carryFiles } from './files.ts';
import type { MoveSource, MoveTarget, UnfinishedMark } from './holdings.ts';
import { damaged, inUse, movedAway, notEmpty, stillWriting, unfinishedMove } from './refusals.ts';

export interface MoveProgress {
  readonly stage:
    | 'looking'
    | 'checking'
    | 'files'
    | 'entries'
    | 'building'
    | 'comparing'
    | 'verifying'
    | 'finishing';
  readonly agency?: string;
  readonly done: number;
  readonly of?: number;
}
export interface MoveOptions {
  readonly source: MoveSource;
  readonly target: MoveTarget;
  /** Of this move, should it begin now. */
  readonly id: string;
  readonly at: string;
  /** Of a stage that begins it is waited for what this returns. */
  readonly told?: (progress: MoveProgress) => void | Promise<void>;
}
export interface MoveReport extends Compared {
  readonly from: string;
  readonly to: string;
  /** It went on where an earlier call was cut short. */
  readonly isResumed: boolean;
  readonly heads: readonly Head[];
}

/** Rounds until nobody has written to the source meanwhile. */
const MOST_ROUNDS = 3;

export async function moveAll(options: MoveOptions): Promise<MoveReport> {
  const { source, target } = options;
  const { mark, isResumed } = await begin(options);
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const carried = await carryRound(options);
    if (!(await isStill(source, carried.heads))) continue;
    if (carried.problems.length > 0) {
      return { ...carried, from: source.place, to: target.place, isResumed };
    }
    // From here on nobody opens the source any more; who has it open still shows.
    await source.mark({ id: mark.id, at: options.at, to: target.place });
    await options.told?.({ stage: 'finishing', done: 0 });
    if (!(await isQuiet(source, carried.heads))) continue;
    await target.finish();
    return { ...carried, from: source.place, to: target.place, isResumed };
  }
  await source.mark(undefined);
  throw stillWriting(source.place);
}

async function isQuiet(source: MoveSource, heads: readonly Head[]): Promise<boolean> {
  return (await source.users()).length === 0 && (await isStill(source, heads));
}

/** What differs from a source that went on meanwhile is no damage: it is carried by the next round. */
async function isStill(source: MoveSource, heads: readonly Head[]): Promise<boolean> {
  const now = await source.heads();
  return now.length === heads.length && now.every((head, at) => isSameHead(head, heads[at]));
}

interface Begun {
  readonly mark: UnfinishedMark;
  readonly isResumed: boolean;
}

async function begin({ source, target, id, at, told }: MoveOptions): Promise<Begun> {
  await told?.({ stage: 'looking', done: 0 });
  const key = await source.signingKey();
  const { publicKey } = headSigner(key);
  const [before, moved] = [await target.unfinished(), await source.moved()];
  if (moved && moved.id !== before?.id) throw movedAway(moved, source.place);
  for (const storage of [source, target]) {
    const users = await storage.users();
    if (users.length > 0) throw inUse(storage.place, users);
  }
  if (before && before.publicKey !== publicKey) throw unfinishedMove(before, target.place);
  const content = before ? undefined : await target.content();
  if (content !== undefined) throw notEmpty(target.place, content);
  const mark = before ?? { id, at, from: source.place, publicKey };
  await target.begin(mark, key);
  return { mark, isResumed: before !== undefined };
}

type Round = Compared & { readonly heads: readonly Head[] };

async function carryRound(options: MoveOptions): Promise<Round> {
  const { source, target, told = () => {} } = options;
  const heads = await source.heads();
  await checkSource(options, heads);
  let files = 0;
  await carryFiles({ source, target, passed: () => void told({ stage: 'files', done: ++files }) });
  for (const head of heads) {
    let done = 0;
    const { agency, seq: of } = head;
    const passed = (number: number) => {
      done += number;
      void told({ stage: 'entries', agency, done, of });
    };
    await carryEntries({ source, target, passed }, head);
  }
  await target.putSignedHeads(await source.signedHeads());
  await told({ stage: 'building', done: 0 });
  await target.build();
  await target.replaceCursors(await source.cursors());
  await target.replaceStates(source.states());
  return { ...(await prove(options)), heads };
}

/** Before anything is carried: what is wrong there shall not be taken along, and not be mended in silence either. */
async function checkSource({ source, told }: MoveOptions, heads: readonly Head[]): Promise<void> {
  for (const [done, { agency }] of heads.entries()) {
    await told?.({ stage: 'checking', agency, done, of: heads.length });
    const [wrong] = (await source.verify(agency)).problems;
    if (wrong) throw damaged(wrong.place, wrong.problem);
  }
}

async function prove({ source, target, told }: MoveOptions): Promise<Compared> {
  await told?.({ stage: 'comparing', done: 0 });
  const compared = await compare(source, target);
  await told?.({ stage: 'verifying', done: 0 });
  const report = await target.verify();
  const problems: VerifyProblem[] = [...compared.problems, ...report.problems];
  if (report.blobs !== compared.files) {
    problems.push({
      place: 'blobs',
      problem: `${compared.files} in the source, ${report.blobs} in the target`,
    });
  }
  return { ...compared, problems };
}
