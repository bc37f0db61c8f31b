import type { Filter, FindQuery, Storage, Stored } from '../../../storage/port.ts';
import { type Context, readerTokens } from '../../kernel/context.ts';
import { type Directory, type DirectoryService, waitingTokens } from '../directory/index.ts';
import type { RegistersService } from '../registers/index.ts';
import type { RoutingState } from '../routing/index.ts';
import { INCOMING, type Incoming } from './incoming.ts';
import { mayReadIncoming, registerActions } from './incoming-policy.ts';
import { type IncomingSummary, incomingSummary } from './incoming-view.ts';

export const BOXES = ['waiting', 'all', 'registered', 'handling', 'completed', 'overdue'] as const;
export type Box = (typeof BOXES)[number];

export interface IncomingQuery {
  readonly box: Box;
  readonly state?: RoutingState | undefined;
  readonly book?: string | undefined;
  readonly year?: number | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface IncomingListsDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  readonly registers: RegistersService;
}

export interface IncomingList {
  readonly items: readonly IncomingSummary[];
  readonly next?: string;
  /** On the list itself. */
  readonly actions: readonly 'register'[];
}

export interface Count {
  readonly value: number;
  readonly capped: boolean;
}

const UNDER_WAY = ['submitted', 'directed', 'assigned', 'reported'] as const;
const NEWEST: FindQuery['sort'] = { field: 'registeredAt', direction: 'desc' };
const MOST_OVERDUE: FindQuery['sort'] = { field: 'openDeadline', direction: 'asc' };

/** What a box holds for this reader: the rights are part of the query. */
function boxFilter(box: Box, context: Context, directory: Directory): Filter {
  const tokens = readerTokens(context.actor);
  switch (box) {
    case 'waiting':
      return { waitingFor: { hasAny: waitingTokens(directory, context.actor) } };
    case 'all':
      return { readers: { hasAny: tokens } };
    case 'handling':
      return { readers: { hasAny: tokens }, state: { in: UNDER_WAY } };
    case 'overdue':
      return { readers: { hasAny: tokens }, openDeadline: { lt: context.today } };
    default:
      return { readers: { hasAny: tokens }, state: box };
  }
}

export class IncomingLists {
  readonly #deps: IncomingListsDeps;

  constructor(deps: IncomingListsDeps) {
    this.#deps = deps;
  }

  /** Newest first; overdue ones the longest overdue first. */
  async list(context: Context, query: IncomingQuery): Promise<IncomingList> {
    const { storage, directory, registers } = this.#deps;
    const [books, people] = await Promise.all([registers.books(context), directory.of(context)]);
    const inBooks = query.book !== undefined ? query.book : booksOf(books, query.year);
    const page = await storage.find<Incoming>(INCOMING, {
      agency: context.actor.agency,
      filter: {
        ...boxFilter(query.box, context, people),
        ...(query.state === undefined ? {} : { state: query.state }),
        ...(inBooks === undefined ? {} : { book: inBooks }),
      },
      sort: query.box === 'overdue' ? MOST_OVERDUE! : NEWEST!,
      limit: query.limit,
      ...(query.after === undefined ? {} : { after: query.after }),
    });
    const calendars = await directory.calendars(context);
    const around = { context, directory: people, calendars, books };
    // Named in a secret document once, no longer cleared: the token is still there, the clearance is not.
    const readable = page.items.filter((one) => mayReadIncoming(context.actor, one));
    const items = readable.map((one) => incomingSummary(one, around));
    const actions = registerActions(context.actor);
    return { items, ...(page.next ? { next: page.next } : {}), actions };
  }

  async count(context: Context, box: Box): Promise<Count> {
    const { agency } = context.actor;
    const filter = boxFilter(box, context, await this.#deps.directory.of(context));
    return this.#deps.storage.count(INCOMING, { agency, filter });
  }

  async counts(context: Context): Promise<{ waiting: Count; overdue: Count }> {
    const [waiting, overdue] = await Promise.all([
      this.count(context, 'waiting'),
      this.count(context, 'overdue'),
    ]);
    return { waiting, overdue };
  }
}

function booksOf(
  books: readonly Stored<{ readonly year: number; readonly direction: string }>[],
  year?: number,
) {
  if (year === undefined) return undefined;
  const ids = books.filter((book) => book.year === year && book.direction === 'incoming').map(({ id }) => id);
  return { in: ids.length > 0 ? ids : ['none'] };
}
