import { type Answer, answer, api, changingOne, type Versioned } from './client.ts';
import type { Judgements } from './judgements.ts';

export type Proof = NonNullable<Judgements['proof']>;
export type KeptFile = Answer<'/api/kept-files', 'get'>['items'][number];
export type KeptState = KeptFile['state'];
export type Job = Answer<'/api/jobs', 'get'>['items'][number];
export type JobList = 'waiting' | 'given-up';

export function listKeptFiles(state: KeptState, after?: string) {
  return answer(api.GET('/api/kept-files', { params: { query: { state, ...(after && { after }) } } }));
}

export function listJobs(state: JobList, after?: string) {
  return answer(api.GET('/api/jobs', { params: { query: { state, ...(after && { after }) } } }));
}

export function retryJob(job: Versioned): Promise<Job> {
  return answer(api.POST('/api/jobs/{id}/retry', { params: changingOne(job) }));
}

/** The file with all evidence and timestamps that were added after it. */
export function keptContentOf(file: string): string {
  return `${revisionOf(file)}?download=1`;
}

/** The same, to be read here: what was judged is its beginning, or all of it. */
export function revisionOf(file: string): string {
  return `/api/files/${encodeURIComponent(file)}/kept`;
}
