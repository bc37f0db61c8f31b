import {
  type Actor,
  hasRole,
  isCleared,
  readerTokens,
  SECRECY,
  type Secrecy,
  token,
} from '../../kernel/context.ts';
import { deskToken, headToken, leaderToken, secretToken } from '../directory/index.ts';
import { isOnPaper, type Outgoing } from './outgoing.ts';

/** People and units with a part in a document, worked out by the service from the directory. */
export interface Parts {
  /** For secret documents: the heads of the unit who are cleared for them, by name. */
  readonly unitHeads: readonly string[];
  /** For secret documents: the clerks who are cleared for them, by name. */
  readonly clearedClerks?: readonly string[] | undefined;
}

function unique(tokens: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(tokens.filter((one) => one !== undefined))].sort();
}

/**
 * Who may read it. A draft is its drafter's until it is submitted; then it is open to the clerks and the leaders, and once
 * issued to the units that receive it and to everybody who searches.
 */
export function outgoingReaders(doc: Outgoing, parts: Parts): readonly string[] {
  if (doc.secrecy !== 'none') {
    const named = [doc.drafter, ...parts.unitHeads].map(token.person);
    const submitted = doc.state === 'drafting' ? [] : [doc.signer, ...(parts.clearedClerks ?? [])];
    return unique([...named, ...submitted.map(token.person)]);
  }
  const named = [token.person(doc.drafter), headToken(doc.unit)];
  if (doc.state === 'drafting' && doc.number === undefined) return unique(named);
  const issued = doc.state === 'issued' || (doc.state === 'withdrawn' && doc.issuedAt !== undefined);
  return unique([
    ...named,
    token.person(doc.signer),
    token.unit(doc.unit),
    token.role('clerk'),
    token.role('leader'),
    ...(issued ? [token.role('searcher'), ...doc.recipients.inside.map(token.unit)] : []),
    ...(doc.frozen ? [token.role('archivist')] : []),
  ]);
}

/** Of a secret document nothing falls to anybody by office alone: those whose turn it is are named. */
function secretTurn(doc: Outgoing, { unitHeads, clearedClerks = [] }: Parts): readonly string[] {
  switch (doc.state) {
    case 'drafting':
      return [doc.drafter];
    case 'unit-check':
      return unitHeads;
    case 'signing':
      return isOnPaper(doc) ? clearedClerks : [doc.signer];
    case 'numbered':
      return [doc.signer];
    default:
      return clearedClerks;
  }
}

function ordinaryTurn({ state, unit, drafter, signer }: Outgoing): readonly string[] {
  switch (state) {
    case 'drafting':
      return [token.person(drafter), deskToken(unit, drafter)];
    case 'unit-check':
      return [headToken(unit)];
    case 'signing':
    case 'numbered':
      return [token.person(signer), leaderToken(signer)];
    default:
      return [token.role('clerk')];
  }
}

/** Whose turn it is. */
export function outgoingWaitsFor(doc: Outgoing, parts: Parts): readonly string[] {
  if (doc.state === 'issued' || doc.state === 'withdrawn') return [];
  if (doc.secrecy === 'none') return ordinaryTurn(doc);
  return [...secretTurn(doc, parts).map(token.person), secretToken(doc.secrecy)];
}

export function mayRead(doc: Pick<Outgoing, 'readers' | 'secrecy'>, actor: Actor): boolean {
  const tokens = readerTokens(actor);
  return isCleared(actor, doc.secrecy) && doc.readers.some((one) => tokens.includes(one));
}

/** The levels that a list may show to this reader. */
export function clearedLevels(actor: Actor): readonly Secrecy[] {
  return SECRECY.filter((level) => isCleared(actor, level));
}

export const DRAFTERS = ['officer', 'head', 'leader', 'clerk'] as const;

export function draftActions(actor: Actor): 'draft'[] {
  return hasRole(actor, ...DRAFTERS) ? ['draft'] : [];
}
