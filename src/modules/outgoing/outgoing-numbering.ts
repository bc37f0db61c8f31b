// Number, date and symbol out of the book: NĐ 30/2020, Điều 15.

import { numberKey } from '../../../search/port.ts';
import type { Relied, Stored, Write } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { addWorkingDays, type Directory } from '../directory/index.ts';
import { type RegistersService, registerEntryWrite, symbolFor } from '../registers/index.ts';
import type { Outgoing } from './outgoing.ts';
import { authorityReasons } from './outgoing-authority.ts';
import { type OutgoingChecking, withoutNumber } from './outgoing-checking.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { signerFactsOf } from './outgoing-facts.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { bare } from './outgoing-store.ts';

/** Why a number that was kept for another try is cancelled (Điều 15.1: a number is of the day it was taken). */
const DAY_IS_OVER = 'Không ký trong ngày cấp số';

interface NumberStep {
  readonly doc: Stored<Outgoing>;
  readonly state: 'numbered' | 'signed' | 'sealed';
  readonly others: readonly Write[];
  readonly reliesOn?: readonly Relied[] | undefined;
  readonly paper?: Outgoing['paper'];
}

export class OutgoingNumbering {
  readonly #desk: OutgoingDesk;
  readonly #registers: RegistersService;
  readonly #checking: OutgoingChecking;

  constructor(desk: OutgoingDesk, registers: RegistersService, checking: OutgoingChecking) {
    this.#desk = desk;
    this.#registers = registers;
    this.#checking = checking;
  }

  /**
   * The first half of signing: number and date are taken from the book. Whoever calls it has checked what signing checks.
   * A number of an earlier day is cancelled in the same commit.
   */
  async takeNumber(
    context: Context,
    target: Target,
    reliesOn?: readonly Relied[],
  ): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'sign');
    const others =
      doc.state === 'numbered' ? await this.#checking.cancellation(context, doc, DAY_IS_OVER) : [];
    return this.#number(context, directory, { doc, state: 'numbered', others, reliesOn });
  }

  /**
   * Where the number follows the signature, the agency gives it when it signs: Điều 15.2 in the order of paper. A number of
   * an earlier day that never came onto the page is cancelled.
   */
  async afterSignature(
    context: Context,
    { doc, directory }: { readonly doc: Stored<Outgoing>; readonly directory: Directory },
    reliesOn?: readonly Relied[],
  ): Promise<Stored<Outgoing>> {
    const shown = doc.number !== undefined && !doc.numberedAfter;
    if (shown || (doc.numberedAfter && doc.issuedOn === context.today)) return doc;
    // The year may have turned since the person signed: no number for a page that cannot be dated today.
    await this.#desk.files.places(doc, context.today);
    const others = await this.#checking.cancellation(context, doc, DAY_IS_OVER);
    return this.#number(context, directory, { doc, state: 'signed', others, reliesOn });
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
    return this.#number(context, directory, { doc, state: 'sealed', others: [], paper });
  }

  async #number(context: Context, directory: Directory, step: NumberStep): Promise<Stored<Outgoing>> {
    const { doc, state, others, paper, reliesOn = [] } = step;
    const { id, type, secrecy } = doc;
    const { today } = context;
    const year = yearOf(today);
    const book = await this.#registers.bookFor(context, { direction: 'outgoing', secrecy, type, year });
    const unit = directory.units.get(doc.unit)?.abbreviation ?? '';
    const symbol = { type, agency: directory.agency.abbreviation, unit };
    return this.#desk.save(context, directory, {
      action: state === 'sealed' ? 'outgoing.record-paper' : 'outgoing.take-number',
      id,
      version: doc.version,
      takes: [book.id],
      reliesOn: [{ kind: 'book', id: book.id, version: book.version }, ...reliesOn],
      next: (numbers) => {
        const given = symbolFor({ ...symbol, number: numbers[book.id]! });
        const key = numberKey(given.numberAndSymbol);
        const fresh = { ...withoutNumber(bare(doc)), ...given, numberKey: key };
        const more = { ...(paper ? { paper } : {}), ...(state === 'signed' ? { numberedAfter: true } : {}) };
        return { ...fresh, state, book: book.id, year, issuedOn: today, ...more };
      },
      others: (next) => [
        ...others,
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
