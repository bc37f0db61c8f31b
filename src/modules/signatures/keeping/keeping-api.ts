import { defineRoute, type Route } from '../../../http/route.ts';
import { type DocumentsService, sendContent } from '../../documents/index.ts';
import { keptFileExample } from './keeping-examples.ts';
import { fileParams, keptFilesPage, keptFilesQuery, keptQuery } from './keeping-schema.ts';
import type { KeepingService } from './keeping-service.ts';
import { keptFileOf } from './keeping-view.ts';

const tag = 'signatures';

export interface KeepingDesk {
  readonly keeping: KeepingService;
  readonly documents: DocumentsService;
}

function listRoute({ keeping, documents }: KeepingDesk): Route {
  return defineRoute({
    method: 'get',
    path: '/kept-files',
    operationId: 'listKeptFiles',
    summary:
      'Signed files and what is done so that they stay provable: planned (the first due first), under way, at rest',
    tag,
    access: ['clerk', 'archivist', 'administrator'],
    query: keptFilesQuery,
    response: keptFilesPage,
    example: { response: { items: [keptFileExample] } },
    run: async (context, { query }) => {
      const { items, next } = await keeping.page(context, query);
      const files = await documents.openMany(
        context,
        items.map(({ id }) => id),
      );
      const byId = new Map(files.map((file) => [file.id, file]));
      const { aims } = keeping;
      return {
        items: items.map((one) => keptFileOf(one, { aims, file: byId.get(one.id) })),
        ...(next === undefined ? {} : { next }),
      };
    },
  });
}

function contentRoute({ keeping, documents }: KeepingDesk): Route {
  return defineRoute({
    method: 'get',
    path: '/files/:id/kept',
    operationId: 'getKeptFile',
    summary:
      'The file with all evidence and timestamps that were added after it; the file itself where there are none',
    tag,
    access: 'signed-in',
    params: fileParams,
    query: keptQuery,
    response: null,
    status: 200,
    raw: { type: 'application/pdf', content: '%PDF-1.7 …' },
    refusals: ['FILE_NOT_FOUND'],
    example: {},
    run: async (context, { params, query }, { req, res }) => {
      const file = await documents.open(context, params.id);
      const latest = keeping.latest(file, await keeping.of(context, file.id));
      await sendContent(documents, latest, { req, res, download: query.download === '1' });
    },
  });
}

export function keepingRoutes(desk: KeepingDesk): Route[] {
  return [listRoute(desk), contentRoute(desk)];
}
