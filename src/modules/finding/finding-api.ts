import { defineRoute, type Route } from '../../http/route.ts';
import * as schema from './finding-schema.ts';
import type { FindingService } from './finding-service.ts';

const tag = 'finding';

const FOUND = {
  kind: 'incoming',
  id: '01k3m9x0incoming',
  number: '15/QĐ-BNV',
  title: 'Ban hành Quy chế công tác văn thư',
  issuer: 'Bộ Nội vụ',
  type: 'decision',
  state: 'directed',
  date: '2026-03-02',
};

function searchRoute(service: FindingService): Route {
  return defineRoute({
    method: 'get',
    path: '/search',
    operationId: 'search',
    summary: 'Full text of all that the reader may see',
    tag,
    access: 'signed-in',
    query: schema.searchQuery,
    response: schema.answerView,
    example: {
      response: {
        items: [
          {
            ...FOUND,
            exact: false,
            highlights: { abstract: [{ text: 'Ban hành Quy chế công tác văn thư', marks: [[9, 17]] }] },
          },
        ],
        total: { value: 1, capped: false },
        facets: { type: [{ value: 'decision', label: 'Quyết định', count: 1 }] },
        relaxed: false,
        problems: [],
        index: { complete: true, state: 'ready' },
      },
    },
    run: (context, { query }, { locale }) => service.search(context, query, locale),
  });
}

function suggestRoute(service: FindingService): Route {
  return defineRoute({
    method: 'get',
    path: '/search/suggest',
    operationId: 'suggestSearch',
    summary: 'Numbers, titles and abstracts that begin so, while it is being typed',
    tag,
    access: 'signed-in',
    query: schema.suggestQuery,
    response: schema.suggestionsView,
    example: {
      response: {
        items: [{ kind: 'incoming', id: FOUND.id, field: 'abstract', text: FOUND.title, marks: [[0, 3]] }],
        index: { complete: true, state: 'ready' },
      },
    },
    run: (context, { query }) => service.suggest(context, query),
  });
}

function lookupRoute(service: FindingService): Route {
  return defineRoute({
    method: 'get',
    path: '/lookup',
    operationId: 'lookUpNumber',
    summary: 'Documents with this number and symbol, in any usual spelling: `15/QĐ-BNV`, `15 qd bnv`',
    tag,
    access: 'signed-in',
    query: schema.lookupQuery,
    response: schema.lookupView,
    example: { response: { items: [FOUND] } },
    run: (context, { query }) => service.lookup(context, query.number),
  });
}

export function findingRoutes(service: FindingService): Route[] {
  return [searchRoute(service), suggestRoute(service), lookupRoute(service)];
}
