// The agent as a person starts it, with somebody at its keyboard and a browser on loopback.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { SoftToken } from '../support/soft-token.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const OFFICE = 'https://vanthu.xuanhoa.example';

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is what the test looks at
  readonly body: any;
}

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: { readonly [name: string]: string };
  /** JSON where it is no text. */
  readonly body?: unknown;
  readonly host?: string;
}

export class AgentProgram {
  output = '';
  bearer = '';
  port = 0;
  readonly #child: ChildProcess;

  private constructor([file = '', ...args]: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(file, args, {
      cwd: ROOT,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (said: string) => {
        this.output += said;
      });
    }
  }

  static async start(
    { module, environment }: Pick<SoftToken, 'module' | 'environment'>,
    { origin = OFFICE, port = 0 } = {},
  ): Promise<AgentProgram> {
    const args = ['--origin', origin, '--module', module, '--port', `${port}`, '--language', 'en'];
    return AgentProgram.launch([process.execPath, 'bin/agent.mjs', ...args], environment);
  }

  /** In English: what it says is read here. */
  static async launch(command: readonly string[], environment: NodeJS.ProcessEnv): Promise<AgentProgram> {
    const agent = new AgentProgram(command, environment);
    agent.port = Number((await agent.says(/\(port (\d+)\)/))[1]);
    await agent.says(/Pairing code: /);
    return agent;
  }

  /** Waits until it has said this after a place in its output. */
  async says(wanted: RegExp, after = 0): Promise<RegExpExecArray> {
    for (;;) {
      const found = wanted.exec(this.output.slice(after));
      if (found) return found;
      if (this.#child.exitCode !== null) throw new Error(`never said ${wanted}:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  types(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  /** Another code: Enter, while nothing is asked. */
  async newCode(): Promise<string> {
    const before = this.output.length;
    this.types('');
    return (await this.says(/Pairing code: (\d{4} \d{4})/, before))[1] ?? '';
  }

  ask({ method, path: at, headers = {}, body, host = `127.0.0.1:${this.port}` }: Asked): Promise<Answer> {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const all = {
      Host: host,
      Origin: OFFICE,
      'Accept-Language': 'en',
      ...(this.bearer && { Authorization: `Bearer ${this.bearer}` }),
      ...(sent !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.port,
          path: at,
          method: method ?? (sent ? 'POST' : 'GET'),
          headers: all,
        },
        async (response) => {
          const told = await text(response);
          const body = told === '' ? undefined : JSON.parse(told);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        },
      );
      asked.on('error', reject).end(sent);
    });
  }

  async pair(): Promise<void> {
    const { status, body } = await this.ask({ path: '/v1/pair', body: { code: await this.newCode() } });
    if (status !== 200) throw new Error(`not paired: ${JSON.stringify(body)}`);
    this.bearer = body.token;
  }

  /** Asks for a batch and waits until the person is asked; answers its id. */
  async asksFor(order: object): Promise<string> {
    const before = this.output.length;
    const { status, body } = await this.ask({ path: '/v1/batches', body: order });
    if (status !== 200) throw new Error(`no batch: ${JSON.stringify(body)}`);
    await this.says(/Type the PIN to sign/, before);
    return body.batch;
  }

  /** What becomes of a batch when the person has answered. */
  async outcome(batch: string): Promise<Answer> {
    for (;;) {
      const answer = await this.ask({ path: `/v1/batches/${batch}` });
      if (answer.body.state !== 'asking') return answer;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async close(): Promise<number | null> {
    if (this.#child.exitCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGTERM');
      await ended;
    }
    return this.#child.exitCode;
  }
}
