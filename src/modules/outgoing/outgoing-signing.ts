// Signature and seal: NĐ 30/2020, Điều 13.7, 15.3, 17.2 and 32.2.d.

import { numberKey } from '../../../search/port.ts';
import type { Stored, Write } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { Refusal, refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { addWorkingDays, type Directory } from '../directory/index.ts';
import { type RegistersService, registerEntryWrite, symbolFor } from '../registers/index.ts';
import type { Outgoing } from './outgoing.ts';
import { authorityReasons } from './outgoing-authority.ts';
import { type OutgoingChecking, withoutNumber } from './outgoing-checking.ts';
import { numberStillGood, sameFileReasons, sealReasons } from './outgoing-decisions.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { signerFactsOf } from './outgoing-facts.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import type { OutgoingPen } from './outgoing-pen.ts';
import type { SignBody } from './outgoing-schema.ts';
import { bare } from './outgoing-store.ts';

export interface SigningOptions {
  readonly desk: OutgoingDesk;
  readonly registers: RegistersService;
  readonly checking: OutgoingChecking;
  readonly pen: OutgoingPen;
}

/** Why a number that was kept for another try is cancelled (Điều 15.1: a number is of the day it was taken). */
const DAY_IS_OVER = 'Không ký trong ngày cấp số';

export class OutgoingSigning {
  readonly #desk: OutgoingDesk;
  readonly #registers: RegistersService;
  readonly #checking: OutgoingChecking;
  readonly #pen: OutgoingPen;

  constructor({ desk, registers, checking, pen }: SigningOptions) {
    this.#desk = desk;
    this.#registers = registers;
    this.#checking = checking;
    this.#pen = pen;
  }

  /**
   * Key first, number second, page third, signature last: a wrong passphrase costs no number, and nothing is drawn
   * after the signature.
   */
  async sign(context: Context, target: Target, { keyId, passphrase }: SignBody): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'sign');
    refuseAll([
      ...sameFileReasons(doc),
      ...authorityReasons(doc, signerFactsOf(directory, doc.signer), context.today),
    ]);
    await this.#desk.files.refuseAltered(doc);
    const key = await this.#pen.personKey(context, keyId, passphrase);
    const kept = numberStillGood(doc, context.today);
    // The year may have turned since the clerk's check: no number for a page that cannot be dated today.
    if (!kept) await this.#desk.files.places(doc, context.today);
    const numbered = kept ? doc : await this.takeNumber(context, target);
    const signed = await this.#pen
      .sign(context, { directory, doc: numbered, key })
      .catch((cause: unknown) => {
        if (cause instanceof Refusal) throw cause;
        throw signingFailed('SIGNING_FAILED', numbered, cause);
      });
    const note = {
      person: context.actor.person,
      key: keyId,
      at: context.now,
      file: signed.id,
      sha256: signed.sha256,
    };
    const next: Outgoing = { ...bare(numbered), state: 'signed', signed: note, signedFile: signed.id };
    return this.#desk.save(context, directory, {
      action: 'outgoing.sign',
      id: doc.id,
      version: numbered.version,
      next,
      file: signed.prepared,
      details: { numberAndSymbol: numbered.numberAndSymbol, file: signed.id, sha256: signed.sha256 },
    });
  }

  /**
   * The first half of signing: number and date are taken from the book. Whoever calls it has checked what `sign` checks.
   * A number of an earlier day is cancelled in the same commit.
   */
  async takeNumber(context: Context, target: Target): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'sign');
    const cancelled =
      doc.state === 'numbered' ? await this.#checking.cancellation(context, doc, DAY_IS_OVER) : [];
    return this.#number(context, directory, { doc, state: 'numbered', others: () => cancelled });
  }

  /** A secret document signed by hand gets its number from the clerk (Điều 15.2, 15.3 does not apply to paper). */
  async recordPaper(context: Context, target: Target, signedOn: string): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'record-paper');
    // Điều 15.2: at the latest on the next working day.
    const calendars = await this.#desk.directories.calendars(context);
    const inTime = signedOn <= context.today && addWorkingDays(calendars, signedOn, 1) >= context.today;
    if (!inTime) refuse('PAPER_DAY_WRONG', { field: 'signedOn' });
    refuseAll(authorityReasons(doc, signerFactsOf(directory, doc.signer), signedOn));
    const paper = { by: doc.signer, at: `${signedOn}T05:00:00.000Z` };
    return this.#number(context, directory, { doc, state: 'sealed', others: () => [], paper });
  }

  /** The clerk puts the agency's signature beside the person's. */
  async seal(context: Context, target: Target, { keyId, passphrase }: SignBody): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'seal');
    refuseAll(sealReasons(doc));
    const key = await this.#pen.agencyKey(context, keyId, passphrase);
    const sealed = await this.#pen.seal(context, { directory, doc, key }).catch((cause: unknown) => {
      if (cause instanceof Refusal) throw cause;
      throw signingFailed('SEALING_FAILED', doc, cause);
    });
    const note = {
      person: context.actor.person,
      key: keyId,
      at: context.now,
      file: sealed.id,
      sha256: sealed.sha256,
    };
    const next: Outgoing = { ...bare(doc), state: 'sealed', sealed: note, signedFile: sealed.id };
    const details = { numberAndSymbol: doc.numberAndSymbol, file: sealed.id, sha256: sealed.sha256 };
    return this.#desk.save(context, directory, {
      action: 'outgoing.seal',
      ...target,
      next,
      details,
      file: sealed.prepared,
    });
  }

  async #number(
    context: Context,
    directory: Directory,
    step: {
      readonly doc: Stored<Outgoing>;
      readonly state: 'numbered' | 'sealed';
      readonly others: () => readonly Write[];
      readonly paper?: Outgoing['paper'];
    },
  ): Promise<Stored<Outgoing>> {
    const { doc, state, others, paper } = step;
    const { id, type, secrecy } = doc;
    const { today } = context;
    const year = yearOf(today);
    const book = await this.#registers.bookFor(context, { direction: 'outgoing', secrecy, type, year });
    const unit = directory.units.get(doc.unit)?.abbreviation ?? '';
    const symbol = { type, agency: directory.agency.abbreviation, unit };
    return this.#desk.save(context, directory, {
      action: state === 'numbered' ? 'outgoing.take-number' : 'outgoing.record-paper',
      id,
      version: doc.version,
      takes: [book.id],
      reliesOn: [{ kind: 'book', id: book.id, version: book.version }],
      next: (numbers) => {
        const given = symbolFor({ ...symbol, number: numbers[book.id]! });
        const key = numberKey(given.numberAndSymbol);
        const fresh = { ...withoutNumber(bare(doc)), ...given, numberKey: key };
        return { ...fresh, state, book: book.id, year, issuedOn: today, ...(paper ? { paper } : {}) };
      },
      others: (next) => [
        ...others(),
        registerEntryWrite({
          book: book.id,
          number: next.number!,
          on: today,
          subject: { kind: OUTGOING, id },
          summary: {
            numberAndSymbol: next.numberAndSymbol,
            type,
            abstract: secrecy === 'none' ? doc.abstract : undefined,
          },
        }),
      ],
    });
  }
}

function signingFailed(code: string, doc: Outgoing, cause: unknown): Refusal {
  const refusal = new Refusal([{ code, params: { number: doc.numberAndSymbol ?? '' } }]);
  refusal.cause = cause;
  return refusal;
}
