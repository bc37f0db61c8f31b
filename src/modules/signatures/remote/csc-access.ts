// How a service lets us in: the office by its client (oauth2/token), or the person by name and password (auth/login).
import { z } from 'zod';
import { askCsc, asked } from './csc-call.ts';
import { RemoteError } from './remote-error.ts';
import type { RemoteClient, RemoteService } from './remote-service.ts';

export interface Access {
  readonly authorization: string;
  /** Gives back what was a person's sign-in. */
  end(): Promise<void>;
}

const tokenAnswer = z.object({ access_token: z.string().min(1).max(16_384) });

async function byClient({ url }: RemoteService, client: RemoteClient): Promise<Access> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'service',
    client_id: client.id,
    client_secret: client.secret,
  });
  const token = await asked(tokenAnswer, {
    url: client.tokenUrl ?? `${url.replace(/\/$/, '')}/oauth2/token`,
    body: Buffer.from(form.toString(), 'utf8'),
    type: 'application/x-www-form-urlencoded',
  });
  return { authorization: `Bearer ${token.access_token}`, end: async () => {} };
}

/** CSC API v2, `auth/login`: HTTP Basic once, a bearer token from then on. */
async function byPerson({ url }: RemoteService, user: string, password: string): Promise<Access> {
  const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  const login = { service: url, method: 'auth/login', authorization: `Basic ${basic}` };
  const { access_token: token } = await askCsc(tokenAnswer, login, { rememberMe: false });
  const authorization = `Bearer ${token}`;
  const revoke = { service: url, method: 'auth/revoke', authorization };
  return {
    authorization,
    end: async () => {
      // A service without it lets the token run out by itself.
      await askCsc(z.unknown(), revoke, { token, token_type_hint: 'access_token' }).catch(() => undefined);
    },
  };
}

export interface SignIn {
  readonly user?: string;
  readonly password?: string;
}

export function openAccess(service: RemoteService, { user, password }: SignIn): Promise<Access> {
  if (service.client) return byClient(service, service.client);
  if (!user || !password) return Promise.reject(new RemoteError('REMOTE_LOGIN_NEEDED'));
  return byPerson(service, user, password);
}
