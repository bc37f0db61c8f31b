/** A folder into which everything is moved. Its writing is done in a thread. */
import { collectKinds } from '../check.ts';
import type { HeldCursor, HeldState, MovedEntry, MoveTarget, UnfinishedMark } from '../moving/holdings.ts';
import type { SignedHead } from '../port.ts';
import { type Folder, folderAt } from './files.ts';
import { FolderHoldings } from './holdings.ts';
import { lockFolder } from './lock.ts';
import { readMark, refuseMarked } from './move-mark.ts';
import type { MoveRequest } from './move-thread.ts';
import { type EmbeddedOptions, prepareFolder } from './open.ts';
import { writeSigningKey } from './signing-key.ts';
import { type Asking, Thread } from './thread.ts';

interface Parts {
  readonly folder: Folder;
  readonly options: EmbeddedOptions;
  readonly writer: Asking;
  readonly unlock: () => void;
}

class FolderTarget extends FolderHoldings implements MoveTarget {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    super(parts.folder, [...collectKinds(parts.options.kinds).values()]);
    this.#parts = parts;
  }

  async unfinished(): Promise<UnfinishedMark | undefined> {
    const mark = readMark(this.database, 'unfinished-move');
    // One that was moved away is as full as any other.
    if (!mark) refuseMarked(this.database);
    return mark;
  }

  async content(): Promise<string | undefined> {
    if (this.database.prepare('SELECT 1 FROM entry LIMIT 1').get()) return 'a journal is there';
    if (this.database.prepare('SELECT 1 FROM signed_head LIMIT 1').get()) return 'signed heads are there';
    for await (const { sha256 } of this.blobs.list()) return `the file ${sha256} is there`;
    return undefined;
  }

  async begin(mark: UnfinishedMark, signingKey: string): Promise<void> {
    await this.#ask({ do: 'mark', mark });
    writeSigningKey(this.#parts.folder.keys, signingKey);
    await this.blobs.begin();
  }

  write(agency: string, entries: readonly MovedEntry[]): Promise<void> {
    return this.#ask({ do: 'write', agency, entries });
  }

  build(): Promise<void> {
    return this.#ask({ do: 'build' });
  }

  putSignedHeads(heads: readonly SignedHead[]): Promise<void> {
    return this.#ask({ do: 'heads', heads });
  }

  replaceCursors(cursors: readonly HeldCursor[]): Promise<void> {
    return this.#ask({ do: 'cursors', cursors });
  }

  async replaceStates(pages: AsyncIterable<readonly HeldState[]>): Promise<void> {
    await this.#ask({ do: 'states', from: 'nothing', states: [] });
    for await (const states of pages) await this.#ask({ do: 'states', from: 'there', states });
  }

  finish(): Promise<void> {
    return this.#ask({ do: 'finish' });
  }

  override async close(): Promise<void> {
    await super.close();
    const { writer, unlock } = this.#parts;
    await this.#ask({ do: 'close' }).catch(() => undefined);
    await writer.end();
    unlock();
  }

  #ask(request: MoveRequest): Promise<void> {
    return this.#parts.writer.ask(request);
  }
}

export async function openFolderTarget(options: EmbeddedOptions): Promise<MoveTarget> {
  const folder = folderAt(options.folder);
  await prepareFolder(folder);
  const unlock = lockFolder(folder.lock, folder.root);
  const setting = { folder, kinds: [...collectKinds(options.kinds).values()] };
  const writer = new Thread(new URL('./move-thread.ts', import.meta.url), setting);
  try {
    await writer.ask({ do: 'open' } satisfies MoveRequest);
    return new FolderTarget({ folder, options, writer, unlock });
  } catch (error) {
    await writer.end();
    unlock();
    throw error;
  }
}
