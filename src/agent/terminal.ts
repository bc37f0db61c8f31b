// The agent's screen where it was started: a terminal. Nothing that is typed there is ever shown: it may be a PIN.
import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { type Locale, sentence } from '../http/language.ts';
import { TokenError } from '../pkcs11/index.ts';
import { agentMessages } from './agent-messages.ts';
import type { Consent, ConsentDocument, ConsentRequest, Screen } from './screen.ts';
import { filled, SCREEN_TEXTS } from './screen-texts.ts';

export interface TerminalStreams {
  readonly input: NodeJS.ReadStream | NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

type Values = Parameters<typeof filled>[1];
type Waiting = (line: string) => void;

const unseen = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

function named({ title, number }: ConsentDocument): string {
  return number === undefined ? title : `${number} — ${title}`;
}

export class Terminal implements Screen {
  readonly #texts: (typeof SCREEN_TEXTS)[Locale];
  readonly #locale: Locale;
  readonly #output: NodeJS.WritableStream;
  readonly #lines: Interface;
  #waiting: Waiting | undefined;

  constructor({ input, output }: TerminalStreams, locale: Locale) {
    this.#locale = locale;
    this.#texts = SCREEN_TEXTS[locale];
    this.#output = output;
    const terminal = (input as NodeJS.ReadStream).isTTY === true;
    this.#lines = createInterface({ input, output: unseen(), terminal, historySize: 0 });
  }

  /** Enter while nothing is asked; Ctrl+C or the end of the input. */
  on(acts: { readonly enter: () => void; readonly leave: () => void }): void {
    this.#lines.on('line', (line) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) waiting(line);
      // What was typed without a question is not looked at: it may be a PIN that came too soon.
      else acts.enter();
    });
    this.#lines.on('SIGINT', acts.leave).on('close', acts.leave);
  }

  close(): void {
    this.#lines.close();
  }

  started(values: Values): void {
    this.#say(filled(this.#texts.started, values));
  }

  pairingCode(code: string, minutes: number): void {
    this.#say(filled(this.#texts.code, { code: `${code.slice(0, 4)} ${code.slice(4)}`, minutes }));
  }

  paired(): void {
    this.#say(this.#texts.paired);
  }

  async consent(request: ConsentRequest, until: AbortSignal): Promise<Consent | undefined> {
    this.#say(this.#question(request));
    const line = await this.#typed(until);
    if (line === undefined || line === '') {
      this.#say(line === undefined ? this.#texts.untouched : this.#texts.declined);
      return undefined;
    }
    this.#say(this.#texts.checking);
    return { pin: request.pinOnReader ? '' : line };
  }

  signed(document: ConsentDocument, digest: string): void {
    this.#say(filled(this.#texts.signed, { document: named(document), digest }));
  }

  refused(code: string): void {
    this.#say(sentence(agentMessages, { code }, this.#locale));
  }

  failed(error: unknown): void {
    this.#say(error instanceof TokenError ? `(${error.message})` : String((error as Error)?.stack ?? error));
  }

  batchEnded(count: number): void {
    this.#say(filled(this.#texts.ended, { count }));
  }

  #question({ office, documents, holder, token, finalTry, pinOnReader }: ConsentRequest): string {
    const texts = this.#texts;
    const listed = documents.flatMap((one, at) => [
      `  ${at + 1}. ${named(one)}`,
      ...(one.digest === undefined ? [] : [`     ${filled(texts.digest, { digest: one.digest })}`]),
    ]);
    return [
      '',
      filled(texts.ask, { office, count: documents.length }),
      ...listed,
      filled(texts.holder, { holder, token }),
      ...(finalTry ? [texts.finalTry] : []),
      pinOnReader ? texts.onReader : texts.pin,
    ].join('\n');
  }

  /** The next line; what was typed before the question does not count. */
  #typed(until: AbortSignal): Promise<string | undefined> {
    if (until.aborted) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    const waiting: Waiting = (line) => resolve(line);
    const withdrawn = (): void => {
      if (this.#waiting === waiting) this.#waiting = undefined;
      resolve(undefined);
    };
    until.addEventListener('abort', withdrawn, { once: true });
    // A half-typed line is dropped.
    if (this.#lines.terminal) this.#lines.write(null, { ctrl: true, name: 'u' });
    this.#waiting = waiting;
    return promise.finally(() => until.removeEventListener('abort', withdrawn));
  }

  #say(text: string): void {
    this.#output.write(`${text}\n`);
  }
}
