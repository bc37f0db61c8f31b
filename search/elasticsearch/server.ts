/** The connection: bounded in time and number, and quick to say no while nobody answers. */
import { readFileSync } from 'node:fs';
import { Client } from '@elastic/elasticsearch';
import { SearchError } from '../errors.ts';
import { type Fault, faultOf, unavailable } from './faults.ts';

export interface ServerOptions {
  /** One address or several of one cluster. */
  readonly nodes: readonly string[];
  readonly apiKey?: string;
  /** A file with the certificate of the authority that has signed the servers' certificates. */
  readonly caFile?: string;
  /** How long a question may take; default 5 s. */
  readonly patienceMs?: number;
}

/** Whoever asks is waiting, whoever writes is not. */
const ASK_MS = 5000;
const WRITE_SHARE = 12;
/** To each server. More questions wait here, and beyond that they are refused: they would be answered too late. */
const CONNECTIONS = 32;
const MOST_ASKED = 500;
/** After a failure only one at a time tries whether the server is back; everybody else is told at once. */
const SPARED_MS = 1000;
const LARGEST_ANSWER = 64 * 2 ** 20;

const BROKEN: ReadonlySet<Fault> = new Set(['SERVER_AWAY', 'SERVER_SLOW']);

export interface Limits {
  readonly signal: AbortSignal;
  readonly requestTimeout: number;
  readonly maxRetries: number;
}

type Call<T> = (client: Client, limits: Limits) => Promise<T>;

export class Server {
  readonly #client: Client;
  readonly #nodes: number;
  readonly #patience: number;
  readonly #closing = new AbortController();
  #asked = 0;
  #broken: Fault | null = null;
  #brokenUntil = 0;

  constructor({ nodes, apiKey, caFile, patienceMs = ASK_MS }: ServerOptions) {
    this.#patience = patienceMs;
    this.#nodes = nodes.length;
    this.#client = new Client({
      nodes: [...nodes],
      ...(apiKey && { auth: { apiKey } }),
      ...(caFile && { tls: { ca: readFileSync(caFile) } }),
      agent: { connections: CONNECTIONS },
      maxResponseSize: LARGEST_ANSWER,
      enableMetaHeader: false,
      resurrectStrategy: 'optimistic',
    });
  }

  async ask<T>(call: Call<T>): Promise<T> {
    if (this.#asked >= MOST_ASKED) throw unavailable('SERVER_SLOW');
    this.#asked++;
    try {
      return await this.#try(call, this.#patience);
    } finally {
      this.#asked--;
    }
  }

  write<T>(call: Call<T>): Promise<T> {
    return this.#try(call, WRITE_SHARE * this.#patience);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client.close();
  }

  async #try<T>(call: Call<T>, patience: number): Promise<T> {
    this.#spare();
    try {
      // Another node of the cluster may answer where one does not; the same one is not asked again.
      const answer = await call(this.#client, {
        signal: this.#closing.signal,
        requestTimeout: patience,
        maxRetries: this.#nodes - 1,
      });
      this.#broken = null;
      return answer;
    } catch (error) {
      if (this.#closing.signal.aborted) throw closedError();
      const fault = faultOf(error);
      this.#broken = BROKEN.has(fault) ? fault : null;
      this.#brokenUntil = performance.now() + SPARED_MS;
      throw error;
    }
  }

  #spare(): void {
    if (this.#closing.signal.aborted) throw closedError();
    if (this.#broken === null) return;
    if (performance.now() < this.#brokenUntil) throw unavailable(this.#broken);
    // This one tries; while it does, the others are told.
    this.#brokenUntil = performance.now() + this.#patience;
  }
}

export function closedError(): SearchError {
  return new SearchError('SEARCH_CLOSED', 'the search index is closed');
}
