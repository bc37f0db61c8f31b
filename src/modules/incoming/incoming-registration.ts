/** Receiving and registering: NĐ 30/2020, Điều 21 and 22. Pure. */
import { type CivilDate, yearOf } from '../../kernel/clock.ts';
import { type Context, hasRole, isCleared } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import { NOT_ROUTED } from '../routing/index.ts';
import type { Incoming, IncomingFields } from './incoming.ts';
import { numberParts } from './number-parts.ts';

export interface Registration extends IncomingFields {
  readonly book?: string | undefined;
  readonly arrivalOn?: CivilDate | undefined;
}

/** Text as it is kept: one form of each letter, no space around. */
const tidy = (text: string) => text.normalize('NFC').trim();

function fieldsOf(fields: IncomingFields) {
  const { number: _n, symbol: _s, numberAndSymbol: _w, ...rest } = fields;
  return {
    ...rest,
    ...numberParts(fields),
    issuer: tidy(fields.issuer),
    abstract: tidy(fields.abstract),
    files: [...new Set(fields.files)],
  };
}

/** The instant that stands for an arrival entered later: the beginning of its day in Việt Nam. */
function arrivedAt(arrivalOn: CivilDate, context: Context): string {
  return arrivalOn === context.today ? context.now : new Date(`${arrivalOn}T00:00:00+07:00`).toISOString();
}

export function registered(input: Registration, context: Context): Omit<Incoming, 'book' | 'arrivalNumber'> {
  const { book: _book, arrivalOn: given, ...fields } = input;
  const arrivalOn = given ?? context.today;
  return {
    ...fieldsOf(fields),
    state: 'registered',
    source: 'manual',
    year: yearOf(arrivalOn),
    arrivalOn,
    arrivedAt: arrivedAt(arrivalOn, context),
    registeredAt: context.now,
    registeredBy: context.actor.person,
    handling: NOT_ROUTED,
    answers: [],
    readers: [],
    waitingFor: [],
  };
}

/** What the clerk corrects afterwards: number, date of arrival and book stay. */
export function corrected(incoming: Incoming, fields: IncomingFields): Incoming {
  const { number: _n, symbol: _s, numberAndSymbol: _w, numberKey: _k, ...kept } = incoming;
  return { ...kept, ...fieldsOf(fields) };
}

/** Whether this installation is approved for secret documents. */
export interface SecretRule {
  readonly approved: boolean;
}

export function fieldReasons(
  fields: IncomingFields,
  context: Context,
  secret: SecretRule,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (fields.secrecy !== 'none' && fields.files.length > 0 && !secret.approved) {
    // NĐ 30/2020, Điều 22.4: registered by the law on state secrets; without approval only its fields are kept.
    reasons.push({ code: 'SECRET_FILE_REFUSED', field: 'files' });
  }
  if (!isCleared(context.actor, fields.secrecy))
    reasons.push({ code: 'SECRECY_NOT_CLEARED', field: 'secrecy' });
  return reasons;
}

export function registrationReasons(
  input: Registration,
  context: Context,
  secret: SecretRule,
): readonly Reason[] {
  if (!hasRole(context.actor, 'clerk')) return [{ code: 'INCOMING_CLERK_ONLY' }];
  const arrivalOn = input.arrivalOn ?? context.today;
  const reasons = [...fieldReasons(input, context, secret)];
  // Điều 22.2: numbers follow the time of receipt; a late entry is allowed, one of the future is not.
  if (arrivalOn > context.today) reasons.push({ code: 'ARRIVAL_IN_FUTURE', field: 'arrivalOn' });
  if (input.deadline !== undefined && input.deadline < arrivalOn) {
    reasons.push({ code: 'DEADLINE_BEFORE_ARRIVAL', field: 'deadline' });
  }
  return reasons;
}
