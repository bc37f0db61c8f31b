import { type Storage, StorageError, type Stored, type Write } from '../../../../storage/port.ts';
import type { Confined } from '../../../kernel/confined.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { type FileRecord, PDF } from '../../documents/index.ts';
import { JUDGEMENTS } from '../signatures-kinds.ts';
import type { TrustService } from '../trust/trust-service.ts';
import type { Gathered, ValidateTask } from '../validation/validate-task.ts';
import { validatePdf } from '../validation/validation.ts';
import type { PdfSource } from '../workbench/source.ts';
import { type Inquiry, inquire, NOTHING } from './inquiry.ts';
import { answersIn, compact, type Judgement, type Judgements, judgedAgain, toldBefore } from './judgement.ts';

export interface JudgementsDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  readonly trust: TrustService;
  /** Whether authorities may be asked what a file does not tell itself. */
  readonly network?: boolean;
}

interface Arrived {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
}

/** Judges the signatures of files by the agency's trust list, and keeps the verdicts with the files. */
export class JudgementsService {
  readonly #deps: JudgementsDeps;

  constructor(deps: JudgementsDeps) {
    this.#deps = deps;
  }

  /** In a watched subprocess: whatever the file does to its reader, a verdict comes back. Nothing is kept. */
  async judge(context: Context, pdf: PdfSource, gathered?: Gathered): Promise<Judgement> {
    const { trust } = this.#deps;
    const { agency, person } = context.actor;
    // The version first: a list that changes meanwhile makes the verdict newer than it says, never older.
    const trustList = await trust.version(context);
    const roots = await trust.rootsOf(agency);
    const task = { pdf, roots, at: context.now, ...(gathered && { gathered }) };
    const inquiry = await this.#inquiry(task);
    return { ...compact(inquiry.verdict), ...answersIn(inquiry), trustList, by: person };
  }

  async #inquiry(task: ValidateTask): Promise<Inquiry> {
    const { confined, network } = this.#deps;
    if (network) return inquire(confined, task);
    return { verdict: await validatePdf(confined, task), asked: [], gathered: task.gathered ?? NOTHING };
  }

  // NĐ 30/2020, Điều 21.2.a: authenticity and integrity of electronic documents are checked at receiving.
  /** Writes that keep the verdict on a file in the commit that takes it in; none for what cannot carry signatures. */
  async arriving(context: Context, { id, path, mediaType }: Arrived): Promise<readonly Write[]> {
    if (mediaType !== PDF) return [];
    const value = judgedAgain(undefined, await this.judge(context, { path }));
    return [{ kind: JUDGEMENTS, id, expectedVersion: 0, value }];
  }

  /** The verdicts on a file, or nothing where it was never judged. Rights are the caller's to check. */
  of({ actor }: Context, file: string): Promise<Stored<Judgements> | undefined> {
    return this.#deps.storage.get<Judgements>(JUDGEMENTS, actor.agency, file);
  }

  /** Judges a kept file anew: by the roots that are trusted now, at this instant. Earlier verdicts stay. */
  async again(context: Context, file: FileRecord): Promise<Stored<Judgements>> {
    if (file.mediaType !== PDF) refuse('JUDGEMENT_PDF_ONLY');
    const latest = await this.#judgeKept(context, file);
    try {
      return await this.#keep(context, file.id, latest);
    } catch (error) {
      const overtaken = error instanceof StorageError && error.code === 'VERSION_CONFLICT';
      // Somebody else's verdict came in between: this one is put after it.
      return overtaken ? this.#keep(context, file.id, latest) : Promise.reject(error);
    }
  }

  async #judgeKept(context: Context, { id, sha256 }: FileRecord): Promise<Judgement> {
    const told = toldBefore(await this.of(context, id));
    const { path, release } = await this.#deps.storage.blobs.localPath(sha256);
    try {
      return await this.judge(context, { path }, told);
    } finally {
      await release();
    }
  }

  async #keep(context: Context, file: string, latest: Judgement): Promise<Stored<Judgements>> {
    const before = await this.of(context, file);
    const { verdict, subIndication, trustList } = latest;
    const { records } = await this.#deps.storage.commit({
      ...entryOf(context, 'signatures.judge'),
      details: { verdict, ...(subIndication && { subIndication }), trustList: String(trustList) },
      writes: [
        {
          kind: JUDGEMENTS,
          id: file,
          expectedVersion: before?.version ?? 0,
          value: judgedAgain(before, latest),
        },
      ],
    });
    return records[0] as Stored<Judgements>;
  }
}
