import { z } from 'zod';
import { defineRoute, type Route } from '../../http/route.ts';
import type { AuditService } from './audit-service.ts';

const tag = 'audit';
const ADMINISTRATOR = ['administrator'] as const;
const named = z.object({ id: z.string(), name: z.string() });

const timeLineView = z
  .object({
    items: z.array(
      z.object({
        seq: z.number().int(),
        at: z.string(),
        actor: named,
        onBehalfOf: named.optional(),
        action: z.string(),
        details: z.record(z.string(), z.unknown()).optional(),
        version: z.number().int(),
      }),
    ),
    next: z.number().int().optional(),
  })
  .meta({ id: 'TimeLine' });

const linesView = z
  .object({
    items: z.array(
      z.object({
        seq: z.number().int(),
        at: z.string(),
        actor: named,
        onBehalfOf: named.optional(),
        action: z.string(),
        kinds: z.array(z.string()),
      }),
    ),
    next: z.number().int().optional(),
  })
  .meta({ id: 'JournalLines' });

const pageQuery = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const signedHead = z.object({
  agency: z.string(),
  seq: z.number().int(),
  hash: z.string(),
  at: z.string(),
  publicKey: z.string(),
  signature: z.string(),
});
const journalView = z.object({
  entries: z.number().int(),
  head: z.string(),
  signedHeads: z.array(signedHead),
});
const verifyView = z.object({
  agencies: z.array(z.object({ agency: z.string(), entries: z.number(), head: z.string() })),
  records: z.number(),
  blobs: z.number(),
  problems: z.array(z.object({ place: z.string(), problem: z.string() })),
});

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const headExample = {
  agency: '01k3m9x0agency',
  seq: 120,
  hash: HASH,
  at: '2026-03-02T10:00:00.000Z',
  publicKey: 'MCowBQYDK2VwAyEA…',
  signature: 'pX1f…',
};

function historyRoutes(service: AuditService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/history/:kind/:id',
      operationId: 'readHistory',
      summary: 'Time line of a record that the reader may see, newest first',
      tag,
      access: 'signed-in',
      params: z.object({ kind: z.string().min(1).max(50), id: z.string().min(1).max(100) }),
      query: pageQuery,
      response: timeLineView,
      example: {
        response: {
          items: [
            {
              seq: 42,
              at: '2026-03-02T01:30:00.000Z',
              actor: { id: '01k3m9x0clerk', name: 'Đỗ Thị Hạnh' },
              action: 'incoming.submit',
              details: { to: 'Nguyễn Minh Đức' },
              version: 2,
            },
          ],
        },
      },
      run: (context, { params, query }) => service.history(context, { ...params, ...query }),
    }),
  ];
}

function linesRoute(service: AuditService): Route {
  return defineRoute({
    method: 'get',
    path: '/journal/entries',
    operationId: 'listJournal',
    summary: 'The latest acts in the agency: who, when, which act; no contents',
    tag,
    access: ADMINISTRATOR,
    query: pageQuery,
    response: linesView,
    example: {
      response: {
        items: [
          {
            seq: 120,
            at: '2026-03-02T01:30:00.000Z',
            actor: { id: '01k3m9x0clerk', name: 'Đỗ Thị Hạnh' },
            action: 'incoming.register',
            kinds: ['incoming', 'register-entry'],
          },
        ],
        next: 120,
      },
    },
    run: (context, { query }) => service.entries(context, query),
  });
}

function journalRoutes(service: AuditService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/journal',
      operationId: 'getJournal',
      summary: 'Where the agency’s journal stands, and its last signed heads',
      tag,
      access: ADMINISTRATOR,
      response: journalView,
      example: { response: { entries: 120, head: HASH, signedHeads: [headExample] } },
      run: (context) => service.state(context),
    }),
    defineRoute({
      method: 'post',
      path: '/journal/verify',
      operationId: 'verifyJournal',
      summary: 'Recompute the chain, the digests and the records of the agency',
      tag,
      access: ADMINISTRATOR,
      response: verifyView,
      example: {
        response: {
          agencies: [{ agency: '01k3m9x0agency', entries: 120, head: HASH }],
          records: 300,
          blobs: 0,
          problems: [],
        },
      },
      run: (context) => service.verify(context),
    }),
    defineRoute({
      method: 'post',
      path: '/journal/heads',
      operationId: 'signJournalHead',
      summary: 'Sign the present head, to be kept elsewhere as proof',
      tag,
      access: ADMINISTRATOR,
      response: signedHead,
      status: 201,
      example: { response: headExample },
      run: (context) => service.signHead(context),
    }),
  ];
}

export function auditRoutes(service: AuditService): Route[] {
  return [...historyRoutes(service), linesRoute(service), ...journalRoutes(service)];
}
