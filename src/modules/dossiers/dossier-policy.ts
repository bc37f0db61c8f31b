import { type Actor, hasRole, readerTokens, token } from '../../kernel/context.ts';
import { deskToken, headToken } from '../directory/index.ts';
import type { Dossier } from './dossier.ts';

/** Its keeper, the unit, the clerks and leaders; the archivists from the hand-over on. */
export function dossierReaders(dossier: Dossier): readonly string[] {
  const withArchive = dossier.state === 'submitted' || dossier.state === 'archived';
  return [
    token.person(dossier.keeper),
    token.unit(dossier.unit),
    headToken(dossier.unit),
    token.role('clerk'),
    token.role('leader'),
    ...(withArchive ? [token.role('archivist')] : []),
  ];
}

export function dossierWaitsFor(dossier: Dossier): readonly string[] {
  switch (dossier.state) {
    case 'submitted':
      return [token.role('archivist')];
    case 'closed':
    case 'returned':
      // Who answers for the unit when its keeper has left (Điều 31.3).
      return [token.person(dossier.keeper), deskToken(dossier.unit, dossier.keeper)];
    default:
      return [];
  }
}

export function mayReadDossier(dossier: Pick<Dossier, 'readers'>, actor: Actor): boolean {
  const tokens = readerTokens(actor);
  return dossier.readers.some((one) => tokens.includes(one));
}

export const PLAN_ACTIONS = ['change', 'remove'] as const;
export const PLAN_LIST_ACTIONS = ['add', 'copy-year'] as const;

/** NĐ 30/2020, Điều 28: the list of dossiers is kept by the clerk's office. */
export function keepsFilePlan(actor: Actor): boolean {
  return hasRole(actor, 'clerk', 'administrator');
}

export function planListActions(actor: Actor): (typeof PLAN_LIST_ACTIONS)[number][] {
  return keepsFilePlan(actor) ? [...PLAN_LIST_ACTIONS] : [];
}

/** Điều 29.2: whoever is charged with work opens its dossier; the clerk for anybody. */
export function openActions(actor: Actor): 'open'[] {
  return hasRole(actor, 'clerk', 'officer', 'head', 'leader') ? ['open'] : [];
}
