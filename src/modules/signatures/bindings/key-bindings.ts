// Keeps who or what each key is bound to, and asks at every signing whether that still holds.
import { type Storage, StorageError, type Stored, type Write } from '../../../../storage/port.ts';
import { type Context, entryOf, token } from '../../../kernel/context.ts';
import { present } from '../../../kernel/present.ts';
import { type Reason, refuse, refuseAll } from '../../../kernel/refusal.ts';
import type { Target } from '../../../kernel/target.ts';
import { ACCOUNT, type Account } from '../../access/index.ts';
import type { Directory, DirectoryService } from '../../directory/index.ts';
import { fitnessReasons, isNamed, type SigningKey } from '../keys/signing-key.ts';
import { refuseOthers } from '../keys/signing-key-policy.ts';
import { KEY_BINDING, SIGNING_KEY } from '../signatures-kinds.ts';
import { refuseToConfirm } from './bindings-policy.ts';
import type { CertificateStatus, CertificateStatuses } from './certificate-status.ts';
import { bindingReasons, changeReasons, groundsOf, type KeyBinding } from './key-binding.ts';

export interface BindingsDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  /** Without it nobody is asked whether a certificate was revoked. */
  readonly statuses?: CertificateStatuses;
}

/** What a signing rests on; it stands in its entry of the journal. */
export interface SignedBy {
  readonly key: string;
  /** SHA-256 of the certificate. */
  readonly certificate: string;
  readonly serial: string;
  /** Since when the certificate is bound to who signs. */
  readonly boundSince: string;
  readonly revocation: CertificateStatus;
}

export interface BindingStanding {
  /** Absent of a key that was loaded before bindings were kept and has signed nothing since. */
  readonly binding: Stored<KeyBinding> | undefined;
  readonly reasons: readonly Reason[];
  /** Something has changed that an administrator may confirm. */
  readonly confirmable: boolean;
}

export interface Looked {
  readonly key: Stored<SigningKey>;
  readonly reasons: readonly Reason[];
  readonly revocation: CertificateStatus;
}

type FreshKey = Omit<SigningKey, 'readers'>;

export class KeyBindings {
  readonly #deps: BindingsDeps;

  constructor(deps: BindingsDeps) {
    this.#deps = deps;
  }

  /** The write that binds a key, for the commit that takes it in. */
  async binding(context: Context, id: string, key: FreshKey): Promise<Write> {
    const { actor, now } = context;
    const directory = await this.#deps.directory.of(context);
    const grounds = groundsOf(directory, key) ?? { name: actor.name };
    const value: KeyBinding = {
      ...grounds,
      state: 'bound',
      ownerKind: key.ownerKind,
      owner: key.owner,
      fingerprint: key.fingerprint,
      serial: key.serial,
      subject: key.holder,
      since: now,
      by: actor.person,
      ...(isNamed(key.holder, grounds.name, key.ownerKind) ? {} : { otherName: true }),
      readers: [token.role('administrator')],
    };
    return { kind: KEY_BINDING, id, expectedVersion: 0, value };
  }

  /** The write that ends a binding, for the commit that removes the key. */
  async releasing({ actor, now }: Context, id: string): Promise<readonly Write[]> {
    const stored = await this.#get(actor.agency, id);
    if (!stored) return [];
    const ended = { state: 'released', releasedAt: now, releasedBy: actor.person } as const;
    return [changed(stored, ended)];
  }

  /** Refuses what may not be signed with the key now. Before every signature, whichever kind of key makes it. */
  async admit(context: Context, key: Stored<SigningKey>): Promise<SignedBy> {
    const { actor } = context;
    const binding = await this.#bound(context, key);
    const [directory, account] = await Promise.all([
      this.#deps.directory.of(context),
      this.#deps.storage.get<Account>(ACCOUNT, actor.agency, actor.person),
    ]);
    const standing = { directory, person: actor.person, locked: account?.disabledAt !== undefined };
    refuseAll(bindingReasons(binding, key, standing));
    const revocation = await this.#status(context, key);
    if (revocation === 'hold') refuse('KEY_CERTIFICATE_ON_HOLD');
    if (revocation === 'revoked') await this.#noteRevoked(context, binding);
    return signedBy(binding, revocation);
  }

  /** Whether a key's binding holds, for who looks after keys; nobody is asked outside. */
  async standing(context: Context, key: Stored<SigningKey>, directory: Directory): Promise<BindingStanding> {
    const { agency } = context.actor;
    const person = key.ownerKind === 'agency' ? undefined : key.owner;
    const [binding, account] = await Promise.all([
      this.#get(agency, key.id),
      person === undefined ? undefined : this.#deps.storage.get<Account>(ACCOUNT, agency, person),
    ]);
    if (!binding)
      return { binding: undefined, reasons: fitnessReasons(key, context.now), confirmable: false };
    const standing = { directory, locked: account?.disabledAt !== undefined, ...present({ person }) };
    const reasons = [...fitnessReasons(key, context.now), ...bindingReasons(binding, key, standing)];
    const changes = binding.state === 'bound' ? changeReasons(directory, binding) : [];
    const confirmable = changes.length > 0 && groundsOf(directory, binding) !== undefined;
    return {
      binding,
      reasons,
      confirmable: confirmable && !changes.some(({ code }) => code === 'KEY_OWNER_LEFT'),
    };
  }

  /** Whether who asks could sign with a key of theirs now; what its authority says is asked. */
  async looked(context: Context, keyId: string): Promise<Looked> {
    const { agency } = context.actor;
    const key = await this.#deps.storage.get<SigningKey>(SIGNING_KEY, agency, keyId);
    if (!key) return refuse('SIGNING_KEY_UNKNOWN');
    refuseOthers(context.actor, key);
    const directory = await this.#deps.directory.of(context);
    const { reasons } = await this.standing(context, key, directory);
    return { key, reasons, revocation: await this.#status(context, key) };
  }

  /** What the last signing with a key rested on, for the journal. */
  async signedWith(context: Context, keyId: string): Promise<SignedBy> {
    const { agency } = context.actor;
    const [binding, key] = await Promise.all([
      this.#get(agency, keyId),
      this.#deps.storage.get<SigningKey>(SIGNING_KEY, agency, keyId),
    ]);
    if (!binding || !key) return refuse('KEY_NOT_BOUND');
    return signedBy(binding, await this.#status(context, key));
  }

  /** An administrator has looked at what has changed: it holds again, as things are now. */
  async confirm(context: Context, target: Target, reason: string): Promise<Stored<KeyBinding>> {
    const { actor, now } = context;
    refuseToConfirm(actor);
    if (reason.trim() === '') refuse('KEY_CONFIRM_REASON', { field: 'reason' });
    const binding = await this.#get(actor.agency, target.id);
    if (binding?.state !== 'bound') return refuse('KEY_NOT_BOUND');
    const directory = await this.#deps.directory.of(context);
    const grounds = groundsOf(directory, binding) ?? refuse('KEY_OWNER_LEFT');
    const changes = changeReasons(directory, binding);
    if (changes.length === 0) refuse('KEY_NOTHING_TO_CONFIRM');
    const { id, version: _version, agency: _agency, office: _office, ...before } = binding;
    const value = { ...before, ...grounds, confirmedAt: now, confirmedBy: actor.person, reason };
    const { records } = await this.#deps.storage.commit({
      ...entryOf(context, 'signatures.confirm-key'),
      details: { fingerprint: binding.fingerprint, changes: changes.map(({ code }) => code), reason },
      writes: [{ kind: KEY_BINDING, id, expectedVersion: target.version, value }],
    });
    return records[0] as unknown as Stored<KeyBinding>;
  }

  get(agency: string, id: string): Promise<Stored<KeyBinding> | undefined> {
    return this.#get(agency, id);
  }

  #get(agency: string, id: string): Promise<Stored<KeyBinding> | undefined> {
    return this.#deps.storage.get<KeyBinding>(KEY_BINDING, agency, id);
  }

  /** A key that was loaded before bindings were kept is bound at its first use, to whom it was loaded for. */
  async #bound(context: Context, key: Stored<SigningKey>): Promise<Stored<KeyBinding>> {
    const { agency } = context.actor;
    const known = await this.#get(agency, key.id);
    if (known) return known;
    const write = await this.binding(context, key.id, key);
    const value = { ...write.value, since: key.loadedAt, by: key.loadedBy };
    try {
      await this.#deps.storage.commit({
        ...entryOf(context, 'signatures.bind-key'),
        details: { fingerprint: key.fingerprint },
        writes: [{ ...write, value }],
      });
    } catch (error) {
      // Somebody signs with the same key at this moment.
      if (!(error instanceof StorageError && error.code === 'VERSION_CONFLICT')) throw error;
    }
    return (await this.#get(agency, key.id)) ?? refuse('KEY_NOT_BOUND');
  }

  async #status({ actor, now }: Context, key: Stored<SigningKey>): Promise<CertificateStatus> {
    const { statuses } = this.#deps;
    if (!statuses || !key.certificate) return 'not-asked';
    const certificates = [key.certificate, ...(key.chain ?? [])].map((one) => Buffer.from(one, 'base64'));
    return statuses.of({ agency: actor.agency, fingerprint: key.fingerprint, certificates, at: now });
  }

  /** Once heard it stays known, whoever answers later. */
  async #noteRevoked(context: Context, binding: Stored<KeyBinding>): Promise<never> {
    await this.#deps.storage.commit({
      ...entryOf(context, 'signatures.note-revoked'),
      details: { fingerprint: binding.fingerprint },
      writes: [changed(binding, { revokedSeenAt: context.now })],
    });
    return refuse('KEY_CERTIFICATE_REVOKED', { params: { on: context.now.slice(0, 10) } });
  }
}

function changed(stored: Stored<KeyBinding>, change: Partial<KeyBinding>): Write {
  const { id, version, agency: _agency, ...before } = stored;
  return { kind: KEY_BINDING, id, expectedVersion: version, value: { ...before, ...change } };
}

function signedBy(
  { id, fingerprint, serial, since, confirmedAt }: Stored<KeyBinding>,
  revocation: CertificateStatus,
): SignedBy {
  return { key: id, certificate: fingerprint, serial, boundSince: confirmedAt ?? since, revocation };
}
