import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing, changingOne, type Versioned } from './client.ts';
import { useWholeList } from './whole-list.ts';

export type DossierSummary = Answer<'/api/dossiers', 'get'>['items'][number];
export type DossierView = Answer<'/api/dossiers/{id}', 'get'>;
export type DossierState = DossierSummary['state'];
export type FiledDocument = Answer<'/api/dossiers/{id}/documents', 'get'>['items'][number];
export type FilePlanLine = Answer<'/api/file-plan', 'get'>['items'][number];
export type Retention = DossierSummary['retention'];
export type FilableDocument = Versioned & { kind: 'incoming' | 'outgoing' };
export type Subject = { kind: 'incoming' | 'outgoing' | 'file'; id: string };

export interface DossierQuery {
  state?: DossierState;
  mine?: 'kept' | 'waiting';
  year?: number;
  limit?: number;
}
export interface OpenBody {
  plan?: string;
  code?: string;
  title?: string;
  retention?: Retention;
  unit?: string;
  keeper?: string;
}
export interface FilePlanBody {
  year: number;
  code: string;
  heading: string;
  unit: string;
  keeper?: string;
  retention: Retention;
  order: number;
}

export function listDossiers(query: DossierQuery, after?: string) {
  return answer(api.GET('/api/dossiers', { params: { query: { ...query, ...(after && { after }) } } }));
}

/** Open dossiers into which the reader may file; `q` is words of their code or title, with or without marks. */
export function listFittingDossiers(q: string, after?: string) {
  const query = { q, limit: 20, ...(after && { after }) };
  return answer(api.GET('/api/dossiers/open', { params: { query } }));
}

export function useDossier(id: string) {
  return useQuery({
    queryKey: ['dossier', id],
    queryFn: () => answer(api.GET('/api/dossiers/{id}', { params: { path: { id } } })),
  });
}

export function useFiled(id: string) {
  return useQuery({
    queryKey: ['dossier', id, 'documents'],
    queryFn: async () =>
      (await answer(api.GET('/api/dossiers/{id}/documents', { params: { path: { id } } }))).items,
  });
}

export function openDossier(body: OpenBody): Promise<DossierView> {
  return answer(api.POST('/api/dossiers', { params: changing(), body }));
}
export function updateDossier(
  dossier: Versioned,
  body: Omit<OpenBody, 'plan' | 'unit'>,
): Promise<DossierView> {
  return answer(api.PUT('/api/dossiers/{id}', { params: changingOne(dossier), body }));
}
export function fileInto(dossier: Versioned, subject: Subject): Promise<DossierView> {
  return answer(api.POST('/api/dossiers/{id}/file', { params: changingOne(dossier), body: subject }));
}
/** From the document's own page: what one saw of the document is what is filed. */
export function fileDocument(doc: FilableDocument, dossier: string): Promise<unknown> {
  const params = changingOne(doc);
  const body = { dossier };
  return doc.kind === 'incoming'
    ? answer(api.POST('/api/incoming/{id}/file', { params, body }))
    : answer(api.POST('/api/outgoing/{id}/file', { params, body }));
}
export function takeOut(dossier: Versioned, subject: Subject): Promise<DossierView> {
  return answer(api.POST('/api/dossiers/{id}/unfile', { params: changingOne(dossier), body: subject }));
}
export function closeDossier(
  dossier: Versioned,
  body: { title: string; retention: Retention },
): Promise<DossierView> {
  return answer(api.POST('/api/dossiers/{id}/close', { params: changingOne(dossier), body }));
}
export function reopenDossier(dossier: Versioned, reason: string): Promise<DossierView> {
  return answer(api.POST('/api/dossiers/{id}/reopen', { params: changingOne(dossier), body: { reason } }));
}
export function handOver(dossier: Versioned, note: string): Promise<DossierView> {
  const body = note === '' ? {} : { note };
  return answer(api.POST('/api/dossiers/{id}/hand-over', { params: changingOne(dossier), body }));
}
export function acceptDossier(dossier: Versioned, note: string): Promise<DossierView> {
  const body = note === '' ? {} : { note };
  return answer(api.POST('/api/dossiers/{id}/accept', { params: changingOne(dossier), body }));
}
export function refuseDossier(dossier: Versioned, reason: string): Promise<DossierView> {
  return answer(api.POST('/api/dossiers/{id}/refuse', { params: changingOne(dossier), body: { reason } }));
}
export function checkFixity(dossier: Versioned) {
  return answer(api.POST('/api/dossiers/{id}/check-fixity', { params: changingOne(dossier) }));
}

export function useFixityChecks(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['dossier', id, 'fixity'],
    queryFn: async () =>
      (await answer(api.GET('/api/dossiers/{id}/fixity-checks', { params: { path: { id } } }))).items,
    enabled,
  });
}

export function useFilePlan(year: number) {
  return useWholeList({
    queryKey: ['file-plan', year],
    load: () => answer(api.GET('/api/file-plan', { params: { query: { year } } })),
  });
}
/** Last year's lines, where this year does not have them yet. */
export function copyPlan(year: number) {
  return answer(api.POST('/api/file-plan/copy-year', { params: changing(), body: { year } }));
}
export function addPlanLine(body: FilePlanBody): Promise<FilePlanLine> {
  return answer(api.POST('/api/file-plan', { params: changing(), body }));
}
export function changePlanLine(line: Versioned, body: FilePlanBody): Promise<FilePlanLine> {
  return answer(api.PUT('/api/file-plan/{id}', { params: changingOne(line), body }));
}
export async function removePlanLine(line: Versioned): Promise<void> {
  await api.DELETE('/api/file-plan/{id}', { params: changingOne(line) });
}
