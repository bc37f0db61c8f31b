// A remote signing service by the CSC API v2, over real HTTP and with real keys.
import { execFile } from 'node:child_process';
import { createPrivateKey, type KeyObject, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { DIGEST_OID, PSS_OID } from '../../src/modules/signatures/cms.ts';

const run = promisify(execFile);

export interface CscKey {
  readonly id: string;
  /** PKCS#8, DER. */
  readonly key: Buffer;
  readonly certificates: readonly Buffer[];
  readonly algorithms: readonly string[];
  readonly pin?: string;
  readonly code?: string;
  readonly scal?: '1' | '2';
  readonly multisign?: number;
  readonly mode?: string;
  readonly status?: string;
  /** The person confirms elsewhere, after so many questions. */
  readonly confirmedAfter?: number;
  /** ECDSA as both numbers side by side. */
  readonly plain?: boolean;
}

export interface CscOptions {
  readonly users?: { readonly [name: string]: string };
  readonly client?: { readonly id: string; readonly secret: string };
  readonly extends?: boolean;
  readonly keys: readonly CscKey[];
}

export interface CscServer {
  readonly url: string;
  /** Methods in the order in which they were asked for. */
  readonly calls: string[];
  /** Answers with what a test wants instead. */
  answerWith?: (method: string) => { readonly status: number; readonly body: string } | undefined;
  /** Never answers a method. */
  silent?: string;
  keys: CscKey[];
  close(): Promise<void>;
}

interface Sad {
  readonly credential: string;
  left: number;
  readonly hashes: readonly string[] | undefined;
}

class Refused extends Error {
  readonly status: number;
  constructor(error: string, status = 400) {
    super(error);
    this.status = status;
  }
}

const DIGEST_NAMES: { readonly [oid: string]: string } = {
  [DIGEST_OID.sha256]: 'sha256',
  [DIGEST_OID.sha384]: 'sha384',
  [DIGEST_OID.sha512]: 'sha512',
};

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire
type Body = any;

interface DigestSigning {
  readonly signAlgo: string;
  readonly hashOid: string;
  readonly digest: Buffer;
}

/** node:crypto signs no digests; openssl does. */
async function signDigest({ key: der, plain }: CscKey, order: DigestSigning): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-csc-'));
  const [inkey, input] = [path.join(folder, 'key.pem'), path.join(folder, 'digest')];
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const options = ['-pkeyopt', `digest:${DIGEST_NAMES[order.hashOid]}`];
  if (order.signAlgo === PSS_OID) {
    options.push('-pkeyopt', 'rsa_padding_mode:pss', '-pkeyopt', 'rsa_pss_saltlen:digest');
  }
  try {
    await writeFile(inkey, key.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(input, order.digest);
    const args = ['pkeyutl', '-sign', '-inkey', inkey, '-in', input, ...options];
    const { stdout } = await run('openssl', args, { encoding: 'buffer' });
    return plain ? sideBySide(stdout, key) : stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sideBySide(der: Buffer, key: KeyObject): Buffer {
  const width = key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 48 : 32;
  const second = 4 + (der[3] ?? 0);
  const number = (start: number): Buffer => {
    const bytes = der.subarray(start + 2, start + 2 + (der[start + 1] ?? 0));
    return Buffer.concat([Buffer.alloc(width), bytes]).subarray(-width);
  };
  return Buffer.concat([number(2), number(second)]);
}

class Service {
  readonly options: CscOptions;
  readonly server: CscServer;
  readonly #tokens = new Set<string>();
  readonly #sads = new Map<string, Sad>();
  readonly #waiting = new Map<string, { credential: string; left: number; order: Body }>();

  constructor(options: CscOptions, server: CscServer) {
    this.options = options;
    this.server = server;
  }

  answer(method: string, body: Body, authorization: string): unknown {
    if (method === 'auth/login') return this.#login(authorization);
    if (method === 'oauth2/token') return this.#client(body);
    if (method === 'info')
      return { specs: '2.0.0.2', methods: this.options.extends ? ['credentials/extendTransaction'] : [] };
    if (!this.#tokens.has(authorization.replace('Bearer ', ''))) throw new Refused('invalid_token', 401);
    if (method === 'auth/revoke') return void this.#tokens.delete(body.token);
    if (method === 'credentials/list') return { credentialIDs: this.server.keys.map(({ id }) => id) };
    if (method === 'credentials/info') return this.#info(this.#key(body));
    if (method === 'credentials/getChallenge') return this.#key(body) && {};
    if (method === 'credentials/authorize') return this.#authorize(body);
    if (method === 'credentials/authorizeCheck') return this.#check(body);
    if (method === 'credentials/extendTransaction') return this.#extend(body);
    if (method === 'signatures/signHash') return this.#sign(body);
    throw new Refused('invalid_request', 404);
  }

  #token(): { access_token: string; token_type: string } {
    const token = randomBytes(12).toString('hex');
    this.#tokens.add(token);
    return { access_token: token, token_type: 'Bearer' };
  }

  #login(authorization: string): unknown {
    const basic = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString('utf8');
    const [user = '', ...password] = basic.split(':');
    if (this.options.users?.[user] !== password.join(':')) throw new Refused('authentication_error');
    return this.#token();
  }

  #client(form: string): unknown {
    const asked = new URLSearchParams(form);
    const { client } = this.options;
    const right =
      client && asked.get('client_id') === client.id && asked.get('client_secret') === client.secret;
    if (!right || asked.get('grant_type') !== 'client_credentials') throw new Refused('invalid_client', 401);
    return this.#token();
  }

  #key({ credentialID }: Body): CscKey {
    const found = this.server.keys.find(({ id }) => id === credentialID);
    if (!found) throw new Refused('invalid_request');
    return found;
  }

  #info({ key, certificates, algorithms, pin, code, scal, multisign, mode, status }: CscKey): unknown {
    const objects = [
      ...(pin === undefined ? [] : [{ type: 'Password', id: 'PIN', format: 'N' }]),
      ...(code === undefined ? [] : [{ type: 'Password', id: 'OTP', format: 'N', generator: 'totp' }]),
    ];
    return {
      key: {
        status: status ?? 'enabled',
        algo: algorithms,
        len:
          createPrivateKey({ key, format: 'der', type: 'pkcs8' }).asymmetricKeyDetails?.modulusLength ?? 256,
      },
      cert: { status: 'valid', certificates: certificates.map((one) => one.toString('base64')) },
      auth: {
        mode: mode ?? (objects.length === 0 ? 'implicit' : 'explicit'),
        expression: 'PIN AND OTP',
        objects,
      },
      SCAL: scal ?? '1',
      multisign: multisign ?? 1,
    };
  }

  #grant(order: Body): { SAD: string; expiresIn: number } {
    const { id, scal, multisign } = this.#key(order);
    if (order.numSignatures > (multisign ?? 1)) throw new Refused('invalid_request');
    if (scal === '2' && !order.hashes) throw new Refused('invalid_request');
    const SAD = randomBytes(16).toString('base64');
    this.#sads.set(SAD, {
      credential: id,
      left: order.numSignatures,
      hashes: scal === '2' ? order.hashes : undefined,
    });
    return { SAD, expiresIn: 300 };
  }

  #authorize(order: Body): unknown {
    const key = this.#key(order);
    const given = new Map((order.authData ?? []).map(({ id, value }: Body) => [id, value]));
    if (key.pin !== undefined && given.get('PIN') !== key.pin) throw new Refused('invalid_pin');
    if (key.code !== undefined && given.get('OTP') !== key.code) throw new Refused('invalid_otp');
    if (key.confirmedAfter === undefined) return this.#grant(order);
    const pending = randomBytes(8).toString('hex');
    this.#waiting.set(pending, { credential: key.id, left: key.confirmedAfter, order });
    return { handle: pending };
  }

  #check({ handle }: Body): unknown {
    const waiting = this.#waiting.get(handle);
    if (!waiting) throw new Refused('invalid_request');
    waiting.left -= 1;
    return waiting.left > 0 ? {} : this.#grant(waiting.order);
  }

  #spend(SAD: string): Sad {
    const known = this.#sads.get(SAD);
    if (!known || known.left < 1) throw new Refused('invalid_sad');
    return known;
  }

  #extend({ SAD }: Body): unknown {
    const known = this.#spend(SAD);
    this.#sads.delete(SAD);
    const fresh = randomBytes(16).toString('base64');
    this.#sads.set(fresh, known);
    return { SAD: fresh };
  }

  async #sign(order: Body): Promise<unknown> {
    const known = this.#spend(order.SAD);
    const key = this.#key(order);
    if (known.credential !== key.id || !key.algorithms.includes(order.signAlgo))
      throw new Refused('invalid_request');
    const [hash] = order.hashes as string[];
    if (!hash || (known.hashes && !known.hashes.includes(hash))) throw new Refused('invalid_sad');
    known.left -= 1;
    const { signAlgo, hashAlgorithmOID: hashOid } = order;
    const signature = await signDigest(key, { signAlgo, hashOid, digest: Buffer.from(hash, 'base64') });
    return { signatures: [signature.toString('base64')] };
  }
}

const BASE = '/csc/v2/';

export async function startCscServer(options: CscOptions): Promise<CscServer> {
  const calls: string[] = [];
  const listener = http.createServer(async (req, res) => {
    const method = (req.url ?? '').replace(BASE, '');
    const raw = await text(req);
    calls.push(method);
    if (server.silent === method) return;
    const own = server.answerWith?.(method);
    if (own) return void res.writeHead(own.status, { 'Content-Type': 'application/json' }).end(own.body);
    try {
      const body = req.headers['content-type']?.includes('json') ? JSON.parse(raw) : raw;
      const answer = await service.answer(method, body, req.headers.authorization ?? '');
      res.writeHead(answer === undefined ? 204 : 200, { 'Content-Type': 'application/json' });
      res.end(answer === undefined ? '' : JSON.stringify(answer));
    } catch (error) {
      const status = error instanceof Refused ? error.status : 500;
      res.writeHead(status, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ error: (error as Error).message, error_description: 'refused' }));
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const server: CscServer = {
    url: `http://127.0.0.1:${port}${BASE.slice(0, -1)}`,
    calls,
    keys: [...options.keys],
    close: async () => {
      listener.closeAllConnections();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
  const service = new Service(options, server);
  return server;
}
