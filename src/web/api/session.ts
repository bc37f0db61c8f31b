import { useQuery } from '@tanstack/react-query';
import { answer, api, keepCsrfToken } from './client.ts';
import { queries } from './query-client.ts';

export type Role = 'clerk' | 'leader' | 'head' | 'officer' | 'archivist' | 'searcher' | 'administrator';

export interface Session {
  signedIn: boolean;
  csrf: string;
  person?: { id: string; name: string; unit: string };
  roles?: Role[];
  agency?: { id: string; name: string };
  mustChangePassword?: boolean;
  locale?: string;
  setup: 'needed' | 'done';
  demo: boolean;
}

const KEY = ['session'];

async function load(): Promise<Session> {
  const session: Session = await answer(api.GET('/session'));
  keepCsrfToken(session.csrf);
  return session;
}

export function useSession() {
  return useQuery({ queryKey: KEY, queryFn: load, staleTime: 60_000 });
}

/** The session below the sign-in gate, where somebody is signed in. */
export function useSignedIn(): Session & {
  person: { id: string; name: string; unit: string };
  roles: Role[];
} {
  const { data } = useSession();
  if (!data?.person) throw new Error('nobody is signed in');
  return { ...data, person: data.person, roles: data.roles ?? [] };
}

export async function signIn(body: { username: string; password: string; locale: string }): Promise<void> {
  await answer(api.POST('/session', { body }));
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queries.invalidateQueries({ queryKey: KEY });
}

async function leave(path: '/session' | '/sessions'): Promise<void> {
  await api.DELETE(path);
  sessionStorage.clear();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queries.invalidateQueries({ queryKey: KEY });
}

export const signOut = (): Promise<void> => leave('/session');
export const signOutEverywhere = (): Promise<void> => leave('/sessions');

export async function changePassword(body: { current: string; password: string }): Promise<void> {
  await api.PUT('/password', { body });
  await queries.invalidateQueries({ queryKey: KEY });
}

/** Messages of the server follow the interface's language. */
export async function tellLanguage(locale: string): Promise<void> {
  await api.PATCH('/session', { body: { locale } });
}
