import type { CivilDate } from './clock.ts';

/** Roles in an agency. A person may have several. `administrator` administers and sees no document by that alone. */
export const ROLES = [
  'clerk',
  'leader',
  'head',
  'officer',
  'archivist',
  'searcher',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Levels of secrecy in rising order (Luật Bảo vệ bí mật nhà nước 2018, Điều 8); `none` is an ordinary document. */
export const SECRECY = ['none', 'confidential', 'secret', 'top-secret'] as const;
export type Secrecy = (typeof SECRECY)[number];

/** Who acts. Built at the edge from the session; nothing below asks who somebody is. */
export interface Actor {
  readonly agency: string;
  readonly person: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** Highest secrecy this person is cleared for. */
  readonly clearance: Secrecy;
  /** An administrator who may also add agencies to this installation; sees nothing of them by that. */
  readonly administersInstallation?: true;
  /** Units whose head this person is, or stands in for while they have none. */
  readonly answersFor?: readonly string[];
  /** The person acted for, where this is done on somebody's behalf. */
  readonly onBehalfOf?: string;
}

export interface Context {
  readonly actor: Actor;
  /** ISO 8601 instant, UTC. */
  readonly now: string;
  /** The legal day: Asia/Ho_Chi_Minh whatever the machine's zone. */
  readonly today: CivilDate;
  readonly requestId: string;
  readonly newId: () => string;
}

/** What every commit says of itself: in which agency, who, when and what. */
export function entryOf({ actor, now }: Context, action: string) {
  const { agency, person, onBehalfOf } = actor;
  return { agency, actor: { person, ...(onBehalfOf ? { onBehalfOf } : {}) }, at: now, action };
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}

export function isCleared(actor: Actor, secrecy: Secrecy): boolean {
  return SECRECY.indexOf(actor.clearance) >= SECRECY.indexOf(secrecy);
}

/** Opaque tokens by which rights are indexed: a record's `readers` hold some, a reader brings their own. */
export const token = {
  person: (id: string) => `p:${id}`,
  unit: (id: string) => `u:${id}`,
  /** Whoever leads a unit, whoever that is by then. */
  head: (unit: string) => `h:${unit}`,
  role: (role: Role) => `r:${role}`,
};

/** A query takes so many tokens at most. A leader who stands in for more units reads the rest of them by their role. */
const MOST_HEADED = 100;

/**
 * The tokens a reader brings to a list or a search. What a unit has a part in is read by those who handle documents there:
 * an administrator or a searcher of the same unit does not see it for that alone.
 */
export function readerTokens(actor: Actor): readonly string[] {
  const units = hasRole(actor, 'head', 'officer') ? [token.unit(actor.unit)] : [];
  const heads = actor.answersFor?.slice(0, MOST_HEADED).map(token.head) ?? [];
  return [token.person(actor.person), ...units, ...actor.roles.map(token.role), ...heads];
}
