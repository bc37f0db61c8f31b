/** What keeps signed files provable in the background: files that are due become jobs, jobs make them last longer. */
import { type CommitRequest, type Storage, StorageError } from '../storage/port.ts';
import { JOB } from './background/background-kinds.ts';
import { SYSTEM } from './background/effect.ts';
import { jobWrite } from './background/job.ts';
import type { JobWork } from './background/job-run.ts';
import type { Round } from './background/rounds.ts';
import type { FileRecord } from './modules/documents/index.ts';
import { OUTGOING, type Outgoing } from './modules/outgoing/index.ts';
import { type Fate, KEEPING, type KeepingService } from './modules/signatures/index.ts';

export const KEEP_SIGNATURES = 'keep-signatures';

export interface KeepingJobs {
  readonly storage: Storage;
  readonly clock: () => Date;
  readonly keeping: KeepingService;
}

const EVERY_MS = 60_000;
/** So many wait at once at most: files that fall due together, since one authority stamped them all, wait in the index. */
const MOST_WAITING = 200;
const AT_ONCE = 100;

export function keepingRound({ storage, clock, keeping }: KeepingJobs): Round {
  return {
    name: KEEP_SIGNATURES,
    everyMs: EVERY_MS,
    kind: KEEPING,
    run: async (agency) => {
      const now = clock().toISOString();
      const due = await keeping.due(agency, now, AT_ONCE);
      if (due.length === 0) return;
      const filter = { state: 'waiting', name: KEEP_SIGNATURES };
      const waiting = await storage.count(JOB, { agency, filter, cap: MOST_WAITING });
      if (waiting.value >= MOST_WAITING) return;
      await unlessLate(storage, {
        agency,
        actor: SYSTEM,
        at: now,
        action: 'signatures.queue-keeping',
        details: { files: due.length },
        writes: due.flatMap((one) => [
          keeping.queued(one),
          jobWrite({
            id: `keep-${one.id}-${one.version}`,
            name: KEEP_SIGNATURES,
            due: now,
            payload: { file: one.id },
          }),
        ]),
      });
    },
  };
}

/** Somebody else has seen to one of them: what is left is seen to by the next round. */
async function unlessLate(storage: Storage, request: CommitRequest): Promise<void> {
  await storage.commit(request).catch((error: unknown) => {
    if (!(error instanceof StorageError && error.code === 'VERSION_CONFLICT')) throw error;
  });
}

/** Drafts and what was signed but not sealed are not what is kept; what belongs to nothing yet may still come to be. */
async function fateOf({ storage }: KeepingJobs, { id, agency, subject }: FileRecord): Promise<Fate> {
  if (!subject) return 'undecided';
  if (subject.kind !== OUTGOING) return 'kept';
  const doc = await storage.get<Outgoing>(OUTGOING, agency, subject.id);
  if (doc?.signedFile !== id) return 'superseded';
  return doc.state === 'signed' ? 'undecided' : 'kept';
}

export function keepingWork(jobs: KeepingJobs): JobWork {
  return {
    name: KEEP_SIGNATURES,
    run: async ({ agency, payload }, signal) => {
      const { file } = payload as { readonly file: string };
      const { clock, keeping } = jobs;
      const fate = (record: FileRecord) => fateOf(jobs, record);
      const done = await keeping.work.run({ agency, file, clock, signal, fateOf: fate });
      return done && { actor: SYSTEM, ...done };
    },
  };
}
