import { defineRoute, type Route } from '../../http/route.ts';
import { refuse } from '../../kernel/refusal.ts';
import { sendContent, stream } from './content-response.ts';
import { contentQuery, fileParams, fileViewSchema } from './documents-schema.ts';
import type { DocumentsService } from './documents-service.ts';
import { fileView } from './documents-view.ts';

const tag = 'documents';
const REFUSALS = ['FILE_EMPTY', 'FILE_TYPE_UNSUPPORTED', 'FILE_TYPE_MISMATCH', 'FILE_TOO_LARGE'];

const UPLOADED = 'application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const example = {
  id: '01k3m9x0file',
  version: 1,
  name: 'Công văn 15.pdf',
  mediaType: 'application/pdf',
  size: 50_054,
  sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  text: { status: 'text', pages: 2 },
  suggestions: { number: { value: '15', sure: true }, symbol: { value: 'UBND-VP', sure: true } },
  uploadedBy: '01k3m9x0person',
  uploadedAt: '2026-02-05T02:11:00.000Z',
  actions: ['download', 'read-text'],
};

function uploadRoute(service: DocumentsService): Route {
  return defineRoute({
    method: 'post',
    path: '/files',
    operationId: 'uploadFile',
    summary: 'Take in a file; the answer says what could be read from it',
    tag,
    access: 'signed-in',
    upload: { field: 'file', required: true, sample: { type: UPLOADED, content: example.name } },
    response: fileViewSchema,
    status: 201,
    refusals: REFUSALS,
    example: { response: example },
    run: async (context, { file }) => {
      if (!file) refuse('FILE_REQUIRED', { field: 'file' });
      return fileView(await service.receive(context, file));
    },
  });
}

function readRoutes(service: DocumentsService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/files/:id',
      operationId: 'getFile',
      summary: 'What is known of a file',
      tag,
      access: 'signed-in',
      params: fileParams,
      response: fileViewSchema,
      refusals: ['FILE_NOT_FOUND'],
      example: { response: example },
      run: async (context, { params }) => fileView(await service.open(context, params.id)),
    }),
    defineRoute({
      method: 'get',
      path: '/files/:id/content',
      operationId: 'getFileContent',
      summary: 'The file itself, in its own media type; ranges of bytes are served',
      tag,
      access: 'signed-in',
      params: fileParams,
      query: contentQuery,
      response: null,
      status: 200,
      raw: { type: example.mediaType, content: '%PDF-1.7 …' },
      refusals: ['FILE_NOT_FOUND'],
      example: {},
      run: async (context, { params, query }, { req, res }) => {
        const file = await service.open(context, params.id);
        await sendContent(service, file, { req, res, download: query.download === '1' });
      },
    }),
    textRoute(service),
  ];
}

function textRoute(service: DocumentsService): Route {
  return defineRoute({
    method: 'get',
    path: '/files/:id/text',
    operationId: 'getFileText',
    summary: 'Text of the file; pages are separated by form feeds',
    tag,
    access: 'signed-in',
    params: fileParams,
    response: null,
    status: 200,
    raw: {
      type: 'text/plain',
      content: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n…',
    },
    refusals: ['FILE_NOT_FOUND', 'FILE_NO_TEXT'],
    example: {},
    run: async (context, { params }, { res }) => {
      const text = await service.textStream(await service.open(context, params.id));
      if (!text) refuse('FILE_NO_TEXT');
      res.set({ 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-cache' });
      await stream(text, res);
    },
  });
}

export function documentsRoutes(service: DocumentsService): Route[] {
  return [uploadRoute(service), ...readRoutes(service)];
}
