import { defineRoute, type Route } from '../../../http/route.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { DirectoryService } from '../../directory/index.ts';
import { type DocumentsService, type FileRecord, PDF } from '../../documents/index.ts';
import { proofExample } from '../keeping/keeping-examples.ts';
import type { KeepingService } from '../keeping/keeping-service.ts';
import { proofView } from '../keeping/keeping-view.ts';
import { judgementView } from './judgement-view.ts';
import { judgementExample } from './judgements-examples.ts';
import { fileParams, judgementSchema, judgementsSchema } from './judgements-schema.ts';
import type { JudgementsService } from './judgements-service.ts';

const tag = 'signatures';

export interface JudgementsDesk {
  readonly judgements: JudgementsService;
  readonly documents: DocumentsService;
  readonly directory: DirectoryService;
  readonly keeping: KeepingService;
}

async function viewOf(desk: JudgementsDesk, context: Context, file: FileRecord) {
  const { judgements, directory, keeping } = desk;
  const [kept, people, proof] = await Promise.all([
    judgements.of(context, file.id),
    directory.of(context),
    keeping.of(context, file.id),
  ]);
  const latestFirst = [...(kept?.judgements ?? [])].reverse();
  return {
    version: kept?.version ?? 0,
    items: latestFirst.map((one) => judgementView(one, people)),
    ...(proof && { proof: proofView(proof, keeping.aims) }),
    actions: file.mediaType === PDF ? ['judge'] : [],
  };
}

function keptRoutes(desk: JudgementsDesk): Route[] {
  const { keeping, documents } = desk;
  const response = { version: 1, items: [judgementExample], proof: proofExample, actions: ['judge'] };
  const example = { response };
  return [
    defineRoute({
      method: 'get',
      path: '/files/:id/signatures',
      operationId: 'getFileSignatures',
      summary: 'The verdicts that were passed on the signatures of a file, the latest first',
      tag,
      access: 'signed-in',
      params: fileParams,
      response: judgementsSchema,
      refusals: ['FILE_NOT_FOUND'],
      example,
      run: async (context, { params }) => viewOf(desk, context, await documents.open(context, params.id)),
    }),
    defineRoute({
      method: 'post',
      path: '/files/:id/signatures/judge',
      operationId: 'judgeFileSignatures',
      summary:
        'Judge the signatures of a file anew, by the roots that are trusted now; earlier verdicts stay',
      tag,
      access: 'signed-in',
      params: fileParams,
      response: judgementsSchema,
      refusals: ['FILE_NOT_FOUND', 'JUDGEMENT_PDF_ONLY'],
      example,
      run: async (context, { params }) => {
        const file = await documents.open(context, params.id);
        await keeping.judgeAgain(context, file);
        return viewOf(desk, context, file);
      },
    }),
  ];
}

function droppedRoute({ judgements, directory }: JudgementsDesk): Route {
  return defineRoute({
    method: 'post',
    path: '/validate',
    operationId: 'validatePdf',
    summary: 'Judge the signatures of a PDF that somebody brings; neither the file nor the verdict is kept',
    tag,
    access: 'signed-in',
    upload: {
      field: 'file',
      required: true,
      sample: { type: 'application/pdf', content: 'Quyet-dinh-15.pdf' },
    },
    response: judgementSchema,
    refusals: ['FILE_REQUIRED', 'FILE_TOO_LARGE'],
    example: { response: judgementExample },
    run: async (context, { file }) => {
      if (!file) return refuse('FILE_REQUIRED', { field: 'file' });
      const judgement = await judgements.judge(context, { path: file.path });
      return judgementView(judgement, await directory.of(context));
    },
  });
}

export function judgementsRoutes(desk: JudgementsDesk): Route[] {
  return [...keptRoutes(desk), droppedRoute(desk)];
}
