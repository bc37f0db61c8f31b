import { existsSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { collectKinds } from '../check.ts';
import type { VerifyProblem, VerifyReport } from '../port.ts';
import { openReader } from './database.ts';
import { serve } from './thread.ts';
import type { Verification } from './verify.ts';
import { verifyBlobs } from './verify-blobs.ts';
import { verifyHeads } from './verify-heads.ts';
import { verifyJournal } from './verify-journal.ts';
import { verifyRecords } from './verify-records.ts';
import { verifyUnrecorded } from './verify-unrecorded.ts';

/** Enough to see what happened; a folder that is wrong everywhere has no use for millions of lines. */
const MOST_PROBLEMS = 100;

serve((): VerifyReport => {
  const { folder, kinds, options } = workerData as Verification;
  const problems: VerifyProblem[] = [];
  const report = (place: string, problem: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, problem });
  };
  if (!existsSync(folder.records)) return { agencies: [], records: 0, blobs: 0, problems };
  const database = openReader(folder.records);
  try {
    // One moment of the database for all that follows, however long it takes.
    database.exec('BEGIN');
    const work = { database, folder, kinds: collectKinds(kinds), report, agency: options.agency };
    const chains = verifyJournal(work);
    verifyHeads(work, { chains, given: options.heads ?? [] });
    const { records, blobs: named } = verifyRecords(work, chains);
    verifyUnrecorded(work);
    database.exec('COMMIT');
    const blobs = options.agency === undefined ? verifyBlobs(work, named) : 0;
    const agencies = [...chains].map(([agency, { seq, hash }]) => ({ agency, entries: seq, head: hash }));
    return { agencies, records, blobs, problems };
  } finally {
    database.close();
  }
});
