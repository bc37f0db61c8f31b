/** Compares signed heads with the chain: an honest head older than a rewriting or cutting shows it. */
import { isSignedRight } from '../heads.ts';
import type { SignedHead } from '../port.ts';
import { storedEntry } from './journal-read.ts';
import type { Work } from './verify-work.ts';

interface Length {
  readonly seq: number;
}

/** Heads that were exported from an agency of which nothing is left. */
export async function verifyOrphanHeads(work: Work, agencies: ReadonlySet<string>): Promise<void> {
  for (const head of work.options.heads ?? []) {
    if (!agencies.has(head.agency)) await verifyHead(work, { seq: 0 }, head);
  }
}

export async function verifyHeads(work: Work, chain: Length, agency: string): Promise<void> {
  const kept = await work.models.head.find({ agency }, { _id: 0 }).sort({ seq: 1, at: 1 }).lean();
  for (const head of kept) {
    if (head.publicKey !== work.publicKey) {
      work.report(`${agency}/${head.seq}/head`, 'the kept head is signed by another key');
    }
    await verifyHead(work, chain, head);
  }
  for (const head of work.options.heads ?? []) {
    if (head.agency === agency) await verifyHead(work, chain, head);
  }
}

async function verifyHead(work: Work, chain: Length, head: SignedHead): Promise<void> {
  const problem = await headProblem(work, chain, head);
  if (problem) work.report(`${head.agency}/${head.seq}/head`, problem);
}

async function headProblem({ models }: Work, chain: Length, head: SignedHead) {
  const { agency, seq, at, hash } = head;
  if (!isSignedRight(head)) return 'the signature of the head is wrong';
  const entry = await storedEntry(models.journal, agency, seq);
  if (!entry) {
    return `the journal was cut: head ${seq} of ${at} was signed, ${chain.seq} entries are left`;
  }
  return entry.hash === hash ? undefined : `the journal was rewritten after the head of ${at} was signed`;
}
