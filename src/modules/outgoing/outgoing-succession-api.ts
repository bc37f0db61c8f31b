import { defineRoute, type Route } from '../../http/route.ts';
import {
  leftBehindExample,
  leftBehindList,
  leftBehindQuery,
  reassignBody,
  reassignedView,
} from '../directory/index.ts';
import { outgoingId } from './outgoing-schema.ts';
import type { OutgoingSuccession } from './outgoing-succession.ts';

const tag = 'outgoing';

export function successionRoutes(succession: OutgoingSuccession): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/outgoing/left-behind',
      operationId: 'listOutgoingLeftBehind',
      summary: 'Secret documents whose next step lies with somebody who has left, for cleared leaders',
      tag,
      access: 'signed-in',
      query: leftBehindQuery,
      response: leftBehindList,
      example: {
        response: {
          items: [{ ...leftBehindExample, kind: 'outgoing', state: 'drafting', needs: 'drafter' }],
        },
      },
      run: (context, { query }) => succession.leftBehind(context, query),
    }),
    defineRoute({
      method: 'post',
      path: '/outgoing/:id/reassign',
      operationId: 'reassignOutgoing',
      summary: 'Name who acts on a secret document in place of somebody who has left, with the reason',
      tag,
      access: 'signed-in',
      params: outgoingId,
      body: reassignBody,
      needsVersion: true,
      response: reassignedView,
      refusals: [
        'OUTGOING_NOT_FOUND',
        'REASSIGN_NOT_YOURS',
        'REASSIGN_NOT_NEEDED',
        'REASSIGN_UNSUITED',
        'PERSON_UNKNOWN',
        'PERSON_NOT_CLEARED',
      ],
      example: {
        body: { to: '01k3m9x0officer', reason: 'Người soạn thảo đã chuyển công tác' },
        response: { id: '01k3m9x0outgoing', version: 4, readable: false },
      },
      run: (context, { params, body }, { version }) =>
        succession.reassign(context, { id: params.id, version }, body),
    }),
  ];
}
