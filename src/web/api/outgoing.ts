import { useQuery } from '@tanstack/react-query';
import { answer, api, changing, changingOne, type Versioned } from './client.ts';
import type { Proof } from './keeping.ts';
import type { SecretBody } from './keys.ts';
import type { Page } from './page.ts';

export type OutgoingState =
  | 'drafting'
  | 'unit-check'
  | 'form-check'
  | 'signing'
  | 'numbered'
  | 'signed'
  | 'sealed'
  | 'issued'
  | 'withdrawn';
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'none';
export type DispatchMethod = 'exchange' | 'post' | 'email' | 'hand';
export type Urgency = 'none' | 'urgent' | 'very-urgent' | 'flash';
export type Secrecy = 'none' | 'confidential' | 'secret' | 'top-secret';

export interface Named {
  id: string;
  name: string;
}
/** Who can act now; `insteadOf` somebody who left or no longer holds the office. */
export interface WaitsFor {
  kind: 'person' | 'unit' | 'role';
  id: string;
  name?: string;
  insteadOf?: Named;
}
interface Stamp {
  by: Named;
  at: string;
}
export interface OutsideRecipient {
  name: string;
  method: DispatchMethod;
  address?: string;
}
export interface DraftVersion extends Stamp {
  file: string;
  name: string;
  mediaType: string;
  note?: string;
}
export interface OutgoingSummary extends Versioned {
  state: OutgoingState;
  type: string;
  abstract: string;
  unit: Named;
  drafter: Named;
  signer: Named;
  urgency: Urgency;
  secrecy: Secrecy;
  numberAndSymbol?: string;
  issuedOn?: string;
  updatedAt: string;
  waitsFor: WaitsFor[];
  actions: string[];
}
export interface Dispatch extends Stamp {
  recipient: string;
  method: DispatchMethod | 'inside';
  note?: string;
}
export interface OutgoingView extends OutgoingSummary {
  authority: Authority;
  mandate?: { document: string; until?: string };
  recipients: { inside: Named[]; outside: OutsideRecipient[] };
  answersTo?: { id: string; label: string };
  completesIncoming: boolean;
  versions: DraftVersion[];
  currentFile?: string;
  signedFile?: string;
  approved?: Stamp;
  checked?: Stamp & { note?: string };
  returned?: Stamp & { from: OutgoingState; reason: string };
  number?: number;
  symbol?: string;
  signed?: Stamp & { file: string; level?: Proof['level'] };
  sealed?: Stamp & { file: string; level?: Proof['level'] };
  paper?: Stamp;
  issuedAt?: string;
  issuedLate?: boolean;
  dispatches: Dispatch[];
  withdrawn?: Stamp & { reason: string };
  dossier?: string;
  frozen?: boolean;
  createdAt: string;
}

export interface Compose {
  grounds: string[];
  to: string[];
  paragraphs: string[];
  initials?: string;
  copies?: number;
}
export interface Described {
  type: string;
  abstract: string;
  signer: string;
  authority: Authority;
  mandate?: { document: string; until?: string };
  recipients: { inside: string[]; outside: OutsideRecipient[] };
  urgency: Urgency;
  completesIncoming: boolean;
}
export interface NewVersion {
  file?: string;
  compose?: Compose;
  note?: string;
}
export interface DraftBody extends Described, NewVersion {
  secrecy: Secrecy;
  answersTo?: string;
}
export interface FormFinding {
  item: string;
  verdict: 'present' | 'missing' | 'unsure';
  expected?: string;
}
export interface OutgoingQuery {
  state?: OutgoingState;
  mine?: 'drafting' | 'waiting';
  answersTo?: string;
  limit?: number;
}

export function listOutgoing(query: OutgoingQuery, after?: string): Promise<Page<OutgoingSummary>> {
  return answer(api.GET('/api/outgoing', { params: { query: { ...query, ...(after && { after }) } } }));
}

export function useOutgoing(id: string) {
  return useQuery({
    queryKey: ['outgoing', id],
    queryFn: (): Promise<OutgoingView> => answer(api.GET('/api/outgoing/{id}', { params: { path: { id } } })),
  });
}

export function useFormCheck(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['outgoing', id, 'form-check'],
    queryFn: (): Promise<{ findings: FormFinding[] }> =>
      answer(api.GET('/api/outgoing/{id}/form-check', { params: { path: { id } } })),
    enabled,
  });
}

export function draftOutgoing(body: DraftBody): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing', { params: changing(), body }));
}
export function updateOutgoing(doc: Versioned, body: Described): Promise<OutgoingView> {
  return answer(api.PUT('/api/outgoing/{id}', { params: changingOne(doc), body }));
}
export function addVersion(doc: Versioned, body: NewVersion): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/versions', { params: changingOne(doc), body }));
}
export function submitOutgoing(doc: Versioned, note: string): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/submit', { params: changingOne(doc), body: noteOf(note) }));
}
export function recallOutgoing(doc: Versioned, reason: string): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/recall', { params: changingOne(doc), body: { reason } }));
}
export function approveOutgoing(
  doc: Versioned,
  note: string,
  initials: { initials?: SecretBody } = {},
): Promise<OutgoingView> {
  const body = { ...noteOf(note), ...initials };
  return answer(api.POST('/api/outgoing/{id}/approve', { params: changingOne(doc), body }));
}
export function returnOutgoing(doc: Versioned, reason: string): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/return', { params: changingOne(doc), body: { reason } }));
}
export function checkOutgoing(
  doc: Versioned,
  body: { confirmed: boolean; note?: string; initials?: SecretBody },
): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/check', { params: changingOne(doc), body }));
}
export function signOutgoing(doc: Versioned, body: SecretBody): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/sign', { params: changingOne(doc), body }));
}
export function sealOutgoing(doc: Versioned, body: SecretBody): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/seal', { params: changingOne(doc), body }));
}
export function recordPaper(doc: Versioned, signedOn: string): Promise<OutgoingView> {
  return answer(
    api.POST('/api/outgoing/{id}/record-paper', { params: changingOne(doc), body: { signedOn } }),
  );
}
export function cancelNumber(doc: Versioned, reason: string): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/cancel-number', { params: changingOne(doc), body: { reason } }));
}
export function withdrawOutgoing(doc: Versioned, reason: string): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/withdraw', { params: changingOne(doc), body: { reason } }));
}
export function issueOutgoing(
  doc: Versioned,
  dispatches: { recipient: string; method: DispatchMethod; note?: string }[],
): Promise<OutgoingView> {
  return answer(api.POST('/api/outgoing/{id}/issue', { params: changingOne(doc), body: { dispatches } }));
}

function noteOf(note: string): { note?: string } {
  return note === '' ? {} : { note };
}
