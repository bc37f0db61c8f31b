import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const HEADERS = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
const REJECTED = {
  status: 429,
  error: { type: 'es_rejected_execution_exception', reason: 'rejected execution: the queue is full' },
};

/** Stands before a server and speaks for it as it does when its queues are full: all of a bulk request, or every other item. */
export class BusyProxy {
  readonly #target: string;
  readonly #server: Server;
  /** So many bulk requests are refused whole, then so many by half. */
  refuse = 0;
  halve = 0;
  bulks = 0;

  constructor(target: string) {
    this.#target = target;
    this.#server = createServer((req, res) => {
      this.#answer(req, res).catch(() => res.destroy());
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    if (!req.url!.startsWith('/_bulk')) return this.#pass(req, res, body);
    this.bulks++;
    if (this.refuse-- > 0) {
      res.writeHead(429, HEADERS).end(JSON.stringify({ status: 429, error: REJECTED.error }));
    } else if (this.halve-- > 0) await this.#half(req, res, body);
    else await this.#pass(req, res, body);
  }

  async #pass(req: IncomingMessage, res: ServerResponse, body: string): Promise<void> {
    const answer = await this.#ask(req, body);
    const text = await answer.text();
    res.writeHead(answer.status, { ...HEADERS, 'content-type': answer.headers.get('content-type') ?? '' });
    res.end(text);
  }

  /** Passes on every other item and refuses the rest. */
  async #half(req: IncomingMessage, res: ServerResponse, body: string): Promise<void> {
    const lines = body.trimEnd().split('\n');
    const items = Array.from({ length: lines.length / 2 }, (_, i) => lines.slice(2 * i, 2 * i + 2));
    const passed = items.filter((_, i) => i % 2 === 0).flat();
    const answer = await this.#ask(req, `${passed.join('\n')}\n`);
    const told = (await answer.json()) as { items: unknown[] };
    const all = items.map((_, i) => (i % 2 === 0 ? told.items[i / 2] : { index: REJECTED }));
    res.writeHead(200, { ...HEADERS, 'content-type': answer.headers.get('content-type') ?? '' });
    res.end(JSON.stringify({ errors: true, items: all }));
  }

  #ask({ method, url, headers }: IncomingMessage, body: string): Promise<Response> {
    const { accept = '', authorization, 'content-type': type = '' } = headers;
    const isEmpty = method === 'GET' || method === 'HEAD' ? body === '' : false;
    return fetch(`${this.#target}${url}`, {
      method: method!,
      headers: { accept, ...(type && { 'content-type': type }), ...(authorization && { authorization }) },
      ...(!isEmpty && body !== '' && { body }),
    });
  }
}
