import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Locale, sentence } from '../http/language.ts';
import { agentMessages } from './agent-messages.ts';
import { reasonsOf } from './batch.ts';
import { bearerOf, checkDoor, crossOrigin, type Doorway, jsonOf } from './doorway.ts';
import { answerTo, type Rooms } from './routes.ts';

function languageOf({ headers }: IncomingMessage): Locale {
  return /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi';
}

/** The same shape as the server's own refusals, so that the page shows both alike. */
function problemOf(error: unknown, locale: Locale) {
  const reasons = reasonsOf(error).map((reason) => ({
    code: reason.code,
    message: sentence(agentMessages, reason, locale),
  }));
  const [first] = reasons;
  const code = first?.code ?? 'AGENT_FAILED';
  const status = agentMessages[code]?.status ?? 500;
  return { type: 'about:blank', title: code, status, code, detail: first?.message ?? '', reasons };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

async function answered(request: IncomingMessage, door: Doorway, rooms: Rooms): Promise<Answer> {
  const type = 'application/json; charset=utf-8';
  try {
    checkDoor(request, door);
    if (request.method === 'OPTIONS') return { status: 204, type, body: undefined };
    const { pathname: path } = new URL(request.url ?? '/', 'http://agent');
    const asked = {
      ...{ method: request.method ?? '', path, bearer: bearerOf(request) },
      body: () => jsonOf(request),
    };
    const body = await answerTo(asked, rooms);
    return { status: body === undefined ? 204 : 200, type, body };
  } catch (error) {
    const body = problemOf(error, languageOf(request));
    if (body.code === 'AGENT_FAILED') rooms.screen.failed(error);
    return { status: body.status, type: 'application/problem+json; charset=utf-8', body };
  }
}

export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { door, rooms }: { readonly door: Doorway; readonly rooms: Rooms },
): Promise<void> {
  const { status, type, body } = await answered(request, door, rooms);
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...crossOrigin(request, door),
    ...(text !== undefined && { 'Content-Type': type }),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    // What was not read of a body that is too long is not waited for.
    ...(status >= 400 && { Connection: 'close' }),
  });
  response.end(text);
  if (status >= 400) request.resume();
}
