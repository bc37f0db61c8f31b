import type { Stored } from '../../../../storage/port.ts';
import { sentence } from '../../../http/language.ts';
import { defineRoute, type Exchange, type Route } from '../../../http/route.ts';
import type { Context } from '../../../kernel/context.ts';
import type { Catalogue } from '../../../kernel/refusal.ts';
import type { AgentSigning } from './agent-signing.ts';
import {
  begunExample,
  decisionsExample,
  openExample,
  sessionExample,
  summaryExample,
  unlockExample,
} from './session-examples.ts';
import * as schema from './session-schema.ts';
import type { Presence, SigningSessions } from './session-service.ts';
import { countsIn, summaryOf, viewOf } from './session-view.ts';
import type { SigningSession } from './signing-session.ts';

export interface SessionRoutesDeps {
  readonly sessions: SigningSessions;
  readonly agents: AgentSigning;
  /** All sentences of the program: why a document could not be signed may come from anywhere. */
  readonly catalogue: Catalogue;
  /** The person of a sign-in, by its id, as they are when asked. */
  readonly presenceOf: (signIn: string) => Presence;
}

const common = { tag: 'outgoing', access: 'signed-in' } as const;
const missing = ['SIGNING_SESSION_NOT_FOUND', 'SIGNING_SESSION_ENDED'] as const;

type Shows = (context: Context, session: Stored<SigningSession>, exchange: Exchange) => Promise<unknown>;

function showing({ sessions, catalogue }: SessionRoutesDeps): Shows {
  return async (context, session, { locale }) => {
    const [lines, unlocked] = await Promise.all([
      sessions.lines(context, session.id),
      sessions.isRunning(session),
    ]);
    return viewOf(session, { lines, unlocked, tell: (reason) => sentence(catalogue, reason, locale) });
  };
}

function readRoutes(deps: SessionRoutesDeps): Route[] {
  const { sessions } = deps;
  const shows = showing(deps);
  return [
    defineRoute({
      ...common,
      method: 'get',
      path: '/signing-sessions',
      operationId: 'listSigningSessions',
      summary: 'Signing sessions of who asks, newest first; the ended ones keep their receipts',
      query: schema.sessionQuery,
      response: schema.sessionsPage,
      example: { response: { items: [summaryExample] } },
      run: async (context, { query }) => {
        const { items, next } = await sessions.list(context, query);
        const shown = items.map(async (session) =>
          summaryOf(session, countsIn(await sessions.lines(context, session.id))),
        );
        return { items: await Promise.all(shown), ...(next === undefined ? {} : { next }) };
      },
    }),
    defineRoute({
      ...common,
      method: 'get',
      path: '/signing-sessions/:id',
      operationId: 'getSigningSession',
      summary: 'A signing session: its documents, what was seen and decided, and the receipts',
      params: schema.sessionId,
      response: schema.sessionView,
      refusals: ['SIGNING_SESSION_NOT_FOUND'],
      example: { response: sessionExample },
      run: async (context, { params }, exchange) =>
        shows(context, await sessions.get(context, params.id), exchange),
    }),
  ];
}

function decisionRoutes(deps: SessionRoutesDeps): Route[] {
  const { sessions } = deps;
  const shows = showing(deps);
  return [
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions',
      operationId: 'openSigningSession',
      summary: 'Lay documents out to be signed, or sealed, in one sitting',
      body: schema.openBody,
      response: schema.sessionView,
      status: 201,
      refusals: [
        'OUTGOING_NOT_FOUND',
        'OUTGOING_WRONG_STATE',
        'OUTGOING_NOT_YOURS',
        'SIGNING_SESSION_TOO_LONG',
      ],
      example: { body: openExample, response: sessionExample },
      run: async (context, { body }, exchange) =>
        shows(context, await sessions.open(context, body), exchange),
    }),
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/decisions',
      operationId: 'decideInSigningSession',
      summary: 'Which documents were seen and how; which are to be signed, which are skipped',
      params: schema.sessionId,
      body: schema.decisionsBody,
      response: schema.sessionView,
      refusals: missing,
      example: { body: decisionsExample, response: sessionExample },
      run: async (context, { params, body }, exchange) =>
        shows(context, await sessions.decide(context, params.id, body), exchange),
    }),
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/end',
      operationId: 'endSigningSession',
      summary: 'End the session; what is not signed waits as before',
      params: schema.sessionId,
      response: schema.sessionView,
      refusals: missing,
      example: { response: sessionExample },
      run: async (context, { params }, exchange) =>
        shows(context, await sessions.end(context, params.id), exchange),
    }),
  ];
}

function keyRoutes(deps: SessionRoutesDeps): Route[] {
  const { sessions, presenceOf } = deps;
  const shows = showing(deps);
  return [
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/unlock',
      operationId: 'unlockSigningSession',
      summary: 'Give the secret of the key once; what is chosen is signed from then on',
      params: schema.sessionId,
      body: schema.unlockBody,
      response: schema.sessionView,
      refusals: [
        ...missing,
        'SIGNING_KEY_PASSPHRASE',
        'SIGNING_KEY_UNKNOWN',
        'KEY_NOT_YOURS',
        'SIGNING_SESSION_OTHER_CERTIFICATE',
      ],
      example: { body: unlockExample, response: sessionExample },
      run: async (context, { params, body }, exchange) => {
        const presence = presenceOf(exchange.session?.id ?? '');
        return shows(context, await sessions.unlock(context, { id: params.id, body }, presence), exchange);
      },
    }),
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/pause',
      operationId: 'pauseSigningSession',
      summary: 'Put the key away; the secret is asked for again',
      params: schema.sessionId,
      response: schema.sessionView,
      refusals: missing,
      example: { response: sessionExample },
      run: async (context, { params }, exchange) =>
        shows(context, await sessions.pause(context, params.id), exchange),
    }),
  ];
}

function agentRoutes(deps: SessionRoutesDeps): Route[] {
  const { sessions, agents } = deps;
  const shows = showing(deps);
  return [
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/agent-key',
      operationId: 'fixSigningSessionKey',
      summary: "Sign with a key on the person's own machine: from here on with this certificate alone",
      params: schema.sessionId,
      body: schema.agentKeyBody,
      response: schema.sessionView,
      refusals: [...missing, 'SIGNING_KEY_UNKNOWN', 'KEY_NOT_YOURS', 'SIGNING_SESSION_OTHER_CERTIFICATE'],
      example: { body: { keyId: unlockExample.keyId }, response: sessionExample },
      run: async (context, { params, body }, exchange) =>
        shows(context, await sessions.fix(context, params.id, body.keyId), exchange),
    }),
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/lines/:line/begin',
      operationId: 'beginSignatureInSession',
      summary: 'Take number and date, prepare the page and answer what the key is to sign',
      params: schema.lineId,
      response: schema.begunView,
      refusals: [...missing, 'SIGNING_SESSION_LOCKED', 'SIGNING_FILE_EXCHANGED'],
      example: { response: begunExample },
      run: (context, { params }) => agents.begin(context, { session: params.id, line: params.line }),
    }),
    defineRoute({
      ...common,
      method: 'post',
      path: '/signing-sessions/:id/lines/:line/finish',
      operationId: 'finishSignatureInSession',
      summary: 'Put the signature that the key made into the document',
      params: schema.lineId,
      body: schema.signatureBody,
      response: schema.sessionView,
      refusals: [...missing, 'SIGNATURE_NOT_BEGUN', 'SIGNATURE_NOT_OF_KEY'],
      example: { body: { signature: 'MEUCIQDw' }, response: sessionExample },
      run: async (context, { params, body }, exchange) => {
        const of = { session: params.id, line: params.line };
        await agents.finish(context, of, Buffer.from(body.signature, 'base64'));
        return shows(context, await sessions.get(context, params.id), exchange);
      },
    }),
  ];
}

export function signingSessionRoutes(deps: SessionRoutesDeps): Route[] {
  return [...readRoutes(deps), ...decisionRoutes(deps), ...keyRoutes(deps), ...agentRoutes(deps)];
}
