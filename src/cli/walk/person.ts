// A person of the demo office in front of the program: everything goes through the HTTP API.
import { openAsBlob } from 'node:fs';
import path from 'node:path';

/** What the program refused, with its stable codes. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly code: string;
  constructor(step: string, status: number, problem: { code?: string; reasons?: { code: string }[] }) {
    const codes = problem.reasons?.map(({ code }) => code).join(', ') ?? problem.code ?? String(status);
    super(`${step}: ${status} ${codes}`);
    this.code = codes;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the API are read by who asked for them
type Body = any;

export interface Item {
  readonly id: string;
  readonly version: number;
}

export class WalkPerson {
  readonly #url: string;
  #cookie = '';
  #csrf = '';

  private constructor(url: string) {
    this.#url = url;
  }

  static async signIn(url: string, username: string, password: string): Promise<WalkPerson> {
    const person = new WalkPerson(url);
    // A session to sign in from: the token against forged requests belongs to it.
    person.#csrf = (await person.get('/session')).csrf ?? '';
    person.#csrf = (await person.post('/session', { username, password })).csrf;
    return person;
  }

  get(route: string): Promise<Body> {
    return this.#send(route, { method: 'GET' });
  }

  post(route: string, body: unknown = {}, version?: number): Promise<Body> {
    const headers = {
      'Content-Type': 'application/json',
      ...(version === undefined ? {} : { 'If-Match': `W/"${version}"` }),
    };
    return this.#send(route, { method: 'POST', body: JSON.stringify(body), headers });
  }

  /** A step of `incoming/…`, `outgoing/…` or `dossiers/…` as this person sees it now. */
  async step(target: string, action: string, body: unknown = {}): Promise<Body> {
    const seen: Item = await this.get(`/${target}`);
    return this.post(`/${target}/${action}`, body, seen.version);
  }

  async upload(file: string): Promise<Body> {
    const form = new FormData();
    form.set('file', await openAsBlob(file), path.basename(file));
    return this.#send('/files', { method: 'POST', body: form });
  }

  async #send(route: string, init: RequestInit): Promise<Body> {
    const response = await fetch(`${this.#url}/api${route}`, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        ...(this.#cookie ? { Cookie: this.#cookie } : {}),
        ...(this.#csrf ? { 'X-CSRF-Token': this.#csrf } : {}),
      },
    });
    for (const set of response.headers.getSetCookie()) this.#cookie = set.split(';', 1)[0] ?? '';
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    const body = isJson ? await response.json() : await response.text();
    if (!response.ok)
      throw new StepFailed(`${init.method} ${route.split('?')[0]}`, response.status, body as Body);
    return body;
  }
}
