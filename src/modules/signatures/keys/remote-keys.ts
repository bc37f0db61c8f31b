// Keys at remote signing services (CSC API v2).
import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { GuessLimits } from '../../access/index.ts';
import { type Access, openAccess } from '../remote/csc-access.ts';
import { sendCode } from '../remote/csc-authorisation.ts';
import { type Credential, credentialOf, credentialsOf } from '../remote/csc-credential.ts';
import { CscSession } from '../remote/csc-session.ts';
import { RemoteError } from '../remote/remote-error.ts';
import type { RemoteService } from '../remote/remote-service.ts';
import type { CertificateFound } from '../workbench/certificate-task.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { nameOf } from './algorithms.ts';
import { identityOf, keptOf } from './identity.ts';
import { elsewhereInHand, type KeyInHand } from './key-in-hand.ts';
import type { KeyPlaces } from './key-places.ts';
import type { KeyOwner, KeyRecords } from './key-records.ts';
import { remoteSecrets, type SigningSecrets } from './key-secrets.ts';
import { counted } from './secret-tries.ts';
import type { RemotePlace, SigningKey } from './signing-key.ts';
import { refuseLoading } from './signing-key-policy.ts';

export interface RemoteChoice {
  /** Name of a service in the settings. */
  readonly service: string;
  readonly user?: string;
  readonly password?: string;
}

export interface RemoteUpload extends KeyOwner, RemoteChoice {
  readonly credential: string;
}

export interface RemoteKeyFound extends CertificateFound {
  readonly credential: string;
}

export interface RemoteKeysDeps {
  readonly records: KeyRecords;
  readonly workbench: Workbench;
  readonly guesses: GuessLimits;
  readonly places: KeyPlaces;
}

const GUESSES = ['REMOTE_LOGIN_REFUSED', 'REMOTE_SECRET_WRONG', 'REMOTE_SECRET_LOCKED'];

const isNoGuess = (error: unknown): boolean => error instanceof RemoteError && !GUESSES.includes(error.code);

function refused(error: unknown): never {
  if (!(error instanceof RemoteError)) throw error;
  return refuse(error.code, { params: { detail: error.detail } });
}

export class RemoteKeys {
  readonly #deps: RemoteKeysDeps;

  constructor(deps: RemoteKeysDeps) {
    this.#deps = deps;
  }

  /** What the person can sign with at a service, for choosing one. */
  async credentials(context: Context, choice: RemoteChoice): Promise<readonly RemoteKeyFound[]> {
    const service = this.#serviceOf(choice.service);
    return this.#signedIn(context, choice, async (access) => {
      const found: RemoteKeyFound[] = [];
      for (const one of await credentialsOf(service, access, choice.user)) found.push(await this.#read(one));
      return found;
    });
  }

  async register(context: Context, upload: RemoteUpload): Promise<Stored<SigningKey>> {
    const { records } = this.#deps;
    const { ownerKind, user } = upload;
    refuseLoading(context.actor, ownerKind);
    const service = this.#serviceOf(upload.service);
    const credential = await this.#signedIn(context, upload, (access) =>
      credentialOf(service, access, upload.credential),
    );
    const found = await this.#read(credential);
    await records.refuseUnfit(context, upload, found.facts);
    const remote = placeOf(service, credential, user);
    const place = { held: 'remote', remote, ...keptOf(found) } as const;
    return records.add(context, { ownerKind, facts: found.facts, place });
  }

  async inHand(context: Context, key: Stored<SigningKey>, secrets: SigningSecrets): Promise<KeyInHand> {
    const { records, workbench } = this.#deps;
    const remote = key.remote ?? refuse('REMOTE_SERVICE_UNKNOWN');
    await records.admit(context, key);
    const picture = await records.pictureOf(key);
    const session = await CscSession.open({
      service: this.#serviceOf(remote.service),
      credential: remote.credential,
      ...(remote.user ? { user: remote.user } : {}),
      secrets: remoteSecrets(secrets),
      certificate: identityOf(key).certificate,
      signatures: secrets.signatures ?? 1,
      attempt: (work) => this.#counted(context, remote, work),
    }).catch(refused);
    return elsewhereInHand(workbench, {
      id: key.id,
      key,
      at: context.now,
      ...picture,
      admit: () => records.admit(context, key),
      signBytes: (what, algorithm) => session.sign(what, algorithm).catch(refused),
      release: () => session.close(),
    });
  }

  /** Has the service send the person a one-time code. */
  async requestCode(context: Context, key: SigningKey, password: string | undefined): Promise<void> {
    const remote = key.remote ?? refuse('REMOTE_SERVICE_UNKNOWN');
    const service = this.#serviceOf(remote.service);
    const choice = { ...remote, ...(password ? { password } : {}) };
    await this.#signedIn(context, choice, (access) => sendCode(service, access, remote.credential));
  }

  async #read({ id, certificate, others }: Credential): Promise<RemoteKeyFound> {
    return { credential: id, ...(await this.#deps.workbench.readCertificate({ certificate, others })) };
  }

  #serviceOf(name: string): RemoteService {
    return this.#deps.places.services.get(name) ?? refuse('REMOTE_SERVICE_UNKNOWN');
  }

  #counted<T>(
    context: Context,
    { service, user }: Pick<RemotePlace, 'service' | 'user'>,
    work: () => Promise<T>,
  ): Promise<T> {
    const what = `remote:${service}:${user ?? context.actor.person}`;
    return counted(this.#deps.guesses, { context, what, isNoGuess }, work);
  }

  async #signedIn<T>(
    context: Context,
    choice: RemoteChoice,
    work: (access: Access) => Promise<T>,
  ): Promise<T> {
    const service = this.#serviceOf(choice.service);
    const login = (): Promise<Access> => openAccess(service, choice);
    try {
      const access = service.client ? await login() : await this.#counted(context, choice, login);
      return await work(access).finally(() => access.end());
    } catch (error) {
      return refused(error);
    }
  }
}

function placeOf(service: RemoteService, credential: Credential, user: string | undefined): RemotePlace {
  const secrets = new Set(credential.asks.map(({ secret }) => secret));
  return {
    service: service.name,
    credential: credential.id,
    ...(user ? { user } : {}),
    asks: [...(service.client ? [] : (['password'] as const)), ...secrets],
    algorithms: credential.algorithms.map(nameOf),
    batch: credential.multisign > 1 && !credential.bound,
  };
}
