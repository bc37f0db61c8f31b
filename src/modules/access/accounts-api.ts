import type { Stored } from '../../../storage/port.ts';
import { defineRoute, type Route } from '../../http/route.ts';
import * as schema from './access-schema.ts';
import type { AccessService } from './access-service.ts';
import type { Account } from './account.ts';

const tag = 'access';
const administrator = ['administrator'] as const;
const id = '01kaq9v3h2';

function viewOf({ person, mustChange, disabledAt, passwordChangedAt, version }: Stored<Account>) {
  return { person, mustChange, disabled: disabledAt !== undefined, passwordChangedAt, version };
}

const example = {
  person: id,
  mustChange: true,
  disabled: false,
  passwordChangedAt: '2026-01-05T01:00:00.000Z',
  version: 1,
};

function disableRoute(service: AccessService, disabled: boolean): Route {
  const verb = disabled ? 'disable' : 'enable';
  return defineRoute({
    method: 'post',
    path: `/accounts/:id/${verb}`,
    operationId: `${verb}Account`,
    summary: disabled ? 'Nobody can sign in with this account any more' : 'The account can be used again',
    tag,
    access: administrator,
    params: schema.personParams,
    response: null,
    refusals: ['ACCOUNT_UNKNOWN', 'OWN_ACCOUNT'],
    example: {},
    run: (context, { params }) => service.setDisabled(context, params.id, disabled),
  });
}

/** What an administrator does with the accounts of others. A person's id is the account's. */
export function accountRoutes(service: AccessService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/accounts',
      operationId: 'listAccounts',
      summary: 'Accounts of the agency',
      tag,
      access: administrator,
      response: schema.accountList,
      example: { response: { items: [example] } },
      run: async ({ actor }) => ({ items: (await service.accounts.list(actor.agency)).map(viewOf) }),
    }),
    defineRoute({
      method: 'put',
      path: '/accounts/:id/password',
      operationId: 'resetPassword',
      summary:
        'Give a person a first password, which they must change; makes the account where there is none',
      tag,
      access: administrator,
      params: schema.personParams,
      body: schema.resetBody,
      response: null,
      refusals: ['PERSON_UNKNOWN', 'PASSWORD_TOO_SHORT', 'PASSWORD_TOO_LONG', 'PASSWORD_TOO_SIMPLE'],
      example: { body: { password: 'mat khau lan dau' } },
      run: (context, { params, body }) => service.resetPassword(context, params.id, body.password),
    }),
    disableRoute(service, true),
    disableRoute(service, false),
  ];
}
