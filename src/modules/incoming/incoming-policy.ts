/** Who may read an incoming document, whose turn it is, and what each may do with it. */
import type { Stored } from '../../../storage/port.ts';
import { type Actor, type Context, hasRole, isCleared, readerTokens, token } from '../../kernel/context.ts';
import {
  answersFor,
  type Directory,
  deskToken,
  headsOf,
  headToken,
  isClearedFor,
  leaderToken,
  leadsNoMore,
  secretToken,
} from '../directory/index.ts';
import {
  type Acting,
  type Holder,
  isLeadHead,
  openSteps,
  type RoutingAction,
  standInAs,
  unitsOf,
} from '../routing/index.ts';
import type { Incoming } from './incoming.ts';

function peopleOf({ handling }: Incoming): readonly string[] {
  const named = [handling.assignment?.lead, ...handling.coordinators.map(({ person }) => person)];
  return [...named, ...(handling.direction?.informedPeople ?? [])].filter((one) => one !== undefined);
}

/** Those who handle documents in a unit, and whoever heads it from elsewhere. */
function unitReaders(unit: string): readonly string[] {
  return [token.unit(unit), headToken(unit)];
}

/** Clerks and leaders read every ordinary document; units and people what they have a part in. */
function ordinaryReaders(incoming: Incoming): readonly string[] {
  return [
    token.role('clerk'),
    token.role('leader'),
    ...unitsOf(incoming.handling).flatMap(unitReaders),
    ...peopleOf(incoming).map(token.person),
    ...(incoming.state === 'completed' ? [token.role('searcher')] : []),
  ];
}

/** Luật Bảo vệ bí mật nhà nước 2018: nobody but who is named, each of them cleared. */
function secretReaders(incoming: Incoming, directory: Directory): readonly string[] {
  const { submittedBy, submittedTo, direction, standIns = [] } = incoming.handling;
  const named = [incoming.registeredBy, submittedBy, submittedTo, direction?.by];
  const people = [...named, ...standIns.map(({ to }) => to), ...peopleOf(incoming)];
  const heads = unitsOf(incoming.handling).flatMap((unit) => headsOf(directory, unit).map(({ id }) => id));
  return [...people, ...heads].filter((one) => one !== undefined).map(token.person);
}

function readersOf(incoming: Incoming, directory: Directory): readonly string[] {
  const secret = incoming.secrecy !== 'none';
  const readers = secret ? secretReaders(incoming, directory) : ordinaryReaders(incoming);
  return [...new Set([...readers, ...(incoming.frozen ? [token.role('archivist')] : [])])];
}

function tokensOfHolder(holder: Holder, { handling }: Incoming): readonly string[] {
  const { id } = holder;
  if (holder.kind === 'clerk') return [token.role('clerk')];
  if (id === undefined) return [];
  switch (holder.kind) {
    case 'unit':
      return [headToken(id)];
    case 'leader':
      return [token.person(id), leaderToken(id)];
    default:
      return [token.person(id), deskToken(handling.direction?.leadUnit ?? '', id)];
  }
}

/** Whose turn it is, by name: of a secret document nothing falls to anybody by office alone. */
export function secretHolders(incoming: Incoming, directory: Directory): readonly string[] {
  const { handling, registeredBy, secrecy } = incoming;
  const { holder } = handling;
  if (holder?.kind === 'clerk') return [standInAs(handling, 'clerk') ?? registeredBy];
  if (holder?.id === undefined) return [];
  if (holder.kind !== 'unit') return [holder.id];
  const heads = headsOf(directory, holder.id).filter((head) => isClearedFor(head, secrecy));
  const standIn = standInAs(handling, 'head');
  return [...new Set([...heads.map(({ id }) => id), ...(standIn === undefined ? [] : [standIn])])];
}

function waitsFor(incoming: Incoming, directory: Directory): readonly string[] {
  const { holder } = incoming.handling;
  if (!holder || incoming.state === 'completed') return [];
  if (incoming.secrecy === 'none') return tokensOfHolder(holder, incoming);
  return [...secretHolders(incoming, directory).map(token.person), secretToken(incoming.secrecy)];
}

/** Sets what lists and rights are read by. Every write of an incoming document goes through here. */
export function withRights(incoming: Incoming, directory: Directory): Incoming {
  const { openDeadline: _before, ...rest } = incoming;
  const open = incoming.state !== 'completed' && incoming.deadline !== undefined;
  return {
    ...rest,
    ...(open ? { openDeadline: incoming.deadline } : {}),
    readers: readersOf(incoming, directory),
    waitingFor: waitsFor(incoming, directory),
  };
}

export function mayReadIncoming(actor: Actor, incoming: Pick<Incoming, 'readers' | 'secrecy'>): boolean {
  if (!isCleared(actor, incoming.secrecy)) return false;
  const tokens = readerTokens(actor);
  return incoming.readers.some((reader) => tokens.includes(reader));
}

export function actingOf(context: Context, directory: Directory, { handling }: Incoming): Acting {
  const { actor, now } = context;
  const { person } = actor;
  const { leadUnit } = handling.direction ?? {};
  const standsIn = (unit: string) => unit === leadUnit && standInAs(handling, 'head') === person;
  return {
    actor,
    at: now,
    headOf: (unit) => answersFor(directory, person, unit) || standsIn(unit),
    leadsNoMore: (leader) => leadsNoMore(directory, leader),
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

/** Whoever handles it, and the clerk (Điều 29.3). */
export function mayFileIncoming(incoming: Incoming, acting: Acting): boolean {
  return hasRole(acting.actor, 'clerk') || mayAnswer(incoming, acting);
}

/** What this reader may do now: the interface shows exactly these. */
export function actionsOf(incoming: Stored<Incoming>, acting: Acting): readonly IncomingAction[] {
  if (incoming.frozen || !mayReadIncoming(acting.actor, incoming)) return [];
  const others: IncomingAction[] = [];
  if (mayUpdate(incoming, acting)) others.push('update');
  if (incoming.state !== 'completed' && mayAnswer(incoming, acting)) others.push('answer');
  if (incoming.dossier === undefined && mayFileIncoming(incoming, acting)) others.push('file');
  return [...openSteps(incoming, acting), ...others];
}

/** NĐ 30/2020, Điều 22.1: the clerk's office registers. */
export function registerActions(actor: Actor): 'register'[] {
  return hasRole(actor, 'clerk') ? ['register'] : [];
}
