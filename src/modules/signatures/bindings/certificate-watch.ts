// Which certificates end soon, for whom they concern; and all keys of the agency, for who looks after them.
import type { Page, Storage, Stored } from '../../../../storage/port.ts';
import { type Context, hasRole } from '../../../kernel/context.ts';
import { type Directory, type DirectoryService, nameOf } from '../../directory/index.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { SIGNING_KEY, TRUSTED_ROOT } from '../signatures-kinds.ts';
import { nameOfRoot, type TrustedRoot } from '../trust/trusted-root.ts';
import { refuseToSee } from './bindings-policy.ts';
import { type Ending, endingOf, horizonOf } from './endings.ts';
import type { KeyBindings } from './key-bindings.ts';
import { agencyKeyView } from './key-view.ts';

export interface WatchDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  readonly bindings: KeyBindings;
  /** So many days before its end a certificate is told of. */
  readonly days: readonly number[];
}

export interface EndingCertificate extends Ending {
  readonly id: string;
  readonly kind: 'key' | 'root';
  readonly name: string;
  /** Of a key: whom it is of. */
  readonly owner?: { readonly id: string; readonly name: string };
  readonly ownerKind?: SigningKey['ownerKind'];
  readonly notAfter: string;
}

export interface Endings {
  readonly count: { readonly value: number; readonly capped: boolean };
  readonly items: readonly EndingCertificate[];
}

export interface KeysQuery {
  readonly limit: number;
  readonly after?: string | undefined;
}

type Filter = { readonly [field: string]: string | { readonly lte: string } };
const MOST = 100;

export class CertificateWatch {
  readonly #deps: WatchDeps;

  constructor(deps: WatchDeps) {
    this.#deps = deps;
  }

  endingOf(notAfter: string, now: string): Ending | undefined {
    return endingOf(notAfter, now, this.#deps.days);
  }

  /** A person's own keys, a clerk's the agency's too; administrators all keys and the roots that the agency trusts. */
  async endings(context: Context, limit: number): Promise<Endings> {
    const { actor, now } = context;
    const notAfter = { lte: horizonOf(now, this.#deps.days) };
    const isAdministrator = hasRole(actor, 'administrator');
    const owners = [actor.person, ...(hasRole(actor, 'clerk') ? [actor.agency] : [])];
    const filters: Filter[] = isAdministrator ? [{ notAfter }] : owners.map((owner) => ({ owner, notAfter }));
    const directory = await this.#deps.directory.of(context);
    const asKey = (key: Stored<SigningKey>) => this.#key(key, directory, now);
    const asRoot = (root: Stored<TrustedRoot>) => this.#root(root, now);
    const found = await Promise.all([
      ...filters.map((filter) => this.#found(SIGNING_KEY, { context, filter, limit }, asKey)),
      ...(isAdministrator
        ? [this.#found(TRUSTED_ROOT, { context, filter: { state: 'trusted', notAfter }, limit }, asRoot)]
        : []),
    ]);
    return {
      count: {
        value: found.reduce((sum, { count }) => sum + count.value, 0),
        capped: found.some(({ count }) => count.capped),
      },
      items: found
        .flatMap(({ items }) => items)
        .sort((one, other) => (one.notAfter < other.notAfter ? -1 : 1))
        .slice(0, limit),
    };
  }

  /** What ends first stands first. */
  async keys(context: Context, { limit, after }: KeysQuery) {
    refuseToSee(context.actor);
    const { storage, directory, bindings } = this.#deps;
    const { agency } = context.actor;
    const sort = { field: 'notAfter', direction: 'asc' } as const;
    const [page, people]: [Page<Stored<SigningKey>>, Directory] = await Promise.all([
      storage.find<SigningKey>(SIGNING_KEY, { agency, sort, limit, ...(after ? { after } : {}) }),
      directory.of(context),
    ]);
    const items = await Promise.all(
      page.items.map(async (key) => {
        const standing = await bindings.standing(context, key, people);
        const ending = this.endingOf(key.notAfter, context.now);
        return agencyKeyView(key, { standing, ending, directory: people });
      }),
    );
    return { items, ...(page.next ? { next: page.next } : {}) };
  }

  async #found<T>(
    kind: string,
    { context, filter, limit }: { context: Context; filter: Filter; limit: number },
    view: (record: Stored<T>) => EndingCertificate,
  ): Promise<Endings> {
    const { storage } = this.#deps;
    const { agency } = context.actor;
    const sort = { field: 'notAfter', direction: 'asc' } as const;
    const [count, { items }] = await Promise.all([
      storage.count(kind, { agency, filter, cap: MOST }),
      storage.find<T>(kind, { agency, filter, sort, limit }),
    ]);
    return { count, items: items.map(view) };
  }

  #key(key: Stored<SigningKey>, directory: Directory, now: string): EndingCertificate {
    const { id, ownerKind, owner, holder, notAfter } = key;
    const name = holder.commonName ?? holder.organisation ?? '';
    const known =
      ownerKind === 'agency' ? { id: owner, name: directory.agency.name } : nameOf(directory, owner);
    return { id, kind: 'key', name, owner: known, ownerKind, notAfter, ...this.#ending(notAfter, now) };
  }

  #root(root: Stored<TrustedRoot>, now: string): EndingCertificate {
    const { id, notAfter } = root;
    return { id, kind: 'root', name: nameOfRoot(root), notAfter, ...this.#ending(notAfter, now) };
  }

  #ending(notAfter: string, now: string): Ending {
    const found = this.endingOf(notAfter, now);
    if (!found) throw new Error('found by its end');
    return found;
  }
}
