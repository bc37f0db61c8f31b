import { useQuery } from '@tanstack/react-query';
import { answer, api, changing, keepCsrfToken } from './client.ts';
import { queries } from './query-client.ts';

export type Role = 'clerk' | 'leader' | 'head' | 'officer' | 'archivist' | 'searcher' | 'administrator';

export interface Session {
  signedIn: boolean;
  csrf: string;
  person?: { id: string; name: string; unit: string };
  roles?: Role[];
  agency?: { id: string; name: string; code?: string };
  severalAgencies: boolean;
  administersInstallation?: boolean;
  mustChangePassword?: boolean;
  locale?: string;
  setup: 'needed' | 'done';
  demo: boolean;
}

const KEY = ['session'];
const CODE = 'agency-code';

/** Where whoever used this browser last belongs. */
export function lastAgencyCode(): string {
  return localStorage.getItem(CODE) ?? '';
}

async function load(): Promise<Session> {
  const session: Session = await answer(api.GET('/api/session'));
  keepCsrfToken(session.csrf);
  if (session.agency?.code) localStorage.setItem(CODE, session.agency.code);
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

export async function signIn(body: {
  username: string;
  password: string;
  code?: string;
  locale: 'vi' | 'en';
}): Promise<void> {
  await answer(api.POST('/api/session', { body }));
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queries.invalidateQueries({ queryKey: KEY });
}

async function leave(path: '/api/session' | '/api/sessions'): Promise<void> {
  await api.DELETE(path, { params: changing() });
  sessionStorage.clear();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queries.invalidateQueries({ queryKey: KEY });
}

export const signOut = (): Promise<void> => leave('/api/session');
export const signOutEverywhere = (): Promise<void> => leave('/api/sessions');

export async function changePassword(body: { current: string; password: string }): Promise<void> {
  await api.PUT('/api/password', { params: changing(), body });
  await queries.invalidateQueries({ queryKey: KEY });
}

/** Messages of the server follow the interface's language. */
export async function tellLanguage(locale: 'vi' | 'en'): Promise<void> {
  await api.PATCH('/api/session', { params: changing(), body: { locale } });
}
