// The files of outgoing documents: drafts, signed and sealed ones, always with the rights of their document.
import type { Storage, Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import {
  type DocumentFields,
  type DocumentsService,
  FILE,
  type FileValue,
  type Places,
  type PreparedFile,
} from '../documents/index.ts';
import { type Level, lookSizes, type Raised, standingIn } from '../signatures/index.ts';
import { currentVersion, initialledOf, isOnPaper, type Outgoing, PDF } from './outgoing.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { pageReasons } from './outgoing-page.ts';
import { byHandOf, withMoved, withSizes } from './placing/placing.ts';

export interface HeldFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  /** Still to be committed, with the document. */
  readonly prepared?: PreparedFile;
  /** Of the weakest signature in it, as the judge sees it, where it was made here. */
  readonly level?: Level;
  /** Services that did not answer well, with what was wrong. */
  readonly faults?: readonly string[];
}

function filesOf(doc: Outgoing): readonly string[] {
  const initialled = [doc.approved?.initialled?.file, doc.checked?.initialled?.file];
  const made = [...initialled, doc.signed?.file, doc.sealed?.file].filter((file) => file !== undefined);
  return [...new Set([...doc.versions.map(({ file }) => file), ...made])];
}

function held({ id, value }: PreparedFile): HeldFile {
  return { id, name: value.name, mediaType: value.mediaType, sha256: value.sha256 };
}

function shortName(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);
}

/** A document with its id, before or after it is committed. */
export type FiledOutgoing = Outgoing & { readonly id: string };

export class OutgoingFiles {
  readonly #storage: Storage;
  readonly #documents: DocumentsService;

  constructor(storage: Storage, documents: DocumentsService) {
    this.#storage = storage;
    this.#documents = documents;
  }

  /** A file that the drafter has uploaded and hung onto nothing else. */
  async uploaded(context: Context, id: string): Promise<HeldFile> {
    const file = await this.#documents.open(context, id);
    if (file.subject) refuse('FILE_ALREADY_ATTACHED', { field: 'file' });
    return { id, name: file.name, mediaType: file.mediaType, sha256: file.sha256 };
  }

  async compose(context: Context, doc: string, fields: DocumentFields): Promise<HeldFile> {
    const name = `${shortName(fields.abstract)}.pdf`;
    const owner = { subject: { kind: OUTGOING, id: doc }, readers: [] };
    const prepared = await this.#documents.prepareComposed(context, { name, fields }, owner);
    return { ...held(prepared), prepared };
  }

  /** What came out of a signature. */
  async made(context: Context, doc: { id: string; name: string }, bytes: Uint8Array): Promise<HeldFile> {
    const owner = { subject: { kind: OUTGOING, id: doc.id }, readers: [] };
    const prepared = await this.#documents.preparePdf(context, { name: doc.name, bytes }, owner);
    return { ...held(prepared), prepared };
  }

  /** The same, as far as services let it be raised: the level that it has is the judge's word. */
  async raised(context: Context, doc: { id: string; name: string }, made: Raised): Promise<HeldFile> {
    const file = await this.made(context, doc, made.pdf);
    const level = standingIn(file.prepared?.beside ?? [])?.level;
    const faults = made.faults.map(({ url, code }) => `${url} ${code}`);
    return { ...file, ...(level ? { level } : {}), ...(faults.length > 0 ? { faults } : {}) };
  }

  /** All files follow their document's readers, in the same commit. */
  async writes(context: Context, doc: FiledOutgoing, fresh?: PreparedFile): Promise<readonly Write[]> {
    const subject = { kind: OUTGOING, id: doc.id };
    const { readers, secrecy } = doc;
    const kept = filesOf(doc).filter((file) => file !== fresh?.id);
    const writes: Write[] = [];
    for (const file of kept) {
      // Units that received the issued file have added their own readers: those stay.
      const lent = file === doc.signedFile && doc.issuedAt ? await this.#lentTo(context, file) : [];
      const all = [...new Set([...readers, ...lent])];
      writes.push(
        ...(await this.#documents.ownershipWrites(context, [file], { subject, readers: all, secrecy })),
      );
    }
    if (!fresh) return writes;
    return [...writes, { ...fresh.write, value: { ...fresh.value, readers, secrecy } }, ...fresh.beside];
  }

  async text(context: Context, doc: Outgoing): Promise<string | undefined> {
    if (!doc.currentFile) return undefined;
    const file = await this.#documents.open(context, doc.currentFile);
    if (file.text.status !== 'text') return undefined;
    // Columns side by side come out of a PDF interleaved: what was read as a whole is put beside the lines.
    const { abstract, signer, issuer } = file.suggestions;
    const read = [abstract, signer, issuer].flatMap((one) => (one ? [one.value] : []));
    return [await this.#documents.textOf(file), ...read].join('\n');
  }

  /** A PDF that cannot be opened cannot be signed. */
  async refuseUnreadable(context: Context, doc: Outgoing): Promise<void> {
    const version = currentVersion(doc);
    if (!version || version.mediaType !== PDF) return;
    const file = await this.#documents.open(context, version.file);
    if (file.text.status === 'unreadable') {
      refuse('DRAFT_FILE_UNREADABLE', { field: 'file', params: { name: version.name } });
    }
  }

  /** Where number, date and signatures will go; refuses where something stands there already. */
  async places(doc: Outgoing, today: string): Promise<Places | undefined> {
    const version = currentVersion(doc);
    if (!version || isOnPaper(doc)) return undefined;
    const places = await this.found(version);
    refuseAll(pageReasons(places, today));
    return places;
  }

  /** As `places`, with what was moved by hand and as large as it will be drawn with this key. */
  async drawnPlaces(context: Context, doc: Outgoing, keyId?: string): Promise<Places | undefined> {
    const places = await this.places(doc, context.today);
    const sizes = await lookSizes(this.#storage, context.actor.agency, keyId);
    return places && withSizes(withMoved(places, byHandOf(doc) ?? {}), sizes);
  }

  /** What the text of a PDF says of places, whatever stands there. */
  found(version: { readonly sha256: string }): Promise<Places> {
    return this.#documents.findPlaces(version);
  }

  /** The content itself against its checksum: what was checked is what is signed. */
  async refuseAltered(doc: Outgoing): Promise<void> {
    const version = currentVersion(doc);
    if (!version) return;
    const initialled = initialledOf(doc);
    for (const { sha256 } of [version, ...(initialled ? [initialled] : [])])
      if ((await this.#storage.blobs.check(sha256)) !== 'ok') refuse('FILE_DAMAGED', { field: 'file' });
  }

  async #lentTo(context: Context, id: string): Promise<readonly string[]> {
    const file = await this.#storage.get<FileValue>(FILE, context.actor.agency, id);
    return file?.readers ?? [];
  }

  withLocalPath<T>(file: { readonly sha256: string }, use: (path: string) => Promise<T>): Promise<T> {
    return this.#documents.withLocalPath(file, use);
  }
}
