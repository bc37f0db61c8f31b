/**
 * A signing session: documents that wait for one person's signature or for the agency's seal, signed in one sitting.
 * It outlives browsers and servers; the key's secret does not, and is asked for again.
 */
import type { Reason } from '../../../kernel/refusal.ts';

export const PURPOSES = ['sign', 'seal'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const SESSION_STATES = ['open', 'ended'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** Most documents of one sitting; a page of storage holds as many records. */
export const MOST_DOCUMENTS = 200;

/** What the session signs with, from the first key that was opened for it until its end. */
export interface FixedCertificate {
  readonly key: string;
  /** SHA-256 of the certificate, hex. */
  readonly fingerprint: string;
  readonly holder: string;
  readonly notAfter: string;
}

/** Why nothing more was signed until somebody gives the secret again. */
export interface Stop {
  readonly code: string;
  readonly at: string;
}

export interface SigningSession {
  readonly purpose: Purpose;
  /** Who signs: nobody else sees it. */
  readonly person: string;
  readonly state: SessionState;
  readonly size: number;
  readonly certificate?: FixedCertificate | undefined;
  /** How many times signing was begun or stopped: whoever began it earlier writes nothing more. */
  readonly turn: number;
  readonly stopped?: Stop | undefined;
  readonly openedAt: string;
  readonly endedAt?: string | undefined;
  readonly updatedAt: string;
  readonly readers: readonly string[];
}

export interface SigningKeyFacts {
  readonly id: string;
  readonly fingerprint: string;
  readonly holder: { readonly commonName?: string };
  readonly serial: string;
  readonly notAfter: string;
}

function refusedWhenEnded({ state }: SigningSession): readonly Reason[] {
  return state === 'ended' ? [{ code: 'SIGNING_SESSION_ENDED' }] : [];
}

/** Why a key cannot go on with this session. The certificate is the same from its first signature to its last. */
export function keyReasons(session: SigningSession, { fingerprint }: SigningKeyFacts): readonly Reason[] {
  const { certificate } = session;
  const other = certificate !== undefined && certificate.fingerprint !== fingerprint;
  return [
    ...refusedWhenEnded(session),
    ...(other ? [{ code: 'SIGNING_SESSION_OTHER_CERTIFICATE', params: { holder: certificate.holder } }] : []),
  ];
}

/** A key was opened: signing goes on from here, and from nowhere else. */
export function begun(session: SigningSession, key: SigningKeyFacts, at: string): SigningSession {
  const { stopped: _stopped, ...rest } = session;
  const certificate = session.certificate ?? {
    key: key.id,
    fingerprint: key.fingerprint,
    holder: key.holder.commonName ?? key.serial,
    notAfter: key.notAfter,
  };
  return {
    ...rest,
    certificate: { ...certificate, key: key.id },
    turn: session.turn + 1,
    updatedAt: at,
  };
}

/** Nothing more is signed until the secret is given again. */
export function stopped(session: SigningSession, code: string, at: string): SigningSession {
  return { ...session, stopped: { code, at }, turn: session.turn + 1, updatedAt: at };
}

/** Put away by the signer themselves: nothing is the matter. */
export function paused(session: SigningSession, at: string): SigningSession {
  return { ...session, turn: session.turn + 1, updatedAt: at };
}

export function ended(session: SigningSession, at: string): SigningSession {
  return { ...session, state: 'ended', turn: session.turn + 1, endedAt: at, updatedAt: at };
}

/** What is wrong with the key is wrong for every document; anything else is the matter of one. */
const OF_THE_KEY =
  /^(SIGNING_KEY_|SIGNING_CERTIFICATE_|SIGNING_SESSION_|TOKEN_|REMOTE_|KEY_|SIGNATURE_NOT_OF_KEY|SIGNATURE_ALGORITHM_|TOO_MANY_)/;

export function stopsAll(reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(({ code }) => OF_THE_KEY.test(code));
}
