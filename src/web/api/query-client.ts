import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.ts';

function retry(failures: number, error: unknown): boolean {
  const { status } = asProblem(error);
  return failures < 2 && (status === 0 || status === 503);
}

/** A session that ended elsewhere shows the sign-in form; what was typed is kept as a draft. */
function seeSession(error: unknown): void {
  if (asProblem(error).status === 401) void queries.invalidateQueries({ queryKey: ['session'] });
}

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: seeSession }),
  mutationCache: new MutationCache({ onError: seeSession }),
  defaultOptions: { queries: { retry, staleTime: 20_000, refetchOnWindowFocus: true } },
});
