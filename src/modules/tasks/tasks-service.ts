import type { Storage, Stored, Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type DirectoryService, waitingTokens } from '../directory/index.ts';
import type { Task } from './task.ts';
import { TASK } from './task-kinds.ts';
import { type TaskView, taskView } from './task-view.ts';

export interface TasksDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
}

export interface TaskQuery {
  /** What waits for me, soonest due first; or all that I have had, newest first. */
  readonly box: 'waiting' | 'mine';
  readonly limit: number;
  readonly after?: string | undefined;
}

export class TasksService {
  readonly #storage: Storage;
  readonly #directory: DirectoryService;

  constructor({ storage, directory }: TasksDeps) {
    this.#storage = storage;
    this.#directory = directory;
  }

  /** Tasks of one document. */
  async ofSubject(agency: string, subject: string): Promise<readonly Stored<Task>[]> {
    const filter = { 'subject.id': subject };
    return (await this.#storage.find<Task>(TASK, { agency, filter, limit: 200 })).items;
  }

  async list(context: Context, query: TaskQuery): Promise<{ items: readonly TaskView[]; next?: string }> {
    const directory = await this.#directory.of(context);
    const mine = { hasAny: waitingTokens(directory, context.actor) };
    const waits = query.box === 'waiting';
    const page = await this.#storage.find<Task>(TASK, {
      agency: context.actor.agency,
      filter: waits ? { waitingFor: mine } : { people: mine },
      sort: waits ? { field: 'dueOn', direction: 'asc' } : { field: 'updatedAt', direction: 'desc' },
      limit: query.limit,
      ...(query.after ? { after: query.after } : {}),
    });
    const items = page.items.map((task) => taskView(task, directory, context));
    return { items, ...(page.next ? { next: page.next } : {}) };
  }

  async waiting(context: Context): Promise<{ readonly value: number; readonly capped: boolean }> {
    const tokens = waitingTokens(await this.#directory.of(context), context.actor);
    const filter = { waitingFor: { hasAny: tokens } };
    return this.#storage.count(TASK, { agency: context.actor.agency, filter });
  }

  async get(context: Context, id: string): Promise<TaskView> {
    const task = await this.#storage.get<Task>(TASK, context.actor.agency, id);
    const directory = await this.#directory.of(context);
    const tokens = waitingTokens(directory, context.actor);
    if (!task?.readers.some((reader) => tokens.includes(reader))) refuse('NOT_FOUND');
    return taskView(task, directory, context);
  }
}

/** The record of a task as it is now. */
export function taskWrite(id: string, expectedVersion: number, task: Task): Write {
  return { kind: TASK, id, expectedVersion, value: task };
}
