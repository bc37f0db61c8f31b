import { defineRoute, type Route } from '../../http/route.ts';
import {
  leftBehindExample,
  leftBehindList,
  leftBehindQuery,
  reassignBody,
  reassignedView,
} from '../directory/index.ts';
import { idParams } from './incoming-schema.ts';
import type { IncomingSuccession } from './incoming-succession.ts';

const tag = 'incoming';

export function successionRoutes(succession: IncomingSuccession): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/incoming/left-behind',
      operationId: 'listIncomingLeftBehind',
      summary: 'Secret documents whose next step lies with somebody who has left, for cleared leaders',
      tag,
      access: 'signed-in',
      query: leftBehindQuery,
      response: leftBehindList,
      example: { response: { items: [leftBehindExample] } },
      run: (context, { query }) => succession.leftBehind(context, query),
    }),
    defineRoute({
      method: 'post',
      path: '/incoming/:id/reassign',
      operationId: 'reassignIncoming',
      summary: 'Name who acts on a secret document in place of somebody who has left, with the reason',
      tag,
      access: 'signed-in',
      params: idParams,
      body: reassignBody,
      needsVersion: true,
      response: reassignedView,
      refusals: [
        'INCOMING_NOT_FOUND',
        'REASSIGN_NOT_YOURS',
        'REASSIGN_NOT_NEEDED',
        'REASSIGN_UNSUITED',
        'PERSON_UNKNOWN',
        'PERSON_NOT_CLEARED',
      ],
      example: {
        body: { to: '01k3m9x0deputy', reason: 'Người được trình đã chuyển công tác' },
        response: { id: '01k3m9x0incoming', version: 4, readable: true },
      },
      run: (context, { params, body }, { version }) =>
        succession.reassign(context, { id: params.id, version }, body),
    }),
  ];
}
