// Asks services of authorities by HTTP: timestamps (RFC 3161, 3.4), OCSP (RFC 6960, A), lists (RFC 5280, 4.2.1.13).
import http from 'node:http';
import https from 'node:https';

export type FetchCode = 'ADDRESS' | 'NO_ANSWER' | 'NO_TIME' | 'REFUSED' | 'TOO_LARGE';

export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchCode;
  constructor(code: FetchCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Question {
  readonly url: string;
  /** Sent by POST; without it, GET. */
  readonly body?: Buffer;
  readonly type?: string;
  /** Milliseconds for the whole exchange. */
  readonly ms: number;
  /** Bytes of the answer at most. */
  readonly maxBytes: number;
  /** Whoever asks has no more time. */
  readonly until?: AbortSignal | undefined;
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return address;
  throw new FetchError('ADDRESS', `not an address of a service: ${url}`);
}

function request({ url, body, type }: Question, signal: AbortSignal): Promise<http.IncomingMessage> {
  const address = addressOf(url);
  const { request: send } = address.protocol === 'https:' ? https : http;
  const headers = body && {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': body.length,
  };
  return new Promise((resolve, reject) => {
    // A connection of its own each time: kept ones are dropped by services under load, just when they are used again.
    const asked = send(address, { method: body ? 'POST' : 'GET', headers, agent: false, signal }, resolve);
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The body of an answer with status 200. Redirections are not followed. */
export async function ask(question: Question): Promise<Buffer> {
  const { url, ms, until } = question;
  if (until?.aborted) throw new FetchError('NO_TIME', `${url} was not asked any more`);
  const patience = AbortSignal.timeout(ms);
  const signal = until ? AbortSignal.any([patience, until]) : patience;
  try {
    const answer = await request(question, signal);
    if (answer.statusCode !== 200) {
      answer.destroy();
      throw new FetchError('REFUSED', `${url} answers with ${answer.statusCode}`);
    }
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > question.maxBytes) throw new FetchError('TOO_LARGE', `${url} answers too much`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (until?.aborted) throw new FetchError('NO_TIME', `${url} did not answer in time`);
    throw new FetchError('NO_ANSWER', `${url} does not answer`);
  }
}
