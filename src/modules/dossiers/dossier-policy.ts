import { type Actor, readerTokens, token } from '../../kernel/context.ts';
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
