import { CKF } from './cryptoki-names.ts';
import { guarded, written } from './guarded.ts';
import { memory, readTokenInfo, readUlong, TOKEN_INFO_BYTES, ulongs } from './layout.ts';
import type { Library } from './library.ts';
import { TokenError } from './token-error.ts';
import type { TokenInfo } from './token-types.ts';

const MOST_SLOTS = 256;
const MOST_MECHANISMS = 4096;

/** A list that is asked for twice: how many there are, then all of them. */
function listed(library: Library, most: number, ask: (list: Buffer | null, count: Buffer) => void): number[] {
  const { layout } = library;
  const count = memory(layout.ulong);
  ask(null, count);
  const expected = readUlong(layout, count);
  if (expected > most) throw new TokenError('TOKEN_MODULE_FAILED', 'it lists too much');
  const list = guarded(expected * layout.ulong);
  ask(list.bytes, count);
  const found = written(list, readUlong(layout, count) * layout.ulong);
  return Array.from({ length: found.length / layout.ulong }, (_, at) =>
    readUlong(layout, found, at * layout.ulong),
  );
}

export interface Slot {
  readonly slot: number;
  readonly info: TokenInfo;
}

function infoOf(library: Library, slot: number): TokenInfo | undefined {
  const raw = memory(TOKEN_INFO_BYTES);
  // A token drawn out between two calls is simply not there.
  if (library.returned('C_GetTokenInfo', slot, raw) !== 0) return undefined;
  const { flags, ...texts } = readTokenInfo(library.layout, raw);
  if ((flags & CKF.TOKEN_INITIALIZED) === 0) return undefined;
  return {
    ...texts,
    loginRequired: (flags & CKF.LOGIN_REQUIRED) !== 0,
    pinOnReader: (flags & CKF.PROTECTED_AUTHENTICATION_PATH) !== 0,
    pinCountLow: (flags & CKF.USER_PIN_COUNT_LOW) !== 0,
    pinFinalTry: (flags & CKF.USER_PIN_FINAL_TRY) !== 0,
    pinLocked: (flags & CKF.USER_PIN_LOCKED) !== 0,
  };
}

/** Every slot that holds a token which was made ready for use. */
export function slotsOf(library: Library): Slot[] {
  const all = listed(library, MOST_SLOTS, (list, count) => library.call('C_GetSlotList', 1, list, count));
  return all.flatMap((slot) => {
    const info = infoOf(library, slot);
    return info ? [{ slot, info }] : [];
  });
}

export function slotAt(
  library: Library,
  wanted: { readonly tokenLabel?: string; readonly serial?: string },
): Slot {
  const fitting = slotsOf(library).filter(
    ({ info }) =>
      (wanted.tokenLabel === undefined || info.label === wanted.tokenLabel) &&
      (wanted.serial === undefined || info.serial === wanted.serial),
  );
  const [only, ...more] = fitting;
  if (!only) throw new TokenError('TOKEN_NOT_PRESENT');
  if (more.length > 0) throw new TokenError('TOKEN_AMBIGUOUS', `${fitting.length} tokens`);
  return only;
}

export function mechanismsOf(library: Library, slot: number): ReadonlySet<number> {
  const ask = (list: Buffer | null, count: Buffer): void =>
    library.call('C_GetMechanismList', slot, list, count);
  return new Set(listed(library, MOST_MECHANISMS, ask));
}

export function openSession(library: Library, slot: number): number {
  const session = memory(library.layout.ulong);
  library.call('C_OpenSession', slot, CKF.SERIAL_SESSION, null, null, session);
  return readUlong(library.layout, session);
}

/** For `C_FindObjectsInit`: what was found, never more than a token can mean. */
export function objectsFound(library: Library, session: number): number[] {
  const { layout } = library;
  const ROUND = 64;
  const found: number[] = [];
  for (let round = 0; round < 64; round += 1) {
    const list = guarded(ROUND * layout.ulong);
    const count = ulongs(layout, [0]);
    library.call('C_FindObjects', session, list.bytes, ROUND, count);
    const bytes = written(list, readUlong(layout, count) * layout.ulong);
    for (let at = 0; at < bytes.length; at += layout.ulong) found.push(readUlong(layout, bytes, at));
    if (bytes.length === 0) return found;
  }
  throw new TokenError('TOKEN_MODULE_FAILED', 'it finds without end');
}
