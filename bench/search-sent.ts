/** What the client of Elasticsearch sends, as the client's own HTTP library tells of it. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly type: string;
}

interface Told {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
    readonly headers: readonly string[] | string;
  };
}

function typeIn(headers: readonly string[] | string): string {
  const text = Array.isArray(headers) ? headers.join('\n') : String(headers);
  return /^content-type\s*:?\s*(\S.*)$/im.exec(text)?.[1]?.trim() ?? 'application/json';
}

/** All that is sent while `work` goes on: requests under way at the same time stand in one turn. */
export async function sentDuring(work: () => Promise<unknown>): Promise<readonly (readonly Sent[])[]> {
  const turns: Sent[][] = [];
  let under = 0;
  const began = (told: unknown) => {
    const { method, path, body, headers } = (told as Told).request;
    if (under++ === 0) turns.push([]);
    turns.at(-1)!.push({ method, path, body: String(body ?? ''), type: typeIn(headers) });
  };
  const ended = () => {
    under--;
  };
  subscribe('undici:request:create', began);
  subscribe('undici:request:trailers', ended);
  try {
    await work();
  } finally {
    unsubscribe('undici:request:create', began);
    unsubscribe('undici:request:trailers', ended);
  }
  return turns;
}
