/** Reading and proving the journal. */
export { auditRoutes } from './audit-api.ts';
export { AuditService, type JournalState, type TimeLine } from './audit-service.ts';
export { mayReadHistory, type TimeLineEntry } from './history.ts';
