import type { Storage } from '../../storage/port.ts';
import type { Logger } from '../kernel/log.ts';
import { LivePage } from './live-page.ts';
import { defineRoute, type Exchange, type Route } from './route.ts';

const HEARTBEAT_MS = 20_000;
/** Pages come back one after another, not all at one moment. */
const RETRY_SOONEST_MS = 250;
const RETRY_SPREAD_MS = 1750;
/** For the description of the API. */
const STREAM_BEGINS = `retry: 2000

id: 4711
event: changes
data: [{"kind":"incoming","id":"01k3m9x0incoming","version":3,"action":"incoming.direct"}]

`;
/** Whether the session behind a stream still lives. */
type IsSignedIn = (exchange: Exchange) => Promise<boolean>;

/** A stream is one long request: its session is asked for again and again. */
async function keepAlive(page: LivePage, isSignedIn: IsSignedIn): Promise<void> {
  const signedIn = await isSignedIn(page.exchange).catch(() => true);
  if (signedIn) page.beat();
  else page.end();
}

const leave = (page: LivePage): void =>
  page.leave(Math.round(RETRY_SOONEST_MS + Math.random() * RETRY_SPREAD_MS));

export interface Events {
  readonly route: Route;
  /** Tells every page that the server goes away, and lets go of them. */
  end(): void;
}

/** Where the page has come to, as its browser remembers it. */
function toldBefore({ req }: Exchange): number | undefined {
  const last = Number(req.get('last-event-id') || Number.NaN);
  return Number.isSafeInteger(last) && last >= 0 ? last : undefined;
}

/** Live pages: one stream a page; what its reader may not see is not even mentioned. */
export function events(storage: Storage, log: Logger, isSignedIn: IsSignedIn): Events {
  const open = new Set<LivePage>();
  let ended = false;
  const stop = storage.journal.onCommit((entry) => {
    for (const page of open) page.hear(entry);
  });
  const beat = setInterval(() => {
    for (const page of open) void keepAlive(page, isSignedIn);
  }, HEARTBEAT_MS);
  beat.unref();
  const join = async (exchange: Exchange): Promise<void> => {
    const { res, session } = exchange;
    if (!session) return;
    const page = new LivePage(exchange, session);
    if (ended) return leave(page);
    open.add(page);
    res.once('close', () => open.delete(page));
    try {
      await page.begin(storage.journal, toldBefore(exchange));
    } catch (error) {
      // Not refused, which browsers take for good: the page comes back and tries again.
      log.warn({ err: error }, 'live page');
      page.end();
    }
    log.debug({ open: open.size }, 'live page');
  };
  return {
    route: eventsRoute(join),
    end: () => {
      ended = true;
      stop();
      clearInterval(beat);
      for (const page of open) leave(page);
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
