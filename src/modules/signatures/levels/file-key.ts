// The key of who signs a file outside any office: in a key file, in a token, at a remote service.
import { refuse } from '../../../kernel/refusal.ts';
import type { SignatureAlgorithm, ToBeSigned } from '../../../kernel/signature-algorithm.ts';
import { openToken, type TokenAddress, TokenError, type TokenKey } from '../../../pkcs11/index.ts';
import type { PersonName } from '../certificate.ts';
import { toBeSignedOf } from '../cms.ts';
import { openAccess } from '../remote/csc-access.ts';
import { credentialOf } from '../remote/csc-credential.ts';
import { CscSession } from '../remote/csc-session.ts';
import { RemoteError } from '../remote/remote-error.ts';
import type { RemoteSecrets, RemoteService } from '../remote/remote-service.ts';
import type { SignatureTask } from '../workbench/signature-task.ts';
import type { Workbench } from '../workbench/workbench.ts';

export interface KeyInFile {
  readonly kind: 'file';
  readonly p12: Uint8Array;
  readonly passphrase: string;
}

export interface KeyInToken {
  readonly kind: 'token';
  readonly address: TokenAddress;
  readonly pin: string;
  /** CKA_ID and label, where the token has more keys than one. */
  readonly id?: Buffer | undefined;
  readonly label?: string | undefined;
}

export interface KeyAtService {
  readonly kind: 'remote';
  readonly service: RemoteService;
  readonly credential: string;
  readonly user?: string | undefined;
  readonly secrets: RemoteSecrets;
}

export type FileKey = KeyInFile | KeyInToken | KeyAtService;

/** Ready to sign one file. */
export interface FileHand {
  readonly subject: PersonName;
  sign(task: SignatureTask): Promise<Buffer>;
  release(): Promise<void>;
}

interface Elsewhere {
  readonly certificate: Buffer;
  readonly others: readonly Buffer[];
  readonly algorithm: SignatureAlgorithm;
  readonly signBytes: (what: ToBeSigned, algorithm: SignatureAlgorithm) => Promise<Buffer>;
  readonly release: () => Promise<void>;
}

function refused(error: unknown): never {
  if (error instanceof TokenError) refuse(error.finalTry ? 'TOKEN_PIN_WRONG_LAST_TRY' : error.code);
  if (error instanceof RemoteError) refuse(error.code, { params: { detail: error.detail } });
  throw error;
}

function chosenOf(
  all: readonly SignatureAlgorithm[],
  wanted: SignatureAlgorithm | undefined,
): SignatureAlgorithm {
  const found = wanted
    ? all.find(({ scheme, digest }) => scheme === wanted.scheme && digest === wanted.digest)
    : all[0];
  return found ?? refuse('SIGNATURE_ALGORITHM_NOT_OF_KEY');
}

function isMeant({ id, label }: TokenKey, wanted: KeyInToken): boolean {
  return (!wanted.id || wanted.id.equals(id)) && (wanted.label === undefined || wanted.label === label);
}

async function tokenHand(key: KeyInToken, wanted?: SignatureAlgorithm): Promise<Elsewhere> {
  const token = await openToken(key.address, key.pin).catch(refused);
  try {
    const fitting = (await token.certificates()).filter((one) => isMeant(one, key));
    const [found] = fitting;
    if (!found) return refuse('TOKEN_KEY_NOT_FOUND');
    // Which of several is meant, nobody guesses.
    if (fitting.length > 1) return refuse('TOKEN_KEYS_SEVERAL');
    return {
      certificate: found.certificate,
      others: found.chain,
      algorithm: chosenOf(found.algorithms, wanted),
      signBytes: (what, algorithm) => token.sign(found.id, what, algorithm).catch(refused),
      release: () => token.close(),
    };
  } catch (error) {
    await token.close();
    return refused(error);
  }
}

async function remoteHand(key: KeyAtService, wanted?: SignatureAlgorithm): Promise<Elsewhere> {
  const { service, credential, user, secrets } = key;
  const known = user === undefined ? {} : { user };
  const { password } = secrets;
  const access = await openAccess(service, { ...known, ...(password ? { password } : {}) }).catch(refused);
  const found = await credentialOf(service, access, credential)
    .catch(refused)
    .finally(() => access.end());
  const { certificate, others, algorithms } = found;
  const attempt = <T>(work: () => Promise<T>): Promise<T> => work();
  const order = { service, credential, ...known, secrets, certificate, signatures: 1, attempt };
  const session = await CscSession.open(order).catch(refused);
  return {
    certificate,
    others,
    algorithm: chosenOf(algorithms, wanted),
    signBytes: (what, algorithm) => session.sign(what, algorithm).catch(refused),
    release: () => session.close(),
  };
}

async function elsewhere(workbench: Workbench, held: Elsewhere): Promise<FileHand> {
  const { certificate, others, algorithm } = held;
  const found = await workbench.readCertificate({ certificate, others });
  const identity = { certificate: found.certificate, chain: found.chain, algorithm };
  return {
    subject: found.facts.subject,
    sign: async (task) => {
      const begun = await workbench.begin({ ...task, identity });
      const what = toBeSignedOf(Buffer.from(begun.attributes), algorithm);
      const signature = await held.signBytes(what, algorithm);
      return workbench.finish({ ...begun, identity, signature, field: task.field, at: task.at });
    },
    release: held.release,
  };
}

/** Opens the key: a wrong secret is told before anything is made. */
export async function openFileKey(
  workbench: Workbench,
  key: FileKey,
  wanted?: SignatureAlgorithm,
): Promise<FileHand> {
  if (key.kind === 'token') return elsewhere(workbench, await tokenHand(key, wanted));
  if (key.kind === 'remote') return elsewhere(workbench, await remoteHand(key, wanted));
  const { p12, passphrase } = key;
  const { subject } = (await workbench.openKey({ p12, passphrase })).facts;
  const algorithm = wanted ? { algorithm: wanted } : {};
  return {
    subject,
    sign: (task) => workbench.sign({ ...task, p12, passphrase, ...algorithm }),
    release: async () => {},
  };
}
