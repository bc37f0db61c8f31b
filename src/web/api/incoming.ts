import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing, changingOne, type Versioned } from './client.ts';
import type { paths } from './openapi-types.ts';

export type IncomingSummary = Answer<'/api/incoming', 'get'>['items'][number];
export type IncomingView = Answer<'/api/incoming/{id}', 'get'>;
export type IncomingState = IncomingSummary['state'];
export type Duplicate = Answer<'/api/incoming/duplicates', 'get'>['items'][number];

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody?: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type RegisterBody = Body<'/api/incoming'>;
export type DirectBody = Body<'/api/incoming/{id}/direct'>;
export type TransferBody = Body<'/api/incoming/{id}/transfer'>;
export type AssignBody = Body<'/api/incoming/{id}/assign'>;
export type UpdateBody = Body<'/api/incoming/{id}/update'>;

export const INCOMING_BOXES = ['waiting', 'all', 'registered', 'handling', 'completed', 'overdue'] as const;
export type IncomingBox = (typeof INCOMING_BOXES)[number];

export function listIncoming(query: { box: IncomingBox; year?: number }, after?: string) {
  return answer(api.GET('/api/incoming', { params: { query: { ...query, ...(after && { after }) } } }));
}

export function useIncoming(id: string) {
  return useQuery({
    queryKey: ['incoming', id],
    queryFn: () => answer(api.GET('/api/incoming/{id}', { params: { path: { id } } })),
  });
}

export interface Likeness {
  numberAndSymbol?: string;
  issuer?: string;
  documentOn?: string;
  files?: string;
  except?: string;
}

/** Documents that this one may repeat; asked while the form is being filled in. */
export function useDuplicates(likeness: Likeness) {
  const enough = Boolean(
    likeness.files || (likeness.numberAndSymbol && likeness.issuer && likeness.documentOn),
  );
  return useQuery({
    queryKey: ['incoming', 'duplicates', likeness],
    queryFn: async () =>
      (await answer(api.GET('/api/incoming/duplicates', { params: { query: likeness } }))).items,
    enabled: enough,
    placeholderData: (before) => (enough ? before : undefined),
  });
}

export function registerIncoming(body: RegisterBody): Promise<IncomingView> {
  return answer(api.POST('/api/incoming', { params: changing(), body }));
}
export function updateIncoming(doc: Versioned, body: UpdateBody): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/update', { params: changingOne(doc), body }));
}
export function submitIncoming(doc: Versioned, to: string): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/submit', { params: changingOne(doc), body: { to } }));
}
export function transferIncoming(doc: Versioned, body: TransferBody): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/transfer', { params: changingOne(doc), body }));
}
export function directIncoming(doc: Versioned, body: DirectBody): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/direct', { params: changingOne(doc), body }));
}
export function assignIncoming(doc: Versioned, body: AssignBody): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/assign', { params: changingOne(doc), body }));
}
export function tellProgress(
  doc: Versioned,
  body: { text: string; percent?: number },
): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/progress', { params: changingOne(doc), body }));
}
export function reportIncoming(doc: Versioned, result: string): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/report', { params: changingOne(doc), body: { result } }));
}
export function noteIncoming(doc: Versioned): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/note', { params: changingOne(doc) }));
}
export function completeIncoming(doc: Versioned, text: string): Promise<IncomingView> {
  const body = text === '' ? {} : { text };
  return answer(api.POST('/api/incoming/{id}/complete', { params: changingOne(doc), body }));
}
export function returnIncoming(doc: Versioned, reason: string): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/return', { params: changingOne(doc), body: { reason } }));
}
export function recallIncoming(doc: Versioned, reason: string): Promise<IncomingView> {
  return answer(api.POST('/api/incoming/{id}/recall', { params: changingOne(doc), body: { reason } }));
}
