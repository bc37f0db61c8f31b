// Runs in the subprocess: it keeps one module loaded and one token open between the orders of its parent.
import type { SignatureAlgorithm } from '../kernel/signature-algorithm.ts';
import { seenTokens } from './certificates.ts';
import { CKR } from './cryptoki-names.ts';
import { Library } from './library.ts';
import { OpenedToken } from './opened.ts';
import { slotsOf } from './slots.ts';
import { errorOf, type TokenCode, TokenError } from './token-error.ts';
import type { TokenAddress } from './token-types.ts';

export type TokenOrder =
  | { readonly task: 'list'; readonly module: string }
  | { readonly task: 'look'; readonly module: string }
  | { readonly task: 'open'; readonly address: TokenAddress; readonly pin: Uint8Array }
  | { readonly task: 'keys' }
  | {
      readonly task: 'sign';
      readonly id: Uint8Array;
      readonly bytes: Uint8Array;
      readonly digest: Uint8Array;
      readonly algorithm: SignatureAlgorithm;
    }
  | { readonly task: 'close' };

/** A refusal is an answer: it keeps its parts on the way to the parent. */
export type TokenAnswer =
  | { readonly done: unknown }
  | { readonly refused: { readonly code: TokenCode; readonly detail: string; readonly finalTry: boolean } };

let library: Library | undefined;
let opened: OpenedToken | undefined;

function loaded(module: string): Library {
  if (library) return library;
  const fresh = new Library(module);
  const returned = fresh.returned('C_Initialize', null);
  if (returned !== CKR.OK && returned !== CKR.CRYPTOKI_ALREADY_INITIALIZED) {
    throw errorOf('C_Initialize', returned);
  }
  library = fresh;
  return fresh;
}

function token(): OpenedToken {
  if (!opened) throw new TokenError('TOKEN_NOT_PRESENT', 'it is not open');
  return opened;
}

/** Structured clones make plain arrays of buffers. */
const own = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function close(): void {
  opened?.close();
  opened = undefined;
  library?.returned('C_Finalize', null);
  library = undefined;
}

function carryOut(order: TokenOrder): unknown {
  switch (order.task) {
    case 'list':
      return slotsOf(loaded(order.module)).map(({ info }) => info);
    case 'look':
      return seenTokens(loaded(order.module));
    case 'open':
      opened = new OpenedToken(loaded(order.address.module), order.address, own(order.pin));
      return undefined;
    case 'keys':
      return token().keys();
    case 'sign':
      return token().sign(
        own(order.id),
        { bytes: own(order.bytes), digest: own(order.digest) },
        order.algorithm,
      );
    case 'close':
      return close();
  }
}

export function run(order: TokenOrder): TokenAnswer {
  try {
    return { done: carryOut(order) };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return { refused: { code: error.code, detail: error.message, finalTry: error.finalTry } };
  }
}
