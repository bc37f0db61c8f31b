/** The agency, its units, positions, people and working calendar; and which agencies the installation has. */
export { adoptAgencies, foundedOf } from './adoption.ts';
export { AgencyCache } from './agency-cache.ts';
export {
  type Agency,
  answeringFor,
  answersFor,
  type Directory,
  headsOf,
  isClearedFor,
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
} from './directory.ts';
export { directoryRoutes } from './directory-api.ts';
export { newPerson, type PersonInput, type PositionInput, type UnitInput } from './directory-changes.ts';
export { AGENCY, CALENDAR, directoryKinds, PERSON, POSITION, UNIT } from './directory-kinds.ts';
export { directoryMessages } from './directory-messages.ts';
export { agencyBody, civilDate, personBody, unitBody, waitsForView } from './directory-schema.ts';
export { DirectoryService } from './directory-service.ts';
export { findAll, sieved } from './directory-store.ts';
export { calendarWrite, type Founded, type Founding, found } from './founding.ts';
export { type AddedBy, type AgencyPlan, codeKeyOf, type ListedAgency } from './installation.ts';
export { type By, InstallationStore } from './installation-store.ts';
export { type LeftBehindOf, leftBehindPage, secretToken } from './left-behind.ts';
export { personSortKey, vietnameseSortKey } from './sort-key.ts';
export { type Standing, standingIn } from './standing.ts';
export {
  type LeftBehind,
  type LeftBehindQuery,
  leftBehindExample,
  leftBehindView,
  namedIn,
  type ReassignBody,
  type Reassigned,
  refuseStranger,
  successionLevels,
  successorReasons,
  type Vacancy,
} from './succession.ts';
export { successionRoutes } from './succession-api.ts';
export {
  answeredUnits,
  deskToken,
  hasLeft,
  headToken,
  leaderToken,
  leadsNoMore,
  leftDesk,
  waitingTokens,
} from './vacancies.ts';
export { type WaitsFor, whoActs } from './who-acts.ts';
export {
  addWorkingDays,
  type Calendar,
  type Calendars,
  defaultCalendar,
  isWorkingDay,
} from './working-calendar.ts';
