import type { Client } from './client.ts';

/** A live page: what the server tells it, as it tells it. */
export class Stream {
  text = '';
  /** How it came to its end: by the server, or broken off. */
  over: Promise<'ended' | 'broken'> = Promise.resolve('broken');
  readonly #stop = new AbortController();

  static async open(client: Client, lastEventId?: number): Promise<Stream> {
    const stream = new Stream();
    const headers: Record<string, string> = { Cookie: client.cookie };
    if (lastEventId !== undefined) headers['Last-Event-ID'] = String(lastEventId);
    const answer = await fetch(`${client.url}/api/events`, { headers, signal: stream.#stop.signal });
    if (!answer.ok || !answer.body) throw new Error(`no stream: ${answer.status}`);
    stream.over = stream.#read(answer.body).then(
      () => 'ended',
      () => 'broken',
    );
    return stream;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const part of body) this.text += decoder.decode(part, { stream: true });
  }

  async says(wanted: string | RegExp, withinMs = 60_000): Promise<boolean> {
    const until = performance.now() + withinMs;
    while (performance.now() < until) {
      if (this.text.match(wanted)) return true;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return false;
  }

  /** Sequence numbers told so far. */
  get told(): number[] {
    return [...this.text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
  }

  close(): void {
    this.#stop.abort();
  }
}
