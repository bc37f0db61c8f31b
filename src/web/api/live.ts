import { useEffect } from 'react';
import { queries } from './query-client.ts';

interface Change {
  kind: string;
  id: string;
}

/** Changes that arrive together are fetched together. */
const GATHER_MS = 250;

/** What besides the kind's own lists and pages shows something of it. */
const ALSO_SHOWN: { [kind: string]: readonly string[] } = {
  incoming: ['home', 'history', 'task', 'register-entry'],
  outgoing: ['home', 'history', 'incoming', 'register-entry'],
  task: ['home', 'incoming'],
  dossier: ['home', 'history', 'archive'],
  'signing-session-line': ['signing-session'],
  filing: ['dossier', 'incoming', 'outgoing'],
};

function kindsShown(changes: readonly Change[]): string[] {
  return changes.flatMap(({ kind }) => [kind, ...(ALSO_SHOWN[kind] ?? [])]);
}

function stream(): () => void {
  const source = new EventSource('/api/events');
  const gathered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    const kinds = new Set(gathered);
    gathered.clear();
    void queries.invalidateQueries({ predicate: ({ queryKey }) => kinds.has(String(queryKey[0])) });
  };
  source.addEventListener('changes', (event: MessageEvent<string>) => {
    for (const kind of kindsShown(JSON.parse(event.data) as Change[])) gathered.add(kind);
    timer ??= setTimeout(flush, GATHER_MS);
  });
  // Too much was missed while the connection was away.
  source.addEventListener('reload', () => void queries.invalidateQueries());
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/**
 * Only a page that is looked at listens: a browser has six connections to a server, and six open pages must not use them
 * all up. One that is looked at again asks for everything anew.
 */
function listen(): () => void {
  let stop = document.hidden ? undefined : stream();
  const follow = (): void => {
    if (document.hidden) {
      stop?.();
      stop = undefined;
    } else if (!stop) {
      stop = stream();
      void queries.invalidateQueries();
    }
  };
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stop?.();
  };
}

/** Lists, counts and an open document follow what others do. Forms hold their own state and are not touched. */
export function useLiveChanges(signedIn: boolean): void {
  useEffect(() => (signedIn ? listen() : undefined), [signedIn]);
}
