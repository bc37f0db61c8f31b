// Asks a remote signing service (CSC API v2, 7 and 8): JSON by POST, an error as a code. Bodies bear secrets: nothing of them
// is told on.
import http from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import { RemoteError } from './remote-error.ts';

export interface CscCall {
  readonly url: string;
  readonly body: Buffer;
  readonly type: string;
  readonly authorization?: string;
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** A service may wait until a person has confirmed on a telephone. */
const PATIENCE = 60_000;
const MOST_BYTES = 1024 * 1024;

const errorAnswer = z.object({ error: z.string() });

function send(
  { url, body, type, authorization }: CscCall,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const address = new URL(url);
  const { request } = address.protocol === 'https:' ? https : http;
  const headers = {
    'Content-Type': type,
    'Content-Length': body.length,
    Accept: 'application/json',
    ...(authorization ? { Authorization: authorization } : {}),
  };
  return new Promise((resolve, reject) => {
    // A connection of its own each time: kept ones are dropped by services just when they are used again.
    const asked = request(address, { method: 'POST', headers, agent: false, signal }, resolve);
    asked.on('error', reject);
    asked.end(body);
  });
}

async function answered(call: CscCall): Promise<Answer> {
  try {
    const answer = await send(call, AbortSignal.timeout(PATIENCE));
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > MOST_BYTES) throw new RemoteError('REMOTE_ANSWER_UNREADABLE', 'too long');
      parts.push(part);
    }
    return { status: answer.statusCode ?? 0, body: Buffer.concat(parts) };
  } catch (error) {
    throw error instanceof RemoteError ? error : new RemoteError('REMOTE_NO_ANSWER');
  }
}

function parsed(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The service's own code, as far as it looks like one. */
function codeIn(body: unknown): string {
  const found = errorAnswer.safeParse(body);
  return found.success && /^[\w.-]{1,60}$/.test(found.data.error) ? found.data.error : '';
}

function errorFor({ status, body }: Answer): RemoteError {
  const code = codeIn(parsed(body));
  if (/lock|blocked|suspend/i.test(code)) return new RemoteError('REMOTE_SECRET_LOCKED', code);
  if (/^invalid_(pin|otp|auth_?data|challenge)/i.test(code))
    return new RemoteError('REMOTE_SECRET_WRONG', code);
  if (/sad/i.test(code)) return new RemoteError('REMOTE_AUTHORISATION_OVER', code);
  if (status === 401 || /^(authentication_error|invalid_token|invalid_client|invalid_grant)$/.test(code)) {
    return new RemoteError('REMOTE_LOGIN_REFUSED', code);
  }
  if (status >= 500) return new RemoteError('REMOTE_NO_ANSWER', code);
  return new RemoteError('REMOTE_REFUSED', code || String(status));
}

/** The answer, if the service agrees and says what it should. Redirections are not followed. */
export async function asked<T>(answer: z.ZodType<T>, call: CscCall): Promise<T> {
  const got = await answered(call);
  if (got.status < 200 || got.status > 299) throw errorFor(got);
  const found = answer.safeParse(parsed(got.body));
  if (!found.success) throw new RemoteError('REMOTE_ANSWER_UNREADABLE');
  return found.data;
}

export interface CscMethod {
  /** Address of the service. */
  readonly service: string;
  readonly method: string;
  readonly authorization?: string;
}

/** Calls a method of the CSC API. */
export function askCsc<T>(answer: z.ZodType<T>, to: CscMethod, body: object): Promise<T> {
  const { service, method, authorization } = to;
  return asked(answer, {
    url: `${service.replace(/\/$/, '')}/${method}`,
    body: Buffer.from(JSON.stringify(body), 'utf8'),
    type: 'application/json',
    ...(authorization ? { authorization } : {}),
  });
}
