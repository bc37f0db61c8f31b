// One file made to last longer, as a job does it: what it returns is committed with the end of the job, once.
import { buffer } from 'node:stream/consumers';
import type { Json, Write } from '../../../../storage/port.ts';
import { FILE, type FileRecord, type FileValue } from '../../documents/index.ts';
import { compact, type Judgement, type Judgements, judgedAgain } from '../judgements/judgement.ts';
import type { Raised } from '../levels/raising.ts';
import { JUDGEMENTS } from '../signatures-kinds.ts';
import { validatePdf } from '../validation/validation.ts';
import {
  type Ask,
  type Keeping,
  type KeptCopy,
  type Lacking,
  planOf,
  provesMore,
  stampsFor,
} from './keeping.ts';
import type { KeepingDeps } from './keeping-service.ts';
import { bare, keepingOf, keepingWrite, type StoredKeeping } from './keeping-store.ts';
import { type Standing, standingOf } from './standing.ts';

/** What has become of a file: it is one that the office keeps; it will be, or not, later; another stands in its place. */
export type Fate = 'kept' | 'undecided' | 'superseded';

export interface WorkOrder {
  readonly agency: string;
  readonly file: string;
  readonly clock: () => Date;
  readonly signal: AbortSignal;
  readonly fateOf: (file: FileRecord) => Promise<Fate>;
}

export interface WorkDone {
  readonly action: string;
  readonly details: { readonly [key: string]: Json | undefined };
  readonly writes: readonly Write[];
}

interface Judged {
  readonly standing: Standing;
  readonly judgement: Judgement;
}

interface Step {
  readonly order: WorkOrder;
  readonly keeping: StoredKeeping;
  readonly record: FileRecord;
}

const HOUR_MS = 60 * 60_000;
/** Who acts where no person does. */
const SYSTEM = 'system';
const SHOWN = 10;

function lackingOf({ faults, missing }: Raised): Lacking {
  return {
    faults: faults.slice(0, SHOWN).map(({ url, code }) => ({ url, code })),
    missing: missing.slice(0, SHOWN).map(({ of, what }) => ({ of, what })),
  };
}

const isLacking = ({ faults, missing }: Lacking): boolean => faults.length + missing.length > 0;

export class KeepingWork {
  readonly #deps: KeepingDeps;

  constructor(deps: KeepingDeps) {
    this.#deps = deps;
  }

  /** Nothing where there is nothing to be done any more. */
  async run(order: WorkOrder): Promise<WorkDone | undefined> {
    const { storage } = this.#deps;
    const { agency, file } = order;
    const [keeping, record] = await Promise.all([
      keepingOf(storage, agency, file),
      storage.get<FileValue>(FILE, agency, file),
    ]);
    if (keeping?.state !== 'queued') return undefined;
    const fate = record ? await order.fateOf(record) : 'superseded';
    if (!record || fate === 'superseded') {
      const writes = [keepingWrite(file, keeping.version, null)];
      return { action: 'signatures.stop-keeping', details: { file }, writes };
    }
    const step = { order, keeping, record };
    return fate === 'kept' ? this.#strengthened(step) : this.#putOff(step);
  }

  /** What nobody has taken up yet is looked at again when it is twice as old. */
  #putOff({ order, keeping }: Step): WorkDone {
    const now = order.clock().getTime();
    const age = now - Date.parse(keeping.since);
    const due = new Date(now + Math.max(HOUR_MS, age)).toISOString();
    const value: Keeping = { ...bare(keeping), state: 'planned', due };
    return {
      action: 'signatures.put-off-keeping',
      details: { file: order.file },
      writes: [keepingWrite(order.file, keeping.version, value)],
    };
  }

  async #strengthened(step: Step): Promise<WorkDone> {
    const { order, keeping, record } = step;
    const pdf = await buffer(
      await this.#deps.storage.blobs.get(keeping.copies.at(-1)?.sha256 ?? record.sha256),
    );
    const { standing: before } = await this.#judged(pdf, order);
    const plan = planOf(before, { ...this.#query(order), inVain: 0 });
    // Roots that were trusted or not since then, lists that the judge now sees otherwise.
    const isDue = plan.ask !== undefined && (plan.due ?? '') <= order.clock().toISOString();
    if (!isDue) return this.#ended(step, { ...plan, standing: before, inVain: 0 });
    const { raised, judged } = await this.#raised(pdf, plan.ask as Ask, order);
    const lacking = lackingOf(raised);
    const rest = isLacking(lacking) ? { lacking } : {};
    if (!judged || !provesMore(judged.standing, before)) {
      const inVain = keeping.inVain + 1;
      const next = planOf(before, { ...this.#query(order), inVain });
      return this.#ended(step, { ...next, standing: before, inVain, ...rest });
    }
    const { standing } = judged;
    const copy = await this.#copy(raised, standing, order);
    const next = planOf(standing, { ...this.#query(order), inVain: 0 });
    const done = this.#ended(step, { ...next, standing, inVain: 0, ...rest }, copy);
    return { ...done, writes: [...done.writes, await this.#verdictWrite(order, judged)] };
  }

  async #raised(pdf: Buffer, ask: Ask, order: WorkOrder) {
    const { levels } = this.#deps;
    const { agency, clock, signal } = order;
    const stamps = stampsFor(ask, levels.aims);
    const raised = await levels.strengthened(pdf, { agency, clock, stamps, until: signal });
    // A process that is told to stop has tried nothing: whoever comes next does.
    signal.throwIfAborted();
    const longer = Buffer.from(raised.pdf);
    if (longer.length === pdf.length) return { raised };
    if (!longer.subarray(0, pdf.length).equals(pdf)) throw new Error('a kept file would be changed');
    return { raised, judged: await this.#judged(longer, order) };
  }

  async #copy({ pdf }: Raised, { level, until }: Standing, { clock }: WorkOrder): Promise<KeptCopy> {
    const { sha256, size } = await this.#deps.storage.blobs.put(pdf);
    return { sha256, size, at: clock().toISOString(), level, ...(until ? { until } : {}) };
  }

  #ended({ order, keeping }: Step, next: Omit<Keeping, 'since' | 'copies'>, copy?: KeptCopy): WorkDone {
    const { since, copies } = keeping;
    const value: Keeping = { ...next, since, copies: copy ? [...copies, copy] : copies };
    const { standing, lacking } = next;
    return {
      action: copy ? 'signatures.strengthen' : 'signatures.look-after',
      details: {
        file: order.file,
        level: standing.level,
        ...(standing.until ? { until: standing.until } : {}),
        ...(copy ? { sha256: copy.sha256 } : {}),
        ...(lacking ? { faults: lacking.faults.map(({ url, code }) => `${url} ${code}`) } : {}),
      },
      writes: [keepingWrite(order.file, keeping.version, value)],
    };
  }

  #query({ clock }: WorkOrder) {
    return { now: clock(), renewalDays: this.#deps.levels.aims.renewalDays };
  }

  async #judged(pdf: Buffer, { agency, clock }: WorkOrder): Promise<Judged> {
    const { confined, trust } = this.#deps;
    const trustList = await trust.versionOf(agency);
    const roots = await trust.rootsOf(agency);
    const at = clock().toISOString();
    const verdict = await validatePdf(confined, { pdf: { bytes: pdf }, roots, at });
    const standing = standingOf(verdict);
    if (!standing) throw new Error('the kept file has lost its signatures');
    return { standing, judgement: { ...compact(verdict), trustList, by: SYSTEM } };
  }

  /** What people read of the file's signatures is what can be shown of them now. */
  async #verdictWrite({ agency, file }: WorkOrder, { judgement }: Judged): Promise<Write> {
    const before = await this.#deps.storage.get<Judgements>(JUDGEMENTS, agency, file);
    const value = judgedAgain(before, judgement);
    return { kind: JUDGEMENTS, id: file, expectedVersion: before?.version ?? 0, value };
  }
}
