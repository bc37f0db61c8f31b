/** What somebody is to do about a document: one task for each unit or officer who has a part in it. */
import type { RecordRef } from '../../../storage/port.ts';
import type { CivilDate } from '../../kernel/clock.ts';
import { token } from '../../kernel/context.ts';
import { deskToken, headToken } from '../directory/index.ts';

export const TASK_ROLES = ['lead', 'coordinate', 'inform'] as const;
export type TaskRole = (typeof TASK_ROLES)[number];

export const TASK_STATES = [
  'open',
  'assigned',
  'in-progress',
  'reported',
  'done',
  'returned',
  'cancelled',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export interface Progress {
  readonly at: string;
  readonly by: string;
  readonly text: string;
  readonly percent?: number | undefined;
}

export interface Task {
  readonly subject: RecordRef;
  readonly title: string;
  readonly role: TaskRole;
  readonly unit: string;
  /** Absent while it waits for the unit's head. */
  readonly assignee?: string | undefined;
  readonly assignedBy: string;
  readonly text?: string | undefined;
  readonly deadline?: CivilDate | undefined;
  /** The deadline, or a day after all others: what is due first is listed first. */
  readonly dueOn: CivilDate;
  readonly state: TaskState;
  readonly progress: readonly Progress[];
  readonly result?: string | undefined;
  /** Tokens of who has had it; lists of one's own tasks are read by this. */
  readonly people: readonly string[];
  readonly readers: readonly string[];
  readonly waitingFor: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

const NO_DEADLINE = '9999-12-31';
const CLOSED: readonly TaskState[] = ['done', 'cancelled'];

export function isClosed(task: Pick<Task, 'state'>): boolean {
  return CLOSED.includes(task.state);
}

export interface NewTask {
  readonly subject: RecordRef;
  readonly title: string;
  readonly role: TaskRole;
  readonly unit: string;
  readonly assignee?: string | undefined;
  readonly by: string;
  readonly at: string;
  readonly text?: string | undefined;
  readonly deadline?: CivilDate | undefined;
}

/** What is somebody's work falls to the head of the unit when they leave; what they were only told of does not. */
function turnOf({ role, unit, assignee }: Pick<Task, 'role' | 'unit' | 'assignee'>): readonly string[] {
  if (assignee === undefined) return [headToken(unit)];
  return [token.person(assignee), ...(role === 'inform' ? [] : [deskToken(unit, assignee)])];
}

export function newTask(given: NewTask): Task {
  const { by, at, ...task } = given;
  const people = [given.assignee ? token.person(given.assignee) : headToken(given.unit)];
  return {
    ...task,
    assignedBy: by,
    dueOn: given.deadline ?? NO_DEADLINE,
    state: given.assignee ? 'assigned' : 'open',
    progress: [],
    people,
    readers: [...new Set([...people, headToken(given.unit), token.person(by)])],
    waitingFor: turnOf(given),
    createdAt: at,
    updatedAt: at,
  };
}

export interface TaskAssigned {
  readonly assignee: string;
  readonly by: string;
  readonly at: string;
  readonly text?: string | undefined;
  readonly deadline?: CivilDate | undefined;
}

export function assignTask(task: Task, { assignee, by, at, text, deadline }: TaskAssigned): Task {
  const mine = token.person(assignee);
  const due = deadline ?? task.deadline;
  return {
    ...task,
    assignee,
    assignedBy: by,
    ...(text ? { text } : {}),
    ...(due ? { deadline: due, dueOn: due } : {}),
    state: 'assigned',
    people: [...new Set([...task.people, mine])],
    readers: [...new Set([...task.readers, mine])],
    waitingFor: turnOf({ ...task, assignee }),
    updatedAt: at,
  };
}

export function progressTask(task: Task, progress: Progress): Task {
  return { ...task, state: 'in-progress', progress: [...task.progress, progress], updatedAt: progress.at };
}

/** A co-ordinator's report ends their part; a lead officer's waits for who completes. */
export function reportTask(
  task: Task,
  { at, result }: { readonly at: string; readonly result: string },
): Task {
  const state = task.role === 'lead' ? 'reported' : 'done';
  return { ...task, state, result, waitingFor: [], updatedAt: at };
}

export function closeTask(task: Task, state: 'done' | 'cancelled', at: string): Task {
  return { ...task, state, waitingFor: [], updatedAt: at };
}

/** The report was returned or taken back: the officer goes on. */
export function reopenTask(task: Task, state: 'returned' | 'in-progress', at: string): Task {
  const { result: _result, ...open } = task;
  return { ...open, state, waitingFor: task.assignee ? turnOf(task) : [], updatedAt: at };
}

/** Back to the head of the unit. */
export function unassignTask(task: Task, at: string): Task {
  const { assignee: _assignee, ...open } = task;
  return { ...open, state: 'open', waitingFor: [headToken(task.unit)], updatedAt: at };
}
