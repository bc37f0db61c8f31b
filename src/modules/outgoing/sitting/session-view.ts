import type { Stored } from '../../../../storage/port.ts';
import { present } from '../../../kernel/present.ts';
import type { Reason } from '../../../kernel/refusal.ts';
import type { SessionLine } from './session-line.ts';
import type { LineView, SessionSummary, SessionView } from './session-schema.ts';
import type { Counts } from './session-store.ts';
import type { SigningSession } from './signing-session.ts';

/** A reason in the reader's language. */
export type Tell = (reason: Reason) => string;

const said = (reason: Reason, tell: Tell) => ({ code: reason.code, message: tell(reason) });

export function summaryOf(session: Stored<SigningSession>, counts: Counts): SessionSummary {
  const { id, version, purpose, state, size, openedAt, endedAt } = session;
  return present({ id, version, purpose, state, size, counts, openedAt, endedAt }) as SessionSummary;
}

export function lineViewOf(line: Stored<SessionLine>, tell: Tell): LineView {
  const { id, place, document, type, abstract, state, seen, reasons, receipt, shown } = line;
  const { digest, ...made } = receipt ?? {};
  return present({
    id,
    place,
    document,
    type,
    abstract,
    file: receipt?.file ?? shown.file,
    sha256: receipt?.digest ?? shown.digest,
    state,
    seen: seen && { how: seen.how, at: seen.at },
    reasons: reasons?.map((reason) => said(reason, tell)),
    begun: line.begun !== undefined,
    receipt: receipt && present({ ...made, sha256: digest }),
  }) as LineView;
}

export function countsIn(lines: readonly Pick<SessionLine, 'state'>[]): Counts {
  const counts = { waiting: 0, chosen: 0, skipped: 0, signed: 0, failed: 0 };
  for (const { state } of lines) counts[state] += 1;
  return counts;
}

export interface Shown {
  readonly lines: readonly Stored<SessionLine>[];
  readonly unlocked: boolean;
  readonly tell: Tell;
}

export function viewOf(session: Stored<SigningSession>, { lines, unlocked, tell }: Shown): SessionView {
  const { state, certificate, stopped } = session;
  const open = ['decide', 'unlock', ...(unlocked ? ['pause'] : []), 'end'];
  return present({
    ...summaryOf(session, countsIn(lines)),
    unlocked,
    certificate,
    stopped: stopped && { ...said({ code: stopped.code }, tell), at: stopped.at },
    lines: lines.map((line) => lineViewOf(line, tell)),
    actions: state === 'open' ? open : [],
  }) as SessionView;
}
