// What every step of an outgoing document has in common: load and check whose turn it is, then settle and commit.
import type { CommitResult, Numbers, Relied, Storage, Stored, Write } from '../../../storage/port.ts';
import { type Context, entryOf } from '../../kernel/context.ts';
import { refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { type Directory, type DirectoryService, type Standing, standingIn } from '../directory/index.ts';
import type { PreparedFile } from '../documents/index.ts';
import type { Outgoing } from './outgoing.ts';
import { actionReasons, type OutgoingAction } from './outgoing-decisions.ts';
import { partsOf } from './outgoing-facts.ts';
import type { OutgoingFiles } from './outgoing-files.ts';
import { outgoingReaders, outgoingWaitsFor } from './outgoing-policy.ts';
import { outgoingWrite, readable } from './outgoing-store.ts';

export interface Opened {
  readonly doc: Stored<Outgoing>;
  readonly directory: Directory;
  readonly standing: Standing;
}

export interface Change {
  /** `outgoing.verb`. */
  readonly action: string;
  readonly id: string;
  /** 0 for a new document. */
  readonly version: number;
  readonly next: Outgoing | ((numbers: Numbers) => Outgoing);
  readonly details?: { readonly [key: string]: string | number | boolean | undefined };
  readonly takes?: readonly string[];
  readonly reliesOn?: readonly Relied[];
  /** A file made in this step. */
  readonly file?: PreparedFile | undefined;
  /** Other records of the same commit, e.g. the register's line. */
  readonly others?: (next: Outgoing, numbers: Numbers) => readonly Write[];
}

export class OutgoingDesk {
  readonly storage: Storage;
  readonly directories: DirectoryService;
  readonly files: OutgoingFiles;

  constructor(storage: Storage, directories: DirectoryService, files: OutgoingFiles) {
    this.storage = storage;
    this.directories = directories;
    this.files = files;
  }

  /** Refuses with every reason if this person may not take this step now. */
  async open(context: Context, target: Target, action: OutgoingAction): Promise<Opened> {
    const [doc, directory] = await Promise.all([
      readable(this.storage, context, target.id),
      this.directories.of(context),
    ]);
    const standing = standingIn(directory, context, doc.unit);
    refuseAll(actionReasons(action, doc, standing));
    return { doc: { ...doc, version: target.version }, directory, standing };
  }

  /** Who may read it and whose turn it is follow from what it has become. */
  settle(context: Context, directory: Directory, next: Outgoing): Outgoing {
    const parts = partsOf(directory, next);
    const readers = outgoingReaders(next, parts);
    return { ...next, readers, waitingFor: outgoingWaitsFor(next, parts), updatedAt: context.now };
  }

  async save(context: Context, directory: Directory, change: Change): Promise<Stored<Outgoing>> {
    const settled = (numbers: Numbers): Outgoing => {
      const next = typeof change.next === 'function' ? change.next(numbers) : change.next;
      return this.settle(context, directory, next);
    };
    const filed = { ...settled(zeroes(change.takes)), id: change.id };
    const fileWrites = await this.files.writes(context, filed, change.file);
    const result: CommitResult = await this.storage.commit({
      ...entryOf(context, change.action),
      ...(change.details ? { details: change.details } : {}),
      ...(change.takes ? { takes: change.takes } : {}),
      ...(change.reliesOn ? { reliesOn: change.reliesOn } : {}),
      writes: (numbers) => {
        const next = settled(numbers);
        const others = change.others?.(next, numbers) ?? [];
        return [outgoingWrite(change.id, change.version, next), ...fileWrites, ...others];
      },
    });
    return result.records[0] as Stored<Outgoing>;
  }
}

/** Readers do not depend on the number: any will do to work them out before one is taken. */
function zeroes(takes: readonly string[] = []): Numbers {
  return Object.fromEntries(takes.map((book) => [book, 0]));
}
