/** From a decided change to the writes of its commit: rights, files and tasks go together. */
import { type Storage, StorageError, type Stored, type Write } from '../../../storage/port.ts';
import { type Context, entryOf, token } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Directory, DirectoryService } from '../directory/index.ts';
import { type DocumentsService, FILE, type FileValue } from '../documents/index.ts';
import { INCOMING, type Incoming } from './incoming.ts';
import { mayReadIncoming, withRights } from './incoming-policy.ts';

export interface ChangesDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  readonly documents: DocumentsService;
}

export interface Loaded {
  readonly before: Stored<Incoming>;
  readonly directory: Directory;
}

export class IncomingChanges {
  readonly #deps: ChangesDeps;

  constructor(deps: ChangesDeps) {
    this.#deps = deps;
  }

  /** The record, where its reader may see it; the same answer whether it is missing or hidden. */
  async open(context: Context, id: string): Promise<Stored<Incoming>> {
    const incoming = await this.#deps.storage.get<Incoming>(INCOMING, context.actor.agency, id);
    if (!incoming || !mayReadIncoming(context.actor, incoming)) refuse('INCOMING_NOT_FOUND');
    return incoming;
  }

  /** For a command: the version that the person saw, and not in the archive. */
  async load(context: Context, id: string, version: number): Promise<Loaded> {
    const [before, directory] = await Promise.all([this.open(context, id), this.#deps.directory.of(context)]);
    if (before.version !== version) {
      throw new StorageError('VERSION_CONFLICT', `${INCOMING} ${id} has moved on`, { kind: INCOMING, id });
    }
    if (before.frozen) refuse('DOCUMENT_ARCHIVED');
    return { before, directory };
  }

  /** The record with its rights set anew, and its files following it. */
  async writes(context: Context, before: Stored<Incoming>, next: Incoming): Promise<readonly Write[]> {
    const directory = await this.#deps.directory.of(context);
    const { id, version } = before;
    const {
      id: _id,
      version: _version,
      agency: _agency,
      ...value
    } = withRights(next, directory) as Stored<Incoming>;
    const files = await this.fileWrites(context, id, value);
    return [{ kind: INCOMING, id, expectedVersion: version, value }, ...files];
  }

  async fileWrites(context: Context, id: string, value: Incoming): Promise<readonly Write[]> {
    const { files, readers, secrecy } = value;
    if (value.source === 'internal') return this.#lentWrites(context, value);
    return this.#deps.documents.ownershipWrites(context, files, {
      subject: { kind: INCOMING, id },
      readers,
      secrecy,
    });
  }

  /** Taken off by a correction: it stays for the clerks, and no longer follows the document's readers. */
  droppedFileWrites(context: Context, before: Stored<Incoming>, next: Incoming): Promise<readonly Write[]> {
    const dropped = before.files.filter((file) => !next.files.includes(file));
    const { secrecy, registeredBy } = before;
    const readers = [secrecy === 'none' ? token.role('clerk') : token.person(registeredBy)];
    const subject = { kind: INCOMING, id: before.id };
    return this.#deps.documents.ownershipWrites(context, dropped, { subject, readers, secrecy });
  }

  /** The file of an internal document belongs to the outgoing one it was issued as: its readers are only added. */
  async #lentWrites(context: Context, value: Incoming): Promise<readonly Write[]> {
    if (value.files.length === 0) return [];
    const found = await this.#deps.storage.getMany<FileValue>(FILE, context.actor.agency, value.files);
    return found.flatMap(({ id, version, agency: _agency, ...file }) => {
      const readers = [...new Set([...file.readers, ...value.readers])];
      if (readers.length === file.readers.length) return [];
      return [{ kind: FILE, id, expectedVersion: version, value: { ...file, readers } }];
    });
  }

  async commit(context: Context, change: Change): Promise<Stored<Incoming>> {
    const result = await this.#deps.storage.commit({
      ...entryOf(context, change.action),
      writes: change.writes,
      ...(change.details ? { details: change.details } : {}),
    });
    return result.records[0] as Stored<Incoming>;
  }
}

export interface Change {
  readonly action: string;
  readonly writes: readonly Write[];
  readonly details?: { readonly [key: string]: string | number | readonly string[] | undefined } | undefined;
}
