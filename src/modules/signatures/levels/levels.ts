// Raises what the office signs and keeps, by the services that its settings name and the roots that it trusts.
import type { Confined } from '../../../kernel/confined.ts';
import type { Context } from '../../../kernel/context.ts';
import type { Aims } from '../keeping/keeping.ts';
import { reaches } from '../keeping/standing.ts';
import type { TrustService } from '../trust/trust-service.ts';
import { anchorsOf } from '../validation/path/certificate.ts';
import { LevelRaiser, type Raised, type Raising } from './raising.ts';
import type { ServiceFault } from './timestamp-services.ts';

export interface LevelsDeps {
  readonly confined: Confined;
  readonly trust: TrustService;
  readonly aims: Aims;
  /** Twelve random bytes. */
  readonly newNonce: () => Buffer;
  /** How long who signs is made to wait for services of others, in all. */
  readonly patienceMs?: number;
}

/** Whoever signs a hundred documents does not wait for a dead service a hundred times. */
const SHUNNED_MS = 60_000;
const PATIENCE_MS = 5000;
const DEAD: readonly ServiceFault['code'][] = ['NO_ANSWER', 'NO_TIME'];

export interface Strengthening {
  readonly agency: string;
  readonly clock: () => Date;
  readonly stamps: 'always' | 'when-complete' | 'never';
  readonly until?: AbortSignal | undefined;
}

export class Levels {
  readonly #deps: LevelsDeps;
  /** Since when a service has not answered. */
  readonly #dead = new Map<string, number>();

  constructor(deps: LevelsDeps) {
    this.#deps = deps;
  }

  get aims(): Aims {
    return this.#deps.aims;
  }

  /**
   * What was just signed, raised as far as the settings ask and services allow within a few seconds; the rest is made up
   * later. While others are still to sign, the time of this signature alone is proven.
   */
  async raised(
    context: Context,
    signed: Buffer,
    { field, last }: { readonly field: string; readonly last: boolean },
  ): Promise<Raised> {
    const { aims, patienceMs = PATIENCE_MS } = this.#deps;
    const nothing = { pdf: signed, faults: [], missing: [] };
    if (aims.services.length === 0 || !reaches(aims.level, 'B-T')) return nothing;
    const now = new Date(context.now);
    const services = this.#answering(now);
    if (services.length === 0) return { ...nothing, faults: aims.services.map(shunned) };
    const raiser = new LevelRaiser({
      ...(await this.#raising(context.actor.agency)),
      services,
      clock: () => now,
      asks: aims.network ? 'all' : 'nobody',
      until: AbortSignal.timeout(patienceMs),
    });
    const raised = await raiser.raise(signed, { field, level: last ? this.#reachable() : 'B-T' });
    this.#remember(raised, now);
    return raised;
  }

  /** What is kept, with what can still be had for it. No hurry. */
  async strengthened(pdf: Buffer, { agency, clock, stamps, until }: Strengthening): Promise<Raised> {
    const { aims } = this.#deps;
    const raising = await this.#raising(agency);
    // Files of strangers: their certificates may name any place at all, and only those of authorities are believed.
    const asks = aims.network ? 'known' : 'nobody';
    const raiser = new LevelRaiser({ ...raising, services: aims.services, clock, asks, until });
    return raiser.strengthen(pdf, stamps);
  }

  async #raising(agency: string): Promise<Omit<Raising, 'services' | 'clock'>> {
    const { confined, trust, newNonce, aims } = this.#deps;
    const anchors = anchorsOf(await trust.rootsOf(agency));
    return { confined, anchors, newNonce, policy: aims.policy };
  }

  /** Without leave to ask authorities there is no evidence to be had beyond the time. */
  #reachable(): Aims['level'] {
    const { level, network } = this.#deps.aims;
    return network ? level : 'B-T';
  }

  #answering(now: Date): readonly string[] {
    const { services } = this.#deps.aims;
    return services.filter((url) => now.getTime() - (this.#dead.get(url) ?? -Infinity) > SHUNNED_MS);
  }

  #remember({ faults }: Raised, now: Date): void {
    const silent = faults.filter(({ code }) => DEAD.includes(code)).map(({ url }) => url);
    // Asked once more it has answered: a dropped line is no dead service.
    const isDead = (url: string) =>
      silent.indexOf(url) !== silent.lastIndexOf(url) ||
      faults.some((one) => one.url === url && one.code === 'NO_TIME');
    for (const url of new Set(silent)) if (isDead(url)) this.#dead.set(url, now.getTime());
  }
}

function shunned(url: string): ServiceFault {
  return { url, code: 'NO_ANSWER', message: `${url} has just not answered` };
}
