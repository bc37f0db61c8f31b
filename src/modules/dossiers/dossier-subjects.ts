// The documents that can lie in a dossier, whatever module they are of: one way to name, judge and change them.
import type { Storage, Stored, Write } from '../../../storage/port.ts';
import { legalDate } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { type Reason, refuse } from '../../kernel/refusal.ts';
import { type Directory, type Standing, standingIn, unitNameOf } from '../directory/index.ts';
import { FILE, type FileRecord, type FileValue, mayReadFile } from '../documents/index.ts';
import {
  INCOMING,
  type Incoming,
  type IncomingService,
  incomingActing,
  mayFileIncoming,
  mayReadIncoming,
  titleOf,
} from '../incoming/index.ts';
import {
  isOutgoingFileable,
  isOutgoingFinished,
  mayFileOutgoing,
  mayReadOutgoing,
  type Outgoing,
  type OutgoingService,
  titleOfOutgoing,
} from '../outgoing/index.ts';
import type { FiledDocument } from './dossier.ts';
import { DOSSIER } from './dossier-kinds.ts';
import type { SubjectBody } from './dossier-schema.ts';

/** How a document changes when it is filed, taken out or archived. */
export interface Place {
  readonly dossier?: string | undefined;
  readonly frozen?: true;
}

/** A document in a dossier, with what the list of documents shows of it. */
export interface Subject extends FiledDocument {
  readonly subject: SubjectBody;
  readonly version: number;
  readonly dossier?: string | undefined;
  readonly readable: boolean;
  readonly numberAndSymbol?: string | undefined;
  readonly on?: string | undefined;
  readonly author?: string | undefined;
  readonly type?: string | undefined;
  readonly abstract?: string | undefined;
  readonly state?: string | undefined;
  /** All files whose content belongs to it, for checking their checksums. */
  readonly files: readonly string[];
  /** Why it cannot be filed. */
  readonly reasons: readonly Reason[];
  /** Why its reader cannot file it from its own page, where nothing else forbids it. */
  readonly pageReasons: readonly Reason[];
  writes(place: Place): Promise<readonly Write[]>;
}

export interface SubjectSources {
  readonly storage: Storage;
  readonly incoming: IncomingService;
  readonly outgoing: OutgoingService;
}

const STATES_BEFORE_NUMBER = ['drafting', 'unit-check', 'form-check', 'signing'];

const NOT_YOURS: Reason = { code: 'DOCUMENT_NOT_YOURS_TO_FILE' };

function outgoingPageReasons(doc: Outgoing, standing: Standing): readonly Reason[] {
  if (!isOutgoingFileable(doc)) return [{ code: 'DOCUMENT_NOT_ISSUED' }];
  return mayFileOutgoing(doc, standing) ? [] : [NOT_YOURS];
}

export class DossierSubjects {
  readonly #sources: SubjectSources;

  constructor(sources: SubjectSources) {
    this.#sources = sources;
  }

  /** One document that the reader may see. */
  async readable(context: Context, directory: Directory, wanted: SubjectBody): Promise<Subject> {
    const [subject] = await this.load(context, directory, [wanted]);
    if (!subject?.readable) return refuse('DOCUMENT_NOT_FOR_DOSSIER', { field: 'id' });
    return subject;
  }

  /** In the order asked for; what is no longer there is left out. */
  async load(
    context: Context,
    directory: Directory,
    wanted: readonly SubjectBody[],
  ): Promise<readonly Subject[]> {
    const ids = (kind: SubjectBody['kind']) => wanted.filter((one) => one.kind === kind).map(({ id }) => id);
    const { agency } = context.actor;
    const [incoming, outgoing, files] = await Promise.all([
      inLots(ids('incoming'), (lot) => this.#sources.storage.getMany<Incoming>(INCOMING, agency, lot)),
      inLots(ids('outgoing'), (lot) => this.#sources.outgoing.filing.load(context, lot)),
      inLots(ids('file'), (lot) => this.#sources.storage.getMany<FileValue>(FILE, agency, lot)),
    ]);
    const found = [
      ...incoming.map((one) => this.#incoming(context, directory, one)),
      ...outgoing.map((one) => this.#outgoing(context, directory, one)),
      ...files.map((one) => this.#file(context, one)),
    ];
    const byKey = new Map(found.map((one) => [`${one.subject.kind}:${one.subject.id}`, one]));
    return wanted.flatMap(({ kind, id }) => byKey.get(`${kind}:${id}`) ?? []);
  }

  #incoming(context: Context, directory: Directory, doc: Stored<Incoming>): Subject {
    const secret = doc.secrecy !== 'none';
    return {
      subject: { kind: 'incoming', id: doc.id },
      version: doc.version,
      dossier: doc.dossier,
      readable: mayReadIncoming(context.actor, doc),
      finished: doc.state === 'completed',
      label: titleOf(doc),
      numberAndSymbol: doc.numberAndSymbol,
      on: doc.documentOn ?? doc.arrivalOn,
      author: doc.issuer,
      type: doc.type,
      abstract: secret ? undefined : doc.abstract,
      state: doc.state,
      files: doc.files,
      reasons: doc.frozen ? [{ code: 'DOCUMENT_ARCHIVED' }] : [],
      pageReasons: mayFileIncoming(doc, incomingActing(context, directory, doc)) ? [] : [NOT_YOURS],
      writes: (place) =>
        this.#sources.incoming.changeWrites(context, doc, ({ dossier: _before, ...kept }) => ({
          ...kept,
          ...place,
        })),
    };
  }

  #outgoing(context: Context, directory: Directory, doc: Stored<Outgoing>): Subject {
    const draft = STATES_BEFORE_NUMBER.includes(doc.state) || (doc.state === 'withdrawn' && !doc.number);
    return {
      subject: { kind: 'outgoing', id: doc.id },
      version: doc.version,
      dossier: doc.dossier,
      readable: mayReadOutgoing(doc, context.actor),
      finished: isOutgoingFinished(doc),
      label: titleOfOutgoing(doc),
      numberAndSymbol: doc.numberAndSymbol,
      on: doc.issuedOn,
      author: unitNameOf(directory, doc.unit).name,
      type: doc.type,
      abstract: doc.secrecy === 'none' ? doc.abstract : undefined,
      state: doc.state,
      files: doc.signedFile ? [doc.signedFile] : [],
      reasons: [
        ...(doc.frozen ? [{ code: 'DOCUMENT_ARCHIVED' }] : []),
        // NĐ 30/2020, Điều 29.4.b: drafts are taken out of a dossier.
        ...(draft ? [{ code: 'DOCUMENT_STILL_A_DRAFT' }] : []),
      ],
      pageReasons: outgoingPageReasons(doc, standingIn(directory, context, doc.unit)),
      writes: (place) => this.#sources.outgoing.filing.writes(context, doc, place),
    };
  }

  /** A file of its own: a picture, a recording, a paper that belongs to no registered document (Điều 29.3). */
  #file(context: Context, file: FileRecord): Subject {
    const subject = { kind: 'file' as const, id: file.id };
    const ofDocument = file.subject !== undefined && file.subject.kind !== DOSSIER;
    return {
      subject,
      version: file.version,
      readable: mayReadFile(context.actor, file),
      finished: true,
      label: file.name,
      on: legalDate(file.uploadedAt),
      files: [file.id],
      reasons: ofDocument ? [{ code: 'FILE_OF_A_DOCUMENT' }] : [],
      pageReasons: [],
      // Its readers are the dossier's; the service writes them with the dossier.
      writes: async () => [],
    };
  }
}

async function inLots<T>(
  ids: readonly string[],
  load: (lot: string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const all: T[] = [];
  for (let from = 0; from < ids.length; from += 200) all.push(...(await load(ids.slice(from, from + 200))));
  return all;
}
