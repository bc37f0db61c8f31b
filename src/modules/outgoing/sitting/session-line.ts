/** One document of a signing session: whether it was seen, what the signer decided, and the receipt of its signature. */
import type { Reason } from '../../../kernel/refusal.ts';
import type { BegunRecord, Level } from '../../signatures/index.ts';

export const LINE_STATES = ['waiting', 'chosen', 'skipped', 'signed', 'failed'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** Shown by itself, or in a list with the others. */
export const SEEN = ['alone', 'together'] as const;
export type Seen = (typeof SEEN)[number];

export const DECISIONS = ['sign', 'skip', 'wait'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The file as it was when it was put before the signer. `digest` is its SHA-256: a receipt keeps no file alive. */
export interface ShownFile {
  readonly file: string;
  readonly digest: string;
}

export interface Sight {
  readonly how: Seen;
  readonly at: string;
  readonly digest: string;
}

/** What was signed, with what, when, and how well it is provable. Kept as long as the session. */
export interface Receipt {
  readonly numberAndSymbol?: string | undefined;
  readonly file: string;
  /** SHA-256 of the signed file. */
  readonly digest: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly at: string;
  readonly level: Level;
}

/** A signature that waits for the key on the person's own machine. */
export interface BegunLine {
  /** Version of the document that it was begun on: any change of it makes this worthless. */
  readonly version: number;
  /** The page with everything but the signature. */
  readonly pdfSha256: string;
  readonly pdfSize: number;
  readonly record: BegunRecord;
}

export interface SessionLine {
  readonly session: string;
  readonly place: number;
  readonly document: string;
  readonly type: string;
  /** Not of secret documents. */
  readonly abstract?: string | undefined;
  readonly shown: ShownFile;
  readonly state: LineState;
  readonly seen?: Sight | undefined;
  readonly reasons?: readonly Reason[] | undefined;
  readonly begun?: BegunLine | undefined;
  readonly receipt?: Receipt | undefined;
  readonly readers: readonly string[];
}

export interface LineOrder {
  readonly decision?: Decision | undefined;
  readonly seen?: Seen | undefined;
}

const STATE_AFTER: { readonly [decision in Decision]: LineState } = {
  sign: 'chosen',
  skip: 'skipped',
  wait: 'waiting',
};

/** Seen by itself says more than seen among others; either is of this very file. */
function sighted({ seen, shown }: SessionLine, how: Seen | undefined, at: string): Sight | undefined {
  if (!how) return seen;
  const known = seen?.digest === shown.digest ? seen : undefined;
  return known?.how === 'alone' || known?.how === how ? known : { how, at, digest: shown.digest };
}

/**
 * The line after the signer has looked and decided; `undefined`: nothing changes. Asked twice it is answered once. What is
 * signed stays signed.
 */
export function decided(line: SessionLine, order: LineOrder, at: string): SessionLine | undefined {
  if (line.state === 'signed') return undefined;
  const state = order.decision ? STATE_AFTER[order.decision] : line.state;
  const seen = sighted(line, order.seen, at);
  if (state === line.state && seen === line.seen) return undefined;
  const { reasons: _reasons, ...rest } = line;
  return { ...rest, state, seen, ...(state === 'failed' ? { reasons: line.reasons } : {}) };
}

/** Another file than was shown: whatever was seen and decided was of the old one. */
export function shownAnew(line: SessionLine, shown: ShownFile): SessionLine {
  if (shown.digest === line.shown.digest) return line;
  const { seen: _seen, reasons: _reasons, begun: _begun, ...rest } = line;
  return { ...rest, shown, state: 'waiting' };
}

export function signedLine(line: SessionLine, receipt: Receipt): SessionLine {
  const { reasons: _reasons, begun: _begun, ...rest } = line;
  return { ...rest, state: 'signed', receipt };
}

export function failedLine(line: SessionLine, reasons: readonly Reason[]): SessionLine {
  return { ...line, state: 'failed', reasons };
}

/** At the end of the session what was chosen or begun and not signed waits as before. */
export function leftLine({ begun: _begun, ...line }: SessionLine): SessionLine {
  return line.state === 'chosen' ? { ...line, state: 'waiting' } : line;
}

export function isFinal({ state }: Pick<SessionLine, 'state'>): boolean {
  return state === 'signed';
}
