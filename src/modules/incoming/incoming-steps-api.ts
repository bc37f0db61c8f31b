import type { z } from 'zod';
import type { Route } from '../../http/route.ts';
import { type Step, type Steps, stepRoute } from '../../http/step-route.ts';
import type { Context } from '../../kernel/context.ts';
import { addWorkingDays, type DirectoryService } from '../directory/index.ts';
import { detailExample, directionExample } from './incoming-examples.ts';
import * as schema from './incoming-schema.ts';
import type { IncomingSteps } from './incoming-steps.ts';
import type { IncomingDetail } from './incoming-view.ts';

const NAMED = ['UNIT_UNKNOWN', 'PERSON_UNKNOWN', 'PERSON_NOT_CLEARED', 'DEADLINE_PAST'];
const DIRECTION = [
  ...NAMED,
  'UNIT_NOT_CLEARED',
  'UNIT_WITHOUT_HEAD',
  'UNIT_NAMED_TWICE',
  'LEAD_UNIT_REQUIRED',
  'ADDRESSEE_REQUIRED',
];
const ASSIGNMENT = [...NAMED, 'NOT_OF_UNIT', 'LEAD_OFFICER_REQUIRED', 'DEADLINE_AFTER_DIRECTION'];

const STEPS: Steps<IncomingDetail> = {
  tag: 'incoming',
  access: 'signed-in',
  object: '/incoming/:id',
  params: schema.idParams,
  refusals: ['STEP_NOT_OPEN', 'NOT_YOUR_TURN', 'DOCUMENT_ARCHIVED', 'INCOMING_NOT_FOUND'],
  response: schema.detailView,
  example: detailExample,
  view: (_, after) => after,
};

/** The operation is named after its action: `hand-over` would be `handOverIncoming`. */
function step<B extends z.ZodType>(given: Omit<Step<B, IncomingDetail>, 'operationId'>): Route {
  const verb = given.path.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return stepRoute(STEPS, { ...given, operationId: `${verb}Incoming` });
}

interface Due {
  readonly deadline?: string | undefined;
  readonly workingDays?: number | undefined;
}

/** What was given, with a deadline in working days of the agency's calendar counted from today. */
async function withDue<T extends Due>(
  context: Context,
  directory: DirectoryService,
  { workingDays, deadline, ...given }: T,
): Promise<Omit<T, keyof Due> & { deadline?: string }> {
  if (deadline !== undefined) return { ...given, deadline };
  if (workingDays === undefined) return given;
  const calendars = await directory.calendars(context);
  return { ...given, deadline: addWorkingDays(calendars, context.today, workingDays) };
}

function sendingRoutes(steps: IncomingSteps, directory: DirectoryService): Route[] {
  return [
    step({
      path: 'submit',
      summary: 'Submit to a leader for direction (Điều 23.1)',
      body: schema.submitBody,
      example: { to: '01k3m9x0leader' },
      refusals: ['PERSON_UNKNOWN', 'NOT_A_LEADER', 'PERSON_NOT_CLEARED'],
      run: (context, seen, body) => steps.submit(context, seen, body.to),
    }),
    step({
      path: 'transfer',
      summary: 'Transfer to the unit where it is known who handles it (Điều 23.1, second sentence)',
      body: schema.transferBody,
      example: directionExample,
      refusals: DIRECTION,
      run: async (context, seen, body) =>
        steps.transfer(context, seen, await withDue(context, directory, body)),
    }),
    step({
      path: 'direct',
      summary: 'Direct: who leads, who co-ordinates, who is informed, until when (Điều 23.2, 23.4)',
      body: schema.directBody,
      example: directionExample,
      refusals: DIRECTION,
      run: async (context, seen, body) =>
        steps.direct(context, seen, await withDue(context, directory, body)),
    }),
    step({
      path: 'assign',
      summary: 'Assign officers of the unit (Điều 24.2)',
      body: schema.assignBody,
      example: { lead: '01k3m9x0officer', coordinators: [], text: 'Dự thảo văn bản trả lời.' },
      refusals: ASSIGNMENT,
      run: async (context, seen, body) =>
        steps.assign(context, seen, await withDue(context, directory, body)),
    }),
  ];
}

function handlingRoutes(steps: IncomingSteps): Route[] {
  return [
    step({
      path: 'progress',
      summary: 'Tell how far the work has come',
      body: schema.progressBody,
      example: { text: 'Đã tổng hợp số liệu của các đơn vị.', percent: 60 },
      run: (context, seen, body) => steps.progress(context, seen, body),
    }),
    step({
      path: 'report',
      summary: 'Report the result to who directed; a co-ordinator ends their part',
      body: schema.reportBody,
      example: { result: 'Đã trình báo cáo, gửi Sở Nội vụ đúng hạn.' },
      run: (context, seen, body) => steps.report(context, seen, body.result),
    }),
    step({
      path: 'note',
      summary: 'Take note, by who was informed',
      run: (context, seen) => steps.note(context, seen),
    }),
    step({
      path: 'complete',
      summary: 'Complete, by who directed (Điều 24.1)',
      body: schema.completeBody,
      example: { text: 'Đồng ý kết thúc.' },
      run: (context, seen, body) => steps.complete(context, seen, body.text),
    }),
    step({
      path: 'return',
      summary: 'Return one hand back, with the reason',
      body: schema.reasonBody,
      example: { reason: 'Việc này thuộc chức năng của Văn phòng.' },
      run: (context, seen, body) => steps.return(context, seen, body.reason),
    }),
    step({
      path: 'recall',
      summary: 'Take back what one has passed on, while the next has not acted',
      body: schema.reasonBody,
      example: { reason: 'Chuyển nhầm đơn vị.' },
      run: (context, seen, body) => steps.recall(context, seen, body.reason),
    }),
  ];
}

export function stepRoutes(steps: IncomingSteps, directory: DirectoryService): Route[] {
  return [...sendingRoutes(steps, directory), ...handlingRoutes(steps)];
}
