/** The agency, its units, positions, people and working calendar. */
export { AgencyCache } from './agency-cache.ts';
export {
  type Agency,
  type Directory,
  headsOf,
  headToken,
  isHeadOf,
  nameOf,
  type Person,
  POSITION_RANKS,
  type Position,
  type PositionRank,
  peopleWith,
  positionOf,
  type Unit,
  unitNameOf,
  waitingTokens,
} from './directory.ts';
export { directoryRoutes } from './directory-api.ts';
export { newPerson, type PersonInput, type PositionInput, type UnitInput } from './directory-changes.ts';
export { AGENCY, CALENDAR, directoryKinds, PERSON, POSITION, UNIT } from './directory-kinds.ts';
export { directoryMessages } from './directory-messages.ts';
export { agencyBody, civilDate } from './directory-schema.ts';
export { DirectoryService } from './directory-service.ts';
export { findAll } from './directory-store.ts';
export { calendarWrite, type Founded, type Founding, found } from './founding.ts';
export { personSortKey, vietnameseSortKey } from './sort-key.ts';
export { type Standing, standingIn } from './standing.ts';
export {
  addWorkingDays,
  type Calendar,
  type Calendars,
  defaultCalendar,
  isWorkingDay,
} from './working-calendar.ts';
