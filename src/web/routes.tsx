import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { MissingPage } from './components/problem/MissingPage.tsx';
import { PageProblem } from './components/problem/PageProblem.tsx';
import { SessionGate } from './shell/SessionGate.tsx';

type PageModule = { default: React.ComponentType };

/** A page that is loaded when somebody goes there. */
function page(path: string, load: () => Promise<PageModule>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}

const pages: RouteObject[] = [
  // The console's link to the first page; once the office is set up it leads home.
  { path: '/setup', element: <Navigate to="/" replace /> },
  page('/', () => import('./pages/home/HomePage.tsx')),
  page('/incoming', () => import('./pages/incoming/IncomingListPage.tsx')),
  page('/incoming/register', () => import('./pages/incoming/RegisterPage.tsx')),
  page('/incoming/:id', () => import('./pages/incoming/IncomingPage.tsx')),
  page('/outgoing', () => import('./pages/outgoing/OutgoingListPage.tsx')),
  page('/outgoing/draft', () => import('./pages/outgoing/DraftPage.tsx')),
  page('/outgoing/:id', () => import('./pages/outgoing/OutgoingPage.tsx')),
  page('/signing', () => import('./pages/signing/ChoosePage.tsx')),
  page('/signing/:id', () => import('./pages/signing/SessionPage.tsx')),
  page('/dossiers', () => import('./pages/dossiers/DossierListPage.tsx')),
  page('/dossiers/plan', () => import('./pages/dossiers/FilePlanPage.tsx')),
  page('/dossiers/:id', () => import('./pages/dossiers/DossierPage.tsx')),
  page('/archive', () => import('./pages/archive/ArchivePage.tsx')),
  page('/search', () => import('./pages/search/SearchPage.tsx')),
  page('/left-behind', () => import('./pages/left-behind/LeftBehindPage.tsx')),
  page('/tasks', () => import('./pages/tasks/TasksPage.tsx')),
  page('/registers', () => import('./pages/registers/RegistersPage.tsx')),
  page('/registers/:id', () => import('./pages/registers/RegisterPage.tsx')),
  page('/audit', () => import('./pages/audit/AuditPage.tsx')),
  page('/background', () => import('./pages/background/BackgroundPage.tsx')),
  page('/validate', () => import('./pages/validate/ValidatePage.tsx')),
  page('/keys', () => import('./pages/keys/KeysPage.tsx')),
  page('/administration', () => import('./pages/administration/PeoplePage.tsx')),
  page('/administration/people/:id', () => import('./pages/administration/PersonPage.tsx')),
  page('/administration/units', () => import('./pages/administration/UnitsPage.tsx')),
  page('/administration/positions', () => import('./pages/administration/PositionsPage.tsx')),
  page('/administration/agency', () => import('./pages/administration/AgencyPage.tsx')),
  page('/administration/books', () => import('./pages/administration/BooksPage.tsx')),
  page('/administration/calendar', () => import('./pages/administration/CalendarPage.tsx')),
  page('/administration/agencies', () => import('./pages/administration/AgenciesPage.tsx')),
  page('/administration/trust', () => import('./pages/administration/TrustPage.tsx')),
  page('/administration/keys', () => import('./pages/administration/AgencyKeysPage.tsx')),
  page('/administration/trust/:id', () => import('./pages/administration/TrustRootPage.tsx')),
  { path: '*', element: <MissingPage /> },
];

export const router = createBrowserRouter([
  { element: <SessionGate />, errorElement: <PageProblem />, HydrateFallback: () => null, children: pages },
]);
