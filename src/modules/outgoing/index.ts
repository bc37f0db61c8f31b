/** Outgoing documents: draft, check, sign, seal, issue. */
export {
  AUTHORITIES,
  type Authority,
  DISPATCH_METHODS,
  isFileable as isOutgoingFileable,
  OUTGOING_STATES,
  type Outgoing,
  type OutgoingState,
  type Urgency,
} from './outgoing.ts';
export { outgoingRoutes } from './outgoing-api.ts';
export { mayFile as mayFileOutgoing, type OutgoingAction } from './outgoing-decisions.ts';
export {
  isFinished as isOutgoingFinished,
  titleOfOutgoing,
} from './outgoing-filing.ts';
export { OUTGOING, outgoingKinds } from './outgoing-kinds.ts';
export { outgoingMessages } from './outgoing-messages.ts';
export { mayRead as mayReadOutgoing } from './outgoing-policy.ts';
export { outgoingPresenter } from './outgoing-register.ts';
export type { OutgoingQuery, OutgoingSummary, OutgoingView } from './outgoing-schema.ts';
export { outgoingSummary } from './outgoing-schema.ts';
export { type OutgoingDeps, OutgoingService } from './outgoing-service.ts';
export { signingSessionRoutes } from './sitting/session-api.ts';
