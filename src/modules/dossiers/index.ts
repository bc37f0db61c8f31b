/** Dossiers: the yearly file plan, opening, filing, closing, handing over. */
export type { Dossier, DossierState, FilePlanLine, Filing, Retention } from './dossier.ts';
export type { DossierAction } from './dossier-decisions.ts';
export type { Contents as DossierContents } from './dossier-filing.ts';
export { DOSSIER, dossierKinds, FILE_PLAN, FILING } from './dossier-kinds.ts';
export { dossierMessages } from './dossier-messages.ts';
export { mayReadDossier } from './dossier-policy.ts';
export type { DossierQuery, DossierSummary, DossierView, FiledView } from './dossier-schema.ts';
export { dossierId, dossierSummary, dossierView, noteBody, reasonBody } from './dossier-schema.ts';
export { bare as bareDossier, readableDossier } from './dossier-store.ts';
export { dossiersRoutes } from './dossiers-api.ts';
export { type DossiersDeps, DossiersService } from './dossiers-service.ts';
