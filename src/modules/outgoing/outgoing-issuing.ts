// Issue and dispatch: NĐ 30/2020, Điều 18.
import type { Stored } from '../../../storage/port.ts';
import { legalDate } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import { addWorkingDays, type Directory } from '../directory/index.ts';
import type { Dispatch, Outgoing } from './outgoing.ts';
import type { OutgoingAnswers } from './outgoing-answers.ts';
import { dispatchReasons, isLate } from './outgoing-decisions.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import type { IssueBody } from './outgoing-schema.ts';
import { bare } from './outgoing-store.ts';

export class OutgoingIssuing {
  readonly #desk: OutgoingDesk;
  readonly #answers: OutgoingAnswers;

  constructor(desk: OutgoingDesk, answers: OutgoingAnswers) {
    this.#desk = desk;
    this.#answers = answers;
  }

  /**
   * Sends the document: units of the agency receive it as an incoming one, and what it answers is completed where its
   * drafter said so, all in the same commit.
   */
  async issue(context: Context, target: Target, body: IssueBody): Promise<Stored<Outgoing>> {
    const { doc, directory } = await this.#desk.open(context, target, 'issue');
    refuseAll(dispatchReasons(doc, body.dispatches));
    const issued: Outgoing = {
      ...bare(doc),
      state: 'issued',
      issuedAt: context.now,
      dispatches: [...doc.dispatches, ...this.#dispatches(context, { doc, directory, body })],
      ...((await this.#isLate(context, doc)) ? { issuedLate: true } : {}),
    };
    const whole = { ...issued, id: doc.id };
    const delivered = await this.#answers.delivered(context, directory, whole);
    const answered = await this.#answers.issued(context, whole);
    return this.#desk.save(context, directory, {
      action: 'outgoing.issue',
      ...target,
      next: { ...issued, copiesInside: delivered.copies },
      details: { numberAndSymbol: doc.numberAndSymbol, late: issued.issuedLate },
      others: () => [...delivered.writes, ...answered],
    });
  }

  #dispatches(
    { actor, now }: Context,
    step: { readonly doc: Outgoing; readonly directory: Directory; readonly body: IssueBody },
  ): readonly Dispatch[] {
    const { doc, directory, body } = step;
    const sent = { at: now, by: actor.person };
    const inside = doc.recipients.inside.map((unit) => ({
      recipient: directory.units.get(unit)?.name ?? unit,
      method: 'inside' as const,
      ...sent,
    }));
    const outside = doc.recipients.outside.map(({ name, method }) => {
      const told = body.dispatches.find((one) => one.recipient === name);
      return {
        recipient: name,
        method: told?.method ?? method,
        ...sent,
        ...(told?.note ? { note: told.note } : {}),
      };
    });
    return [...inside, ...outside];
  }

  async #isLate(context: Context, doc: Outgoing): Promise<boolean> {
    const signedAt = doc.signed?.at ?? doc.paper?.at;
    if (!signedAt) return false;
    const calendars = await this.#desk.directories.calendars(context);
    return isLate(doc, addWorkingDays(calendars, legalDate(signedAt), 1), context.today);
  }
}
