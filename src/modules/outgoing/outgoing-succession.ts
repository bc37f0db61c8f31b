/** Secret documents whose next step lies with somebody who has left: found by leaders, given to a successor by name. */
import type { Page, Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import {
  type LeftBehind,
  type LeftBehindQuery,
  type ReassignBody,
  refuseStranger,
  sieved,
  successionLevels,
  successorReasons,
} from '../directory/index.ts';
import type { Outgoing } from './outgoing.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { mayRead, secretToken } from './outgoing-policy.ts';
import { bare } from './outgoing-store.ts';
import { leftBehindViewOf, vacancyOf } from './outgoing-vacancy.ts';

export interface Reassigned {
  readonly id: string;
  readonly version: number;
  readonly readable: boolean;
}

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

  async leftBehind(context: Context, { limit, after }: LeftBehindQuery): Promise<Page<LeftBehind>> {
    const { agency } = context.actor;
    const directory = await this.#desk.directories.of(context);
    const levels = successionLevels(directory, context);
    if (levels.length === 0) return { items: [] };
    const find = (from: string | undefined) =>
      this.#desk.storage.find<Outgoing>(OUTGOING, {
        agency,
        filter: { waitingFor: { hasAny: levels.map(secretToken) } },
        sort: { field: 'updatedAt', direction: 'desc' },
        limit,
        ...(from === undefined ? {} : { after: from }),
      });
    const page = await sieved(find, (one) => vacancyOf(one, directory).stuck, after);
    return { ...page, items: page.items.map((one) => leftBehindViewOf(one, directory)) };
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
