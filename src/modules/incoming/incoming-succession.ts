/** Secret documents whose next step lies with somebody who has left: found by leaders, given to a successor by name. */
import type { Page } from '../../../storage/port.ts';
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
import * as routing from '../routing/index.ts';
import type { TasksService } from '../tasks/index.ts';
import { INCOMING, type Incoming } from './incoming.ts';
import { type ChangesDeps, IncomingChanges } from './incoming-changes.ts';
import { mayReadIncoming } from './incoming-policy.ts';
import * as work from './incoming-tasks.ts';
import { incomingLeftBehind, vacancyOf } from './incoming-vacancy.ts';

export interface SuccessionDeps extends ChangesDeps {
  readonly tasks: TasksService;
}

export class IncomingSuccession {
  readonly #deps: SuccessionDeps;
  readonly #changes: IncomingChanges;

  constructor(deps: SuccessionDeps) {
    this.#deps = deps;
    this.#changes = new IncomingChanges(deps);
  }

  async leftBehind(context: Context, query: LeftBehindQuery): Promise<Page<LeftBehind>> {
    const directory = await this.#deps.directory.of(context);
    return leftBehindPage({ context, directory, storage: this.#deps.storage }, query, incomingLeftBehind);
  }

  async reassign(context: Context, seen: Target, { to, reason }: ReassignBody): Promise<Reassigned> {
    const { storage, directory: directories, tasks } = this.#deps;
    const { agency, person: by } = context.actor;
    const [found, directory] = await Promise.all([
      storage.get<Incoming>(INCOMING, agency, seen.id),
      directories.of(context),
    ]);
    const incoming = found ?? refuse('INCOMING_NOT_FOUND');
    const readable = mayReadIncoming(context.actor, incoming);
    const missing = 'INCOMING_NOT_FOUND';
    refuseStranger(directory, context, { secrecy: incoming.secrecy, readable, missing });
    const vacancy = vacancyOf(incoming, directory);
    refuseAll(successorReasons(directory, vacancy, to));
    const given = { to, reason, as: vacancy.needs };
    const next = routing.reassign<Incoming>(incoming, { by, at: context.now }, given);
    const ground = { context, directory, incoming, tasks: await tasks.ofSubject(agency, incoming.id) };
    const back = incoming.state === 'assigned' ? work.backTasks(ground, 'return') : [];
    const writes = await this.#changes.writes(context, { ...incoming, version: seen.version }, next);
    const stored = await this.#changes.commit(context, {
      action: 'incoming.reassign',
      writes: [...writes, ...back],
      details: { to, reason, from: vacancy.needs },
    });
    return { id: stored.id, version: stored.version, readable: mayReadIncoming(context.actor, stored) };
  }
}
