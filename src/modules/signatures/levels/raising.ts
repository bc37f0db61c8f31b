// Raises a signed file from B-B to B-T, B-LT and B-LTA (EN 319 142-1, 6): each step an update that leaves every earlier byte.
import type { Confined, ConfinedLimits } from '../../../kernel/confined.ts';
import { fillContents } from '../pdf/reserved.ts';
import type { Certificate } from '../validation/path/certificate.ts';
import type { Level } from '../validation/report.ts';
import type { Attempt, Evidence, Need } from './evidence.ts';
import { ask, FetchError } from './fetching.ts';
import type { LevelAnswers, LevelTask } from './level-task.ts';
import { withTimestamp } from './signature-timestamp.ts';
import { type ServiceFault, stamp } from './timestamp-services.ts';

const TASK = new URL('./level-task.ts', import.meta.url);
const MEGABYTE = 1024 * 1024;
const LIMITS: ConfinedLimits = { ms: 60_000, rssBytes: 1024 * MEGABYTE, outputBytes: 256 * MEGABYTE };

export interface Raising {
  readonly confined: Confined;
  readonly anchors: readonly Certificate[];
  /** Addresses of timestamp services, the preferred one first. */
  readonly services: readonly string[];
  readonly clock: () => Date;
  /** Twelve random bytes. */
  readonly newNonce: () => Buffer;
  /** OID of the policy under which services shall stamp; without it any will do. */
  readonly policy?: string | undefined;
  /**
   * What may be asked besides: nobody, the places that certificates on a way to an anchor name, or also those that a
   * certificate of unknown origin names as its issuer's (default).
   */
  readonly asks?: 'nobody' | 'known' | 'all';
  /** When whoever waits has no more time: what was had by then is what there is. */
  readonly until?: AbortSignal | undefined;
}

export interface Raised {
  readonly pdf: Uint8Array;
  /** Services that did not answer well, though another may have. */
  readonly faults: readonly ServiceFault[];
  /** What nobody told: issuers not found, certificates of which it is not known whether they were revoked. */
  readonly missing: readonly Pick<Need, 'of' | 'what'>[];
}

interface Wanted {
  readonly field: string;
  readonly level: Level;
}

const RANK: readonly Level[] = ['B-B', 'B-T', 'B-LT', 'B-LTA'];
const reaches = (wanted: Level, level: Level): boolean => RANK.indexOf(wanted) >= RANK.indexOf(level);
/** An issuer may have an issuer: asked again after each round. */
const ROUNDS = 5;
const SMALL = { ms: 10_000, maxBytes: MEGABYTE };
/** Lists of a whole country's authority are large. */
const LARGE = { ms: 60_000, maxBytes: 64 * MEGABYTE };

export class LevelRaiser {
  readonly #options: Raising;
  readonly #faults: ServiceFault[] = [];
  /** Nobody is asked the same twice: an answer that did not help will not help again. */
  readonly #asked = new Set<string>();

  constructor(options: Raising) {
    this.#options = options;
  }

  /** As far as the services allow; what could not be had is told, and the file is whole at every level. */
  async raise(signed: Uint8Array, { field, level }: Wanted): Promise<Raised> {
    let pdf = signed;
    let missing: readonly Need[] = [];
    const timed = reaches(level, 'B-T') ? await this.#stampSignature(pdf, field) : undefined;
    if (timed) pdf = timed;
    if (reaches(level, 'B-LT')) ({ pdf, missing } = await this.#keepEvidence(pdf));
    // Beneath a timestamp of the whole file must lie all that will be needed: later nobody can add it before that time.
    if (reaches(level, 'B-LTA') && missing.length === 0) pdf = await this.#archived(pdf);
    return this.#raised(pdf, missing);
  }

  /**
   * What can still be done for a file to which nobody adds signatures any more: evidence that is to be had is kept in it,
   * and a timestamp put over the whole. `whenComplete`: only over a file that lacks nothing.
   */
  async strengthen(kept: Uint8Array, stamps: 'always' | 'when-complete' | 'never'): Promise<Raised> {
    const { pdf, missing } = await this.#keepEvidence(kept);
    const stamped = stamps === 'always' || (stamps === 'when-complete' && missing.length === 0);
    return this.#raised(stamped ? await this.#archived(pdf) : pdf, missing);
  }

  #raised(pdf: Uint8Array, missing: readonly Need[]): Raised {
    return { pdf, faults: this.#faults, missing: missing.map(({ of, what }) => ({ of, what })) };
  }

  /** Whoever stamps is a witness too: that its certificate was not revoked is kept after its timestamp. */
  async #archived(pdf: Uint8Array): Promise<Uint8Array> {
    const stamped = await this.#stampFile(pdf);
    return stamped ? (await this.#keepEvidence(stamped)).pdf : pdf;
  }

  #run<S extends LevelTask['step']>(task: LevelTask & { readonly step: S }): Promise<LevelAnswers[S]> {
    return this.#options.confined.run<LevelTask, LevelAnswers[S]>(TASK, task, LIMITS);
  }

  async #stamp(imprint: Parameters<typeof stamp>[1]): Promise<Buffer | undefined> {
    const { services: urls, ...options } = this.#options;
    const { token, faults } = await stamp({ urls, ...options }, imprint);
    this.#faults.push(...faults);
    return token;
  }

  async #stampSignature(pdf: Uint8Array, field: string): Promise<Uint8Array | undefined> {
    const last = await this.#run({ step: 'last-signature', pdf, field });
    const token = last && (await this.#stamp({ ...last.imprint, hash: Buffer.from(last.imprint.hash) }));
    if (!last || !token) return undefined;
    const copy = Buffer.from(pdf);
    fillContents(copy, last.places, withTimestamp(Buffer.from(last.cms), token));
    return copy;
  }

  async #stampFile(pdf: Uint8Array): Promise<Uint8Array | undefined> {
    const room = await this.#run({ step: 'room', pdf });
    const token = await this.#stamp({ ...room.imprint, hash: Buffer.from(room.imprint.hash) });
    if (!token) return undefined;
    const file = Buffer.from(room.pdf);
    fillContents(file, room.places, token);
    return file;
  }

  async #keepEvidence(pdf: Uint8Array): Promise<{ pdf: Uint8Array; missing: readonly Need[] }> {
    const { clock, anchors } = this.#options;
    const common = { pdf, anchors: anchors.map(({ der }) => der), at: clock().toISOString() };
    let gathered: Evidence = { certificates: [], crls: [], responses: [] };
    let needs = await this.#run({ step: 'needs', ...common, gathered });
    for (let round = 0; round < ROUNDS && needs.length > 0; round += 1) {
      const found = await this.#fetch(needs);
      if (found.length === 0) break;
      gathered = withFound(gathered, found);
      needs = await this.#run({ step: 'needs', ...common, gathered });
    }
    return { pdf: await this.#run({ step: 'store', ...common, gathered }), missing: needs };
  }

  /** For each need the first that answers. */
  async #fetch(needs: readonly Need[]): Promise<Found[]> {
    const found: Found[] = [];
    await Promise.all(
      needs.map(async ({ attempts }) => {
        const answer = await this.#firstAnswer(attempts.filter((one) => this.#mayAsk(one)));
        if (answer) found.push(answer);
      }),
    );
    return found;
  }

  #mayAsk({ kind }: Attempt): boolean {
    const { asks = 'all' } = this.#options;
    return asks === 'all' || (asks === 'known' && kind !== 'ISSUER');
  }

  async #firstAnswer(attempts: readonly Attempt[]): Promise<Found | undefined> {
    for (const attempt of attempts) {
      const question = JSON.stringify(attempt);
      if (this.#asked.has(question)) continue;
      this.#asked.add(question);
      const bytes = await this.#fetched(attempt);
      if (bytes) return { kind: attempt.kind, bytes };
    }
    return undefined;
  }

  async #fetched(attempt: Attempt): Promise<Buffer | undefined> {
    const { url } = attempt;
    const { until } = this.#options;
    try {
      if (attempt.kind !== 'OCSP')
        return await ask({ url, ...(attempt.kind === 'CRL' ? LARGE : SMALL), until });
      const body = Buffer.from(attempt.request);
      return await ask({ url, body, type: 'application/ocsp-request', ...SMALL, until });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      this.#faults.push({ url, code: error.code, message: error.message });
      return undefined;
    }
  }
}

interface Found {
  readonly kind: Attempt['kind'];
  readonly bytes: Buffer;
}

function withFound(before: Evidence, found: readonly Found[]): Evidence {
  const of = (kind: Attempt['kind']) => found.filter((one) => one.kind === kind).map(({ bytes }) => bytes);
  return {
    certificates: [...before.certificates, ...of('ISSUER')],
    crls: [...before.crls, ...of('CRL')],
    responses: [...before.responses, ...of('OCSP')],
  };
}
