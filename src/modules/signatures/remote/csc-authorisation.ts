// The right to sign (CSC API v2, `credentials/authorize`): SAD, got with PIN and code, good for so many signatures.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Access } from './csc-access.ts';
import { askCsc } from './csc-call.ts';
import type { Credential } from './csc-credential.ts';
import { RemoteError } from './remote-error.ts';
import type { RemoteSecrets, RemoteService } from './remote-service.ts';

const authorizeAnswer = z.object({ SAD: z.string().optional(), handle: z.string().max(2000).optional() });

/** Digests that an authorisation is bound to. */
export interface Bound {
  readonly hashes: readonly string[];
  readonly hashAlgorithmOID: string;
}

export interface Authorising {
  readonly service: RemoteService;
  readonly access: Access;
  readonly credential: Credential;
  readonly secrets: RemoteSecrets;
}

/** How long a person may take to confirm elsewhere. */
const CONFIRM_EVERY = 2000;
const CONFIRM_TRIES = 45;

function authObjects({ credential, secrets }: Authorising): { id: string; value: string }[] {
  return credential.asks.flatMap(({ id, secret }) => {
    const value = secrets[secret];
    return value === undefined || value === '' ? [] : [{ id, value }];
  });
}

async function confirmed({ service, access }: Authorising, pending: string): Promise<string> {
  const { authorization } = access;
  const to = { service: service.url, method: 'credentials/authorizeCheck', authorization };
  for (let tries = 0; tries < CONFIRM_TRIES; tries += 1) {
    const { SAD } = await askCsc(authorizeAnswer, to, { handle: pending });
    if (SAD) return SAD;
    await pause(CONFIRM_EVERY);
  }
  throw new RemoteError('REMOTE_NOT_CONFIRMED');
}

/** The service may want the person to confirm somewhere else first; then it is asked until that is done. */
export async function authorise(
  order: Authorising,
  numSignatures: number,
  bound: Bound | undefined,
): Promise<string> {
  const { service, access, credential } = order;
  const to = { service: service.url, method: 'credentials/authorize', authorization: access.authorization };
  const given = authObjects(order);
  const { SAD, handle: pending } = await askCsc(authorizeAnswer, to, {
    credentialID: credential.id,
    numSignatures,
    ...(bound ?? {}),
    ...(given.length > 0 ? { authData: given } : {}),
  });
  if (SAD) return SAD;
  if (pending) return confirmed(order, pending);
  throw new RemoteError('REMOTE_ANSWER_UNREADABLE');
}

const extendAnswer = z.object({ SAD: z.string().min(1) });

/** CSC API v2, `credentials/extendTransaction`: the SAD for the next of several signatures by one authorisation. */
export async function extended(
  { service, access, credential }: Authorising,
  SAD: string,
  bound: Bound,
): Promise<string> {
  const { authorization } = access;
  const to = { service: service.url, method: 'credentials/extendTransaction', authorization };
  return (await askCsc(extendAnswer, to, { credentialID: credential.id, SAD, ...bound })).SAD;
}

/** Has the service send a one-time code to the person. */
export async function sendCode(service: RemoteService, access: Access, credentialID: string): Promise<void> {
  const { authorization } = access;
  await askCsc(
    z.unknown(),
    { service: service.url, method: 'credentials/getChallenge', authorization },
    { credentialID },
  );
}
