// Run by itself: puts keys and certificates on a SoftHSM2 token, as its maker would. The order comes on the standard input.
import { createPrivateKey } from 'node:crypto';
import { text } from 'node:stream/consumers';
import koffi from 'koffi';
import { functionOffset, LAYOUTS, memory, readUlong, triples, ulongs } from '../../src/pkcs11/layout.ts';

interface Wanted {
  readonly label: string;
  readonly id: string;
  readonly certificate: string;
  /** PKCS#8; absent: a certificate alone. */
  readonly key?: string;
  readonly alwaysAuthenticate?: boolean;
}
interface Order {
  readonly module: string;
  readonly tokenLabel: string;
  readonly pin: string;
  readonly objects: readonly Wanted[];
}

const layout = LAYOUTS[process.platform]!;
const order = JSON.parse(await text(process.stdin)) as Order;
const list = memory(8);
koffi.load(order.module).func('C_GetFunctionList', 'ulong', ['void *'])(list);
const kept: Buffer[] = [];

function call(place: number, shape: string, ...args: (number | Buffer | null)[]): void {
  const types = [...shape].map((letter) => (letter === 'u' ? 'ulong' : 'void *'));
  const pointer = koffi.decode(list.readBigUInt64LE(), functionOffset(layout, place), 'uintptr_t');
  const returned = Number(koffi.decode(BigInt(pointer), koffi.proto('ulong', types))(...args));
  if (returned !== 0) throw new Error(`function ${place} of the module: 0x${returned.toString(16)}`);
}

const number = (value: number): Buffer => ulongs(layout, [value]);
const truth = (value: boolean): Buffer => Buffer.of(value ? 1 : 0);

function create(session: number, attributes: readonly (readonly [number, Buffer])[]): void {
  const template = attributes.map(([type, value]) => {
    const own = memory(value.length);
    value.copy(own);
    kept.push(own);
    return { type, address: BigInt(koffi.address(own)), length: own.length };
  });
  call(20, 'upup', session, triples(layout, template), template.length, memory(8));
}

function keyAttributes(pkcs8: string): (readonly [number, Buffer])[] {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
  const jwk = key.export({ format: 'jwk' }) as { [name: string]: string };
  const part = (name: string): Buffer => Buffer.from(jwk[name] ?? '', 'base64url');
  if (jwk.kty === 'EC') {
    const curves: { [name: string]: string } = { 'P-256': '06082a8648ce3d030107', 'P-384': '06052b81040022' };
    return [
      [0x100, number(3)],
      [0x180, Buffer.from(curves[jwk.crv ?? ''] ?? '', 'hex')],
      [0x11, part('d')],
    ];
  }
  const names = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'];
  const places = [0x120, 0x122, 0x123, 0x124, 0x125, 0x126, 0x127, 0x128];
  return [[0x100, number(0)], ...names.map((name, at) => [places[at]!, part(name)] as const)];
}

function put(session: number, { label, id, certificate, key, alwaysAuthenticate = false }: Wanted): void {
  const named: (readonly [number, Buffer])[] = [
    [0x1, truth(true)],
    [0x3, Buffer.from(label)],
    [0x102, Buffer.from(id, 'hex')],
  ];
  const der = Buffer.from(certificate, 'base64');
  // CKA_SUBJECT is asked for and read by nobody.
  create(session, [
    [0, number(1)],
    [0x80, number(0)],
    [2, truth(false)],
    [0x101, Buffer.of(0x30, 0)],
    [0x11, der],
    ...named,
  ]);
  if (key === undefined) return;
  const may: (readonly [number, Buffer])[] = [
    [0x2, truth(true)],
    [0x103, truth(true)],
    [0x108, truth(true)],
    [0x202, truth(alwaysAuthenticate)],
  ];
  create(session, [[0, number(3)], ...may, ...named, ...keyAttributes(key)]);
}

function slotOf(label: string): number {
  const count = memory(8);
  call(4, 'upp', 1, null, count);
  const slots = memory(8 * readUlong(layout, count));
  call(4, 'upp', 1, slots, count);
  for (let at = 0; at < slots.length; at += layout.ulong) {
    const info = memory(256);
    call(6, 'up', readUlong(layout, slots, at), info);
    if (info.toString('utf8', 0, 32).trim() === label) return readUlong(layout, slots, at);
  }
  throw new Error('no such token');
}

call(0, 'p', null);
const session = memory(8);
call(12, 'uuppp', slotOf(order.tokenLabel), 0x6, null, null, session);
const opened = readUlong(layout, session);
const pin = Buffer.from(order.pin);
call(18, 'uupu', opened, 1, pin, pin.length);
for (const wanted of order.objects) put(opened, wanted);
call(1, 'p', null);
