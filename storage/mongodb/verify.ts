/**
 * Reads everything and compares it. Each agency is looked at up to the place to which it is applied when its turn comes,
 * so that a server may go on writing meanwhile.
 */
import type { VerifyProblem, VerifyReport } from '../port.ts';
import { verifyBlobs } from './verify-blobs.ts';
import { verifyHeads, verifyOrphanHeads } from './verify-heads.ts';
import { verifyJournal } from './verify-journal.ts';
import { verifyRecords } from './verify-records.ts';
import { reporter, type Verification, type Work } from './verify-work.ts';

export type { VerifyOptions } from './verify-work.ts';

export async function verifyDatabase(verification: Verification): Promise<VerifyReport> {
  const problems: VerifyProblem[] = [];
  const work: Work = { ...verification, report: reporter(problems) };
  const { agency: only } = verification.options;
  const agencies = [];
  for (const agency of await agenciesOf(work)) {
    const { chain, written } = await verifyJournal(work, agency);
    await verifyHeads(work, chain, agency);
    agencies.push({ agency, entries: chain.seq, head: chain.hash, written });
  }
  if (only === undefined) await verifyOrphanHeads(work, new Set(agencies.map(({ agency }) => agency)));
  const records = await verifyRecords(
    work,
    new Map(agencies.map(({ agency, written }) => [agency, written])),
  );
  const blobs = only === undefined ? await verifyBlobs(work) : 0;
  const verified = agencies.map(({ agency, entries, head }) => ({ agency, entries, head }));
  return { agencies: verified, records, blobs, problems };
}

/** Also agencies of which only heads are left. */
async function agenciesOf({ models, options }: Work): Promise<readonly string[]> {
  if (options.agency !== undefined) return [options.agency];
  const of = await models.journal.distinct('agency');
  return [...new Set([...of, ...(await models.head.distinct('agency'))])].sort();
}
