// Filing documents into a dossier and taking them out: NĐ 30/2020, Điều 29.3 and 29.4.b.
import { StorageError, type Stored, type Write } from '../../../storage/port.ts';
import { type Context, hasRole } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { type Directory, standingIn } from '../directory/index.ts';
import type { DocumentsService } from '../documents/index.ts';
import { keepingsOf, shortProof } from '../signatures/index.ts';
import type { Dossier, Filing } from './dossier.ts';
import { dossierActionReasons } from './dossier-decisions.ts';
import type { DossierDesk } from './dossier-desk.ts';
import { DOSSIER, FILING } from './dossier-kinds.ts';
import { dossierReaders } from './dossier-policy.ts';
import type { FiledView, SubjectBody } from './dossier-schema.ts';
import { bare, filingId, filingsOf, MOST_DOCUMENTS, readableDossier, refuseDouble } from './dossier-store.ts';
import type { DossierSubjects, Subject } from './dossier-subjects.ts';
import { filedViewOf } from './dossier-view.ts';

export interface Contents {
  readonly filings: readonly Stored<Filing>[];
  readonly subjects: readonly Subject[];
}

export class DossierFiling {
  readonly #desk: DossierDesk;
  readonly #subjects: DossierSubjects;
  readonly #documents: DocumentsService;

  constructor(desk: DossierDesk, subjects: DossierSubjects, documents: DocumentsService) {
    this.#desk = desk;
    this.#subjects = subjects;
    this.#documents = documents;
  }

  /** Everything in it, whoever asks: rights of single documents are the caller's to heed. */
  async contents(context: Context, directory: Directory, dossier: string): Promise<Contents> {
    const filings = await filingsOf(this.#desk.storage, context, dossier);
    const wanted = filings.map(({ subject }) => subject as SubjectBody);
    return { filings, subjects: await this.#subjects.load(context, directory, wanted) };
  }

  /** The list of documents in a dossier (mục lục văn bản), made by the system (Điều 29.4.d). */
  async list(context: Context, id: string): Promise<readonly FiledView[]> {
    const dossier = await readableDossier(this.#desk.storage, context, id);
    const directory = await this.#desk.directories.of(context);
    const { filings, subjects } = await this.contents(context, directory, dossier.id);
    // Điều 30.3.b: the archive checks a submitted dossier by its list, before it may open the documents.
    const checks = dossier.state === 'submitted' && hasRole(context.actor, 'archivist');
    const byKey = new Map(subjects.map((one) => [filingId(one.subject), one]));
    const standing = standingIn(directory, context, dossier.unit);
    const takesOut = dossierActionReasons('unfile', dossier, standing).length === 0;
    const actions: FiledView['actions'] = takesOut ? ['unfile'] : [];
    const files = subjects.flatMap((one) => one.files);
    const proofs = await keepingsOf(this.#desk.storage, context.actor.agency, files);
    return filings.map((filing, place) => {
      const subject = byKey.get(filing.id);
      const proof = shortProof((subject?.files ?? []).map((file) => proofs.get(file)));
      return filedViewOf(directory, filing, { subject, order: place + 1, checks, actions, proof });
    });
  }

  /** From the page of the document: the dossier as it is now, the document as it was seen. */
  async fileDocument(context: Context, document: Target & SubjectBody, dossier: string) {
    const { kind, id, version } = document;
    const { version: now } = await readableDossier(this.#desk.storage, context, dossier);
    await this.#file(context, { id: dossier, version: now }, { wanted: { kind, id }, seen: version });
    return { id, version: version + 1, dossier };
  }

  file(context: Context, target: Target, wanted: SubjectBody): Promise<Stored<Dossier>> {
    return this.#file(context, target, { wanted });
  }

  async #file(
    context: Context,
    target: Target,
    { wanted, seen }: { readonly wanted: SubjectBody; readonly seen?: number },
  ): Promise<Stored<Dossier>> {
    const { dossier, directory } = await this.#desk.open(context, target, 'file');
    const subject = await this.#subjects.readable(context, directory, wanted);
    if (seen !== undefined && seen !== subject.version) {
      throw new StorageError('VERSION_CONFLICT', `${wanted.kind} ${wanted.id} has moved on`, { ...wanted });
    }
    const elsewhere = subject.dossier !== undefined;
    refuseAll([...subject.reasons, ...(elsewhere ? [{ code: 'DOCUMENT_IN_OTHER_DOSSIER' }] : [])]);
    if (seen !== undefined) refuseAll(subject.pageReasons);
    if (dossier.documentCount >= MOST_DOCUMENTS) refuse('DOSSIER_FULL', { params: { most: MOST_DOCUMENTS } });
    const filing: Filing = {
      dossier: dossier.id,
      subject: wanted,
      filedAt: context.now,
      filedBy: context.actor.person,
    };
    const write: Write = { kind: FILING, id: filingId(wanted), expectedVersion: 0, value: filing };
    const next: Dossier = { ...bare(dossier), documentCount: dossier.documentCount + 1 };
    const others = [write, ...(await this.#placed(context, subject, dossier))];
    const details = { kind: wanted.kind, document: wanted.id };
    try {
      return await this.#desk.save(context, { action: 'dossiers.file', ...target, next, others, details });
    } catch (error) {
      return refuseDouble(error, 'DOCUMENT_IN_OTHER_DOSSIER', {});
    }
  }

  async unfile(context: Context, target: Target, wanted: SubjectBody): Promise<Stored<Dossier>> {
    const { dossier, directory } = await this.#desk.open(context, target, 'unfile');
    const { storage } = this.#desk;
    const filing = await storage.get<Filing>(FILING, context.actor.agency, filingId(wanted));
    if (!filing || filing.dossier !== dossier.id) return refuse('DOCUMENT_NOT_IN_DOSSIER');
    const [subject] = await this.#subjects.load(context, directory, [wanted]);
    const write: Write = { kind: FILING, id: filing.id, expectedVersion: filing.version, value: null };
    const next: Dossier = { ...bare(dossier), documentCount: dossier.documentCount - 1 };
    const moved = subject ? await this.#takenOut(context, subject) : [];
    const details = { kind: wanted.kind, document: wanted.id };
    const others = [write, ...moved];
    return this.#desk.save(context, { action: 'dossiers.unfile', ...target, next, others, details });
  }

  /** A file of its own belongs to nothing then: whoever may read it may file it elsewhere. */
  async #takenOut(context: Context, { subject, writes }: Subject): Promise<readonly Write[]> {
    return subject.kind === 'file' ? this.#documents.releaseWrites(context, [subject.id]) : writes({});
  }

  /** What archiving writes of everything in it: frozen, and readable for the archive. */
  async frozen(context: Context, contents: Contents, next: Stored<Dossier>): Promise<readonly Write[]> {
    const writes: Write[] = [];
    const owner = { subject: { kind: DOSSIER, id: next.id }, readers: dossierReaders(next) };
    for (const { subject, writes: of } of contents.subjects) {
      const place = { dossier: next.id, frozen: true as const };
      const own =
        subject.kind === 'file' ? this.#documents.ownershipWrites(context, [subject.id], owner) : of(place);
      writes.push(...(await own));
    }
    return writes;
  }

  /** The document says where it lies; a file of its own belongs to the dossier. */
  async #placed(context: Context, subject: Subject, dossier: Stored<Dossier>): Promise<readonly Write[]> {
    if (subject.subject.kind !== 'file') return subject.writes({ dossier: dossier.id });
    const owner = { subject: { kind: DOSSIER, id: dossier.id }, readers: dossierReaders(dossier) };
    return this.#documents.ownershipWrites(context, [subject.subject.id], owner);
  }
}
