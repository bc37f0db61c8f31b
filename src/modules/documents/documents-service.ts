import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Storage, Write } from '../../../storage/port.ts';
import type { Confined } from '../../kernel/confined.ts';
import { type Context, entryOf, token } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import {
  type FileRecord,
  type FileText,
  type FileValue,
  isOwned,
  type Ownership,
  owned,
  PDF,
  released,
} from './documents.ts';
import { FILE } from './documents-kinds.ts';
import { mayAttach, mayRead } from './documents-policy.ts';
import { composeDocument } from './layout/compose-document.ts';
import type { DocumentFields } from './layout/fields.ts';
import { findPlaces } from './layout/find-places.ts';
import type { Places } from './layout/places.ts';
import { extractMetadata } from './metadata/extract.ts';
import { readFileText } from './reading/read-file.ts';
import type { Reading } from './reading/reading.ts';
import { examine, type FileAtPath } from './upload/examine.ts';
import { safeFileName } from './upload/file-name.ts';

/** A file whose content is durable and whose record is still to be committed, alone or with what it belongs to. */
export interface PreparedFile {
  readonly id: string;
  readonly value: FileValue;
  readonly write: Write;
  /** What is kept beside the file in the same commit: what its signatures were judged to be. */
  readonly beside: readonly Write[];
}

interface Content {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
}

export interface DocumentsDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  readonly maxUpload: number;
  /** What has to be found out about a file the moment it arrives, besides its text, and is kept with it. */
  readonly arriving?: (context: Context, file: Arriving) => Promise<readonly Write[]>;
}

interface Arriving {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
}

export class DocumentsService {
  readonly #storage: Storage;
  readonly #confined: Confined;
  readonly #maxUpload: number;
  readonly #arriving: NonNullable<DocumentsDeps['arriving']>;

  constructor({ storage, confined, maxUpload, arriving }: DocumentsDeps) {
    this.#storage = storage;
    this.#confined = confined;
    this.#maxUpload = maxUpload;
    this.#arriving = arriving ?? (async () => []);
  }

  /** Takes a file in: checked, kept, read. What merely cannot be read is kept and says why. Nothing is committed. */
  async prepare(context: Context, file: FileAtPath, ownership?: Ownership): Promise<PreparedFile> {
    const { name, mediaType } = await examine(file, this.#maxUpload);
    const { sha256, size } = await this.#storage.blobs.put(createReadStream(file.path));
    const prepared = await this.#prepared(context, { name, mediaType, sha256, size }, file.path);
    return ownership ? this.#owned(prepared, ownership) : prepared;
  }

  /** The same, committed: it belongs to its uploader until something takes it up. */
  async receive(context: Context, file: FileAtPath): Promise<FileRecord> {
    const { id, write, beside } = await this.prepare(context, file);
    await this.#storage.commit({
      ...entryOf(context, 'documents.receive'),
      writes: [write, ...beside],
    });
    return this.open(context, id);
  }

  /** Takes in a PDF that the program itself made: composed, numbered, signed or sealed. */
  async preparePdf(
    context: Context,
    pdf: { readonly name: string; readonly bytes: Uint8Array },
    ownership: Ownership,
  ): Promise<PreparedFile> {
    const { sha256, size } = await this.#storage.blobs.put(Readable.from([pdf.bytes]));
    const content = { name: safeFileName(pdf.name), mediaType: PDF, sha256, size };
    const prepared = await this.#withPath(sha256, (path) => this.#prepared(context, content, path));
    return this.#owned(prepared, ownership);
  }

  /** Composes a page in the layout of NĐ 30/2020 and takes it in. */
  async prepareComposed(
    context: Context,
    page: { readonly name: string; readonly fields: DocumentFields },
    ownership: Ownership,
  ): Promise<PreparedFile> {
    const bytes = await composeDocument(this.#confined, page.fields);
    return this.preparePdf(context, { name: page.name, bytes }, ownership);
  }

  compose(fields: DocumentFields): Promise<Uint8Array> {
    return composeDocument(this.#confined, fields);
  }

  /** The record, where its reader may see it; the same answer whether it is missing or hidden. */
  async open(context: Context, id: string): Promise<FileRecord> {
    const file = await this.#storage.get<FileValue>(FILE, context.actor.agency, id);
    if (!file || !mayRead(context.actor, file)) refuse('FILE_NOT_FOUND');
    return file;
  }

  /** Present records of the ids that the reader may see, in the order asked for. */
  async openMany(context: Context, ids: readonly string[]): Promise<FileRecord[]> {
    if (ids.length === 0) return [];
    const found = await this.#storage.getMany<FileValue>(FILE, context.actor.agency, [...new Set(ids)]);
    const byId = new Map(found.map((file) => [file.id, file]));
    return ids.flatMap((id) => {
      const file = byId.get(id);
      return file && mayRead(context.actor, file) ? [file] : [];
    });
  }

  /** Files of the agency with the same content. For finding duplicates: rights are the caller's to check. */
  async withContent(agency: string, sha256: string): Promise<readonly FileRecord[]> {
    const page = await this.#storage.find<FileValue>(FILE, { agency, filter: { sha256 }, limit: 20 });
    return page.items;
  }

  /**
   * Writes that hang files onto a subject, or that follow a change of its readers. Refuses files of others and files
   * that belong to something else. Files that already stand so are left out.
   */
  async ownershipWrites(context: Context, ids: readonly string[], ownership: Ownership): Promise<Write[]> {
    if (ids.length === 0) return [];
    const found = await this.#storage.getMany<FileValue>(FILE, context.actor.agency, [...new Set(ids)]);
    if (found.length < new Set(ids).size) refuse('FILE_NOT_FOUND', { field: 'files' });
    for (const file of found) this.#checkOwnership(context, file, ownership);
    return found
      .filter((file) => !isOwned(file, ownership))
      .map((file) => writeOf(file, owned(file, ownership)));
  }

  /** Writes that let files go from what they belonged to. */
  async releaseWrites(context: Context, ids: readonly string[]): Promise<Write[]> {
    const found = await this.#storage.getMany<FileValue>(FILE, context.actor.agency, ids);
    return found.map((file) => writeOf(file, released(file)));
  }

  #checkOwnership(context: Context, file: FileRecord, { subject }: Ownership): void {
    if (file.subject?.kind === subject.kind && file.subject.id === subject.id) return;
    if (mayAttach(context.actor, file)) return;
    refuse(file.subject && mayRead(context.actor, file) ? 'FILE_ALREADY_ATTACHED' : 'FILE_NOT_FOUND', {
      field: 'files',
    });
  }

  content(file: FileRecord, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    return this.#storage.blobs.get(file.sha256, range);
  }

  /** Text of a file, or undefined where it has none. Rights are the caller's to check. */
  async textStream(file: { readonly text: FileText }): Promise<Readable | undefined> {
    const { textSha256 } = file.text;
    return textSha256 === undefined ? undefined : this.#storage.blobs.get(textSha256);
  }

  async textOf(file: { readonly text: FileText }): Promise<string> {
    const stream = await this.textStream(file);
    if (!stream) return '';
    return Buffer.concat(await stream.toArray()).toString('utf8');
  }

  /** Where number, date, signature and seal go. Refuses a PDF that cannot be read. */
  findPlaces(file: { readonly sha256: string }): Promise<Places> {
    return this.#withPath(file.sha256, (path) =>
      findPlaces(this.#confined, path).catch((error: unknown) => {
        if ((error as { code?: string }).code === 'CLOSED') throw error;
        refuse('FILE_UNREADABLE', { field: 'file' });
      }),
    );
  }

  /** Lends the content as a plain file, to what reads files by path. */
  withLocalPath<T>(file: { readonly sha256: string }, use: (path: string) => Promise<T>): Promise<T> {
    return this.#withPath(file.sha256, use);
  }

  async #withPath<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T> {
    const local = await this.#storage.blobs.localPath(sha256);
    try {
      return await use(local.path);
    } finally {
      await local.release();
    }
  }

  /** Its text is read and what must be known of it found out, both at once, each in a subprocess of its own. */
  async #prepared(context: Context, content: Content, path: string): Promise<PreparedFile> {
    const id = context.newId();
    const { mediaType } = content;
    const [reading, beside] = await Promise.all([
      readFileText(this.#confined, { path, mediaType }),
      this.#arriving(context, { id, path, mediaType }),
    ]);
    const value: FileValue = {
      ...content,
      text: await this.#keepText(reading),
      suggestions: extractMetadata(reading.lines),
      uploadedBy: context.actor.person,
      uploadedAt: context.now,
      readers: [token.person(context.actor.person)],
      secrecy: 'none',
    };
    return { id, value, write: { kind: FILE, id, expectedVersion: 0, value }, beside };
  }

  #owned(prepared: PreparedFile, ownership: Ownership): PreparedFile {
    const value = owned(prepared.value, ownership);
    return { ...prepared, value, write: { ...prepared.write, value } };
  }

  async #keepText({ status, reason, text, pages, pagesWithoutText }: Reading): Promise<FileText> {
    const kept = text === '' ? undefined : await this.#storage.blobs.put(Buffer.from(text, 'utf8'));
    return {
      status,
      ...(reason && { reason }),
      ...(kept && { textSha256: kept.sha256 }),
      ...(pages !== undefined && { pages }),
      ...(pagesWithoutText.length > 0 && { pagesWithoutText }),
    };
  }
}

function writeOf(file: FileRecord, value: FileValue): Write {
  return { kind: FILE, id: file.id, expectedVersion: file.version, value };
}
