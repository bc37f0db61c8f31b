import { type Actor, isCleared, readerTokens, SECRECY, type Secrecy, token } from '../../kernel/context.ts';
import { isOnPaper, type Outgoing } from './outgoing.ts';

/** People and units with a part in a document, worked out by the service from the directory. */
export interface Parts {
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
  const named = [doc.drafter, ...parts.unitHeads].map(token.person);
  if (doc.secrecy !== 'none') {
    const submitted = doc.state === 'drafting' ? [] : [doc.signer, ...(parts.clearedClerks ?? [])];
    return unique([...named, ...submitted.map(token.person)]);
  }
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

function clerks(doc: Outgoing, parts: Parts): readonly string[] {
  return doc.secrecy === 'none' ? [token.role('clerk')] : (parts.clearedClerks ?? []).map(token.person);
}

/** Whose turn it is. */
export function outgoingWaitsFor(doc: Outgoing, parts: Parts): readonly string[] {
  switch (doc.state) {
    case 'drafting':
      return [token.person(doc.drafter)];
    case 'unit-check':
      return parts.unitHeads.map(token.person);
    case 'form-check':
    case 'signed':
    case 'sealed':
      return clerks(doc, parts);
    case 'signing':
      return isOnPaper(doc) ? clerks(doc, parts) : [token.person(doc.signer)];
    case 'numbered':
      return [token.person(doc.signer)];
    default:
      return [];
  }
}

export function mayRead(doc: Pick<Outgoing, 'readers' | 'secrecy'>, actor: Actor): boolean {
  const tokens = readerTokens(actor);
  return isCleared(actor, doc.secrecy) && doc.readers.some((one) => tokens.includes(one));
}

/** The levels that a list may show to this reader. */
export function clearedLevels(actor: Actor): readonly Secrecy[] {
  return SECRECY.filter((level) => isCleared(actor, level));
}
