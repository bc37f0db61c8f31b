/** The verdicts on one kept file, as they were passed: none is changed, a new one is put after them. */
import type { Attack, Change, FileVerdict, SignatureVerdict } from '../validation/report.ts';
import type { Gathered } from '../validation/validate-task.ts';
import type { Asked, Inquiry } from './inquiry.ts';

/** What stands in a verdict that says nothing more than the rest of it: files made to have thousands of findings. */
const MOST = { signatures: 40, attacks: 40, changes: 60, path: 6, timestamps: 6 } as const;
/** So many are kept beside the file; all of them stand in the journal. */
const MOST_KEPT = 30;

export interface Judgement extends FileVerdict {
  /** Version of the agency's trust list by which was judged. */
  readonly trustList: number;
  /** Who had it judged: who brought the file, or who asked anew. */
  readonly by: string;
  /** Findings that were left out of the record. */
  readonly leftOut?: number;
  /** Who was asked whether certificates were revoked. */
  readonly asked?: readonly Asked[];
  /** What they told, so that nobody need ask again; base64. */
  readonly told?: Told;
}

export interface Told {
  readonly crls: readonly string[];
  readonly responses: readonly string[];
}

/** One for each file, under its id. */
export interface Judgements {
  /** The latest last. */
  readonly judgements: readonly Judgement[];
}

/** A whole country's list does not go into a record: it is asked for again. */
const MOST_TOLD = 64 * 1024;

function small(ders: readonly Uint8Array[]): string[] {
  const texts = ders.map((der) => Buffer.from(der).toString('base64'));
  return texts.filter((text) => text.length <= MOST_TOLD / 4).slice(0, 8);
}

/** What is kept of an inquiry beside its verdict; nothing where nobody was asked. */
export function answersIn({ asked, gathered }: Inquiry): Pick<Judgement, 'asked' | 'told'> {
  const told = { crls: small(gathered.crls), responses: small(gathered.responses) };
  const empty = told.crls.length + told.responses.length === 0;
  return { ...(asked.length > 0 && { asked }), ...(!empty && { told }) };
}

/** What was told when the file was judged before. */
export function toldBefore(kept: Judgements | undefined): Gathered | undefined {
  const told = kept?.judgements.findLast((one) => one.told !== undefined)?.told;
  const bytes = (texts: readonly string[]) => texts.map((text) => Buffer.from(text, 'base64'));
  return told && { certificates: [], crls: bytes(told.crls), responses: bytes(told.responses) };
}

function first<T>(items: readonly T[], most: number): readonly T[] {
  return items.slice(0, most);
}

function beyond(items: readonly unknown[], most: number): number {
  return Math.max(0, items.length - most);
}

interface Findings {
  readonly attacks: readonly Attack[];
  readonly changes: readonly Change[];
}

function findingsBeyond({ attacks, changes }: Findings): number {
  return beyond(attacks, MOST.attacks) + beyond(changes, MOST.changes);
}

function compactSignature(one: SignatureVerdict): SignatureVerdict {
  return {
    ...one,
    ...(one.path && { path: first(one.path, MOST.path) }),
    timestamps: first(one.timestamps, MOST.timestamps),
    attacks: first(one.attacks, MOST.attacks),
    changes: first(one.changes, MOST.changes),
  };
}

/** A verdict of bounded size, that says how much of it was left out. */
export function compact(verdict: FileVerdict): FileVerdict & Pick<Judgement, 'leftOut'> {
  const { signatures, attacks, changes } = verdict;
  const within = signatures.reduce((sum, one) => sum + findingsBeyond(one), 0);
  const leftOut = within + findingsBeyond(verdict) + beyond(signatures, MOST.signatures);
  return {
    ...verdict,
    signatures: first(signatures, MOST.signatures).map(compactSignature),
    attacks: first(attacks, MOST.attacks),
    changes: first(changes, MOST.changes),
    empty: first(verdict.empty, MOST.signatures),
    ...(leftOut > 0 && { leftOut }),
  };
}

export function judgedAgain(before: Judgements | undefined, latest: Judgement): Judgements {
  return { judgements: [...(before?.judgements ?? []), latest].slice(-MOST_KEPT) };
}
