// The two checks before signing (NĐ 30/2020, Điều 12), giving back, and taking out of the way.
import type { Stored, Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { present } from '../../kernel/present.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { cancelEntryWrite, type RegistersService } from '../registers/index.ts';
import { CONTENT_INITIALS, FORM_INITIALS } from '../signatures/index.ts';
import { currentVersion, type Initialled, isOnPaper, type Outgoing } from './outgoing.ts';
import type { OutgoingAnswers } from './outgoing-answers.ts';
import { checkForm, type FormFinding } from './outgoing-checklist.ts';
import { givesNumberAfter } from './outgoing-decisions.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import type { HeldFile } from './outgoing-files.ts';
import { expectedForm } from './outgoing-form.ts';
import type { InitialOrder, OutgoingPen } from './outgoing-pen.ts';
import type { SignBody } from './outgoing-schema.ts';
import { bare, readable } from './outgoing-store.ts';

/** What goes with an approval: a note, and the key to put one's initials with. */
export interface Approval {
  readonly note?: string | undefined;
  readonly initials?: SignBody | undefined;
}

export interface FormApproval extends Approval {
  readonly confirmed: boolean;
}

function initialledBy(file: HeldFile | undefined): { readonly initialled?: Initialled } {
  return file ? { initialled: { file: file.id, sha256: file.sha256 } } : {};
}

export interface CheckingOptions {
  readonly desk: OutgoingDesk;
  readonly registers: RegistersService;
  readonly answers: OutgoingAnswers;
  readonly pen: OutgoingPen;
}

export class OutgoingChecking {
  readonly #desk: OutgoingDesk;
  readonly #registers: RegistersService;
  readonly #answers: OutgoingAnswers;
  readonly #pen: OutgoingPen;

  constructor({ desk, registers, answers, pen }: CheckingOptions) {
    this.#pen = pen;
    this.#desk = desk;
    this.#registers = registers;
    this.#answers = answers;
  }

  async approve(
    context: Context,
    target: Target,
    { note, initials }: Approval = {},
  ): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'approve');
    const file = await this.#initialled(context, { doc, directory, field: CONTENT_INITIALS }, initials);
    const approved = { by: context.actor.person, at: context.now, ...initialledBy(file) };
    const next: Outgoing = { ...bare(doc), state: 'form-check', approved };
    return this.#desk.save(context, directory, {
      action: 'outgoing.approve',
      ...target,
      next,
      details: { note, ...(await this.#initialledWith(context, file, initials)) },
      file: file?.prepared,
    });
  }

  /** What the text of the draft shows of its form. */
  async formCheck(
    context: Context,
    id: string,
  ): Promise<{ file?: string; findings: readonly FormFinding[] }> {
    const [doc, directory] = await Promise.all([
      readable(this.#desk.storage, context, id),
      this.#desk.directories.of(context),
    ]);
    const text = await this.#desk.files.text(context, doc);
    const findings = checkForm(text, expectedForm(directory, doc));
    return { ...(doc.currentFile ? { file: doc.currentFile } : {}), findings };
  }

  /** `confirmed`: the clerk has looked at what the list did not find. What is checked here is what is signed. */
  async check(
    context: Context,
    target: Target,
    { confirmed, note, initials }: FormApproval,
  ): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'check');
    if (!confirmed && doc.currentFile) await this.#refuseUnsure(context, doc.id);
    // Found now rather than by the signer: a page that cannot be numbered, dated and signed.
    await this.#pen.rehearse(context, directory, doc);
    const file = await this.#initialled(context, { doc, directory, field: FORM_INITIALS }, initials);
    const sha256 = currentVersion(doc)?.sha256;
    const checked = { by: context.actor.person, at: context.now, sha256, note, ...initialledBy(file) };
    const next: Outgoing = { ...bare(doc), state: 'signing', checked };
    return this.#desk.save(context, directory, {
      action: 'outgoing.check',
      ...target,
      next,
      details: { note, sha256, ...(await this.#initialledWith(context, file, initials)) },
      file: file?.prepared,
    });
  }

  async return(context: Context, target: Target, reason: string): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'return');
    const returned = { by: context.actor.person, at: context.now, from: doc.state, reason };
    // Điều 11.2: what is changed after approval goes the whole way again.
    const next: Outgoing = {
      ...bare(doc),
      state: 'drafting',
      returned,
      approved: undefined,
      checked: undefined,
    };
    const details = { reason, from: doc.state };
    return this.#desk.save(context, directory, { action: 'outgoing.return', ...target, next, details });
  }

  /** Before issue the number is cancelled in the register; after it the register keeps its line (Điều 18.4). */
  async withdraw(context: Context, target: Target, reason: string): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'withdraw');
    const withdrawn = { by: context.actor.person, at: context.now, reason };
    const cancelled = doc.issuedAt ? [] : await this.cancellation(context, doc, reason);
    const told = await this.#answers.withdrawn(context, doc, reason);
    const next: Outgoing = { ...bare(doc), state: 'withdrawn', withdrawn };
    const details = { reason, from: doc.state, numberAndSymbol: doc.numberAndSymbol };
    const others = () => [...cancelled, ...told];
    return this.#desk.save(context, directory, {
      action: 'outgoing.withdraw',
      ...target,
      next,
      details,
      others,
    });
  }

  async cancelNumber(context: Context, target: Target, reason: string): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'cancel-number');
    const cancelled = await this.cancellation(context, doc, reason);
    const next: Outgoing = { ...withoutNumber(bare(doc)), state: 'signing' };
    const details = { reason, numberAndSymbol: doc.numberAndSymbol };
    const others = () => cancelled;
    return this.#desk.save(context, directory, {
      action: 'outgoing.cancel-number',
      ...target,
      next,
      details,
      others,
    });
  }

  /** The register's line stays and says why its number names no document. */
  async cancellation(context: Context, doc: Outgoing, reason: string): Promise<readonly Write[]> {
    if (!doc.book || doc.number === undefined) return [];
    const entry = await this.#registers.entry(context, doc.book, doc.number);
    if (!entry || entry.state === 'cancelled') return [];
    return [cancelEntryWrite(entry, { reason, by: context.actor.person, at: context.now })];
  }

  /** Ký nháy: only where the agency asks for it, only with one's own key, and of one's own will. */
  async #initialled(
    context: Context,
    { doc, directory, field }: Pick<InitialOrder, 'doc' | 'directory' | 'field'>,
    given: SignBody | undefined,
  ): Promise<HeldFile | undefined> {
    if (!given) return undefined;
    const { keyId, ...secrets } = given;
    const wanted = directory.agency.signing?.initials === true && givesNumberAfter(directory, doc);
    if (!wanted || isOnPaper(doc)) refuse('INITIALS_NOT_WANTED', { field: 'initials' });
    await this.#desk.files.refuseAltered(doc);
    const key = await this.#pen.personKey(context, keyId, present(secrets));
    try {
      return await this.#pen.initial(context, { doc, directory, field, key });
    } finally {
      await key.release();
    }
  }

  async #initialledWith(context: Context, file: HeldFile | undefined, given: SignBody | undefined) {
    if (!file || !given) return {};
    return { initialled: file.id, ...(await this.#pen.signedWith(context, given.keyId)) };
  }

  async #refuseUnsure(context: Context, id: string): Promise<void> {
    const { findings } = await this.formCheck(context, id);
    const open = findings.filter(({ verdict }) => verdict !== 'present').map(({ item }) => item);
    if (open.length > 0)
      refuse('FORM_NOT_CONFIRMED', { field: 'confirmed', params: { items: open.join(', ') } });
  }
}

export function withoutNumber(doc: Outgoing): Outgoing {
  const { book, year, number, symbol, numberAndSymbol, numberKey, issuedOn, numberedAfter, ...rest } = doc;
  return rest;
}
