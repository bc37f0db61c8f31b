// Drafting: NĐ 30/2020, Điều 10 and 11.
import type { Stored } from '../../../storage/port.ts';
import { type Context, hasRole, isCleared } from '../../kernel/context.ts';
import { type Reason, refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { type Directory, isHeadOf } from '../directory/index.ts';
import type { PreparedFile } from '../documents/index.ts';
import { documentType } from '../registers/index.ts';
import type { Outgoing, Version } from './outgoing.ts';
import type { OutgoingAnswers } from './outgoing-answers.ts';
import { authorityReasons } from './outgoing-authority.ts';
import { stateAfterSubmission, submissionReasons } from './outgoing-decisions.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { signerFactsOf } from './outgoing-facts.ts';
import { documentFields } from './outgoing-form.ts';
import { DRAFTERS } from './outgoing-policy.ts';
import type { DraftBody, UpdateBody, VersionBody } from './outgoing-schema.ts';
import { bare } from './outgoing-store.ts';

export interface DraftingOptions {
  readonly desk: OutgoingDesk;
  readonly answers: OutgoingAnswers;
  /** Whether this installation is approved to hold files of secret documents. */
  readonly secretDocuments: boolean;
}

/** For one's own unit, or one that one leads; leaders and clerks for any. */
function unitReasons(directory: Directory, { actor }: Context, { unit }: Outgoing): readonly Reason[] {
  const own = unit === actor.unit || isHeadOf(directory, actor.person, unit);
  const may = own || (hasRole(actor, 'leader', 'clerk') && directory.units.get(unit)?.active === true);
  return may ? [] : [{ code: 'DRAFT_UNIT_NOT_YOURS', field: 'unit' }];
}

// NĐ 30/2020, Điều 7: the types of administrative documents.
function typeReasons({ type }: Pick<Outgoing, 'type'>): readonly Reason[] {
  return documentType(type)?.administrative ? [] : [{ code: 'OUTGOING_TYPE_UNKNOWN', field: 'type' }];
}

function recipientReasons(directory: Directory, doc: Pick<Outgoing, 'recipients'>): readonly Reason[] {
  return doc.recipients.inside
    .filter((unit) => !directory.units.get(unit)?.active)
    .map((unit) => ({ code: 'RECIPIENT_UNKNOWN', field: 'recipients.inside', params: { unit } }));
}

function signerReasons(directory: Directory, doc: Outgoing, today: string): readonly Reason[] {
  const signer = directory.people.get(doc.signer);
  const reasons = authorityReasons(doc, signerFactsOf(directory, doc.signer), today);
  const cleared = !signer || isCleared({ clearance: signer.clearance } as never, doc.secrecy);
  return cleared ? reasons : [...reasons, { code: 'SIGNER_NOT_CLEARED', field: 'signer' }];
}

export class OutgoingDrafting {
  readonly #desk: OutgoingDesk;
  readonly #answers: OutgoingAnswers;
  readonly #secretDocuments: boolean;

  constructor({ desk, answers, secretDocuments }: DraftingOptions) {
    this.#desk = desk;
    this.#answers = answers;
    this.#secretDocuments = secretDocuments;
  }

  async create(context: Context, body: DraftBody): Promise<Stored<Outgoing>> {
    const { actor } = context;
    const directory = await this.#desk.directories.of(context);
    const doc = this.#begun(context, body);
    refuseAll([
      ...(hasRole(actor, ...DRAFTERS) ? [] : [{ code: 'DRAFTER_NOT_ALLOWED' }]),
      ...(isCleared(actor, doc.secrecy) ? [] : [{ code: 'NOT_CLEARED', field: 'secrecy' }]),
      ...unitReasons(directory, context, doc),
      ...typeReasons(doc),
      ...recipientReasons(directory, doc),
      ...this.#fileReasons(doc, body),
    ]);
    const id = context.newId();
    const answered = body.answersTo ? await this.#answers.begin(context, body.answersTo, id) : [];
    const added = await this.#version(context, directory, { id, doc, body });
    return this.#desk.save(context, directory, {
      action: 'outgoing.draft',
      id,
      version: 0,
      next: added ? { ...doc, versions: [added.version], currentFile: added.version.file } : doc,
      file: added?.prepared,
      details: { abstract: doc.abstract, answersTo: doc.answersTo },
      others: () => answered,
    });
  }

  async update(context: Context, target: Target, body: UpdateBody): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'update');
    const next: Outgoing = { ...bare(doc), ...body, mandate: body.mandate };
    refuseAll([...typeReasons(next), ...recipientReasons(directory, next)]);
    return this.#desk.save(context, directory, { action: 'outgoing.update', ...target, next });
  }

  async addVersion(context: Context, target: Target, body: VersionBody): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'add-version');
    refuseAll(this.#fileReasons(doc, body));
    const added = await this.#version(context, directory, { id: doc.id, doc, body });
    if (!added) refuse('DRAFT_WITHOUT_FILE', { field: 'file' });
    const { version, prepared: file } = added;
    const next = { ...bare(doc), versions: [...doc.versions, version], currentFile: version.file };
    const details = { file: version.file, name: version.name, note: version.note };
    return this.#desk.save(context, directory, {
      action: 'outgoing.add-version',
      ...target,
      next,
      details,
      file,
    });
  }

  async submit(context: Context, target: Target, note?: string): Promise<Stored<Outgoing>> {
    const { doc, directory, standing } = await this.#desk.open(context, target, 'submit');
    const after = stateAfterSubmission(doc, standing);
    refuseAll([
      ...submissionReasons(doc),
      ...recipientReasons(directory, doc),
      ...signerReasons(directory, doc, context.today),
      ...('reasons' in after ? after.reasons : []),
    ]);
    await this.#desk.files.refuseUnreadable(context, doc);
    const state = 'state' in after ? after.state : doc.state;
    const next: Outgoing = {
      ...bare(doc),
      state,
      returned: undefined,
      approved: undefined,
      checked: undefined,
    };
    return this.#desk.save(context, directory, {
      action: 'outgoing.submit',
      ...target,
      next,
      details: { note },
    });
  }

  async recall(context: Context, target: Target, reason: string): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'recall');
    const next: Outgoing = { ...bare(doc), state: 'drafting', approved: undefined, checked: undefined };
    return this.#desk.save(context, directory, {
      action: 'outgoing.recall',
      ...target,
      next,
      details: { reason },
    });
  }

  #begun({ actor, now }: Context, body: DraftBody): Outgoing {
    const { file: _file, compose: _compose, note: _note, unit, ...described } = body;
    return {
      ...described,
      state: 'drafting',
      unit: unit ?? actor.unit,
      drafter: actor.person,
      versions: [],
      dispatches: [],
      createdAt: now,
      updatedAt: now,
      readers: [],
      waitingFor: [],
    };
  }

  #fileReasons(doc: Outgoing, body: VersionBody): readonly Reason[] {
    if (body.file && body.compose) return [{ code: 'DRAFT_FILE_OR_COMPOSE', field: 'file' }];
    // NĐ 30/2020, Điều 16.3: without approval a secret document is here by its fields only.
    const secret = doc.secrecy !== 'none' && !this.#secretDocuments;
    return secret && (body.file || body.compose) ? [{ code: 'SECRET_FIELDS_ONLY', field: 'file' }] : [];
  }

  async #version(
    context: Context,
    directory: Directory,
    draft: { readonly id: string; readonly doc: Outgoing; readonly body: VersionBody },
  ): Promise<{ readonly version: Version; readonly prepared?: PreparedFile | undefined } | undefined> {
    const { id, doc, body } = draft;
    const { compose, file, note } = body;
    if (!compose && !file) return undefined;
    const fields = compose && documentFields({ directory, doc, compose, today: context.today });
    const { files } = this.#desk;
    const held = fields ? await files.compose(context, id, fields) : await files.uploaded(context, file!);
    const { name, mediaType, sha256, prepared } = held;
    const version = { file: held.id, name, mediaType, sha256, at: context.now, by: context.actor.person };
    return { version: note ? { ...version, note } : version, prepared };
  }
}
