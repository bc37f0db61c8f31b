/** Incoming documents: received, registered, submitted, directed, handled, completed. */
export { type Answer, INCOMING, type Incoming, titleOf, URGENCIES, type Urgency } from './incoming.ts';
export {
  type AnswerGiven,
  completeByAnswer,
  frozen,
  IncomingAnswers,
  type InsideDelivery,
  inDossier,
  linkAnswer,
  unlinkAnswer,
} from './incoming-answers.ts';
export { incomingRoutes } from './incoming-api.ts';
export { buildIncoming, type IncomingFaces } from './incoming-faces.ts';
export { incomingKinds } from './incoming-kinds.ts';
export { IncomingLists } from './incoming-lists.ts';
export { incomingMessages } from './incoming-messages.ts';
export {
  actingOf as incomingActing,
  actionsOf as incomingActionsOf,
  mayFileIncoming,
  mayReadIncoming,
} from './incoming-policy.ts';
export { incomingPresenter } from './incoming-register.ts';
export { summaryView as incomingSummaryView } from './incoming-schema.ts';
export { IncomingService, type RegisterRequest } from './incoming-service.ts';
export { IncomingSteps } from './incoming-steps.ts';
export type { IncomingDetail, IncomingSummary } from './incoming-view.ts';
