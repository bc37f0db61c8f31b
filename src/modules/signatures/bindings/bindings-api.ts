import { type Locale, sentence } from '../../../http/language.ts';
import { defineRoute, type Route } from '../../../http/route.ts';
import type { Catalogue, Reason } from '../../../kernel/refusal.ts';
import { signaturesMessages } from '../signatures-messages.ts';
import { agencyKeyExample, standingExample } from './bindings-examples.ts';
import { bindingsMessages } from './bindings-messages.ts';
import * as schema from './bindings-schema.ts';
import type { CertificateWatch } from './certificate-watch.ts';
import type { KeyBindings } from './key-bindings.ts';

const tag = 'signatures';
const ADMINISTRATOR = ['administrator'] as const;
const messages: Catalogue = { ...signaturesMessages, ...bindingsMessages };

function told(reasons: readonly Reason[], locale: Locale): { code: string; message: string }[] {
  return reasons.map((reason) => ({ code: reason.code, message: sentence(messages, reason, locale) }));
}

export interface BindingsDesk {
  readonly watch: CertificateWatch;
  readonly bindings: KeyBindings;
}

export function bindingsRoutes({ watch, bindings }: BindingsDesk): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/agency-keys',
      operationId: 'listAgencyKeys',
      summary:
        'All keys of the agency and its people, what ends first first: whose, since when, whether that holds',
      tag,
      access: ADMINISTRATOR,
      query: schema.agencyKeysQuery,
      response: schema.agencyKeysView,
      refusals: ['INVALID_PAGE'],
      example: { response: { items: [agencyKeyExample] } },
      run: async (context, { query }, { locale }) => {
        const page = await watch.keys(context, query);
        return {
          ...page,
          items: page.items.map((key) => ({ ...key, problems: told(key.problems, locale) })),
        };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/agency-keys/:id/confirm',
      operationId: 'confirmAgencyKey',
      summary: 'Confirm that a key is still of whom it is bound to, after office or name have changed',
      tag,
      access: ADMINISTRATOR,
      needsVersion: true,
      params: schema.agencyKeyParams,
      body: schema.confirmBody,
      response: null,
      refusals: ['KEY_NOT_BOUND', 'KEY_OWNER_LEFT', 'KEY_NOTHING_TO_CONFIRM', 'KEY_CONFIRM_REASON'],
      example: { body: { reason: 'Đã đối chiếu quyết định bổ nhiệm' } },
      run: async (context, { params, body }, { version }) => {
        await bindings.confirm(context, { id: params.id, version }, body.reason);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/signing-keys/:id/standing',
      operationId: 'getSigningKeyStanding',
      summary: 'Whether one can sign with a key now, and what its authority says of its certificate',
      tag,
      access: 'signed-in',
      params: schema.agencyKeyParams,
      response: schema.keyStandingView,
      refusals: ['SIGNING_KEY_UNKNOWN'],
      example: { response: standingExample },
      run: async (context, { params }, { locale }) => {
        const { key, reasons, revocation } = await bindings.looked(context, params.id);
        const ending = watch.endingOf(key.notAfter, context.now);
        return { problems: told(reasons, locale), revocation, ...(ending ? { ending } : {}) };
      },
    }),
  ];
}
