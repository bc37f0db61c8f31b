import type { RecordRef, SignedHead, Storage, VerifyReport } from '../../../storage/port.ts';
import { type Context, hasRole, type Secrecy } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { DirectoryService } from '../directory/index.ts';
import {
  type JournalLine,
  journalLine,
  mayReadHistory,
  type TimeLineEntry,
  timeLineEntry,
} from './history.ts';

export interface AuditDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  /** Names of the kinds there are: asking for another is answered as not found. */
  readonly kinds: readonly string[];
}

export interface HistoryQuery extends RecordRef {
  /** Entries older than this seq. */
  readonly before?: number | undefined;
  readonly limit: number;
}

export interface TimeLine {
  readonly items: readonly TimeLineEntry[];
  /** `before` of the next page. */
  readonly next?: number;
}

/** Where the agency's journal stands. */
export interface JournalState {
  readonly entries: number;
  readonly head: string;
  readonly signedHeads: readonly SignedHead[];
}

export class AuditService {
  readonly #deps: AuditDeps;

  constructor(deps: AuditDeps) {
    this.#deps = deps;
  }

  /** Newest first. */
  async history(context: Context, { kind, id, before, limit }: HistoryQuery): Promise<TimeLine> {
    const { storage, directory, kinds } = this.#deps;
    const { agency } = context.actor;
    if (!kinds.includes(kind)) refuse('NOT_FOUND');
    const record = await storage.get<{ readers?: readonly string[]; secrecy?: Secrecy }>(kind, agency, id);
    if (!record || !mayReadHistory(context.actor, kind, record)) refuse('NOT_FOUND');
    const entries = await storage.journal.read({
      agency,
      after: 0,
      limit: limit + 1,
      record: { kind, id },
      direction: 'desc',
      ...(before === undefined ? {} : { before }),
    });
    const people = await directory.of(context);
    const shown = entries.slice(0, limit);
    const items = shown.map((entry) => timeLineEntry(entry, { kind, id }, people));
    const last = shown.at(-1);
    return { items, ...(entries.length > limit && last ? { next: last.seq } : {}) };
  }

  /** The latest acts in the agency, newest first. */
  async entries(
    context: Context,
    { before, limit }: Pick<HistoryQuery, 'before' | 'limit'>,
  ): Promise<{ readonly items: readonly JournalLine[]; readonly next?: number }> {
    this.#administrator(context);
    const { storage, directory } = this.#deps;
    const entries = await storage.journal.read({
      agency: context.actor.agency,
      after: 0,
      limit: limit + 1,
      direction: 'desc',
      ...(before === undefined ? {} : { before }),
    });
    const people = await directory.of(context);
    const shown = entries.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map((entry) => journalLine(entry, people));
    return { items, ...(entries.length > limit && last ? { next: last.seq } : {}) };
  }

  async state(context: Context): Promise<JournalState> {
    this.#administrator(context);
    const { journal } = this.#deps.storage;
    const { agency } = context.actor;
    const [head, signedHeads] = await Promise.all([journal.head(agency), journal.signedHeads(agency)]);
    return { entries: head?.seq ?? 0, head: head?.hash ?? '', signedHeads: signedHeads.slice(-10) };
  }

  /** Recomputes the whole chain of the agency: takes a while on a large journal. */
  async verify(context: Context): Promise<VerifyReport> {
    this.#administrator(context);
    return this.#deps.storage.journal.verify({ agency: context.actor.agency });
  }

  /** Signed now, to be kept elsewhere: it proves later that nothing before it was rewritten or cut off. */
  async signHead(context: Context): Promise<SignedHead> {
    this.#administrator(context);
    const head = await this.#deps.storage.journal.signHead(context.actor.agency, context.now);
    return head ?? refuse('NOT_FOUND');
  }

  #administrator(context: Context): void {
    if (!hasRole(context.actor, 'administrator')) refuse('ADMINISTRATOR_ONLY');
  }
}
