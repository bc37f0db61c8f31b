import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { type Directory, nameOf, unitNameOf, waitingTokens, whoActs } from '../directory/index.ts';
import { isClosed, type Task } from './task.ts';

export type TaskView = ReturnType<typeof taskView>;

/** What waits for this person on the document; the commands are the document's own. */
function actionsOf(task: Task, directory: Directory, context: Context): readonly string[] {
  const mine = waitingTokens(directory, context.actor);
  if (isClosed(task) || !task.waitingFor.some((one) => mine.includes(one))) return [];
  if (task.role === 'inform') return ['note'];
  // Of who has left: assigned anew.
  return task.assignee === context.actor.person ? ['progress', 'report'] : ['assign'];
}

export function taskView(task: Stored<Task>, directory: Directory, context: Context) {
  const { id, version, subject, title, role, state, text, deadline, result, createdAt, updatedAt } = task;
  return {
    id,
    version,
    subject,
    title,
    role,
    state,
    unit: unitNameOf(directory, task.unit),
    ...(task.assignee === undefined ? {} : { assignee: nameOf(directory, task.assignee) }),
    assignedBy: nameOf(directory, task.assignedBy),
    ...(text === undefined ? {} : { text }),
    ...(deadline === undefined ? {} : { deadline }),
    overdue: !isClosed(task) && task.dueOn < context.today,
    progress: task.progress.map((one) => ({ ...one, by: nameOf(directory, one.by) })),
    ...(result === undefined ? {} : { result }),
    createdAt,
    updatedAt,
    waitsFor: whoActs(directory, task.waitingFor),
    actions: actionsOf(task, directory, context),
  };
}
