/** Writes in pieces of bounded size, one after the other; each item that fails is tried again by itself, or reported. */
import { setTimeout as after, setImmediate } from 'node:timers/promises';
import type { estypes } from '@elastic/elasticsearch';
import { type Fault, faultOf, faultOfStatus, unavailable } from './faults.ts';
import type { Server } from './server.ts';
import type { Write } from './sources.ts';

/** Characters of text; on the way it is in it twice, whole and in passages. */
const MOST_LENGTH = 1_000_000;
const LONG = 50_000;
const MOST_ITEMS = 500;
const TRIES = 5;
const FIRST_PAUSE_MS = 100;
const MOST_TOLD = 10;

/** What passes by itself, mostly: the rest is tried again by whoever follows the journal. */
const PASSING: ReadonlySet<Fault> = new Set(['SERVER_BUSY', 'SERVER_RED']);

export interface Target {
  readonly alias: string;
  /** Whether what is written is found when the write has returned. */
  readonly refresh: boolean;
}

/** `null` if all is written or was already there in a later version; `'gone'` if no index stands behind the alias. */
export async function writeAll(
  server: Server,
  writes: readonly Write[],
  target: Target,
): Promise<null | 'gone'> {
  const pieces = piecesOf(latest(writes));
  for (const piece of pieces) {
    const gone = await writePiece(server, piece, target);
    if (gone) return 'gone';
  }
  if (target.refresh && pieces.length > 1) {
    await server.write((client, limits) => client.indices.refresh({ index: target.alias }, limits));
  }
  return null;
}

interface Line {
  readonly name: string;
  readonly action: object;
  readonly source: string;
}

/** The latest of those that are about one document. */
function latest(writes: readonly Write[]): Write[] {
  const byName = new Map<string, Write>();
  for (const write of writes) {
    const known = byName.get(write.name);
    if (!known || known.version < write.version) byName.set(write.name, write);
  }
  return [...byName.values()];
}

interface Piece {
  readonly writes: readonly Write[];
  readonly isOnly: boolean;
}

function piecesOf(writes: readonly Write[]): Piece[] {
  const pieces: Write[][] = [];
  let length = 0;
  for (const write of writes) {
    const last = pieces.at(-1);
    const fits = last !== undefined && last.length < MOST_ITEMS && length + write.length <= MOST_LENGTH;
    if (fits) last.push(write);
    else pieces.push([write]);
    length = fits ? length + write.length : write.length;
  }
  return pieces.map((piece) => ({ writes: piece, isOnly: pieces.length === 1 }));
}

async function writePiece(server: Server, { writes, isOnly }: Piece, target: Target): Promise<boolean> {
  let left = await linesOf(writes);
  for (let attempt = 1; ; attempt++) {
    const outcome = await send(server, left, { alias: target.alias, refresh: target.refresh && isOnly });
    if (outcome.gone) return true;
    if (outcome.refused.length > 0) throw unavailable('SERVER_FAILS', outcome.refused.slice(0, MOST_TOLD));
    if (outcome.again.length === 0) return false;
    if (attempt === TRIES || !PASSING.has(outcome.fault!)) throw unavailable(outcome.fault!);
    left = outcome.again;
    // Many who were refused together must not come back together.
    await after(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
  }
}

/** Everybody else has their turn between long ones. */
async function linesOf(writes: readonly Write[]): Promise<Line[]> {
  const lines: Line[] = [];
  let since = 0;
  for (const { name, routing, version, length, source } of writes) {
    const action = { _id: name, routing, version, version_type: 'external', require_alias: true };
    lines.push({ name, action, source: JSON.stringify(source()) });
    since += length;
    if (since > LONG) {
      await setImmediate();
      since = 0;
    }
  }
  return lines;
}

interface Outcome {
  readonly again: Line[];
  readonly fault: Fault | null;
  readonly refused: string[];
  readonly gone: boolean;
}

async function send(server: Server, lines: readonly Line[], { alias, refresh }: Target): Promise<Outcome> {
  const operations = lines.flatMap(({ action, source }) => [{ index: { _index: alias, ...action } }, source]);
  try {
    const { items } = await server.write((client, limits) =>
      client.bulk({ operations, refresh, filter_path: ITEM_PARTS }, limits),
    );
    return outcomeOf(lines, items);
  } catch (error) {
    const fault = faultOf(error);
    if (!PASSING.has(fault)) throw error;
    return { again: [...lines], fault, refused: [], gone: false };
  }
}

const ITEM_PARTS = ['errors', 'items.*.status', 'items.*.error.type', 'items.*.error.reason'];

function outcomeOf(lines: readonly Line[], items: estypes.BulkResponse['items']): Outcome {
  const outcome = { again: [] as Line[], fault: null as Fault | null, refused: [] as string[], gone: false };
  for (const [i, item] of items.entries()) {
    const { status, error } = Object.values(item)[0]!;
    // A later version is there already, or this one.
    if (status < 300 || status === 409) continue;
    if (status === 404) outcome.gone = true;
    else if (status === 400)
      outcome.refused.push(`${lines[i]!.name}: ${error?.reason ?? error?.type ?? status}`);
    else {
      outcome.again.push(lines[i]!);
      outcome.fault = faultOfStatus(status, error?.type ?? '');
    }
  }
  return outcome;
}
