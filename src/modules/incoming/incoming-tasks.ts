/** What each step does to the tasks of a document. Pure: tasks before and after, as writes. */
import type { Stored, Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { type Directory, waitingTokens } from '../directory/index.ts';
import type { Direction } from '../routing/index.ts';
import {
  assignTask,
  closeTask,
  isClosed,
  newTask,
  reopenTask,
  type Task,
  type TaskRole,
  taskWrite,
  unassignTask,
} from '../tasks/index.ts';
import { INCOMING, type Incoming, titleOf } from './incoming.ts';

export type Tasks = readonly Stored<Task>[];

export interface TaskGround {
  readonly context: Context;
  readonly directory: Directory;
  readonly incoming: Stored<Incoming>;
  readonly tasks: Tasks;
}

interface Wanted {
  readonly role: TaskRole;
  readonly unit: string;
  readonly assignee?: string | undefined;
  readonly text?: string | undefined;
  readonly deadline?: string | undefined;
}

export function changed(before: Stored<Task>, after: Task): Write {
  const { id: _id, agency: _agency, version: _version, ...value } = after as Stored<Task>;
  return taskWrite(before.id, before.version, value);
}

function created({ context, incoming }: TaskGround, wanted: Wanted): Write {
  const { actor, now } = context;
  const task = newTask({
    ...wanted,
    subject: { kind: INCOMING, id: incoming.id },
    title: titleOf(incoming),
    by: actor.person,
    at: now,
  });
  return taskWrite(context.newId(), 0, task);
}

/** One for each unit and person that the direction names. */
export function directionTasks(
  ground: TaskGround,
  direction: Omit<Direction, 'by' | 'at'>,
): readonly Write[] {
  const { text, deadline, leadUnit } = direction;
  const open = (role: TaskRole) => (unit: string) => created(ground, { role, unit, text, deadline });
  const people = direction.informedPeople.map((assignee) => {
    const unit = ground.directory.people.get(assignee)?.unit ?? '';
    return created(ground, { role: 'inform', unit, assignee, text });
  });
  return [
    ...(leadUnit === undefined ? [] : [open('lead')(leadUnit)]),
    ...direction.coordinateUnits.map(open('coordinate')),
    ...direction.informedUnits.map((unit) => created(ground, { role: 'inform', unit, text })),
    ...people,
  ];
}

export function leadTask(tasks: Tasks): Stored<Task> | undefined {
  return tasks.find((task) => task.role === 'lead' && !isClosed(task));
}

/** The open task by which somebody co-ordinates. */
export function coordinatorTask(tasks: Tasks, person: string): Stored<Task> | undefined {
  return tasks.find((task) => task.role === 'coordinate' && task.assignee === person && !isClosed(task));
}

/** Open tasks that inform this person or a unit they head. */
export function informTasks({ context, directory, tasks }: TaskGround): Tasks {
  const mine = waitingTokens(directory, context.actor);
  const informs = tasks.filter((task) => task.role === 'inform' && !isClosed(task));
  return informs.filter((task) => task.waitingFor.some((one) => mine.includes(one)));
}

export interface Assigning {
  readonly unit: string;
  readonly people: readonly string[];
  readonly text?: string | undefined;
  readonly deadline?: string | undefined;
}

/** The unit's own task goes to the first who has none yet, others get new ones, who is no longer named loses theirs. */
export function coordinatorTasks(
  ground: TaskGround,
  { unit, people, text, deadline }: Assigning,
): readonly Write[] {
  const { context, tasks } = ground;
  const ofUnit = tasks.filter((task) => task.role === 'coordinate' && task.unit === unit && !isClosed(task));
  const given = new Set(ofUnit.map(({ assignee }) => assignee));
  const fresh = people.filter((person) => !given.has(person));
  const unclaimed = ofUnit.filter(({ assignee }) => assignee === undefined);
  const dropped = ofUnit.filter(({ assignee }) => assignee !== undefined && !people.includes(assignee));
  const by = { by: context.actor.person, at: context.now, text, deadline };
  return [
    ...fresh.map((assignee, place) => {
      const task = unclaimed[place];
      if (task) return changed(task, assignTask(task, { ...by, assignee }));
      return created(ground, { role: 'coordinate', unit, assignee, text, deadline });
    }),
    ...dropped.map((task) => changed(task, closeTask(task, 'cancelled', context.now))),
  ];
}

export function leadAssigned(
  ground: TaskGround,
  given: Omit<Assigning, 'people'> & { lead: string },
): readonly Write[] {
  const { context, tasks } = ground;
  const { lead: assignee, text, deadline, unit } = given;
  const task = leadTask(tasks);
  if (!task) return [created(ground, { role: 'lead', unit, assignee, text, deadline })];
  return [
    changed(task, assignTask(task, { assignee, by: context.actor.person, at: context.now, text, deadline })),
  ];
}

/** Completed: what was led is done; who never reported need not any more; what informs stays to be read. */
export function completionTasks({ context, tasks }: TaskGround): readonly Write[] {
  return tasks
    .filter((task) => !isClosed(task) && task.role !== 'inform')
    .map((task) => changed(task, closeTask(task, task.role === 'lead' ? 'done' : 'cancelled', context.now)));
}

/** One hand back, from where it stood. */
export function backTasks(ground: TaskGround, action: 'return' | 'recall'): readonly Write[] {
  const { context, incoming, tasks } = ground;
  const { now } = context;
  const lead = leadTask(tasks);
  switch (incoming.state) {
    case 'directed':
      return tasks
        .filter((task) => !isClosed(task))
        .map((task) => changed(task, closeTask(task, 'cancelled', now)));
    case 'assigned':
      return lead ? [changed(lead, unassignTask(lead, now))] : [];
    case 'reported':
      return lead
        ? [changed(lead, reopenTask(lead, action === 'return' ? 'returned' : 'in-progress', now))]
        : [];
    default:
      return [];
  }
}
