// A list of timestamp services, asked in turn: who does not answer well is passed over, and told of.
import type { DigestName } from '../../../kernel/signature-algorithm.ts';
import type { Certificate } from '../validation/path/certificate.ts';
import { ask, FetchError } from './fetching.ts';
import { StampError, stampRequest, tokenFrom } from './timestamp-request.ts';

/** What went wrong at a service; what comes of it is decided by who asked. */
export interface ServiceFault {
  readonly url: string;
  readonly code: FetchError['code'] | StampError['code'];
  readonly message: string;
}

export interface Stamped {
  /** DER; absent where no service gave one. */
  readonly token?: Buffer;
  readonly faults: readonly ServiceFault[];
}

export interface StampServices {
  readonly urls: readonly string[];
  readonly anchors: readonly Certificate[];
  /** Random bytes, new each time. */
  readonly newNonce: () => Buffer;
  readonly clock: () => Date;
  /** OID of the policy under which services shall stamp. */
  readonly policy?: string | undefined;
  /** When whoever asks has no more time. */
  readonly until?: AbortSignal | undefined;
}

const LIMITS = { ms: 10_000, maxBytes: 256 * 1024 };
/** A service under load drops connections: one more try before the next is asked. */
const TRIES = 2;
const PASSING: readonly ServiceFault['code'][] = ['NO_ANSWER'];

async function stampAt(url: string, services: StampServices, what: Imprint): Promise<Buffer> {
  const { anchors, newNonce, clock, policy, until } = services;
  const order = { ...what, nonce: newNonce(), policy, at: clock() };
  const body = stampRequest(order);
  const answer = await ask({ url, body, type: 'application/timestamp-query', ...LIMITS, until });
  return tokenFrom(answer, order, anchors);
}

export interface Imprint {
  readonly digest: DigestName;
  readonly hash: Buffer;
}

export async function stamp(services: StampServices, what: Imprint): Promise<Stamped> {
  const faults: ServiceFault[] = [];
  for (const url of services.urls) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        return { token: await stampAt(url, services, what), faults };
      } catch (error) {
        if (!(error instanceof FetchError || error instanceof StampError)) throw error;
        faults.push({ url, code: error.code, message: error.message });
        if (!PASSING.includes(error.code)) break;
      }
    }
  }
  return { faults };
}
