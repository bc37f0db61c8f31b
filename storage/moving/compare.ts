/** Source and target side by side when all is carried: every entry, head, file, cursor and state. */
import { isDeepStrictEqual } from 'node:util';
import type { Head, VerifyProblem } from '../port.ts';
import { sideBySide } from './files.ts';
import type { HeldEntry, HeldState, Holdings } from './holdings.ts';

export interface Compared {
  readonly entries: number;
  readonly records: number;
  readonly signedHeads: number;
  readonly files: number;
  readonly bytes: number;
  readonly cursors: number;
  readonly states: number;
  readonly problems: readonly VerifyProblem[];
}

/** Enough to see what happened. */
const MOST_PROBLEMS = 100;

type Report = (place: string, problem: string) => void;

export async function compare(source: Holdings, target: Holdings): Promise<Compared> {
  const problems: VerifyProblem[] = [];
  const report: Report = (place, problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, problem });
  };
  const entries = await compareJournals(source, target, report);
  const records = await compareRecords(source, target, report);
  const [heads, theirs] = [await source.signedHeads(), await target.signedHeads()];
  if (!isDeepStrictEqual(heads, theirs)) report('signed heads', 'are not the same');
  const [cursors, others] = [await source.cursors(), await target.cursors()];
  if (!isDeepStrictEqual(cursors, others)) report('cursors', 'are not the same');
  const files = await compareFiles(source, target, report);
  const states = await compareStates(source, target, report);
  return { entries, records, signedHeads: heads.length, cursors: cursors.length, ...files, states, problems };
}

async function compareJournals(source: Holdings, target: Holdings, report: Report): Promise<number> {
  const [heads, theirs] = [await source.heads(), await target.heads()];
  if (!isDeepStrictEqual(heads, theirs)) report('heads', 'are not the same, agency by agency');
  for (const head of heads) await compareEntries([source, target], head, report);
  return heads.reduce((sum, { seq }) => sum + seq, 0);
}

async function compareEntries(
  [source, target]: readonly [Holdings, Holdings],
  { agency, seq: last }: Head,
  report: Report,
): Promise<void> {
  const [ours, theirs] = [reader(source, agency), reader(target, agency)];
  for (let seq = 1; seq <= last; seq++) {
    const [from, to] = [await ours(), await theirs()];
    if (!from || !to) return report(`${agency}/${seq}`, 'the entry is missing');
    if (!isDeepStrictEqual(plain(from), plain(to))) report(`${agency}/${seq}`, 'the entry is not the same');
  }
}

/** Nothing but what belongs to an entry, whatever else a database hands over with it. */
function plain({ seq, hash, header, details, values }: HeldEntry): HeldEntry {
  return {
    seq,
    hash,
    header,
    details: details && { salt: details.salt, text: details.text, erasedBy: details.erasedBy },
    values: values.map(({ kind, id, version, salt, text, erasedBy }) => {
      return { kind, id, version, salt, text, erasedBy };
    }),
  };
}

function reader(holdings: Holdings, agency: string): () => Promise<HeldEntry | undefined> {
  let page: readonly HeldEntry[] = [];
  let at = 0;
  return async () => {
    if (at === page.length) {
      page = await holdings.entries({ agency, after: page.at(-1)?.seq ?? 0 });
      at = 0;
    }
    return page[at++];
  };
}

/** Their content is proved by the journal, on either side. */
async function compareRecords(source: Holdings, target: Holdings, report: Report): Promise<number> {
  const [ours, theirs] = [await source.records(), await target.records()];
  for (const kind of new Set([...ours.keys(), ...theirs.keys()])) {
    const [from, to] = [ours.get(kind) ?? 0, theirs.get(kind) ?? 0];
    if (from !== to) report(`records/${kind}`, `${from} in the source, ${to} in the target`);
  }
  return [...ours.values()].reduce((sum, number) => sum + number, 0);
}

async function compareFiles(source: Holdings, target: Holdings, report: Report) {
  let files = 0;
  let bytes = 0;
  for await (const { from, to } of sideBySide(source, target)) {
    if (!from) report(`blobs/${to!.sha256}`, 'is in the target only');
    else if (to?.size !== from.size) report(`blobs/${from.sha256}`, 'is missing or of another size');
    files++;
    bytes += from?.size ?? 0;
  }
  return { files, bytes };
}

async function compareStates(source: Holdings, target: Holdings, report: Report): Promise<number> {
  const [ours, theirs] = [each(source.states()), each(target.states())];
  for (let number = 0; ; number++) {
    const [from, to] = [await ours.next(), await theirs.next()];
    if (from.done && to.done) return number;
    if (isDeepStrictEqual(from.value, to.value)) continue;
    const { space, key } = (from.value ?? to.value)!;
    report(`state/${space}/${key}`, 'is not the same');
    return number;
  }
}

async function* each(pages: AsyncIterable<readonly HeldState[]>): AsyncGenerator<HeldState, undefined> {
  for await (const page of pages) yield* page;
  return undefined;
}
