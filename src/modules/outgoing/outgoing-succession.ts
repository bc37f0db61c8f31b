/** Secret documents whose next step lies with somebody who has left: found by leaders, given to a successor by name. */
import type { Page, Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import {
  type LeftBehind,
  type LeftBehindQuery,
  leftBehindPage,
  type ReassignBody,
  type Reassigned,
  refuseStranger,
  successorReasons,
} from '../directory/index.ts';
import type { Outgoing } from './outgoing.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { mayRead } from './outgoing-policy.ts';
import { bare } from './outgoing-store.ts';
import { outgoingLeftBehind, vacancyOf } from './outgoing-vacancy.ts';

/** The draft goes the whole way again under its new drafter (Điều 11.2); a clerk goes on where the other stopped. */
function given(doc: Stored<Outgoing>, needs: 'clerk' | 'drafter', drafter: string): Outgoing {
  if (needs === 'clerk') return bare(doc);
  return { ...bare(doc), drafter, state: 'drafting', approved: undefined, checked: undefined };
}

export class OutgoingSuccession {
  readonly #desk: OutgoingDesk;

  constructor(desk: OutgoingDesk) {
    this.#desk = desk;
  }

  async leftBehind(context: Context, query: LeftBehindQuery): Promise<Page<LeftBehind>> {
    const { directories, storage } = this.#desk;
    const directory = await directories.of(context);
    return leftBehindPage({ context, directory, storage }, query, outgoingLeftBehind);
  }

  async reassign(context: Context, target: Target, { to, reason }: ReassignBody): Promise<Reassigned> {
    const { storage, directories } = this.#desk;
    const [found, directory] = await Promise.all([
      storage.get<Outgoing>(OUTGOING, context.actor.agency, target.id),
      directories.of(context),
    ]);
    const doc = found ?? refuse('OUTGOING_NOT_FOUND');
    const readable = mayRead(doc, context.actor);
    const missing = 'OUTGOING_NOT_FOUND';
    refuseStranger(directory, context, { secrecy: doc.secrecy, readable, missing });
    const vacancy = vacancyOf(doc, directory);
    refuseAll(successorReasons(directory, vacancy, to));
    const stored = await this.#desk.save(context, directory, {
      action: 'outgoing.reassign',
      ...target,
      next: given(doc, vacancy.needs, to),
      details: { to, reason, from: vacancy.needs },
    });
    return { id: stored.id, version: stored.version, readable: mayRead(stored, context.actor) };
  }
}
