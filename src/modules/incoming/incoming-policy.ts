/** Who may read an incoming document, whose turn it is, and what each may do with it. */
import type { Stored } from '../../../storage/port.ts';
import { type Actor, type Context, hasRole, isCleared, readerTokens, token } from '../../kernel/context.ts';
import { type Directory, headsOf, headToken, isHeadOf } from '../directory/index.ts';
import {
  type Acting,
  type Holder,
  isLeadHead,
  openSteps,
  type RoutingAction,
  unitsOf,
} from '../routing/index.ts';
import type { Incoming } from './incoming.ts';

function peopleOf({ handling }: Incoming): readonly string[] {
  const named = [handling.assignment?.lead, ...handling.coordinators.map(({ person }) => person)];
  return [...named, ...(handling.direction?.informedPeople ?? [])].filter((one) => one !== undefined);
}

/** Those who handle documents in a unit, and who heads it from elsewhere. */
function unitReaders(unit: string, directory: Directory): readonly string[] {
  const elsewhere = headsOf(directory, unit).filter(
    (head) => head.unit !== unit || !head.roles.includes('head'),
  );
  return [token.unit(unit), ...elsewhere.map(({ id }) => token.person(id))];
}

/** Clerks and leaders read every ordinary document; units and people what they have a part in. */
function ordinaryReaders(incoming: Incoming, directory: Directory): readonly string[] {
  return [
    token.role('clerk'),
    token.role('leader'),
    ...unitsOf(incoming.handling).flatMap((unit) => unitReaders(unit, directory)),
    ...peopleOf(incoming).map(token.person),
    ...(incoming.state === 'completed' ? [token.role('searcher')] : []),
  ];
}

/** Luật Bảo vệ bí mật nhà nước 2018: nobody but who is named, each of them cleared. */
function secretReaders(incoming: Incoming, directory: Directory): readonly string[] {
  const { submittedBy, submittedTo, direction } = incoming.handling;
  const people = [incoming.registeredBy, submittedBy, submittedTo, direction?.by, ...peopleOf(incoming)];
  const heads = unitsOf(incoming.handling).flatMap((unit) => headsOf(directory, unit).map(({ id }) => id));
  return [...people, ...heads].filter((one) => one !== undefined).map(token.person);
}

function readersOf(incoming: Incoming, directory: Directory): readonly string[] {
  const secret = incoming.secrecy !== 'none';
  const readers = secret ? secretReaders(incoming, directory) : ordinaryReaders(incoming, directory);
  return [...new Set([...readers, ...(incoming.frozen ? [token.role('archivist')] : [])])];
}

function tokensOfHolder(holder: Holder, incoming: Incoming): readonly string[] {
  switch (holder.kind) {
    case 'clerk':
      return [incoming.secrecy === 'none' ? token.role('clerk') : token.person(incoming.registeredBy)];
    case 'unit':
      return holder.id === undefined ? [] : [headToken(holder.id)];
    default:
      return holder.id === undefined ? [] : [token.person(holder.id)];
  }
}

/** Sets what lists and rights are read by. Every write of an incoming document goes through here. */
export function withRights(incoming: Incoming, directory: Directory): Incoming {
  const { openDeadline: _before, ...rest } = incoming;
  const { holder } = incoming.handling;
  const open = incoming.state !== 'completed' && incoming.deadline !== undefined;
  return {
    ...rest,
    ...(open ? { openDeadline: incoming.deadline } : {}),
    readers: readersOf(incoming, directory),
    waitingFor: holder && incoming.state !== 'completed' ? tokensOfHolder(holder, incoming) : [],
  };
}

export function mayReadIncoming(actor: Actor, incoming: Pick<Incoming, 'readers' | 'secrecy'>): boolean {
  if (!isCleared(actor, incoming.secrecy)) return false;
  const tokens = readerTokens(actor);
  return incoming.readers.some((reader) => tokens.includes(reader));
}

export function actingOf(context: Context, directory: Directory): Acting {
  const { actor, now } = context;
  return {
    actor,
    at: now,
    headOf: (unit) => isHeadOf(directory, actor.person, unit),
    hasLeft: (person) => directory.people.get(person)?.active !== true,
  };
}

export type IncomingAction = RoutingAction | 'update' | 'answer' | 'file';

function mayAnswer(incoming: Incoming, acting: Acting): boolean {
  const { assignment } = incoming.handling;
  const { person } = acting.actor;
  const part = assignment?.lead === person || isLeadHead(incoming, acting);
  return part || incoming.handling.coordinators.some((one) => one.person === person);
}

export function mayUpdate(incoming: Incoming, { actor }: Acting): boolean {
  return incoming.source === 'manual' && hasRole(actor, 'clerk');
}

/** What this reader may do now: the interface shows exactly these. */
export function actionsOf(incoming: Stored<Incoming>, acting: Acting): readonly IncomingAction[] {
  if (incoming.frozen || !mayReadIncoming(acting.actor, incoming)) return [];
  const others: IncomingAction[] = [];
  if (mayUpdate(incoming, acting)) others.push('update');
  if (incoming.state !== 'completed' && mayAnswer(incoming, acting)) others.push('answer');
  const files = hasRole(acting.actor, 'clerk') || mayAnswer(incoming, acting);
  if (incoming.dossier === undefined && files) others.push('file');
  return [...openSteps(incoming, acting), ...others];
}
