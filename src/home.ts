/** What waits for the reader, of every module, in one answer: the first page of the interface asks once. */
import { z } from 'zod';
import { defineRoute, type Route } from './http/route.ts';
import { type Context, hasRole } from './kernel/context.ts';
import { leftBehindView } from './modules/directory/index.ts';
import { dossierSummary } from './modules/dossiers/index.ts';
import { incomingSummaryView } from './modules/incoming/index.ts';
import { outgoingSummary } from './modules/outgoing/index.ts';
import { endingCertificateView } from './modules/signatures/index.ts';
import { taskViewSchema } from './modules/tasks/index.ts';
import type { Services } from './services.ts';

type Works = Pick<Services, 'incoming' | 'outgoing' | 'tasks' | 'dossiers' | 'watch'>;

interface Count {
  readonly value: number;
  readonly capped: boolean;
}

const count = z.object({ value: z.number().int(), capped: z.boolean() });
const panel = <T extends z.ZodType>(item: T) => z.object({ count, items: z.array(item) }).optional();

const homeQuery = z.object({ limit: z.coerce.number().int().min(1).max(20).default(6) });
const homeView = z
  .object({
    incoming: panel(incomingSummaryView),
    overdue: panel(incomingSummaryView),
    tasks: panel(taskViewSchema),
    outgoing: panel(outgoingSummary),
    dossiers: panel(dossierSummary),
    leftBehind: panel(leftBehindView),
    endings: panel(endingCertificateView),
  })
  .meta({ id: 'Home' });

async function shown<T>(counted: Promise<Count>, listed: Promise<{ readonly items: readonly T[] }>) {
  const [number, { items }] = await Promise.all([counted, listed]);
  return { count: number, items };
}

/** Nothing falls to anybody by itself there: shown only while there is something to be done. */
async function leftBehind({ incoming, outgoing }: Works, context: Context, limit: number) {
  const pages = await Promise.all([
    incoming.succession.leftBehind(context, { limit }),
    outgoing.succession.leftBehind(context, { limit }),
  ]);
  const items = pages.flatMap((page) => page.items);
  const capped = pages.some(({ next }) => next !== undefined);
  return items.length === 0 ? {} : { leftBehind: { count: { value: items.length, capped }, items } };
}

/** Certificates that end soon: shown only while there are any. */
async function endings({ watch }: Works, context: Context, limit: number) {
  const found = await watch.endings(context, limit);
  return found.items.length === 0 ? {} : { endings: found };
}

async function panelsOf(works: Works, context: Context, limit: number) {
  const { incoming, outgoing, tasks, dossiers } = works;
  const { lists } = incoming;
  const has = (...roles: Parameters<typeof hasRole>[1][]) => hasRole(context.actor, ...roles);
  const handles = has('clerk', 'leader', 'head', 'officer');
  const box = (name: 'waiting' | 'overdue') =>
    shown(lists.count(context, name), lists.list(context, { box: name, limit }));
  const waiting = { mine: 'waiting', limit } as const;
  const [own, late, mine, out, kept, left, ending] = await Promise.all([
    handles ? box('waiting') : undefined,
    handles ? box('overdue') : undefined,
    has('head', 'officer')
      ? shown(tasks.waiting(context), tasks.list(context, { box: 'waiting', limit }))
      : undefined,
    handles ? shown(outgoing.waiting(context), outgoing.list(context, waiting)) : undefined,
    handles || has('archivist')
      ? shown(dossiers.waiting(context), dossiers.list(context, waiting))
      : undefined,
    leftBehind(works, context, limit),
    endings(works, context, limit),
  ]);
  return { incoming: own, overdue: late, tasks: mine, outgoing: out, dossiers: kept, ...left, ...ending };
}

export function homeRoutes(services: Works): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/home',
      operationId: 'getHome',
      summary: 'What waits for the reader by their roles: how many of each, and the first few',
      tag: 'home',
      access: 'signed-in',
      query: homeQuery,
      response: homeView,
      example: {
        response: {
          incoming: { count: { value: 0, capped: false }, items: [] },
          overdue: { count: { value: 0, capped: false }, items: [] },
          outgoing: { count: { value: 0, capped: false }, items: [] },
          dossiers: { count: { value: 0, capped: false }, items: [] },
        },
      },
      run: (context, { query }) => panelsOf(services, context, query.limit),
    }),
  ];
}
