import { readFile } from 'node:fs/promises';
import { sentence } from '../../../http/language.ts';
import { defineRoute, type Route, type UploadedFile } from '../../../http/route.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { DirectoryService } from '../../directory/index.ts';
import {
  CERTIFICATE_FILE,
  certificateExample,
  PEM_EXAMPLE,
  removedExample,
  rootExample,
} from './trust-examples.ts';
import { trustMessages } from './trust-messages.ts';
import { listActions } from './trust-policy.ts';
import * as schema from './trust-schema.ts';
import type { TrustService } from './trust-service.ts';
import { certificateView, rootViewOf } from './trust-view.ts';
import { MAX_TRUST_FILE } from './trusted-root.ts';

const tag = 'signatures';
const ADMINISTRATOR = ['administrator'] as const;
const FILE_CODES = [
  'FILE_REQUIRED',
  'TRUST_FILE_UNREADABLE',
  'TRUST_FILE_TOO_LARGE',
  'TRUST_FILE_TOO_MANY',
  'TRUST_FILE_PRIVATE_KEY',
];
const CERTIFICATE_CODES = [
  'TRUST_ALREADY',
  'TRUST_NOT_AUTHORITY',
  'TRUST_EXPIRED',
  'TRUST_NOT_YET_VALID',
  'TRUST_KEY_WEAK',
  'TRUST_SIGNATURE_WRONG',
  'TRUST_LIST_FULL',
];

export interface TrustDesk {
  readonly trust: TrustService;
  readonly directory: DirectoryService;
}

function uploaded(file: UploadedFile | undefined): Promise<Buffer> {
  if (!file) return refuse('FILE_REQUIRED', { field: 'file' });
  return file.size > MAX_TRUST_FILE ? refuse('TRUST_FILE_TOO_LARGE', { field: 'file' }) : readFile(file.path);
}

function readingRoutes({ trust, directory }: TrustDesk): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/trusted-roots',
      operationId: 'listTrustedRoots',
      summary: 'Roots by which signatures are judged, and those that were trusted once; the latest first',
      tag,
      access: 'signed-in',
      query: schema.rootsQuery,
      response: schema.rootsView,
      refusals: ['INVALID_PAGE'],
      example: { response: { version: 1, items: [rootExample], actions: ['add'] } },
      run: async (context, { query }) => {
        const [page, version, people] = await Promise.all([
          trust.page(context, query),
          trust.version(context),
          directory.of(context),
        ]);
        const items = page.items.map((root) => rootViewOf(context, root, people));
        const actions = listActions(context.actor);
        return { version, items, actions, ...(page.next ? { next: page.next } : {}) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/trusted-roots/:id',
      operationId: 'getTrustedRoot',
      summary: 'A root: who added it, why, since when',
      tag,
      access: 'signed-in',
      params: schema.rootParams,
      response: schema.rootView,
      refusals: ['TRUST_ROOT_UNKNOWN'],
      example: { response: rootExample },
      run: async (context, { params }) =>
        rootViewOf(context, await trust.root(context, params.id), await directory.of(context)),
    }),
    defineRoute({
      method: 'get',
      path: '/trusted-roots/:id/certificate',
      operationId: 'getTrustedRootCertificate',
      summary: 'The certificate of a root as a PEM file',
      tag,
      access: 'signed-in',
      params: schema.rootParams,
      response: null,
      raw: { type: 'application/x-pem-file', content: PEM_EXAMPLE },
      refusals: ['TRUST_ROOT_UNKNOWN'],
      example: {},
      run: async (context, { params }, { res }) => {
        const { pem, fingerprint } = await trust.root(context, params.id);
        res.set({ 'Content-Type': 'application/x-pem-file', 'Cache-Control': 'private, no-cache' });
        res.set('Content-Disposition', `attachment; filename="${fingerprint.slice(0, 16)}.pem"`);
        res.send(pem);
      },
    }),
  ];
}

function startSetRoute({ trust }: TrustDesk): Route {
  return defineRoute({
    method: 'get',
    path: '/trusted-roots/start-set',
    operationId: 'listStartSet',
    summary:
      'Public roots that come with the program and are not trusted yet: to be compared, then added by their PEM',
    tag,
    access: ADMINISTRATOR,
    response: schema.startSetView,
    example: { response: { items: [{ ...certificateExample, pem: PEM_EXAMPLE }] } },
    run: async (context) => {
      const roots = await trust.startSet(context);
      return { items: roots.map((one) => ({ ...certificateView(one), pem: one.pem })) };
    },
  });
}

function inspectRoute({ trust }: TrustDesk): Route {
  return defineRoute({
    method: 'post',
    path: '/trusted-roots/inspect',
    operationId: 'inspectTrustedRoots',
    summary:
      'What a file of certificates holds, to compare fingerprints before it is trusted; nothing is kept',
    tag,
    access: ADMINISTRATOR,
    upload: { field: 'file', required: true, sample: CERTIFICATE_FILE },
    response: schema.inspectedView,
    refusals: FILE_CODES,
    example: { response: { items: [{ ...certificateExample, problems: [] }] } },
    run: async (context, { file }, { locale }) => {
      const inspected = await trust.inspect(context, await uploaded(file));
      const items = inspected.map(({ certificate, problems }) => ({
        ...certificateView(certificate),
        problems: problems.map((one) => ({
          code: one.code,
          message: sentence(trustMessages, one, locale),
        })),
      }));
      return { items };
    },
  });
}

function changingRoutes({ trust, directory }: TrustDesk): Route[] {
  const people = (context: Context) => directory.of(context);
  return [
    defineRoute({
      method: 'post',
      path: '/trusted-roots',
      operationId: 'addTrustedRoots',
      summary:
        'Trust the authorities whose certificates a file holds (PEM, DER or PKCS#7): all of them or none',
      tag,
      access: ADMINISTRATOR,
      upload: { field: 'file', required: true, sample: CERTIFICATE_FILE },
      body: schema.addBody,
      response: schema.addedView,
      status: 201,
      refusals: [...FILE_CODES, ...CERTIFICATE_CODES, 'VERSION_CONFLICT'],
      example: { body: { reason: rootExample.reason }, response: { version: 1, items: [rootExample] } },
      run: async (context, { body, file }) => {
        const added = await trust.add(context, { file: await uploaded(file), reason: body.reason });
        const names = await people(context);
        return {
          version: added.version,
          items: added.items.map((root) => rootViewOf(context, root, names)),
        };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/trusted-roots/:id/remove',
      operationId: 'removeTrustedRoot',
      summary: 'Trust a root no more; it stays on record with the reason',
      tag,
      access: ADMINISTRATOR,
      needsVersion: true,
      params: schema.rootParams,
      body: schema.removeBody,
      response: schema.rootView,
      refusals: ['TRUST_ROOT_UNKNOWN', 'TRUST_REMOVED_ALREADY'],
      example: { body: { reason: removedExample.removalReason }, response: removedExample },
      run: async (context, { params, body }, { version }) => {
        const removed = await trust.remove(context, { id: params.id, version }, body.reason);
        return rootViewOf(context, removed, await people(context));
      },
    }),
  ];
}

export function trustRoutes(desk: TrustDesk): Route[] {
  // Before the routes of single roots: what follows the slash there is an id.
  return [startSetRoute(desk), ...readingRoutes(desk), inspectRoute(desk), ...changingRoutes(desk)];
}
