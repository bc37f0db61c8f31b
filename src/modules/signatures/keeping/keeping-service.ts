// Signed files stay provable, and originals as they are: NĐ 30/2020, Điều 5.1, 19.2.a and 21.2.a (decision 0048).
import type { Page, Storage, Stored, Write } from '../../../../storage/port.ts';
import type { Confined } from '../../../kernel/confined.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
import { type FileRecord, PDF } from '../../documents/index.ts';
import type { Judgement, Judgements } from '../judgements/judgement.ts';
import type { JudgementsService } from '../judgements/judgements-service.ts';
import type { Levels } from '../levels/levels.ts';
import { JUDGEMENTS, KEEPING } from '../signatures-kinds.ts';
import type { TrustService } from '../trust/trust-service.ts';
import type { FileVerdict } from '../validation/report.ts';
import { type Aims, askable, type Keeping, planOf } from './keeping.ts';
import {
  bare,
  dueOf,
  type KeepingsQuery,
  keepingOf,
  keepingsOf,
  keepingsPage,
  keepingWrite,
  type StoredKeeping,
} from './keeping-store.ts';
import { KeepingWork } from './keeping-work.ts';
import { type Standing, standingOf } from './standing.ts';

export interface KeepingDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  readonly trust: TrustService;
  readonly judgements: JudgementsService;
  readonly levels: Levels;
}

interface Arrived {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
}

/** What writes that take a file in say of its signatures. */
export function standingIn(writes: readonly Write[]): Standing | undefined {
  const kept = writes.find(({ kind }) => kind === KEEPING)?.value as Keeping | undefined;
  return kept?.standing;
}

export class KeepingService {
  /** What its jobs do. */
  readonly work: KeepingWork;
  readonly #deps: KeepingDeps;

  constructor(deps: KeepingDeps) {
    this.#deps = deps;
    this.work = new KeepingWork(deps);
  }

  get aims(): Aims {
    return this.#deps.levels.aims;
  }

  /** The verdict on a file that comes, and how it is to be kept, for the commit that takes it in. */
  async arriving(context: Context, file: Arrived): Promise<readonly Write[]> {
    const writes = await this.#deps.judgements.arriving(context, file);
    const judged = writes.find(({ kind }) => kind === JUDGEMENTS)?.value as Judgements | undefined;
    const verdict = judged?.judgements.at(-1);
    const fresh = verdict && this.#fresh(context, verdict);
    return fresh ? [...writes, keepingWrite(file.id, 0, fresh)] : writes;
  }

  of({ actor }: Context, file: string): Promise<StoredKeeping | undefined> {
    return keepingOf(this.#deps.storage, actor.agency, file);
  }

  /** By file. Rights are the caller's to check. */
  many({ actor }: Context, files: readonly string[]): Promise<ReadonlyMap<string, StoredKeeping>> {
    return keepingsOf(this.#deps.storage, actor.agency, files);
  }

  page({ actor }: Context, query: KeepingsQuery): Promise<Page<StoredKeeping>> {
    return keepingsPage(this.#deps.storage, actor.agency, query);
  }

  /** The file with all that has been had for it since: the one that proves most. */
  latest(file: FileRecord, keeping: Keeping | undefined): FileRecord {
    const copy = keeping?.copies.at(-1);
    return copy ? { ...file, sha256: copy.sha256, size: copy.size } : file;
  }

  /** Judged by the roots that are trusted now; what is to be done for it may be something else then. */
  async judgeAgain(context: Context, file: FileRecord): Promise<Stored<Judgements>> {
    const keeping = await this.of(context, file.id);
    const judged = await this.#deps.judgements.again(context, this.latest(file, keeping));
    const verdict = judged.judgements.at(-1);
    if (verdict && file.mediaType === PDF) await this.#replan(context, { file: file.id, keeping, verdict });
    return judged;
  }

  /** What is due now and can be asked for as things are set. */
  due(agency: string, now: string, limit: number): Promise<readonly StoredKeeping[]> {
    return dueOf(this.#deps.storage, agency, { asks: askable(this.#deps.levels.aims), now, limit });
  }

  /** Somebody is going to do it. */
  queued(keeping: StoredKeeping): Write {
    return keepingWrite(keeping.id, keeping.version, { ...bare(keeping), state: 'queued' });
  }

  #fresh({ now }: Context, verdict: FileVerdict): Keeping | undefined {
    const standing = standingOf(verdict);
    return standing && { ...this.#planned(standing, { now, isFresh: true }), since: now, copies: [] };
  }

  #planned(standing: Standing, { now, isFresh }: { readonly now: string; readonly isFresh: boolean }) {
    const { renewalDays } = this.#deps.levels.aims;
    const plan = planOf(standing, { now: new Date(now), inVain: 0, isFresh, renewalDays });
    return { ...plan, standing, inVain: 0 };
  }

  async #replan(
    context: Context,
    step: {
      readonly file: string;
      readonly keeping: StoredKeeping | undefined;
      readonly verdict: Judgement;
    },
  ): Promise<void> {
    const { file, keeping, verdict } = step;
    const standing = standingOf(verdict);
    // Whoever is at it judges anew by themselves.
    if (!standing || keeping?.state === 'queued') return;
    const { since, copies } = keeping ?? { since: context.now, copies: [] };
    const plan = this.#planned(standing, { now: context.now, isFresh: false });
    const value: Keeping = { ...plan, since, copies };
    await this.#deps.storage
      .commit({
        ...entryOf(context, 'signatures.plan-keeping'),
        writes: [keepingWrite(file, keeping?.version ?? 0, value)],
      })
      // Somebody else has planned in between, by a verdict as fresh as this.
      .catch((error: { code?: string }) => {
        if (error.code !== 'VERSION_CONFLICT') throw error;
      });
  }
}
