import { defineRoute, type Route } from '../../http/route.ts';
import * as schema from './dossier-schema.ts';
import type { DossiersService } from './dossiers-service.ts';

const common = { tag: 'dossiers', access: 'signed-in' } as const;
const named = { id: '01k3m9x0unit', name: 'Văn phòng' };

function pickRoute(service: DossiersService): Route {
  return defineRoute({
    ...common,
    method: 'get',
    path: '/dossiers/open',
    operationId: 'pickDossier',
    summary: 'Open dossiers into which the reader may file, by beginnings of words of code or title',
    query: schema.openQuery,
    response: schema.openDossierPage,
    example: {
      response: {
        items: [
          {
            id: '01k3m9x0dossier',
            version: 3,
            code: '02.VP',
            title: 'Công tác cải cách hành chính',
            unit: named,
            keeper: { id: '01k3m9x0person', name: 'Tạ Thanh Bình' },
            documentCount: 2,
          },
        ],
      },
    },
    run: (context, { query }) => service.pick(context, query),
  });
}

function fileRoute(service: DossiersService, kind: 'incoming' | 'outgoing'): Route {
  const id = `01k3m9x0${kind}`;
  return defineRoute({
    ...common,
    tag: kind,
    method: 'post',
    path: `/${kind}/:id/file`,
    operationId: kind === 'incoming' ? 'fileIncoming' : 'fileOutgoing',
    summary: 'File the document into an open dossier (Điều 29.3)',
    params: schema.dossierId,
    body: schema.fileBody,
    needsVersion: true,
    response: schema.filedDocumentView,
    refusals: [
      'DOCUMENT_NOT_FOR_DOSSIER',
      'DOCUMENT_NOT_YOURS_TO_FILE',
      'DOSSIER_NOT_FOUND',
      'DOSSIER_WRONG_STATE',
      'DOSSIER_NOT_YOURS',
      'DOSSIER_FULL',
      'DOCUMENT_IN_OTHER_DOSSIER',
      'DOCUMENT_ARCHIVED',
      ...(kind === 'outgoing' ? ['DOCUMENT_NOT_ISSUED'] : []),
    ],
    example: {
      body: { dossier: '01k3m9x0dossier' },
      response: { id, version: 5, dossier: '01k3m9x0dossier' },
    },
    run: (context, { params, body }, { version }) =>
      service.filing.fileDocument(context, { kind, id: params.id, version }, body.dossier),
  });
}

export function pickingRoutes(service: DossiersService): Route[] {
  return [pickRoute(service), fileRoute(service, 'incoming'), fileRoute(service, 'outgoing')];
}
