import type { z } from 'zod';
import { refuse } from '../kernel/refusal.ts';
import { batchBody, pairBody, signatureBody } from './agent-schema.ts';
import type { Desk } from './desk.ts';
import type { Pairing } from './pairing.ts';
import type { Screen } from './screen.ts';

/** Changes when a page of before could not speak with it any more. */
export const VERSION = 1;

export interface Rooms {
  readonly program: string;
  readonly pairing: Pairing;
  readonly desk: Desk;
  readonly screen: Screen;
}

export interface Call {
  readonly bearer: string | undefined;
  /** What stands in the path for the batch. */
  readonly id: string;
  /** Reads the body; a route without one does not call it. */
  body(): Promise<unknown>;
}

interface AgentRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  /** Before a page is paired. */
  readonly open?: true;
  readonly run: (call: Call, rooms: Rooms) => Promise<unknown>;
}

async function bodyAs<S extends z.ZodType>(call: Call, schema: S): Promise<z.output<S>> {
  const read = schema.safeParse(await call.body());
  return read.success ? read.data : refuse('AGENT_REQUEST_WRONG');
}

const ROUTES: readonly AgentRoute[] = [
  {
    method: 'GET',
    path: /^\/v1\/hello$/,
    open: true,
    run: async ({ bearer }, { program, pairing }) => {
      return { version: VERSION, program, paired: pairing.knows(bearer) };
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/pair$/,
    open: true,
    run: async (call, { pairing, screen }) => {
      const token = pairing.pair((await bodyAs(call, pairBody)).code);
      screen.paired();
      return { token };
    },
  },
  { method: 'GET', path: /^\/v1\/certificates$/, run: (_call, { desk }) => desk.certificates() },
  {
    method: 'POST',
    path: /^\/v1\/batches$/,
    run: async (call, { desk }) => desk.openBatch(await bodyAs(call, batchBody)),
  },
  {
    method: 'GET',
    path: /^\/v1\/batches\/([\w-]{1,64})$/,
    run: async ({ id }, { desk }) => desk.batchView(id),
  },
  {
    method: 'POST',
    path: /^\/v1\/batches\/([\w-]{1,64})\/signatures$/,
    run: async (call, { desk }) => desk.sign(call.id, await bodyAs(call, signatureBody)),
  },
  {
    method: 'DELETE',
    path: /^\/v1\/batches\/([\w-]{1,64})$/,
    run: ({ id }, { desk }) => desk.closeBatch(id),
  },
];

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly bearer: string | undefined;
  body(): Promise<unknown>;
}

/** What a request gets for an answer; undefined: nothing to say. */
export async function answerTo({ method, path, ...asked }: Asked, rooms: Rooms): Promise<unknown> {
  const route = ROUTES.find((one) => one.method === method && one.path.test(path));
  if (!route) refuse('AGENT_NO_SUCH_PLACE');
  if (!route.open && !rooms.pairing.knows(asked.bearer)) refuse('AGENT_NOT_PAIRED');
  return route.run({ ...asked, id: route.path.exec(path)?.[1] ?? '' }, rooms);
}
