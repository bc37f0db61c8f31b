// What an authority offers on the network: timestamps, status of certificates, lists, its own certificates. For tests and
// demonstrations, on loopback.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

/** What is asked by path; an answer, or nothing where there is no such thing. */
export type Answering = (path: string, body: Buffer) => Answer | undefined;

export interface Services {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  close(): Promise<void>;
}

const MAX_REQUEST = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MAX_REQUEST) throw new Error('request too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function listening(answering: Answering): Server {
  return createServer((request, response) => {
    bodyOf(request)
      .then((body) => answering(request.url ?? '/', body))
      .then((answer) => {
        if (answer) response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
        else response.writeHead(404).end();
      })
      .catch(() => response.writeHead(400).end());
  });
}

export async function openServices(answering: Answering, wanted = 0): Promise<Services> {
  const server = listening(answering);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}
