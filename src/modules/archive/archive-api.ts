import { z } from 'zod';
import type { Stored } from '../../../storage/port.ts';
import { defineRoute, type Route } from '../../http/route.ts';
import { type Steps, stepRoute } from '../../http/step-route.ts';
import {
  type Dossier,
  type DossiersService,
  dossierId,
  dossierView,
  noteBody,
  reasonBody,
} from '../dossiers/index.ts';
import type { ArchiveService } from './archive-service.ts';

const tag = 'archive';
const ARCHIVIST = ['archivist'] as const;

const checkedFile = z.object({
  file: z.string(),
  name: z.string(),
  sha256: z.string(),
  verdict: z.enum(['ok', 'missing', 'altered']),
});
const fixityView = z.object({ dossier: dossierView, files: z.array(checkedFile) });
const checksView = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      occasion: z.enum(['acceptance', 'later']),
      at: z.string(),
      by: z.string(),
      problems: z.number().int(),
      files: z.array(checkedFile),
    }),
  ),
});

const archivedExample = {
  id: '01k3m9x0dossier',
  version: 6,
  state: 'archived',
  year: 2026,
  code: '02.VP',
  title: 'Công tác cải cách hành chính',
  unit: { id: '01k3m9x0unit', name: 'Văn phòng' },
  keeper: { id: '01k3m9x0person', name: 'Tạ Thanh Bình' },
  retention: { years: 20 },
  openedOn: '2026-03-02',
  closedOn: '2026-03-09',
  documentCount: 2,
  updatedAt: '2026-03-10T04:10:00.000Z',
  waitingFor: [],
  waitsFor: [],
  mustBeHandedOver: true,
  actions: ['check-fixity'],
};
const fileExample = {
  file: '01k3m9x0file',
  name: '15-UBND-VP.pdf',
  sha256: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  verdict: 'ok',
};

function stepsOf(dossiers: DossiersService): Steps<Stored<Dossier>> {
  return {
    tag,
    access: ARCHIVIST,
    object: '/dossiers/:id',
    params: dossierId,
    refusals: ['DOSSIER_NOT_FOUND', 'DOSSIER_WRONG_STATE'],
    response: dossierView,
    example: archivedExample,
    view: (context, after) => dossiers.view(context, after),
  };
}

function fixityRoutes(service: ArchiveService, dossiers: DossiersService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/dossiers/:id/check-fixity',
      operationId: 'checkFixity',
      summary: 'Recompute the checksum of every file of an archived dossier',
      tag,
      access: ARCHIVIST,
      params: dossierId,
      needsVersion: true,
      response: fixityView,
      refusals: ['DOSSIER_NOT_FOUND', 'DOSSIER_WRONG_STATE'],
      example: { response: { dossier: archivedExample, files: [fileExample] } },
      run: async (context, { params }, { version }) => {
        const { dossier, files } = await service.checkFixity(context, { id: params.id, version });
        return { dossier: await dossiers.view(context, dossier), files };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/dossiers/:id/fixity-checks',
      operationId: 'listFixityChecks',
      summary: 'The last checks of the files of an archived dossier',
      tag,
      access: ARCHIVIST,
      params: dossierId,
      response: checksView,
      refusals: ['DOSSIER_NOT_FOUND'],
      example: {
        response: {
          items: [
            {
              id: '01k3m9x0check',
              occasion: 'acceptance',
              at: '2026-03-10T04:10:00.000Z',
              by: '01k3m9x0person',
              problems: 0,
              files: [fileExample],
            },
          ],
        },
      },
      run: async (context, { params }) => {
        const checks = await service.checks(context, params.id);
        return {
          items: checks.map(({ agency: _agency, version: _version, dossier: _dossier, ...check }) => check),
        };
      },
    }),
  ];
}

export function archiveRoutes(service: ArchiveService, dossiers: DossiersService): Route[] {
  const steps = stepsOf(dossiers);
  return [
    stepRoute(steps, {
      path: 'accept',
      operationId: 'acceptDossier',
      summary: 'Take a dossier into the archive: checksums verified, documents frozen (Điều 30.3.b)',
      body: noteBody,
      example: { note: 'Đủ thành phần theo danh mục' },
      refusals: ['ARCHIVE_FILE_MISSING', 'ARCHIVE_FILE_ALTERED'],
      run: (context, target, body) => service.accept(context, target, body.note),
    }),
    stepRoute(steps, {
      path: 'refuse',
      operationId: 'refuseDossier',
      summary: 'Return a dossier that was handed over, with the reason',
      body: reasonBody,
      example: { reason: 'Tiêu đề chưa phản ánh nội dung' },
      run: (context, target, body) => service.refuse(context, target, body.reason),
    }),
    ...fixityRoutes(service, dossiers),
  ];
}
