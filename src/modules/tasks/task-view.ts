import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { type Directory, nameOf, unitNameOf, waitingTokens } from '../directory/index.ts';
import { isClosed, type Task } from './task.ts';

export type TaskView = ReturnType<typeof taskView>;

/** What waits for this person on the document; the commands are the document's own. */
function actionsOf(task: Task, directory: Directory, context: Context): readonly string[] {
  const mine = waitingTokens(directory, context.actor);
  if (isClosed(task) || !task.waitingFor.some((one) => mine.includes(one))) return [];
  if (task.role === 'inform') return ['note'];
  return task.assignee === undefined ? ['assign'] : ['progress', 'report'];
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
    actions: actionsOf(task, directory, context),
  };
}
