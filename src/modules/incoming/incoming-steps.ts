/** The steps of an incoming document: load once, decide, commit once. Điều 23 and 24 are decided in `routing`. */
import type { Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import * as routing from '../routing/index.ts';
import { closeTask, progressTask, reportTask, type TasksService } from '../tasks/index.ts';
import type { Incoming } from './incoming.ts';
import { type Change, type ChangesDeps, IncomingChanges } from './incoming-changes.ts';
import { officesFor } from './incoming-offices.ts';
import { actingOf } from './incoming-policy.ts';
import type { IncomingService } from './incoming-service.ts';
import * as work from './incoming-tasks.ts';
import type { IncomingDetail } from './incoming-view.ts';

export interface StepsDeps extends ChangesDeps {
  readonly tasks: TasksService;
  readonly incoming: IncomingService;
}

export interface DirectionInput extends routing.DirectionGiven {
  /** Another leader than the one it was submitted to takes it over, knowingly. */
  readonly takeOver?: boolean | undefined;
}

export interface AssignmentInput {
  readonly lead?: string | undefined;
  readonly coordinators: readonly string[];
  readonly deadline?: string | undefined;
  readonly text?: string | undefined;
  /** For who heads several co-ordinating units. */
  readonly unit?: string | undefined;
}

interface Ground extends work.TaskGround {
  readonly acting: routing.Acting;
  readonly by: routing.By;
}

interface StepAsked {
  readonly context: Context;
  readonly seen: Target;
  readonly action: routing.RoutingAction;
}

interface Outcome {
  readonly next: Incoming;
  readonly tasks?: readonly Write[];
  readonly details?: Change['details'];
}

export class IncomingSteps {
  readonly #deps: StepsDeps;
  readonly #changes: IncomingChanges;

  constructor(deps: StepsDeps) {
    this.#deps = deps;
    this.#changes = new IncomingChanges(deps);
  }

  submit(context: Context, seen: Target, to: string): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'submit' }, ({ incoming, directory, by }) => {
      refuseAll(routing.submissionReasons(to, officesFor(incoming.secrecy, context, directory)));
      return { next: routing.submit(incoming, by, to), details: { to } };
    });
  }

  transfer(context: Context, seen: Target, given: routing.DirectionGiven): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'transfer' }, (ground) => {
      const { incoming, directory, by } = ground;
      refuseAll(routing.directionReasons(given, officesFor(incoming.secrecy, context, directory)));
      const tasks = work.directionTasks(ground, given);
      return { next: routing.transfer(incoming, by, given), tasks, details: directionDetails(given) };
    });
  }

  direct(context: Context, seen: Target, { takeOver, ...given }: DirectionInput): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: takeOver ? 'take-over' : 'direct' }, (ground) => {
      const { incoming, directory, by } = ground;
      refuseAll(routing.directionReasons(given, officesFor(incoming.secrecy, context, directory)));
      const tasks = work.directionTasks(ground, given);
      return { next: routing.direct(incoming, by, given), tasks, details: directionDetails(given) };
    });
  }

  assign(context: Context, seen: Target, input: AssignmentInput): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'assign' }, (ground) => {
      const leads =
        routing.isLeadHead(ground.incoming, ground.acting) && ground.incoming.state !== 'reported';
      return leads ? assignLead(ground, input) : assignCoordinators(ground, input);
    });
  }

  progress(
    context: Context,
    seen: Target,
    given: { text: string; percent?: number | undefined },
  ): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'progress' }, ({ incoming, acting, by, tasks }) => {
      const leads = isLeadOfficer(incoming, acting);
      const task =
        (leads ? work.leadTask(tasks) : work.coordinatorTask(tasks, by.by)) ?? refuse('TASK_MISSING');
      const next = leads ? routing.withProgress(incoming, by, given.percent ?? 0) : incoming;
      const written = work.changed(task, progressTask(task, { ...by, ...given }));
      return { next, tasks: [written], details: { text: given.text } };
    });
  }

  report(context: Context, seen: Target, result: string): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'report' }, ({ incoming, acting, by, tasks }) => {
      const leads = isLeadOfficer(incoming, acting);
      const task =
        (leads ? work.leadTask(tasks) : work.coordinatorTask(tasks, by.by)) ?? refuse('TASK_MISSING');
      const next = leads
        ? routing.report(incoming, by, result)
        : routing.coordinatorReported(incoming, by.by);
      return {
        next,
        tasks: [work.changed(task, reportTask(task, { at: by.at, result }))],
        details: { result },
      };
    });
  }

  /** Taken note of, by who was informed. */
  note(context: Context, seen: Target): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'note' }, (ground) => {
      const { incoming, by } = ground;
      const read = work.informTasks(ground).map((task) => work.changed(task, closeTask(task, 'done', by.at)));
      return { next: routing.note(incoming, by.by), tasks: read };
    });
  }

  complete(context: Context, seen: Target, text?: string): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'complete' }, (ground) => ({
      next: routing.complete(ground.incoming, ground.by, text === undefined ? {} : { text }),
      tasks: work.completionTasks(ground),
      details: { text },
    }));
  }

  return(context: Context, seen: Target, reason: string): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'return' }, (ground) => ({
      next: routing.returnBack(ground.incoming, ground.by, reason),
      tasks: work.backTasks(ground, 'return'),
      details: { reason },
    }));
  }

  recall(context: Context, seen: Target, reason: string): Promise<IncomingDetail> {
    return this.#step({ context, seen, action: 'recall' }, (ground) => ({
      next: routing.recall(ground.incoming, ground.by, reason),
      tasks: work.backTasks(ground, 'recall'),
      details: { reason },
    }));
  }

  async #step(
    { context, seen, action }: StepAsked,
    decide: (ground: Ground) => Outcome,
  ): Promise<IncomingDetail> {
    const { before, directory } = await this.#changes.load(context, seen.id, seen.version);
    const acting = actingOf(context, directory, before);
    refuseAll(routing.stepReasons(action, before, acting));
    const tasks = await this.#deps.tasks.ofSubject(context.actor.agency, before.id);
    const by = { by: context.actor.person, at: context.now };
    const outcome = decide({ context, directory, incoming: before, tasks, acting, by });
    const writes = await this.#changes.writes(context, before, outcome.next);
    const change = { action: `incoming.${action}`, writes: [...writes, ...(outcome.tasks ?? [])] };
    const stored = await this.#changes.commit(context, { ...change, details: outcome.details });
    return this.#deps.incoming.detail(context, stored);
  }
}

function isLeadOfficer(incoming: Incoming, { actor }: routing.Acting): boolean {
  return incoming.state === 'assigned' && incoming.handling.assignment?.lead === actor.person;
}

function directionDetails(given: routing.DirectionGiven): Change['details'] {
  const { leadUnit, coordinateUnits, informedUnits, informedPeople, deadline, text } = given;
  return { leadUnit, coordinateUnits, informedUnits, informedPeople, deadline, text };
}

function assignLead(ground: Ground, input: AssignmentInput): Outcome {
  const { incoming, directory, context, by } = ground;
  const unit = incoming.handling.direction!.leadUnit!;
  const frame = { unit, leads: true, deadline: incoming.handling.direction!.deadline };
  refuseAll(routing.assignmentReasons(input, frame, officesFor(incoming.secrecy, context, directory)));
  const { coordinators, text, deadline } = input;
  const lead = input.lead!;
  const given = { lead, ...(text ? { text } : {}), ...(deadline ? { deadline } : {}) };
  const next = routing.withCoordinators(routing.assign(incoming, by, given), unit, coordinators);
  const tasks = [
    ...work.leadAssigned(ground, { lead, text, deadline, unit }),
    ...work.coordinatorTasks(ground, { unit, people: coordinators, text, deadline }),
  ];
  return { next, tasks, details: { lead, coordinators, deadline, text } };
}

/** The head of a co-ordinating unit names who of it takes part; whose turn it is does not change. */
function assignCoordinators(ground: Ground, input: AssignmentInput): Outcome {
  const { incoming, directory, context, acting } = ground;
  const units = routing.coordinatedUnitsOf(incoming, acting);
  const unit = units.find((one) => one === input.unit) ?? units[0]!;
  const people = [...(input.lead ? [input.lead] : []), ...input.coordinators];
  const wanted = { coordinators: people, deadline: input.deadline };
  const frame = { unit, leads: false, deadline: incoming.handling.direction?.deadline };
  refuseAll(routing.assignmentReasons(wanted, frame, officesFor(incoming.secrecy, context, directory)));
  const next = routing.withCoordinators(incoming, unit, people);
  const { text, deadline } = input;
  const tasks = work.coordinatorTasks(ground, { unit, people, text, deadline });
  return { next, tasks, details: { unit, coordinators: people, deadline, text } };
}
