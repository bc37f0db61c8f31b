import { type CivilDate, yearOf } from '../../kernel/clock.ts';
import { hasRole } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { Standing } from '../directory/index.ts';
import type { Dossier, DossierState, FiledDocument } from './dossier.ts';

export const DOSSIER_ACTIONS = [
  'update',
  'file',
  'unfile',
  'close',
  'reopen',
  'hand-over',
  'accept',
  'refuse',
  'check-fixity',
] as const;
export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

interface Rule {
  readonly from: readonly DossierState[];
  readonly who: (dossier: Dossier, standing: Standing) => boolean;
}

// NĐ 30/2020, Điều 31.3: the person who handles the work keeps its dossier; the head of unit answers for it.
const keeps = (dossier: Dossier, { actor, answers }: Standing) => actor.person === dossier.keeper || answers;
const contributes = (dossier: Dossier, standing: Standing) =>
  keeps(dossier, standing) || standing.actor.unit === dossier.unit || hasRole(standing.actor, 'clerk');
const isArchivist = (_: Dossier, { actor }: Standing) => hasRole(actor, 'archivist');

const RULES: { readonly [action in DossierAction]: Rule } = {
  update: { from: ['open'], who: keeps },
  // Điều 29.3: everything that arises in the work is collected into the dossier.
  file: { from: ['open'], who: contributes },
  unfile: { from: ['open'], who: keeps },
  // Điều 29.4.
  close: { from: ['open'], who: keeps },
  reopen: { from: ['closed', 'returned'], who: keeps },
  // Điều 30.3.b: who made the dossier hands it over on the system …
  'hand-over': { from: ['closed', 'returned'], who: keeps },
  // … and the archive checks it against the list and takes it in.
  accept: { from: ['submitted'], who: isArchivist },
  refuse: { from: ['submitted'], who: isArchivist },
  'check-fixity': { from: ['archived'], who: isArchivist },
};

export function dossierActionReasons(
  action: DossierAction,
  dossier: Dossier,
  standing: Standing,
): readonly Reason[] {
  const rule = RULES[action];
  if (!rule.from.includes(dossier.state)) {
    const archived = dossier.state === 'archived' ? [{ code: 'DOCUMENT_ARCHIVED' }] : [];
    return [...archived, { code: 'DOSSIER_WRONG_STATE', params: { action, state: dossier.state } }];
  }
  return rule.who(dossier, standing) ? [] : [{ code: 'DOSSIER_NOT_YOURS', params: { action } }];
}

export function allowedDossierActions(dossier: Dossier, standing: Standing): readonly DossierAction[] {
  return DOSSIER_ACTIONS.filter((action) => dossierActionReasons(action, dossier, standing).length === 0);
}

/** Why a dossier cannot be closed yet; every reason at once (Điều 29.4.a: when the work is finished). */
export function closingReasons(documents: readonly FiledDocument[]): readonly Reason[] {
  if (documents.length === 0) return [{ code: 'DOSSIER_EMPTY' }];
  return documents
    .filter((document) => !document.finished)
    .map((document) => ({ code: 'DOSSIER_UNFINISHED_DOCUMENT', params: { document: document.label } }));
}

/** Điều 30.2.b: handed over within one year from the end of the work. */
export function handOverIsLate(dossier: Pick<Dossier, 'closedOn'>, today: CivilDate): boolean {
  if (!dossier.closedOn) return false;
  return today > `${yearOf(dossier.closedOn) + 1}${dossier.closedOn.slice(4)}`;
}

/** Điều 31.3.c: only what is kept for five years or longer must go to the archive; the rest may. */
export function mustBeHandedOver(dossier: Pick<Dossier, 'retention'>): boolean {
  return 'permanent' in dossier.retention || dossier.retention.years >= 5;
}
