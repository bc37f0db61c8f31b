import type { Stored } from '../../../storage/port.ts';
import { defineRoute, type Route } from '../../http/route.ts';
import { type Steps, stepRoute } from '../../http/step-route.ts';
import type { Context } from '../../kernel/context.ts';
import type { DirectoryService } from '../directory/index.ts';
import type { Dossier, FilePlanLine } from './dossier.ts';
import {
  dossierExample,
  filedExample,
  lineBodyExample,
  lineExample,
  summaryExample,
} from './dossier-examples.ts';
import { planListActions } from './dossier-policy.ts';
import { registerOfDocuments } from './dossier-print.ts';
import * as schema from './dossier-schema.ts';
import { planLineViewOf } from './dossier-view.ts';
import { pickingRoutes } from './dossiers-picking-api.ts';
import type { DossiersService } from './dossiers-service.ts';

const tag = 'dossiers';
const common = { tag, access: 'signed-in' } as const;

/** The steps of a dossier; each answers with the dossier as it is then. */
function stepsOf(service: DossiersService): Steps<Stored<Dossier>> {
  return {
    ...common,
    object: '/dossiers/:id',
    params: schema.dossierId,
    refusals: ['DOSSIER_NOT_FOUND', 'DOSSIER_WRONG_STATE', 'DOSSIER_NOT_YOURS'],
    response: schema.dossierView,
    example: dossierExample,
    view: (context, after) => service.view(context, after),
  };
}

function planReadRoutes(service: DossiersService, directories: DirectoryService): Route[] {
  return [
    defineRoute({
      ...common,
      method: 'get',
      path: '/file-plan',
      operationId: 'listFilePlan',
      summary: 'The list of dossiers of a year (NĐ 30/2020, Điều 28)',
      query: schema.filePlanQuery,
      response: schema.filePlanList,
      example: { response: { items: [lineExample], actions: ['add', 'copy-year'] } },
      run: async (context, { query }) => {
        const [lines, directory] = await Promise.all([
          service.plan.lines(context, query.year),
          directories.of(context),
        ]);
        const items = lines.map((line) => planLineViewOf(context, directory, line));
        return { items, actions: planListActions(context.actor) };
      },
    }),
  ];
}

function planRoutes(service: DossiersService, directories: DirectoryService): Route[] {
  const shown = async (context: Context, line: Stored<FilePlanLine>) =>
    planLineViewOf(context, await directories.of(context), line);
  return [
    defineRoute({
      ...common,
      method: 'post',
      path: '/file-plan',
      operationId: 'addFilePlanLine',
      summary: 'Add a line to the list of dossiers',
      body: schema.filePlanBody,
      response: schema.filePlanView,
      status: 201,
      refusals: ['FILE_PLAN_NOT_YOURS', 'FILE_PLAN_CODE_TAKEN', 'DOSSIER_UNIT_UNKNOWN'],
      example: { body: lineBodyExample, response: lineExample },
      run: async (context, { body }) => shown(context, await service.plan.add(context, body)),
    }),
    defineRoute({
      ...common,
      method: 'put',
      path: '/file-plan/:id',
      operationId: 'changeFilePlanLine',
      summary: 'Change a line of the list of dossiers',
      params: schema.dossierId,
      body: schema.filePlanBody,
      needsVersion: true,
      response: schema.filePlanView,
      refusals: ['FILE_PLAN_NOT_YOURS', 'FILE_PLAN_NOT_FOUND', 'FILE_PLAN_CODE_TAKEN'],
      example: { body: lineBodyExample, response: lineExample },
      run: async (context, { params, body }, { version }) =>
        shown(context, await service.plan.change(context, { id: params.id, version }, body)),
    }),
    defineRoute({
      ...common,
      method: 'delete',
      path: '/file-plan/:id',
      operationId: 'removeFilePlanLine',
      summary: 'Remove a line from which no dossier was opened',
      params: schema.dossierId,
      needsVersion: true,
      response: null,
      status: 204,
      refusals: ['FILE_PLAN_NOT_YOURS', 'FILE_PLAN_NOT_FOUND', 'FILE_PLAN_IN_USE'],
      example: {},
      run: (context, { params }, { version }) => service.plan.remove(context, { id: params.id, version }),
    }),
  ];
}

function copyRoute(service: DossiersService, directories: DirectoryService): Route {
  return defineRoute({
    ...common,
    method: 'post',
    path: '/file-plan/copy-year',
    operationId: 'copyFilePlan',
    summary: "Begin the list of dossiers of a year with last year's lines",
    body: schema.copyYearBody,
    response: schema.copiedView,
    refusals: ['FILE_PLAN_NOT_YOURS', 'FILE_PLAN_YEAR_FAR', 'FILE_PLAN_NOTHING_TO_COPY'],
    example: {
      body: { year: 2027 },
      response: {
        items: [lineExample],
        skipped: [{ code: '03.VP', reason: 'EXISTS' }],
        actions: ['add', 'copy-year'],
      },
    },
    run: async (context, { body }) => {
      const { items, skipped } = await service.plan.copyYear(context, body.year);
      const directory = await directories.of(context);
      const lines = items.map((line) => planLineViewOf(context, directory, line));
      return { items: lines, skipped, actions: planListActions(context.actor) };
    },
  });
}

function readRoutes(service: DossiersService): Route[] {
  return [
    defineRoute({
      ...common,
      method: 'get',
      path: '/dossiers',
      operationId: 'listDossiers',
      summary: 'Dossiers that the reader may see, last changed first',
      query: schema.dossierQuery,
      response: schema.dossierPage,
      example: { response: { items: [summaryExample], actions: ['open'] } },
      run: (context, { query }) => service.list(context, query),
    }),
    defineRoute({
      ...common,
      method: 'get',
      path: '/dossiers/:id',
      operationId: 'getDossier',
      summary: 'A dossier with the actions its reader may take now',
      params: schema.dossierId,
      response: schema.dossierView,
      refusals: ['DOSSIER_NOT_FOUND'],
      example: { response: dossierExample },
      run: (context, { params }) => service.get(context, params.id),
    }),
    defineRoute({
      ...common,
      method: 'get',
      path: '/dossiers/:id/documents',
      operationId: 'listDossierDocuments',
      summary: 'The list of documents in a dossier (mục lục văn bản; Điều 29.4.d)',
      params: schema.dossierId,
      response: schema.filedList,
      refusals: ['DOSSIER_NOT_FOUND'],
      example: { response: { items: [filedExample] } },
      run: async (context, { params }) => ({ items: await service.filing.list(context, params.id) }),
    }),
    defineRoute({
      ...common,
      method: 'get',
      path: '/dossiers/:id/documents.html',
      operationId: 'printDossierDocuments',
      summary: 'The list of documents in a dossier, for printing',
      params: schema.dossierId,
      response: null,
      raw: { type: 'text/html', content: '<!doctype html><title>Mục lục văn bản</title>…' },
      refusals: ['DOSSIER_NOT_FOUND'],
      example: {},
      run: async (context, { params }, { res }) => {
        const dossier = await service.get(context, params.id);
        const html = registerOfDocuments(dossier, await service.filing.list(context, params.id));
        res.set('Content-Type', 'text/html; charset=utf-8').send(html);
      },
    }),
  ];
}

function keepRoutes(service: DossiersService): Route[] {
  const steps = stepsOf(service);
  return [
    defineRoute({
      ...common,
      method: 'post',
      path: '/dossiers',
      operationId: 'openDossier',
      summary: 'Open a dossier from the file plan or by fields of its own (Điều 29.2)',
      body: schema.openBody,
      response: schema.dossierView,
      status: 201,
      refusals: ['DOSSIER_FIELDS_REQUIRED', 'DOSSIER_CODE_TAKEN', 'DOSSIER_OPENER_NOT_ALLOWED'],
      example: { body: { plan: lineExample.id }, response: dossierExample },
      run: async (context, { body }) => service.view(context, await service.open(context, body)),
    }),
    defineRoute({
      ...common,
      method: 'put',
      path: '/dossiers/:id',
      operationId: 'updateDossier',
      summary: 'Change code, title, retention or keeper of an open dossier',
      params: schema.dossierId,
      body: schema.updateBody,
      needsVersion: true,
      response: schema.dossierView,
      refusals: ['DOSSIER_NOT_FOUND', 'DOSSIER_WRONG_STATE', 'DOSSIER_NOT_YOURS', 'DOSSIER_CODE_TAKEN'],
      example: { body: { title: summaryExample.title }, response: dossierExample },
      run: async (context, { params, body }, { version }) =>
        service.view(context, await service.update(context, { id: params.id, version }, body)),
    }),
    stepRoute(steps, {
      path: 'file',
      operationId: 'fileIntoDossier',
      summary: 'File a document into the dossier (Điều 29.3)',
      body: schema.subjectBody,
      example: { kind: 'incoming', id: '01k3m9x0incoming' },
      refusals: [
        'DOCUMENT_IN_OTHER_DOSSIER',
        'DOCUMENT_STILL_A_DRAFT',
        'DOCUMENT_NOT_FOR_DOSSIER',
        'DOSSIER_FULL',
      ],
      run: (context, target, body) => service.filing.file(context, target, body),
    }),
    stepRoute(steps, {
      path: 'unfile',
      operationId: 'takeOutOfDossier',
      summary: 'Take a document out of an open dossier',
      body: schema.subjectBody,
      example: { kind: 'incoming', id: '01k3m9x0incoming' },
      refusals: ['DOCUMENT_NOT_IN_DOSSIER'],
      run: (context, target, body) => service.filing.unfile(context, target, body),
    }),
  ];
}

function endRoutes(service: DossiersService): Route[] {
  const steps = stepsOf(service);
  return [
    stepRoute(steps, {
      path: 'close',
      operationId: 'closeDossier',
      summary: 'Close the dossier when the work is finished (Điều 29.4)',
      body: schema.closeBody,
      example: { retention: { years: 20 } },
      refusals: ['DOSSIER_EMPTY', 'DOSSIER_UNFINISHED_DOCUMENT'],
      run: (context, target, body) => service.close(context, target, body),
    }),
    stepRoute(steps, {
      path: 'reopen',
      operationId: 'reopenDossier',
      summary: 'Open a closed or returned dossier again',
      body: schema.reasonBody,
      example: { reason: 'Bổ sung văn bản trả lời' },
      run: (context, target, body) => service.reopen(context, target, body.reason),
    }),
    stepRoute(steps, {
      path: 'hand-over',
      operationId: 'handOverDossier',
      summary: 'Hand the dossier over to the archive (Điều 30.3.b)',
      body: schema.noteBody,
      example: { note: 'Đủ thành phần' },
      refusals: ['DOSSIER_EMPTY', 'DOSSIER_UNFINISHED_DOCUMENT'],
      run: (context, target, body) => service.handOver(context, target, body.note),
    }),
  ];
}

export function dossiersRoutes(service: DossiersService, directories: DirectoryService): Route[] {
  return [
    ...planReadRoutes(service, directories),
    copyRoute(service, directories),
    ...planRoutes(service, directories),
    ...pickingRoutes(service),
    ...readRoutes(service),
    ...keepRoutes(service),
    ...endRoutes(service),
  ];
}
