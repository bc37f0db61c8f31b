import type { Page, Storage, Stored } from '../../../../storage/port.ts';
import { type Confined, ConfinedError, type ConfinedLimits } from '../../../kernel/confined.ts';
import type { Context } from '../../../kernel/context.ts';
import { type Reason, refuse, refuseAll } from '../../../kernel/refusal.ts';
import type { Target } from '../../../kernel/target.ts';
import { TRUSTED_ROOT } from '../signatures-kinds.ts';
import type { BroughtCertificate, BroughtFile, CertificatesTask } from './certificates-task.ts';
import { startSet } from './start-set.ts';
import { refuseChange } from './trust-policy.ts';
import { commitTrust, listVersion, type RootsQuery, rootsPage, trustedOf } from './trust-store.ts';
import {
  fileReasons,
  MAX_TRUST_FILE,
  MAX_TRUSTED,
  rootReasons,
  TRUST_READERS,
  type TrustedRoot,
} from './trusted-root.ts';

const MEGABYTE = 1024 * 1024;
const READ = new URL('./certificates-task.ts', import.meta.url);
const LIMITS: ConfinedLimits = { ms: 10_000, rssBytes: 384 * MEGABYTE, outputBytes: 4 * MEGABYTE };

/** A certificate of a file that somebody looks at, and why it cannot be trusted as a root. */
export interface Inspected {
  readonly certificate: BroughtCertificate;
  readonly problems: readonly Reason[];
}

export interface RootsAdded {
  readonly version: number;
  readonly items: readonly Stored<TrustedRoot>[];
}

/** Whose certificates the agency believes. */
export class TrustService {
  readonly #storage: Storage;
  readonly #confined: Confined;

  constructor(storage: Storage, confined: Confined) {
    this.#storage = storage;
    this.#confined = confined;
  }

  // Luật Giao dịch điện tử 2023, Điều 22-23; NĐ 30/2020, Điều 5.2, 21.2.a: a signature counts if the law's conditions
  // hold, and that its certificate comes from an authority that may vouch is the first of them.
  /** PEM of every root that the agency trusts now. */
  async rootsOf(agency: string): Promise<readonly string[]> {
    return (await trustedOf(this.#storage, agency)).map(({ pem }) => pem);
  }

  version({ actor }: Context): Promise<number> {
    return this.versionOf(actor.agency);
  }

  versionOf(agency: string): Promise<number> {
    return listVersion(this.#storage, agency);
  }

  page({ actor }: Context, query: RootsQuery): Promise<Page<Stored<TrustedRoot>>> {
    return rootsPage(this.#storage, actor.agency, query);
  }

  async root({ actor }: Context, id: string): Promise<Stored<TrustedRoot>> {
    const root = await this.#storage.get<TrustedRoot>(TRUSTED_ROOT, actor.agency, id);
    return root ?? refuse('TRUST_ROOT_UNKNOWN');
  }

  /** What a file holds, before anybody decides: its fingerprints are to be compared with those that its authority publishes. */
  async inspect(context: Context, file: Uint8Array): Promise<readonly Inspected[]> {
    refuseChange(context.actor);
    const trusted = await trustedOf(this.#storage, context.actor.agency);
    return this.#look(context, file, new Set(trusted.map(({ fingerprint }) => fingerprint)));
  }

  /** Public roots that come with the program and are not on the list yet. */
  async startSet(context: Context): Promise<readonly BroughtCertificate[]> {
    refuseChange(context.actor);
    const trusted = await trustedOf(this.#storage, context.actor.agency);
    const { certificates } = await this.#read(await startSet());
    const known = new Set(trusted.map(({ fingerprint }) => fingerprint));
    return certificates.filter(({ fingerprint }) => !known.has(fingerprint));
  }

  /** All certificates of the file, or none. */
  async add(context: Context, { file, reason }: { file: Uint8Array; reason: string }): Promise<RootsAdded> {
    const { actor } = context;
    refuseChange(actor);
    const list = await listVersion(this.#storage, actor.agency);
    const before = await trustedOf(this.#storage, actor.agency);
    const known = new Set(before.map(({ fingerprint }) => fingerprint));
    const inspected = await this.#look(context, file, known);
    refuseAll(inspected.flatMap(({ problems }) => problems));
    const trusted = before.length + inspected.length;
    if (trusted > MAX_TRUSTED) refuse('TRUST_LIST_FULL', { params: { maximum: MAX_TRUSTED } });
    const items = await commitTrust(this.#storage, context, {
      action: 'signatures.trust-roots',
      details: { reason, fingerprints: inspected.map(({ certificate }) => certificate.fingerprint) },
      list,
      trusted,
      roots: inspected.map(({ certificate }) => {
        const value = newRoot(context, certificate, { reason, sinceVersion: list + 1 });
        return { id: context.newId(), expectedVersion: 0, value };
      }),
    });
    return { version: list + 1, items };
  }

  /** It stays on record with the reason; no signature is judged by it any more. */
  async remove(context: Context, target: Target, removalReason: string): Promise<Stored<TrustedRoot>> {
    const { actor, now } = context;
    refuseChange(actor);
    const list = await listVersion(this.#storage, actor.agency);
    const stored = await this.root(context, target.id);
    if (stored.state === 'removed') refuse('TRUST_REMOVED_ALREADY');
    const { id, version: _version, agency: _agency, current: _current, ...root } = stored;
    const value: TrustedRoot = {
      ...root,
      state: 'removed',
      removedBy: actor.person,
      removedAt: now,
      removalReason,
      untilVersion: list + 1,
    };
    const [removed] = await commitTrust(this.#storage, context, {
      action: 'signatures.distrust-root',
      details: { reason: removalReason, fingerprint: root.fingerprint },
      list,
      trusted: (await trustedOf(this.#storage, actor.agency)).length - 1,
      roots: [{ id, expectedVersion: target.version, value }],
    });
    return removed!;
  }

  async #look(
    { now }: Context,
    file: Uint8Array,
    trusted: ReadonlySet<string>,
  ): Promise<readonly Inspected[]> {
    if (file.length > MAX_TRUST_FILE) refuse('TRUST_FILE_TOO_LARGE', { field: 'file' });
    const brought = await this.#read(file);
    refuseAll(fileReasons(brought));
    return brought.certificates.map((certificate) => {
      return { certificate, problems: rootReasons(certificate, { now, trusted }) };
    });
  }

  async #read(file: Uint8Array): Promise<BroughtFile> {
    try {
      return await this.#confined.run<CertificatesTask, BroughtFile>(READ, { file }, LIMITS);
    } catch (error) {
      if (!(error instanceof ConfinedError) || error.code === 'CLOSED') throw error;
      return refuse('TRUST_FILE_UNREADABLE', { field: 'file' });
    }
  }
}

function newRoot(
  { actor, now }: Context,
  certificate: BroughtCertificate,
  { reason, sinceVersion }: Pick<TrustedRoot, 'reason' | 'sinceVersion'>,
): TrustedRoot {
  const { authority: _authority, strong: _strong, signatureRight: _right, ...facts } = certificate;
  return {
    ...facts,
    state: 'trusted',
    current: facts.fingerprint,
    reason,
    addedBy: actor.person,
    addedAt: now,
    sinceVersion,
    readers: TRUST_READERS,
  };
}
