/** Work that is done in the background, for those who look after it: waiting, under way, failed and why, given up. */
import { z } from 'zod';
import type { Storage } from '../storage/port.ts';
import { listJobs, mayRetry, retryJob, type SeenJob } from './background/job-list.ts';
import { defineRoute, type Route } from './http/route.ts';
import type { Context, Role } from './kernel/context.ts';
import type { DocumentsService } from './modules/documents/index.ts';

const access: readonly Role[] = ['clerk', 'archivist', 'administrator'];
const tag = 'background';

const jobView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    /** Which work. */
    name: z.string(),
    state: z.enum(['waiting', 'running', 'given-up']),
    due: z.string(),
    attempts: z.number().int(),
    /** Why the last try failed. */
    reason: z.string().optional(),
    /** The file that it is about, where the reader may see it. */
    file: z
      .object({
        id: z.string(),
        name: z.string(),
        subject: z.object({ kind: z.string(), id: z.string() }).optional(),
      })
      .optional(),
    actions: z.array(z.enum(['retry'])),
  })
  .meta({ id: 'Job' });
const jobsPage = z.object({ items: z.array(jobView), next: z.string().optional() });
const jobsQuery = z.object({
  state: z.enum(['waiting', 'given-up']).default('waiting'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().optional(),
});
const jobId = z.object({ id: z.string().min(1).max(128) });

type JobView = z.output<typeof jobView>;

const jobExample = {
  id: 'keep-01k3m9x0file-2',
  version: 3,
  name: 'keep-signatures',
  state: 'given-up',
  due: '2026-02-05T02:14:00.000Z',
  attempts: 8,
  reason: 'Error: the kept file has lost its signatures',
  file: {
    id: '01k3m9x0file',
    name: '15-UBND-VP.pdf',
    subject: { kind: 'outgoing', id: '01k3m9x0outgoing' },
  },
  actions: ['retry'],
};

function viewOf({ job, running }: SeenJob, files: ReadonlyMap<string, JobView['file']>): JobView {
  const { id, version, name, state, due, attempts, reason } = job;
  const file = files.get(fileOf(job) ?? '');
  return {
    id,
    version,
    name,
    state: running ? 'running' : state,
    due,
    attempts,
    ...(reason !== undefined && { reason }),
    ...(file && { file }),
    actions: mayRetry(job) && !running ? ['retry'] : [],
  };
}

function fileOf({ payload }: SeenJob['job']): string | undefined {
  const { file } = (payload ?? {}) as { readonly file?: string };
  return file;
}

async function viewsOf(documents: DocumentsService, context: Context, jobs: readonly SeenJob[]) {
  const ids = jobs.flatMap(({ job }) => fileOf(job) ?? []);
  const files = await documents.openMany(context, ids);
  const byId = new Map(
    files.map(({ id, name, subject }) => [id, { id, name, ...(subject && { subject: { ...subject } }) }]),
  );
  return jobs.map((job) => viewOf(job, byId));
}

export interface JobsDesk {
  readonly storage: Storage;
  readonly documents: DocumentsService;
}

export function jobsRoutes({ storage, documents }: JobsDesk): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/jobs',
      operationId: 'listJobs',
      summary: 'What is done in the background: waiting and under way, or given up, the first due first',
      tag,
      access,
      query: jobsQuery,
      response: jobsPage,
      example: { response: { items: [jobExample] } },
      run: async (context, { query }) => {
        const { items, next } = await listJobs(storage, context, query);
        const views = await viewsOf(documents, context, items);
        return next === undefined ? { items: views } : { items: views, next };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/jobs/:id/retry',
      operationId: 'retryJob',
      summary: 'Try at once what has failed or was given up',
      tag,
      access,
      params: jobId,
      needsVersion: true,
      response: jobView,
      refusals: ['JOB_NOT_FOUND', 'JOB_HAS_NOT_FAILED'],
      example: { response: { ...jobExample, state: 'waiting', attempts: 0, actions: [] } },
      run: async (context, { params }, { version }) => {
        const tried = await retryJob(storage, context, { id: params.id, version });
        const [view] = await viewsOf(documents, context, [tried]);
        return view;
      },
    }),
  ];
}
