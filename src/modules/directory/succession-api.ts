/** The two routes of naming who acts in place of somebody who has left: the same for every kind of document. */
import type { z } from 'zod';
import type { Page } from '../../../storage/port.ts';
import { defineRoute, type Route } from '../../http/route.ts';
import type { Context } from '../../kernel/context.ts';
import type { Target } from '../../kernel/target.ts';
import {
  type LeftBehind,
  type LeftBehindQuery,
  leftBehindList,
  leftBehindQuery,
  type ReassignBody,
  type Reassigned,
  reassignBody,
  reassignedView,
} from './succession.ts';

export interface Succession {
  leftBehind(context: Context, query: LeftBehindQuery): Promise<Page<LeftBehind>>;
  reassign(context: Context, target: Target, body: ReassignBody): Promise<Reassigned>;
}

interface SuccessionOf {
  readonly kind: 'incoming' | 'outgoing';
  readonly params: z.ZodObject<{ id: z.ZodString }>;
  /** Refusal where the document is not there, or not to be known of. */
  readonly missing: string;
  readonly example: {
    readonly leftBehind: LeftBehind;
    readonly body: ReassignBody;
    readonly reassigned: Reassigned;
  };
}

export function successionRoutes(succession: Succession, of: SuccessionOf): Route[] {
  const { kind, params, missing, example } = of;
  const name = kind === 'incoming' ? 'Incoming' : 'Outgoing';
  return [
    defineRoute({
      method: 'get',
      path: `/${kind}/left-behind`,
      operationId: `list${name}LeftBehind`,
      summary: 'Secret documents whose next step lies with somebody who has left, for cleared leaders',
      tag: kind,
      access: 'signed-in',
      query: leftBehindQuery,
      response: leftBehindList,
      example: { response: { items: [example.leftBehind] } },
      run: (context, { query }) => succession.leftBehind(context, query),
    }),
    defineRoute({
      method: 'post',
      path: `/${kind}/:id/reassign`,
      operationId: `reassign${name}`,
      summary: 'Name who acts on a secret document in place of somebody who has left, with the reason',
      tag: kind,
      access: 'signed-in',
      params,
      body: reassignBody,
      needsVersion: true,
      response: reassignedView,
      refusals: [
        missing,
        'REASSIGN_NOT_YOURS',
        'REASSIGN_NOT_NEEDED',
        'REASSIGN_UNSUITED',
        'PERSON_UNKNOWN',
        'PERSON_NOT_CLEARED',
      ],
      example: { body: example.body, response: example.reassigned },
      run: (context, { params: { id }, body }, { version }) =>
        succession.reassign(context, { id, version }, body),
    }),
  ];
}
