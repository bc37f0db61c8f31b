import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import {
  addWorkingDays,
  type Calendars,
  type Directory,
  nameOf,
  successionLevels,
  unitNameOf,
  whoActs,
} from '../directory/index.ts';
import { type FileRecord, fileView } from '../documents/index.ts';
import type { Book } from '../registers/index.ts';
import type { Handling, Holder } from '../routing/index.ts';
import { type Task, taskView } from '../tasks/index.ts';
import type { Incoming } from './incoming.ts';
import { actingOf, actionsOf } from './incoming-policy.ts';
import { vacancyOf } from './incoming-vacancy.ts';
import { warningsOf } from './incoming-warnings.ts';

export interface Surroundings {
  readonly context: Context;
  readonly directory: Directory;
  readonly calendars: Calendars;
  readonly books: readonly Stored<Book>[];
}

export interface DetailSurroundings extends Surroundings {
  readonly tasks: readonly Stored<Task>[];
  readonly files: readonly FileRecord[];
}

function holderView(holder: Holder, directory: Directory) {
  if (holder.id === undefined) return { kind: holder.kind };
  const { id, name } =
    holder.kind === 'unit' ? unitNameOf(directory, holder.id) : nameOf(directory, holder.id);
  return { kind: holder.kind, id, name };
}

/** The day by which the clerk must have submitted it: NĐ 30/2020, Điều 4.2.c and 23.1. */
function submitBy(incoming: Incoming, calendars: Calendars): string | undefined {
  if (incoming.state !== 'registered') return undefined;
  // Khẩn, thượng khẩn, hỏa tốc: at once after receipt.
  return incoming.urgency === 'none' ? addWorkingDays(calendars, incoming.arrivalOn, 1) : incoming.arrivalOn;
}

const HIDDEN = [
  'agency',
  'readers',
  'waitingFor',
  'handling',
  'files',
  'numberKey',
  'openDeadline',
  'book',
  'withdrawn',
] as const;

function shown<T extends object, K extends keyof T>(record: T, hidden: readonly K[]): Omit<T, K> {
  const entries = Object.entries(record).filter(([key]) => !hidden.includes(key as K));
  return Object.fromEntries(entries) as Omit<T, K>;
}

/** For who reads a secret document whose next step lies with somebody who has left, and may name a successor. */
function successionActions(incoming: Stored<Incoming>, { context, directory }: Surroundings) {
  const { secrecy } = incoming;
  if (secrecy === 'none' || !successionLevels(directory, context).includes(secrecy)) return [];
  return vacancyOf(incoming, directory).stuck ? ['reassign'] : [];
}

export type IncomingSummary = ReturnType<typeof incomingSummary>;

/** One line of a list. */
export function incomingSummary(incoming: Stored<Incoming>, around: Surroundings) {
  const { context, directory, calendars, books } = around;
  const due = submitBy(incoming, calendars);
  const book = books.find(({ id }) => id === incoming.book);
  const { holder, direction, returned } = incoming.handling;
  const lead = direction?.leadUnit;
  const { withdrawn } = incoming;
  return {
    ...shown(incoming, HIDDEN),
    ...(book ? { book: { id: book.id, name: book.name, code: book.code } } : {}),
    registeredBy: nameOf(directory, incoming.registeredBy),
    ...(holder ? { holder: holderView(holder, directory) } : {}),
    ...(lead === undefined ? {} : { leadUnit: unitNameOf(directory, lead) }),
    fileCount: incoming.files.length,
    overdue: incoming.openDeadline !== undefined && incoming.openDeadline < context.today,
    returned: returned !== undefined,
    ...(withdrawn ? { withdrawn: { ...withdrawn, by: nameOf(directory, withdrawn.by) } } : {}),
    warnings: warningsOf(incoming),
    ...(due === undefined ? {} : { submitBy: due, submitLate: due < context.today }),
    submitAtOnce: incoming.state === 'registered' && incoming.urgency !== 'none',
    actions: [
      ...actionsOf(incoming, actingOf(context, directory, incoming)),
      ...successionActions(incoming, around),
    ],
    waitsFor: whoActs(directory, incoming.waitingFor),
  };
}

function handlingView(handling: Handling, directory: Directory) {
  const person = (id: string) => nameOf(directory, id);
  const unit = (id: string) => unitNameOf(directory, id);
  const signed = <T extends { readonly by: string }>(act: T) => ({ ...act, by: person(act.by) });
  const { direction, assignment, submittedTo, submittedBy, submittedAt, progress } = handling;
  return {
    ...(submittedTo ? { submittedTo: person(submittedTo) } : {}),
    ...(submittedBy ? { submittedBy: person(submittedBy) } : {}),
    ...(submittedAt ? { submittedAt } : {}),
    ...(direction && {
      direction: {
        ...signed(direction),
        leadUnit: direction.leadUnit === undefined ? undefined : unit(direction.leadUnit),
        coordinateUnits: direction.coordinateUnits.map(unit),
        informedUnits: direction.informedUnits.map(unit),
        informedPeople: direction.informedPeople.map(person),
        transferred: direction.transferred === true,
      },
    }),
    ...(assignment && { assignment: { ...signed(assignment), lead: person(assignment.lead) } }),
    coordinators: handling.coordinators.map((one) => ({
      unit: unit(one.unit),
      person: person(one.person),
      reported: one.reported === true,
    })),
    noted: handling.noted.map(person),
    ...(progress ? { progress } : {}),
    ...(handling.report ? { report: signed(handling.report) } : {}),
    ...(handling.completion ? { completion: signed(handling.completion) } : {}),
    ...(handling.returned ? { returned: signed(handling.returned) } : {}),
    trail: handling.trail.map(({ to, ...step }) => ({
      ...signed(step),
      ...(to ? { to: holderView(to, directory) } : {}),
    })),
  };
}

export type IncomingDetail = ReturnType<typeof incomingDetail>;

/** The page of one document. */
export function incomingDetail(incoming: Stored<Incoming>, around: DetailSurroundings) {
  const { context, directory, tasks, files } = around;
  return {
    ...incomingSummary(incoming, around),
    handling: handlingView(incoming.handling, directory),
    files: files.map(fileView),
    tasks: tasks.map((task) => taskView(task, directory, context)),
  };
}
