import { ipKeyGenerator } from 'express-rate-limit';
import type { z } from 'zod';
import { defineRoute, type Exchange, type Route } from '../../http/route.ts';
import { clearSessionToken, setSessionToken } from '../../http/session.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { DirectoryService } from '../directory/index.ts';
import * as schema from './access-schema.ts';
import type { AccessService, SignedIn } from './access-service.ts';
import { accountRoutes } from './accounts-api.ts';

/** What the session's routes tell besides the session itself. */
export interface Surroundings {
  readonly directory: DirectoryService;
  /** Cookies for TLS only. */
  readonly secure: boolean;
  readonly setup: {
    state(): Promise<'needed' | 'done'>;
    isDemo(now: number): Promise<boolean>;
    severalAgencies(): Promise<boolean>;
  };
}

type View = z.output<typeof schema.sessionView>;
type Tell = (session: SignedIn | undefined, locale: View['locale'], now: string) => Promise<View>;

const tag = 'access';
const nobody = {
  signedIn: false,
  csrf: '',
  locale: 'vi',
  setup: 'done',
  demo: false,
  mustChangePassword: false,
  severalAgencies: false,
};
const somebody = {
  ...nobody,
  signedIn: true,
  csrf: 'mZk1Q0q7m0o1f8Yz7QyG3XW3o9C0b2uF0mU9l6s1nAw',
  person: { id: '01kaq9v3h2', name: 'Trần Thị Mai', unit: '01kaq9v3h1' },
  roles: ['clerk'],
  agency: { id: '01kaq9v3gz', name: 'Ủy ban nhân dân phường Xuân Hòa', code: 'UBND' },
};

function teller({ directory, setup }: Surroundings): Tell {
  return async (session, chosen, now) => {
    const [state, demo, severalAgencies] = await Promise.all([
      setup.state(),
      setup.isDemo(Date.parse(now)),
      setup.severalAgencies(),
    ]);
    const locale = session?.locale ?? chosen;
    const common = { csrf: session?.csrf ?? '', locale, setup: state, demo, severalAgencies };
    if (!session) return { ...common, signedIn: false, mustChangePassword: false };
    const { actor, mustChangePassword } = session;
    const [known, listed] = await Promise.all([
      directory.ofAgency(actor.agency, now),
      directory.installation.agency(actor.agency),
    ]);
    const { administersInstallation } = actor;
    return {
      ...common,
      signedIn: true,
      mustChangePassword,
      person: { id: actor.person, name: actor.name, unit: actor.unit },
      roles: [...actor.roles],
      agency: { id: actor.agency, name: known?.agency.name ?? '', ...(listed && { code: listed.code }) },
      ...(administersInstallation && { administersInstallation }),
    };
  };
}

function held({ session }: Exchange): SignedIn {
  return session ?? refuse('NOT_SIGNED_IN');
}

function addressOf({ req }: Exchange): string {
  return ipKeyGenerator(req.ip ?? '');
}

function openRoutes(service: AccessService, tell: Tell, secure: boolean): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/session',
      operationId: 'getSession',
      summary: 'Who is signed in, and whether this installation has been set up',
      tag,
      access: 'public',
      response: schema.sessionView,
      example: { response: nobody },
      run: ({ now }, _input, { session, locale }) => tell(session, locale, now),
    }),
    defineRoute({
      method: 'post',
      path: '/session',
      operationId: 'signIn',
      summary: 'Sign in with name and password; sets the session cookie',
      tag,
      access: 'public',
      body: schema.signInBody,
      response: schema.sessionView,
      refusals: ['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS'],
      example: { body: { username: 'mai.tt', password: 'mot cau du dai' }, response: somebody },
      run: async (context, { body }, exchange) => {
        const { locale, ...words } = body;
        const asked = { ...words, address: addressOf(exchange), ...(locale && { locale }) };
        const { token, session } = await service.signIn(context, asked);
        setSessionToken(exchange.res, token, secure);
        return tell(session, exchange.locale, context.now);
      },
    }),
  ];
}

function languageRoute(service: AccessService, tell: Tell): Route {
  return defineRoute({
    method: 'patch',
    path: '/session',
    operationId: 'chooseLanguage',
    summary: 'Choose the language of messages for this session',
    tag,
    access: 'signed-in',
    beforePasswordChange: true,
    body: schema.languageBody,
    response: schema.sessionView,
    example: { body: { locale: 'en' }, response: { ...somebody, locale: 'en' } },
    run: async ({ now }, { body }, exchange) => {
      const session = held(exchange);
      await service.chooseLanguage(session, body.locale, now);
      return tell({ ...session, locale: body.locale }, body.locale, now);
    },
  });
}

function passwordRoute(service: AccessService): Route {
  return defineRoute({
    method: 'put',
    path: '/password',
    operationId: 'changePassword',
    summary: 'Change the own password; signs out everywhere else',
    tag,
    access: 'signed-in',
    beforePasswordChange: true,
    body: schema.passwordBody,
    response: null,
    refusals: ['WRONG_PASSWORD', 'PASSWORD_TOO_SHORT', 'PASSWORD_TOO_LONG', 'PASSWORD_TOO_SIMPLE'],
    example: { body: { current: 'mot cau du dai', password: 'mot cau khac cung du dai' } },
    run: (context, { body }, exchange) => service.changePassword(context, held(exchange), body),
  });
}

function endRoute(path: string, words: { operationId: string; summary: string }, end: EndSession): Route {
  return defineRoute({
    method: 'delete',
    path,
    ...words,
    tag,
    access: 'signed-in',
    beforePasswordChange: true,
    response: null,
    example: {},
    run: (context, _input, exchange) => end(context, exchange),
  });
}

type EndSession = (context: Context, exchange: Exchange) => Promise<void>;

export function accessRoutes(service: AccessService, around: Surroundings): Route[] {
  const { secure } = around;
  const tell = teller(around);
  const here = { operationId: 'signOut', summary: 'Sign out here' };
  const everywhere = { operationId: 'signOutEverywhere', summary: 'Sign out in every browser' };
  return [
    ...openRoutes(service, tell, secure),
    languageRoute(service, tell),
    passwordRoute(service),
    endRoute('/session', here, async (_context, exchange) => {
      await service.signOut(held(exchange));
      clearSessionToken(exchange.res, secure);
    }),
    endRoute('/sessions', everywhere, async (context, exchange) => {
      await service.signOutEverywhere(context.actor);
      clearSessionToken(exchange.res, secure);
    }),
    ...accountRoutes(service),
  ];
}
