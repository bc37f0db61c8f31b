/** Compares signed heads with the chain: an honest head older than a rewriting or cutting shows it. */
import { isSignedRight } from '../heads.ts';
import type { SignedHead } from '../port.ts';
import { folderPublicKey } from './signing-key.ts';
import type { Chains } from './verify-journal.ts';
import type { Work } from './verify-work.ts';

const KEPT =
  'SELECT agency, seq, hash, at, public_key AS publicKey, signature FROM signed_head ORDER BY agency, seq';

interface Heads {
  readonly chains: Chains;
  /** Exported earlier and kept elsewhere. */
  readonly given: readonly SignedHead[];
}

export function verifyHeads(work: Work, { chains, given }: Heads): void {
  const own = folderPublicKey(work.folder.keys);
  for (const row of work.database.prepare(KEPT).iterate()) {
    const head = row as unknown as SignedHead;
    if (!chains.has(head.agency)) continue;
    if (own !== undefined && head.publicKey !== own) {
      work.report(`${head.agency}/${head.seq}/head`, 'the kept head is signed by another key');
    }
    verifyHead(work, head, chains);
  }
  for (const head of given) verifyHead(work, head, chains);
}

function verifyHead(work: Work, head: SignedHead, chains: Chains): void {
  const problem = headProblem(work, head, chains.get(head.agency)?.seq ?? 0);
  if (problem) work.report(`${head.agency}/${head.seq}/head`, problem);
}

function headProblem({ database }: Work, head: SignedHead, length: number): string | undefined {
  const { agency, seq, at, hash } = head;
  if (!isSignedRight(head)) return 'the signature of the head is wrong';
  if (length < seq) return `the journal was cut: head ${seq} of ${at} was signed, ${length} entries are left`;
  const entry = database.prepare('SELECT hash FROM entry WHERE agency = ? AND seq = ?').get(agency, seq);
  return entry?.hash === hash ? undefined : `the journal was rewritten after the head of ${at} was signed`;
}
