// Whether a certificate was revoked, as far as anybody says: asked at its authority, remembered for minutes.
import type { Storage } from '../../../../storage/port.ts';
import type { Confined, ConfinedLimits } from '../../../kernel/confined.ts';
import { ask, FetchError } from '../levels/fetching.ts';
import { anchorsOf } from '../validation/path/certificate.ts';
import type { StatusFound, StatusQuestion, StatusTask } from './status-task.ts';

/** `not-asked`: the office does not let the program ask authorities, or nobody has its certificate. */
export type CertificateStatus = StatusFound['status'] | 'not-asked';

export interface StatusesDeps {
  readonly storage: Storage;
  readonly confined: Confined;
  /** PEM of the roots that an agency trusts. */
  readonly rootsOf: (agency: string) => Promise<readonly string[]>;
  /** Whether authorities may be asked. */
  readonly network: () => boolean;
}

export interface StatusQuery {
  readonly agency: string;
  readonly fingerprint: string;
  /** DER: the certificate first. */
  readonly certificates: readonly Uint8Array[];
  /** ISO 8601. */
  readonly at: string;
}

const SPACE = 'certificate-status';
const TASK = new URL('./status-task.ts', import.meta.url);
const MEGABYTE = 1024 * 1024;
const LIMITS: ConfinedLimits = { ms: 20_000, rssBytes: 512 * MEGABYTE, outputBytes: 4 * MEGABYTE };
/** Somebody waits for it with a PIN in the hand. */
const OCSP = { ms: 5000, maxBytes: MEGABYTE };
const LIST = { ms: 15_000, maxBytes: 64 * MEGABYTE };
const MINUTE = 60_000;
/** A hundred documents in one sitting ask once; who is revoked in between is refused minutes later. */
const REMEMBERED_MS = 10 * MINUTE;
/** A service that does not answer is not waited for with each document. */
const UNKNOWN_MS = MINUTE;

export class CertificateStatuses {
  readonly #deps: StatusesDeps;
  /** Several signatures at once ask once. */
  readonly #asking = new Map<string, Promise<CertificateStatus>>();

  constructor(deps: StatusesDeps) {
    this.#deps = deps;
  }

  async of(query: StatusQuery): Promise<CertificateStatus> {
    if (!this.#deps.network() || query.certificates.length === 0) return 'not-asked';
    const { fingerprint, agency } = query;
    const key = `${agency}:${fingerprint}`;
    const known = await this.#deps.storage.state.get<StatusFound['status']>(SPACE, key, Date.parse(query.at));
    if (known) return known.value;
    const asking = this.#asking.get(key) ?? this.#ask(query, key);
    this.#asking.set(key, asking);
    try {
      return await asking;
    } finally {
      this.#asking.delete(key);
    }
  }

  async #ask(query: StatusQuery, key: string): Promise<CertificateStatus> {
    const { storage, rootsOf } = this.#deps;
    const { certificates, at } = query;
    const anchors = anchorsOf(await rootsOf(query.agency)).map(({ der }) => der);
    const common = { certificates, anchors, at };
    const responses: Buffer[] = [];
    const crls: Buffer[] = [];
    let found = await this.#judged({ ...common, crls, responses });
    for (const kind of ['ocsp', 'list'] as const) {
      if (found.status !== 'unknown') break;
      const asked = found.questions.filter(({ request }) => (request !== undefined) === (kind === 'ocsp'));
      const got = await Promise.all(asked.map(answered));
      (kind === 'ocsp' ? responses : crls).push(...got.filter((one) => one !== undefined));
      found = await this.#judged({ ...common, crls, responses });
    }
    const now = Date.parse(at);
    const expiresAt = now + (found.status === 'unknown' ? UNKNOWN_MS : REMEMBERED_MS);
    await storage.state.put({ space: SPACE, key, value: found.status, now, expiresAt });
    return found.status;
  }

  #judged(task: StatusTask): Promise<StatusFound> {
    return this.#deps.confined.run<StatusTask, StatusFound>(TASK, task, LIMITS);
  }
}

async function answered({ url, request }: StatusQuestion): Promise<Buffer | undefined> {
  try {
    if (!request) return await ask({ url, ...LIST });
    return await ask({ url, body: Buffer.from(request), type: 'application/ocsp-request', ...OCSP });
  } catch (error) {
    if (error instanceof FetchError) return undefined;
    throw error;
  }
}
