// A PKCS#11 module in memory, through koffi. Loaded in a subprocess of its own only: whatever it does there, it does not do
// to the program.
import { createRequire } from 'node:module';
import type { LibraryHandle } from 'koffi';
import { CKR, FUNCTION, type FunctionName } from './cryptoki-names.ts';
import { functionOffset, LAYOUTS, type Layout, memory } from './layout.ts';
import { errorOf, TokenError } from './token-error.ts';

type Koffi = typeof import('koffi');

/** `u`: CK_ULONG, `p`: a pointer. */
const SHAPES: { readonly [name in FunctionName]: string } = {
  C_Initialize: 'p',
  C_Finalize: 'p',
  C_GetSlotList: 'upp',
  C_GetTokenInfo: 'up',
  C_GetMechanismList: 'upp',
  C_OpenSession: 'uuppp',
  C_CloseSession: 'u',
  C_Login: 'uupu',
  C_Logout: 'u',
  C_GetAttributeValue: 'uupu',
  C_FindObjectsInit: 'upu',
  C_FindObjects: 'upup',
  C_FindObjectsFinal: 'u',
  C_SignInit: 'upu',
  C_Sign: 'upupp',
};
/** CK_BYTE is unsigned char; koffi's own stack is small, and modules call much. */
const STACK_BYTES = 8 * 1024 * 1024;

type Argument = number | Buffer | null;
type Called = (...args: Argument[]) => number;

function bringKoffi(): Koffi {
  const koffi = createRequire(import.meta.url)('koffi') as Koffi;
  koffi.config({ sync_stack_size: STACK_BYTES });
  return koffi;
}

function open(koffi: Koffi, module: string): LibraryHandle {
  try {
    return koffi.load(module);
  } catch {
    throw new TokenError('TOKEN_MODULE_FAILED', 'it cannot be loaded');
  }
}

function listOf(koffi: Koffi, module: string): bigint {
  const library = open(koffi, module);
  const list = memory(8);
  try {
    const returned = library.func('C_GetFunctionList', 'ulong', ['void *'])(list) as number;
    if (returned !== CKR.OK) throw errorOf('C_GetFunctionList', returned);
  } catch (error) {
    if (error instanceof TokenError) throw error;
    throw new TokenError('TOKEN_MODULE_FAILED', 'it is no PKCS#11 module');
  }
  const address = list.readBigUInt64LE();
  if (address === 0n) throw new TokenError('TOKEN_MODULE_FAILED', 'it has no function list');
  return address;
}

export class Library {
  readonly layout: Layout;
  readonly #koffi: Koffi;
  readonly #list: bigint;
  readonly #found = new Map<FunctionName, Called>();

  constructor(module: string) {
    const layout = LAYOUTS[process.platform];
    if (!layout) throw new TokenError('TOKEN_MODULE_FAILED', `not on ${process.platform}`);
    this.layout = layout;
    this.#koffi = bringKoffi();
    this.#list = listOf(this.#koffi, module);
  }

  /** Where the bytes lie; they have to be kept until the module is done with them. */
  addressOf(bytes: Buffer): bigint {
    return BigInt(this.#koffi.address(bytes));
  }

  /** Calls a function; answers what it returned. */
  returned(name: FunctionName, ...args: Argument[]): number {
    return this.#function(name)(...args);
  }

  /** Calls a function that has to say CKR_OK. */
  call(name: FunctionName, ...args: Argument[]): void {
    const returned = this.returned(name, ...args);
    if (returned !== CKR.OK) throw errorOf(name, returned);
  }

  #function(name: FunctionName): Called {
    const known = this.#found.get(name);
    if (known) return known;
    const koffi = this.#koffi;
    const place = functionOffset(this.layout, FUNCTION[name]);
    const pointer = BigInt(koffi.decode(this.#list, place, 'uintptr_t') as number | bigint);
    if (pointer === 0n) throw new TokenError('TOKEN_MODULE_FAILED', `it has no ${name}`);
    const types = [...SHAPES[name]].map((letter) => (letter === 'u' ? 'ulong' : 'void *'));
    const found = koffi.decode(pointer, koffi.proto('ulong', types)) as (
      ...args: Argument[]
    ) => number | bigint;
    const called: Called = (...args) => Number(found(...args));
    this.#found.set(name, called);
    return called;
  }
}
