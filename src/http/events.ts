import type { EntryRecord, JournalEntry, Storage } from '../../storage/port.ts';
import { readerTokens } from '../kernel/context.ts';
import type { Logger } from '../kernel/log.ts';
import { defineRoute, type Exchange, type Route } from './route.ts';
import type { Session } from './session.ts';

const HEARTBEAT_MS = 20_000;
const MISSED_AT_MOST = 500;
/** For the description of the API. */
const STREAM_BEGINS = `retry: 2000

id: 4711
event: changes
data: [{"kind":"incoming","id":"01k3m9x0incoming","version":3,"action":"incoming.direct"}]

`;
/** Of no interest to a page, whoever looks at it. */
const SILENT = new Set(['account', 'counter', 'signing-key']);

interface Live {
  readonly session: Session;
  readonly tokens: ReadonlySet<string>;
  readonly exchange: Exchange;
}

function readersOf(record: EntryRecord): readonly unknown[] | undefined {
  const readers = (record.value as { readers?: unknown } | null | undefined)?.readers;
  return Array.isArray(readers) ? readers : undefined;
}

/** What has no readers of its own (a line of a register, a filing) is seen by who sees what was written with it. */
function toldOf(live: Live, { records }: JournalEntry): readonly EntryRecord[] {
  const guarded = records.filter((record) => readersOf(record));
  const seen = guarded.filter((record) => readersOf(record)?.some((one) => live.tokens.has(String(one))));
  if (guarded.length > 0 && seen.length === 0) return [];
  return records.filter(
    (record) => !SILENT.has(record.kind) && (!readersOf(record) || seen.includes(record)),
  );
}

function tell(live: Live, entry: JournalEntry): void {
  if (entry.agency !== live.session.actor.agency) return;
  const told = toldOf(live, entry);
  if (told.length === 0) return;
  const changes = told.map(({ kind, id, version }) => ({ kind, id, version, action: entry.action }));
  live.exchange.res.write(`id: ${entry.seq}\nevent: changes\ndata: ${JSON.stringify(changes)}\n\n`);
}

/** Whether the session behind a stream still lives. */
type IsSignedIn = (exchange: Exchange) => Promise<boolean>;

/** A stream is one long request: its session is asked for again and again. */
async function keepAlive({ exchange }: Live, isSignedIn: IsSignedIn): Promise<void> {
  const signedIn = await isSignedIn(exchange).catch(() => true);
  if (signedIn) exchange.res.write(': still here\n\n');
  else exchange.res.end();
}

export interface Events {
  readonly route: Route;
  /** Tells every page that the server goes away, and lets go of them. */
  end(): void;
}

/** Live pages: one stream a page; what its reader may not see is not even mentioned. */
export function events(storage: Storage, log: Logger, isSignedIn: IsSignedIn): Events {
  const open = new Set<Live>();
  const stop = storage.journal.onCommit((entry) => {
    for (const live of open) tell(live, entry);
  });
  const beat = setInterval(() => {
    for (const live of open) void keepAlive(live, isSignedIn);
  }, HEARTBEAT_MS);
  beat.unref();
  const catchUp = async (live: Live, after: number): Promise<void> => {
    const { agency } = live.session.actor;
    const missed = await storage.journal.read({ agency, after, limit: MISSED_AT_MOST });
    if (missed.length === MISSED_AT_MOST) live.exchange.res.write('event: reload\ndata: {}\n\n');
    else for (const entry of missed) tell(live, entry);
  };
  const join = async (exchange: Exchange): Promise<void> => {
    const { res, req, session } = exchange;
    if (!session) return;
    const live = { session, exchange, tokens: new Set(readerTokens(session.actor)) };
    res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    res.write('retry: 2000\n\n');
    open.add(live);
    res.once('close', () => open.delete(live));
    const last = Number(req.get('last-event-id'));
    if (Number.isSafeInteger(last) && last > 0) await catchUp(live, last);
    log.debug({ open: open.size }, 'live page');
  };
  return {
    route: eventsRoute(join),
    end: () => {
      stop();
      clearInterval(beat);
      for (const { exchange } of open) exchange.res.end();
    },
  };
}

function eventsRoute(join: (exchange: Exchange) => Promise<void>): Route {
  return defineRoute({
    method: 'get',
    path: '/events',
    operationId: 'followEvents',
    summary: 'What changes, as it changes: server-sent events `changes` with [{kind, id, version, action}]',
    tag: 'live',
    access: 'signed-in',
    response: null,
    raw: { type: 'text/event-stream', content: STREAM_BEGINS },
    example: {},
    run: (_context, _input, exchange) => join(exchange),
  });
}
