import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageProblem } from './components/problem/PageProblem.tsx';
import { SessionGate } from './shell/SessionGate.tsx';

type PageModule = { default: React.ComponentType };

/** A page that is loaded when somebody goes there. */
function page(path: string, load: () => Promise<PageModule>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}

const pages: RouteObject[] = [page('/', () => import('./pages/home/HomePage.tsx'))];

export const router = createBrowserRouter([
  { element: <SessionGate />, errorElement: <PageProblem />, children: pages },
]);
