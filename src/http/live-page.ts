import type { EntryRecord, Journal, JournalEntry } from '../../storage/port.ts';
import { readerTokens } from '../kernel/context.ts';
import type { Exchange } from './route.ts';
import type { Session } from './session.ts';

const MISSED_AT_MOST = 500;
/** Of no interest to a page, whoever looks at it. */
const SILENT = new Set(['account', 'counter', 'signing-key']);

function readersOf(record: EntryRecord): readonly unknown[] | undefined {
  const readers = (record.value as { readers?: unknown } | null | undefined)?.readers;
  return Array.isArray(readers) ? readers : undefined;
}

/** What has no readers of its own (a line of a register, a filing) is seen by who sees what was written with it. */
function toldOf(tokens: ReadonlySet<string>, { records }: JournalEntry): readonly EntryRecord[] {
  const guarded = records.filter((record) => readersOf(record));
  const seen = guarded.filter((record) => readersOf(record)?.some((one) => tokens.has(String(one))));
  if (guarded.length > 0 && seen.length === 0) return [];
  return records.filter(
    (record) => !SILENT.has(record.kind) && (!readersOf(record) || seen.includes(record)),
  );
}

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

/**
 * One stream to one page. What it has come to is always the last id that the page was given: wherever the page comes back,
 * to this process or another, it goes on from there without a gap. It is open for the page once that place is known: of
 * whatever happens after a page has seen its stream open, it is told.
 */
export class LivePage {
  readonly exchange: Exchange;
  readonly #agency: string;
  readonly #tokens: ReadonlySet<string>;
  #last = 0;
  /** What is heard while the page still catches up comes after it. */
  #held: JournalEntry[] | undefined = [];

  constructor(exchange: Exchange, { actor }: Session) {
    this.exchange = exchange;
    this.#agency = actor.agency;
    this.#tokens = new Set(readerTokens(actor));
  }

  /** From the end of the journal, or from the entry that the page was told last. */
  async begin(journal: Journal, told: number | undefined): Promise<void> {
    const agency = this.#agency;
    // From here on this process hears of every entry of the agency; what is before is read.
    const end = (await journal.head(agency))?.seq ?? 0;
    this.#open();
    if (told === undefined) this.#moveTo(end);
    else if (told > end) this.#reload(end);
    else await this.#catchUp(journal, told);
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const entry of held) this.#offer(entry);
  }

  hear(entry: JournalEntry): void {
    if (entry.agency !== this.#agency) return;
    if (this.#held) this.#held.push(entry);
    else this.#offer(entry);
  }

  beat(): void {
    if (this.#held) return;
    this.#write(': still here\n\n');
    this.#moveTo(this.#last);
  }

  /** The page comes back after this time, through the balancer to a process that stays. */
  leave(retryMs: number): void {
    this.#write(`retry: ${retryMs}\n\n`);
    this.end();
  }

  end(): void {
    this.#open();
    this.exchange.res.end();
  }

  #open(): void {
    const { res } = this.exchange;
    if (res.headersSent) return;
    res.writeHead(200, HEADERS);
    res.write('retry: 2000\n\n');
  }

  async #catchUp(journal: Journal, after: number): Promise<void> {
    const missed = await journal.read({ agency: this.#agency, after, limit: MISSED_AT_MOST });
    this.#last = after;
    if (missed.length < MISSED_AT_MOST) for (const entry of missed) this.#offer(entry);
    else this.#reload((await journal.head(this.#agency))?.seq ?? after);
  }

  #offer(entry: JournalEntry): void {
    if (entry.seq <= this.#last) return;
    // Commits are heard of, not followed: where one was not heard, the page asks for everything anew.
    if (entry.seq > this.#last + 1) this.#reload(entry.seq);
    else this.#tell(entry);
    this.#last = entry.seq;
  }

  #tell(entry: JournalEntry): void {
    const told = toldOf(this.#tokens, entry);
    if (told.length === 0) return;
    const changes = told.map(({ kind, id, version }) => ({ kind, id, version, action: entry.action }));
    this.#write(`id: ${entry.seq}\nevent: changes\ndata: ${JSON.stringify(changes)}\n\n`);
  }

  #reload(seq: number): void {
    this.#last = seq;
    this.#write(`id: ${seq}\nevent: reload\ndata: {}\n\n`);
  }

  /** An id without an event: the page remembers it and shows nothing. */
  #moveTo(seq: number): void {
    this.#last = seq;
    this.#write(`id: ${seq}\n\n`);
  }

  #write(text: string): void {
    this.#open();
    if (!this.exchange.res.writableEnded) this.exchange.res.write(text);
  }
}
