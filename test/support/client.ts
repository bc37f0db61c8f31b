// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

export interface Answer<T = Body> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, else the text. */
  readonly body: T;
}

export interface Sending {
  readonly version?: number;
  readonly headers?: Record<string, string>;
}

/** One browser: keeps its cookie and the token against forged requests. */
export class Client {
  readonly url: string;
  cookie = '';
  csrf = '';

  constructor(url: string) {
    this.url = url;
  }

  /** The same browser, sent to another process by a balancer. */
  at(url: string): Client {
    const same = new Client(url);
    same.cookie = this.cookie;
    same.csrf = this.csrf;
    return same;
  }

  get<T = Body>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send(path, { method: 'GET' }, sending);
  }

  post<T = Body>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send(path, { method: 'POST', ...json(body) }, sending);
  }

  put<T = Body>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send(path, { method: 'PUT', ...json(body) }, sending);
  }

  patch<T = Body>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send(path, { method: 'PATCH', ...json(body) }, sending);
  }

  delete<T = Body>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send(path, { method: 'DELETE' }, sending);
  }

  upload<T = Body>(
    path: string,
    file: { name: string; content: Uint8Array },
    fields: Record<string, string> = {},
  ) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(file.content)]), file.name);
    return this.send<T>(path, { method: 'POST', body: form }, {});
  }

  /** Signs in and remembers the session. */
  async signIn(username: string, password: string): Promise<Answer> {
    const answer = await this.post('/session', { username, password });
    if (answer.status === 200) this.csrf = answer.body.csrf;
    return answer;
  }

  /** `path` is below `/api`. */
  async send<T = Body>(path: string, init: RequestInit, { version, headers }: Sending): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api${path}`, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        ...(this.cookie && { Cookie: this.cookie }),
        ...(this.csrf && { 'X-CSRF-Token': this.csrf }),
        ...(version !== undefined && { 'If-Match': `W/"${version}"` }),
        ...headers,
      },
    });
    for (const set of response.headers.getSetCookie()) this.cookie = set.split(';', 1)[0] ?? '';
    const type = response.headers.get('content-type') ?? '';
    const body = /\bjson\b/.test(type) ? await response.json() : await response.text();
    return { status: response.status, headers: response.headers, body: body as T };
  }
}

function json(body: unknown): RequestInit {
  return body === undefined
    ? {}
    : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}
