/** How documents go from hand to hand. Pure: no storage, no clock. */
export {
  type AssignmentFrame,
  type AssignmentWanted,
  assignmentReasons,
  deadlineReasons,
  directionReasons,
  type Offices,
  submissionReasons,
} from './direction-checks.ts';
export * from './routing.ts';
export { routingMessages } from './routing-messages.ts';
export {
  type Acting,
  coordinatedUnitsOf,
  isCoordinator,
  isLeadHead,
  openSteps,
  stepReasons,
} from './routing-rules.ts';
export * from './routing-steps.ts';
