import { z } from 'zod';
import { defineRoute, type Route } from '../../http/route.ts';
import { type DirectoryService, successionRoutes } from '../directory/index.ts';
import { detailExample, registerExample, successionExample, summaryExample } from './incoming-examples.ts';
import type { IncomingFaces } from './incoming-faces.ts';
import type { IncomingLists } from './incoming-lists.ts';
import * as schema from './incoming-schema.ts';
import type { IncomingService } from './incoming-service.ts';
import { stepRoutes } from './incoming-steps-api.ts';
import { numberParts } from './number-parts.ts';

const tag = 'incoming';

function listRoutes(lists: IncomingLists): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/incoming',
      operationId: 'listIncoming',
      summary: 'Incoming documents that the reader may see, newest first',
      tag,
      access: 'signed-in',
      query: schema.listQuery,
      response: schema.listView,
      example: { response: { items: [summaryExample], actions: ['register'] } },
      run: (context, { query }) => lists.list(context, query),
    }),
    defineRoute({
      method: 'get',
      path: '/incoming/counts',
      operationId: 'countIncoming',
      summary: 'How many wait for the reader and how many are overdue, exact up to a bound',
      tag,
      access: 'signed-in',
      response: schema.countsView,
      example: { response: { waiting: { value: 3, capped: false }, overdue: { value: 0, capped: false } } },
      run: (context) => lists.counts(context),
    }),
  ];
}

function duplicateRoutes(service: IncomingService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/incoming/duplicates',
      operationId: 'findDuplicates',
      summary: 'Documents with the same agency, number and date, or the same content',
      tag,
      access: ['clerk'],
      query: schema.duplicatesQuery,
      response: z.object({ items: z.array(schema.duplicateView) }),
      example: {
        response: { items: [{ kind: 'incoming', id: '01k3m9x0incoming', why: 'number', arrivalNumber: 15 }] },
      },
      run: async (context, { query }) => {
        const { files, number, symbol, numberAndSymbol, ...wanted } = query;
        const ids = files?.split(',').filter(Boolean).slice(0, 50) ?? [];
        const parts = numberParts({ number, symbol, numberAndSymbol });
        return { items: await service.duplicates(context, { ...wanted, ...parts, files: ids }) };
      },
    }),
  ];
}

function documentRoutes(service: IncomingService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/incoming',
      operationId: 'registerIncoming',
      summary: 'Register: take the next arrival number of the book (NĐ 30/2020, Điều 22)',
      tag,
      access: ['clerk'],
      body: schema.registerBody,
      response: schema.detailView,
      status: 201,
      refusals: [
        'REGISTER_BOOK_CLOSED',
        'REGISTER_BOOK_UNSUITED',
        'ARRIVAL_IN_FUTURE',
        'DEADLINE_BEFORE_ARRIVAL',
        'DUPLICATE_SUSPECTED',
        'SECRET_FILE_REFUSED',
        'SECRECY_NOT_CLEARED',
      ],
      example: { body: registerExample, response: detailExample },
      run: (context, { body }) => service.register(context, body),
    }),
    defineRoute({
      method: 'get',
      path: '/incoming/:id',
      operationId: 'getIncoming',
      summary: 'One document: where it stands, who had it, its tasks and files, and what the reader may do',
      tag,
      access: 'signed-in',
      params: schema.idParams,
      response: schema.detailView,
      refusals: ['INCOMING_NOT_FOUND'],
      example: { response: detailExample },
      run: (context, { params }) => service.get(context, params.id),
    }),
    defineRoute({
      method: 'post',
      path: '/incoming/:id/update',
      operationId: 'updateIncoming',
      summary: 'Correct what was filled in; arrival number, date and book stay',
      tag,
      access: ['clerk'],
      needsVersion: true,
      params: schema.idParams,
      body: schema.updateBody,
      response: schema.detailView,
      refusals: ['SECRECY_FIXED', 'SECRET_FILE_REFUSED', 'DOCUMENT_ARCHIVED'],
      example: { body: registerExample, response: detailExample },
      run: (context, { params, body }, { version }) =>
        service.update(context, { id: params.id, version, fields: body }),
    }),
  ];
}

export function incomingRoutes(faces: IncomingFaces, directory: DirectoryService): Route[] {
  return [
    ...listRoutes(faces.lists),
    ...duplicateRoutes(faces.service),
    // Before `/incoming/:id`.
    ...successionRoutes(faces.succession, {
      kind: 'incoming',
      params: schema.idParams,
      missing: 'INCOMING_NOT_FOUND',
      example: successionExample,
    }),
    ...documentRoutes(faces.service),
    ...stepRoutes(faces.steps, directory),
  ];
}
