/** Who finds what: the rights of the records themselves, put into a form that the index can compare. */
import { type Actor, isCleared, readerTokens, SECRECY, type Secrecy } from '../../kernel/context.ts';
import { type Dossier, mayReadDossier } from '../dossiers/index.ts';
import { type Incoming, mayReadIncoming } from '../incoming/index.ts';
import { mayReadOutgoing, type Outgoing } from '../outgoing/index.ts';

const underSecrecy = (secrecy: Secrecy, token: string): string => `${secrecy}:${token}`;

/**
 * Luật Bảo vệ bí mật nhà nước 2018: named among the readers AND cleared for the level. Both are one token, so that the
 * index need not know of clearance.
 */
export function indexedReaders(readers: readonly string[], secrecy: Secrecy): readonly string[] {
  return secrecy === 'none' ? readers : readers.map((token) => underSecrecy(secrecy, token));
}

/** Nobody searches by `'all'`: an administrator as such reads no document. */
export function findingTokens(actor: Actor): readonly string[] {
  const tokens = readerTokens(actor);
  const levels = SECRECY.filter((level) => level !== 'none' && isCleared(actor, level));
  // Of a secret document nobody is a reader as head of a unit.
  const named = tokens.filter((token) => !token.startsWith('h:'));
  return [...tokens, ...levels.flatMap((level) => named.map((token) => underSecrecy(level, token)))];
}

/** The index may be a moment behind the records: what is shown is asked of the record's own policy again. */
export function mayShow(actor: Actor, kind: string, record: object): boolean {
  switch (kind) {
    case 'incoming':
      return mayReadIncoming(actor, record as Incoming);
    case 'outgoing':
      return mayReadOutgoing(record as Outgoing, actor);
    case 'dossier':
      return mayReadDossier(record as Dossier, actor);
    default:
      return false;
  }
}
