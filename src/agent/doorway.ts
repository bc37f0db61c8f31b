// Who may speak with the agent at all. It listens on loopback, where every page of every browser on this machine can knock.
import type { IncomingMessage } from 'node:http';
import { refuse } from '../kernel/refusal.ts';

const MOST_BYTES = 1024 * 1024;

export interface Doorway {
  readonly origin: string;
  readonly port: number;
}

/** A name that somebody else's server was pointed away from (DNS rebinding) is none of ours. */
function isOwnHost(host: string | undefined, port: number): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => host === `${name}:${port}`);
}

/** Refuses before a byte of the body is read. A program that is no browser sends no origin, and gets nothing either. */
export function checkDoor({ headers }: IncomingMessage, { origin, port }: Doorway): void {
  if (!isOwnHost(headers.host, port)) refuse('AGENT_HOST_WRONG');
  if (headers.origin !== origin) refuse('AGENT_ORIGIN_WRONG');
}

/** What a browser wants to hear before it lets the office's page read an answer. */
export function crossOrigin(request: IncomingMessage, { origin }: Doorway): { [name: string]: string } {
  if (request.headers.origin !== origin) return {};
  const shared = { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
  if (request.method !== 'OPTIONS') return shared;
  const wantsLoopback = request.headers['access-control-request-private-network'] === 'true';
  return {
    ...shared,
    'Access-Control-Allow-Methods': 'GET, POST, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
    'Access-Control-Max-Age': '600',
    // Private Network Access: a page from the network asks for something on this very machine.
    ...(wantsLoopback && { 'Access-Control-Allow-Private-Network': 'true' }),
  };
}

export function bearerOf({ headers }: IncomingMessage): string | undefined {
  return /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  // The answer still has to go out on the connection.
  const incoming = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const part of incoming) {
    length += part.length;
    if (length > MOST_BYTES) refuse('AGENT_REQUEST_TOO_LONG');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Only what a form cannot send without asking first: JSON that says it is. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) refuse('AGENT_NOT_JSON');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) refuse('AGENT_REQUEST_TOO_LONG');
  const bytes = await bytesOf(request);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return refuse('AGENT_REQUEST_WRONG');
  }
}
