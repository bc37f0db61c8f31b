/**
 * Naming who acts in place of somebody who has left, where nobody may do so by office alone: secret documents are seen
 * by those who are named (Luật Bảo vệ bí mật nhà nước 2018), so whoever is added is added by an act that says why.
 */
import { z } from 'zod';
import { type Context, hasRole, isCleared, SECRECY, type Secrecy } from '../../kernel/context.ts';
import { type Reason, refuse } from '../../kernel/refusal.ts';
import { type Directory, isClearedFor, nameOf, type Person, positionOf } from './directory.ts';

/** As what somebody is needed. */
export const SUCCESSOR_OFFICES = ['clerk', 'leader', 'head', 'drafter'] as const;
export type SuccessorOffice = (typeof SUCCESSOR_OFFICES)[number];

/** NĐ 30/2020, Điều 24.1: the head of the agency sees to it that documents are dealt with; so does whoever leads with them. */
export function namesSuccessors(directory: Directory, { actor }: Context): boolean {
  return hasRole(actor, 'leader') || positionOf(directory, actor.person)?.authority === 'head';
}

/** The secret levels for which this person may name a successor. */
export function successionLevels(directory: Directory, context: Context): readonly Secrecy[] {
  if (!namesSuccessors(directory, context)) return [];
  return SECRECY.filter((level) => level !== 'none' && isCleared(context.actor, level));
}

export interface Vacancy {
  readonly secrecy: Secrecy;
  readonly needs: SuccessorOffice;
  /** Nobody who can act is left. */
  readonly stuck: boolean;
  readonly candidates: readonly { readonly id: string }[];
}

/** Why this person cannot be named; every reason at once. */
export function successorReasons(directory: Directory, vacancy: Vacancy, to: string): readonly Reason[] {
  if (!vacancy.stuck) return [{ code: 'REASSIGN_NOT_NEEDED' }];
  const person: Person | undefined = directory.people.get(to);
  if (!person?.active) return [{ code: 'PERSON_UNKNOWN', field: 'to' }];
  if (!isClearedFor(person, vacancy.secrecy)) return [{ code: 'PERSON_NOT_CLEARED', field: 'to' }];
  const suited = vacancy.candidates.some(({ id }) => id === to);
  return suited ? [] : [{ code: 'REASSIGN_UNSUITED', field: 'to', params: { needs: vacancy.needs } }];
}

/** Who may not name successors learns nothing of the document. */
export function refuseStranger(
  directory: Directory,
  context: Context,
  vacancy: { readonly secrecy: Secrecy; readonly readable: boolean; readonly missing: string },
): void {
  const { secrecy, readable, missing } = vacancy;
  const may = namesSuccessors(directory, context) && isCleared(context.actor, secrecy);
  if (!may) refuse(readable ? 'REASSIGN_NOT_YOURS' : missing);
}

const named = z.object({ id: z.string(), name: z.string() });

export const reassignBody = z.strictObject({
  to: z.string().min(1).max(64),
  reason: z.string().trim().min(1).max(1000),
});
export type ReassignBody = z.output<typeof reassignBody>;

export const reassignedView = z.object({
  id: z.string(),
  version: z.number().int(),
  /** Whether who named the successor may see the document now. */
  readable: z.boolean(),
});
export type Reassigned = z.output<typeof reassignedView>;

/** What whoever names a successor is shown of the document: not what it is about. */
export const leftBehindView = z
  .object({
    kind: z.enum(['incoming', 'outgoing']),
    id: z.string(),
    version: z.number().int(),
    state: z.string(),
    secrecy: z.enum(SECRECY),
    number: z.string().optional(),
    on: z.string().optional(),
    waitedFor: z.array(named),
    needs: z.enum(SUCCESSOR_OFFICES),
    candidates: z.array(named),
    actions: z.array(z.enum(['reassign'])),
  })
  .meta({ id: 'LeftBehind' });
export type LeftBehind = z.output<typeof leftBehindView>;
export const leftBehindList = z.object({ items: z.array(leftBehindView), next: z.string().optional() });
export const leftBehindQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  after: z.string().max(500).optional(),
});
export type LeftBehindQuery = z.output<typeof leftBehindQuery>;

export const leftBehindExample: LeftBehind = {
  kind: 'incoming',
  id: '01k3m9x0incoming',
  version: 3,
  state: 'submitted',
  secrecy: 'confidential',
  number: '7',
  on: '2026-03-02',
  waitedFor: [{ id: '01k3m9x0leader', name: 'Trần Văn Nam' }],
  needs: 'leader',
  candidates: [{ id: '01k3m9x0deputy', name: 'Lê Thị Hoa' }],
  actions: ['reassign'],
};

/** The people that tokens name. */
export function namedIn(directory: Directory, waitingFor: readonly string[]) {
  return waitingFor.filter((one) => one.startsWith('p:')).map((one) => nameOf(directory, one.slice(2)));
}
