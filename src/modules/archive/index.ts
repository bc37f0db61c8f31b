/** The archive of the agency: takes dossiers over, freezes them, watches over their files. */
export type { CheckedFile, Fixity, FixityCheck } from './archive.ts';
export { archiveRoutes } from './archive-api.ts';
export { archiveKinds, FIXITY_CHECK } from './archive-kinds.ts';
export { archiveMessages } from './archive-messages.ts';
export { ArchiveService } from './archive-service.ts';
