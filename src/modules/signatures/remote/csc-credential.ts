// A credential of a service (CSC API v2, `credentials/list` and `credentials/info`): certificate, algorithms, and what the
// service wants to know before it signs.
import { z } from 'zod';
import type { SignatureAlgorithm } from '../../../kernel/signature-algorithm.ts';
import type { Access } from './csc-access.ts';
import { algorithmsOf } from './csc-algorithms.ts';
import { askCsc } from './csc-call.ts';
import { RemoteError } from './remote-error.ts';
import type { RemoteService } from './remote-service.ts';

const MOST_CREDENTIALS = 20;

const listAnswer = z.object({ credentialIDs: z.array(z.string().max(500)).max(10_000) });

const authObject = z.object({
  id: z.string().max(100),
  type: z.string().max(100).optional(),
  generator: z.string().max(100).optional(),
});

const infoAnswer = z.object({
  key: z.object({ status: z.string(), algo: z.array(z.string().max(100)).max(100) }),
  cert: z.object({
    status: z.string().optional(),
    certificates: z.array(z.string().max(100_000)).min(1).max(20),
  }),
  auth: z.object({ mode: z.string(), objects: z.array(authObject).max(10).default([]) }),
  SCAL: z.string().default('1'),
  multisign: z.number().int().min(1).default(1),
});

export interface AskedFor {
  readonly id: string;
  readonly secret: 'pin' | 'code';
}

export interface Credential {
  readonly id: string;
  /** DER. */
  readonly certificate: Buffer;
  readonly others: readonly Buffer[];
  /** Object identifiers, as the service gives them. */
  readonly algorithmIds: readonly string[];
  readonly algorithms: readonly SignatureAlgorithm[];
  /** `implicit`: the service asks the person by itself, on a telephone for example. */
  readonly mode: 'implicit' | 'explicit';
  readonly asks: readonly AskedFor[];
  /** An authorisation holds for the digests that it names, and for no others (SCAL2). */
  readonly bound: boolean;
  /** Signatures by one authorisation. */
  readonly multisign: number;
}

type InfoAnswer = z.output<typeof infoAnswer>;

/** A code is what is made anew each time; everything else that is typed is a PIN. */
function secretOf({ id, type, generator }: z.output<typeof authObject>): AskedFor {
  const fresh = generator !== undefined || /otp|code|challenge/i.test(`${id} ${type ?? ''}`);
  return { id, secret: fresh ? 'code' : 'pin' };
}

function credentialFrom(id: string, { key, cert, auth, SCAL, multisign }: InfoAnswer): Credential {
  const { mode } = auth;
  if (mode !== 'implicit' && mode !== 'explicit') throw new RemoteError('REMOTE_MODE_UNSUPPORTED', mode);
  if (key.status !== 'enabled') throw new RemoteError('REMOTE_CREDENTIAL_UNUSABLE', key.status);
  if (cert.status !== undefined && cert.status !== 'valid') {
    throw new RemoteError('REMOTE_CREDENTIAL_UNUSABLE', cert.status);
  }
  const [certificate, ...others] = cert.certificates.map((one) => Buffer.from(one, 'base64'));
  const algorithms = algorithmsOf(key.algo);
  if (!certificate || algorithms.length === 0)
    throw new RemoteError('REMOTE_CREDENTIAL_UNUSABLE', 'algorithm');
  return {
    id,
    certificate,
    others,
    algorithmIds: key.algo,
    algorithms,
    mode,
    asks: mode === 'explicit' ? auth.objects.map(secretOf) : [],
    bound: SCAL === '2',
    multisign,
  };
}

export async function credentialOf(
  service: RemoteService,
  { authorization }: Access,
  credentialID: string,
): Promise<Credential> {
  const to = { service: service.url, method: 'credentials/info', authorization };
  const body = { credentialID, certificates: 'chain', certInfo: false, authInfo: true };
  return credentialFrom(credentialID, await askCsc(infoAnswer, to, body));
}

/** What the person can sign with there; credentials that cannot sign are left out. */
export async function credentialsOf(
  service: RemoteService,
  access: Access,
  user: string | undefined,
): Promise<readonly Credential[]> {
  const to = { service: service.url, method: 'credentials/list', authorization: access.authorization };
  // Who signs in as the office asks for the person by name (CSC API v2, `credentials/list`, userID).
  const body = service.client && user ? { userID: user } : {};
  const { credentialIDs } = await askCsc(listAnswer, to, body);
  const found: Credential[] = [];
  for (const id of credentialIDs.slice(0, MOST_CREDENTIALS)) {
    try {
      found.push(await credentialOf(service, access, id));
    } catch (error) {
      const unusable = ['REMOTE_CREDENTIAL_UNUSABLE', 'REMOTE_MODE_UNSUPPORTED', 'REMOTE_REFUSED'];
      if (!(error instanceof RemoteError && unusable.includes(error.code))) throw error;
    }
  }
  return found;
}
