// A token with somebody logged in, as the subprocess holds it.
import { constants, type KeyObject, verify } from 'node:crypto';
import type { SignatureAlgorithm, ToBeSigned } from '../kernel/signature-algorithm.ts';
import { chainOf, publicKeyOf, type Read, readable } from './certificates.ts';
import { guarded, written } from './guarded.ts';
import { readUlong, triples, ulongs } from './layout.ts';
import type { Library } from './library.ts';
import { logIn } from './login.ts';
import { algorithmsOf, ecdsaToDer, type Mechanism, mechanismFor } from './mechanism.ts';
import { certificatesOn, privateKeyOf, type Sitting } from './objects.ts';
import { mechanismsOf, openSession, type Slot, slotAt } from './slots.ts';
import { TokenError } from './token-error.ts';
import type { TokenAddress, TokenKey } from './token-types.ts';

const SIGNATURE_ROOM = 2048;

function verifies(
  signature: Buffer,
  what: ToBeSigned,
  by: { key: KeyObject; algorithm: SignatureAlgorithm },
) {
  const { scheme, digest } = by.algorithm;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify(digest, what.bytes, scheme === 'rsa-pss' ? { key: by.key, ...pss } : by.key, signature);
}

export class OpenedToken {
  readonly #sitting: Sitting;
  readonly #slot: Slot;
  readonly #mechanisms: ReadonlySet<number>;
  /** Some keys want it again for each signature; it lies nowhere else. */
  readonly #pin: Buffer;
  #certificates: readonly Read[] | undefined;

  constructor(library: Library, address: TokenAddress, pin: Buffer) {
    this.#slot = slotAt(library, address);
    this.#mechanisms = mechanismsOf(library, this.#slot.slot);
    this.#sitting = { library, session: openSession(library, this.#slot.slot) };
    this.#pin = pin;
    if (this.#slot.info.loginRequired) logIn(this.#sitting, this.#slot, { kind: 'USER', pin });
  }

  keys(): TokenKey[] {
    const all = this.#read();
    return all.flatMap((one) => {
      const key = privateKeyOf(this.#sitting, one.id);
      const publicKey = publicKeyOf(one);
      if (!key || !publicKey) return [];
      const algorithms = algorithmsOf(publicKey, this.#mechanisms);
      if (algorithms.length === 0) return [];
      const { id, label, der } = one;
      const { alwaysAuthenticate } = key;
      return [{ id, label, certificate: der, chain: chainOf(one, all), algorithms, alwaysAuthenticate }];
    });
  }

  sign(id: Buffer, what: ToBeSigned, algorithm: SignatureAlgorithm): Buffer {
    const certificate = this.#read().find((one) => one.id.equals(id));
    const publicKey = certificate && publicKeyOf(certificate);
    const key = privateKeyOf(this.#sitting, id);
    if (!publicKey || !key) throw new TokenError('TOKEN_KEY_NOT_FOUND');
    const mechanism = mechanismFor(what, algorithm, { publicKey, mechanisms: this.#mechanisms });
    this.#begin(mechanism, key.object);
    if (key.alwaysAuthenticate) {
      logIn(this.#sitting, this.#slot, { kind: 'CONTEXT_SPECIFIC', pin: this.#pin });
    }
    const raw = this.#signed(mechanism.input);
    const signature = algorithm.scheme === 'ecdsa' ? ecdsaToDer(raw) : raw;
    // What does not verify is no signature, whatever the module says of it.
    if (!verifies(signature, what, { key: publicKey, algorithm })) {
      throw new TokenError('TOKEN_MODULE_FAILED', 'its signature does not verify');
    }
    return signature;
  }

  close(): void {
    this.#pin.fill(0);
    const { library, session } = this.#sitting;
    library.returned('C_Logout', session);
    library.returned('C_CloseSession', session);
  }

  #read(): readonly Read[] {
    this.#certificates ??= certificatesOn(this.#sitting).flatMap(readable);
    return this.#certificates;
  }

  #begin({ type, parameter }: Mechanism, key: number): void {
    const { library, session } = this.#sitting;
    const bytes = ulongs(library.layout, parameter);
    const address = parameter.length === 0 ? 0n : library.addressOf(bytes);
    const mechanism = triples(library.layout, [{ type, address, length: bytes.length }]);
    library.call('C_SignInit', session, mechanism, key);
    // The parameter has to live until here.
    bytes.fill(0);
  }

  #signed(input: Buffer): Buffer {
    const { library, session } = this.#sitting;
    const room = guarded(SIGNATURE_ROOM);
    const length = ulongs(library.layout, [SIGNATURE_ROOM]);
    library.call('C_Sign', session, input, input.length, room.bytes, length);
    return written(room, readUlong(library.layout, length));
  }
}
