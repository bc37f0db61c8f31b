import type { Actor } from '../../../src/kernel/context.ts';
import type { Standing } from '../../../src/modules/directory/index.ts';
import type { Outgoing } from '../../../src/modules/outgoing/outgoing.ts';

/** A person of the agency, by what matters to a decision. */
export function person(id: string, roles: Actor['roles'], more: Partial<Actor> = {}): Actor {
  return { agency: 'a', person: id, name: id, unit: 'office', roles, clearance: 'none', ...more };
}

export const officer = person('officer', ['officer']);
export const head = person('head', ['head']);
export const clerk = person('clerk', ['clerk']);
export const leader = person('leader', ['leader'], { unit: 'leaders' });

/** Towards a unit that `head` leads; everybody is still there. */
export function standing(actor: Actor, unitHeads: readonly string[] = ['head']): Standing {
  const answers = unitHeads.includes(actor.person);
  return { actor, unitHeads, answers, hasLeft: () => false, leadsNoMore: () => false };
}

/** A complete draft of an official letter in the given state. */
export function draft(more: Partial<Outgoing> = {}): Outgoing {
  const version = {
    file: 'f1',
    name: 'du-thao.pdf',
    mediaType: 'application/pdf',
    sha256: 'aa',
    at: '2026-03-02T02:00:00.000Z',
    by: 'officer',
  };
  return {
    state: 'drafting',
    type: 'official-letter',
    abstract: 'Trả lời về lịch vệ sinh kênh',
    unit: 'office',
    drafter: 'officer',
    signer: 'leader',
    authority: 'TM',
    recipients: { inside: [], outside: [{ name: 'Trường Tiểu học Hoa Sen', method: 'post' }] },
    urgency: 'none',
    secrecy: 'none',
    completesIncoming: false,
    versions: [version],
    currentFile: 'f1',
    dispatches: [],
    createdAt: '2026-03-02T02:00:00.000Z',
    updatedAt: '2026-03-02T02:00:00.000Z',
    readers: [],
    waitingFor: [],
    ...more,
  };
}
