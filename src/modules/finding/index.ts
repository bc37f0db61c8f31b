/** Finding documents again: full text within the reader's rights, and by number and symbol. */
export { findingRoutes } from './finding-api.ts';
export { FindingIndex, type FindingIndexDeps } from './finding-index.ts';
export { findingTokens, indexedReaders } from './finding-policy.ts';
export type { FindingAnswer, FindingQuery } from './finding-schema.ts';
export { type FindingDeps, FindingService } from './finding-service.ts';
