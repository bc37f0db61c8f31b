import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing } from './client.ts';
import type { SecretBody } from './keys.ts';
import type { Page } from './page.ts';
import { queries } from './query-client.ts';

export type SigningSession = Answer<'/api/signing-sessions/{id}', 'get'>;
export type SessionLine = SigningSession['lines'][number];
export type SessionSummary = Answer<'/api/signing-sessions', 'get'>['items'][number];
export type BegunSignature = Answer<'/api/signing-sessions/{id}/lines/{line}/begin', 'post'>;
export type Purpose = SigningSession['purpose'];
export type Decision = 'sign' | 'skip' | 'wait';
export type Seen = 'alone' | 'together';

export interface LineOrder {
  line: string;
  decision?: Decision;
  seen?: Seen;
}

/** How often the page asks by itself while documents are being signed, should live events not come through. */
const ASK_MS = 2500;

const key = (id: string) => ['signing-session', id];

/** Every change of a session answers with the session: the page shows it at once. */
async function shown(pending: Promise<{ data?: SigningSession }>): Promise<SigningSession> {
  const session = await answer(pending);
  queries.setQueryData(key(session.id), session);
  return session;
}

export function useSigningSession(id: string) {
  return useQuery({
    queryKey: key(id),
    queryFn: (): Promise<SigningSession> =>
      answer(api.GET('/api/signing-sessions/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.unlocked && data.counts.chosen > 0 ? ASK_MS : false),
  });
}

export function listSessions(after?: string): Promise<Page<SessionSummary>> {
  return answer(
    api.GET('/api/signing-sessions', { params: { query: { limit: 10, ...(after && { after }) } } }),
  );
}

/** What the reader has begun and not ended. */
export function useOpenSessions() {
  return useQuery({
    queryKey: ['signing-session', 'list', 'open'],
    queryFn: async (): Promise<SessionSummary[]> => {
      const query = { state: 'open', limit: 2 } as const;
      return (await answer(api.GET('/api/signing-sessions', { params: { query } }))).items;
    },
  });
}

const one = (id: string) => ({ path: { id }, ...changing() });

export function openSession(purpose: Purpose, documents: string[]): Promise<SigningSession> {
  return shown(api.POST('/api/signing-sessions', { params: changing(), body: { purpose, documents } }));
}
export function decideLines(id: string, lines: LineOrder[]): Promise<SigningSession> {
  return shown(api.POST('/api/signing-sessions/{id}/decisions', { params: one(id), body: { lines } }));
}
export function unlockSession(id: string, body: SecretBody): Promise<SigningSession> {
  return shown(api.POST('/api/signing-sessions/{id}/unlock', { params: one(id), body }));
}
export function pauseSession(id: string): Promise<SigningSession> {
  return shown(api.POST('/api/signing-sessions/{id}/pause', { params: one(id) }));
}
export function endSession(id: string): Promise<SigningSession> {
  return shown(api.POST('/api/signing-sessions/{id}/end', { params: one(id) }));
}
export function fixAgentKey(id: string, keyId: string): Promise<SigningSession> {
  return shown(api.POST('/api/signing-sessions/{id}/agent-key', { params: one(id), body: { keyId } }));
}

const oneLine = (id: string, line: string) => ({ path: { id, line }, ...changing() });

export function beginSignature(id: string, line: string): Promise<BegunSignature> {
  return answer(api.POST('/api/signing-sessions/{id}/lines/{line}/begin', { params: oneLine(id, line) }));
}
export function finishSignature(id: string, line: string, signature: string): Promise<SigningSession> {
  return shown(
    api.POST('/api/signing-sessions/{id}/lines/{line}/finish', {
      params: oneLine(id, line),
      body: { signature },
    }),
  );
}
