/** What an outgoing document does to incoming ones, as writes for its own commit. */
import type { RecordRef, Stored, Write } from '../../../storage/port.ts';
import { yearOf } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import type { DirectoryService } from '../directory/index.ts';
import * as routing from '../routing/index.ts';
import type { TasksService } from '../tasks/index.ts';
import { type Answer, type DocumentFields, INCOMING, type Incoming } from './incoming.ts';
import { type ChangesDeps, IncomingChanges } from './incoming-changes.ts';
import { withRights } from './incoming-policy.ts';
import * as work from './incoming-tasks.ts';
import { numberParts } from './number-parts.ts';

/** The answer stands with the document it answers, with its number once it has one. */
export function linkAnswer(incoming: Incoming, answer: Answer): Incoming {
  const others = incoming.answers.filter(({ id }) => id !== answer.id);
  return { ...incoming, answers: [...others, answer] };
}

export function unlinkAnswer(incoming: Incoming, id: string): Incoming {
  return { ...incoming, answers: incoming.answers.filter((answer) => answer.id !== id) };
}

/** Answering completes the document when the handler says so: NĐ 30/2020, Điều 24.2. */
export function completeByAnswer(incoming: Incoming, by: routing.By, answer: Answer): Incoming {
  const linked = linkAnswer(incoming, answer);
  if (linked.state === 'completed') return linked;
  return routing.complete(linked, by, { answer: answer.id, text: answer.numberAndSymbol });
}

/** A document that the agency issues to a unit of its own. */
export interface InsideDelivery extends DocumentFields {
  readonly origin: RecordRef;
  readonly unit: string;
}

function delivered(delivery: InsideDelivery, context: Context): Incoming {
  const { unit, number: _n, symbol: _s, numberAndSymbol: _w, ...fields } = delivery;
  const blank: Incoming = {
    ...fields,
    ...numberParts(delivery),
    state: 'registered',
    source: 'internal',
    year: yearOf(context.today),
    arrivalOn: context.today,
    arrivedAt: context.now,
    registeredAt: context.now,
    registeredBy: context.actor.person,
    handling: routing.NOT_ROUTED,
    answers: [],
    readers: [],
    waitingFor: [],
  };
  const by = { by: context.actor.person, at: context.now };
  return routing.transfer(blank, by, {
    text: '',
    leadUnit: unit,
    coordinateUnits: [],
    informedUnits: [],
    informedPeople: [],
  });
}

export interface AnswersDeps extends ChangesDeps {
  readonly directory: DirectoryService;
  readonly tasks: TasksService;
}

export interface AnswerGiven {
  readonly answer: Answer;
  /** The handler says that the matter is settled with it. */
  readonly completes: boolean;
}

export class IncomingAnswers {
  readonly #deps: AnswersDeps;
  readonly #changes: IncomingChanges;

  constructor(deps: AnswersDeps) {
    this.#deps = deps;
    this.#changes = new IncomingChanges(deps);
  }

  /**
   * Writes that link an answer, and complete the document with its tasks where it says so. The caller has permitted it:
   * whoever issues an answer need not be a reader of what it answers. None where it is archived.
   */
  async answerWrites(context: Context, incomingId: string, given: AnswerGiven): Promise<readonly Write[]> {
    const { storage, directory, tasks } = this.#deps;
    const { agency, person } = context.actor;
    const incoming = await storage.get<Incoming>(INCOMING, agency, incomingId);
    if (!incoming || incoming.frozen) return [];
    const by = { by: person, at: context.now };
    if (!given.completes || incoming.state === 'completed') {
      return this.#changes.writes(context, incoming, linkAnswer(incoming, given.answer));
    }
    const next = completeByAnswer(incoming, by, given.answer) as Stored<Incoming>;
    const [ofSubject, people] = await Promise.all([
      tasks.ofSubject(agency, incomingId),
      directory.of(context),
    ]);
    const done = work.completionTasks({ context, directory: people, incoming, tasks: ofSubject });
    return [...(await this.#changes.writes(context, incoming, next)), ...done];
  }

  /** The draft was withdrawn: it answers nothing any more. */
  async unlinkWrites(context: Context, incomingId: string, answer: string): Promise<readonly Write[]> {
    const incoming = await this.#deps.storage.get<Incoming>(INCOMING, context.actor.agency, incomingId);
    if (!incoming || incoming.frozen) return [];
    return this.#changes.writes(context, incoming, unlinkAnswer(incoming, answer));
  }

  /** The incoming document of a unit, already transferred to it (Điều 23.1), and the task of its head. */
  async internalIncoming(
    context: Context,
    delivery: InsideDelivery,
  ): Promise<{ readonly id: string; readonly writes: readonly Write[] }> {
    const directory = await this.#deps.directory.of(context);
    const id = context.newId();
    const value = withRights(delivered(delivery, context), directory);
    const incoming = { ...value, id, agency: context.actor.agency, version: 0 };
    const tasks = work.directionTasks({ context, directory, incoming, tasks: [] }, value.handling.direction!);
    return { id, writes: [{ kind: INCOMING, id, expectedVersion: 0, value }, ...tasks] };
  }

  /** Điều 18.4.b: the copies that units hold are marked; what is archived stays as it was. */
  async withdrawnWrites(context: Context, ids: readonly string[], reason: string): Promise<readonly Write[]> {
    if (ids.length === 0) return [];
    const copies = await this.#deps.storage.getMany<Incoming>(INCOMING, context.actor.agency, ids);
    const withdrawn = { by: context.actor.person, at: context.now, reason };
    const writes = copies
      .filter((copy) => !copy.frozen)
      .map((copy) => this.#changes.writes(context, copy, { ...copy, withdrawn }));
    return (await Promise.all(writes)).flat();
  }
}

/** Archived: nothing changes any more, and archivists read it. */
export function frozen(incoming: Incoming): Incoming {
  return { ...incoming, frozen: true };
}

export function inDossier(incoming: Incoming, dossier: string | undefined): Incoming {
  const { dossier: _before, ...rest } = incoming;
  return dossier === undefined ? rest : { ...rest, dossier };
}
