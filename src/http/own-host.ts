// A page of another site may point its own name at this machine after it was loaded (DNS rebinding): for the browser it is
// then of the same origin as the program. What cannot be pointed anywhere is the name itself, which the request bears.
import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { Refusal } from '../kernel/refusal.ts';

export interface OwnNames {
  /** Listens on loopback alone. */
  readonly loopback: boolean;
  /** Origin under which people reach the program; empty: none was set. */
  readonly publicUrl: string;
  /** Names of this machine: what the system calls it, and the one it was told to listen on. */
  readonly machine: readonly string[];
}

/** `Vanthu.example.:8080` → `vanthu.example`; `[::1]:8080` → `::1`. */
function nameIn(host: string): string {
  const [, bracketed, plain = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (bracketed ?? plain).toLowerCase().replace(/\.$/, '');
}

function isLoopbackName(name: string): boolean {
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** Nobody outside the office can own these: a name without a dot, and what multicast DNS calls this machine. */
function isLocalName(name: string, machine: readonly string[]): boolean {
  const own = machine.map((one) => one.toLowerCase());
  const multicast = own.map((one) => `${one.split('.', 1)[0]}.local`);
  return /^[a-z0-9_-]+$/.test(name) || own.includes(name) || multicast.includes(name);
}

/** Whether a request that calls the program so may be answered. */
export function isOwnHost(host: string, { loopback, publicUrl, machine }: OwnNames): boolean {
  const name = nameIn(host);
  if (isLoopbackName(name)) return true;
  if (publicUrl !== '' && name === nameIn(new URL(publicUrl).host)) return true;
  if (loopback || name === '') return false;
  // An address is nobody's to point elsewhere. Without PUBLIC_URL an office reaches the machine by its plain name as well.
  return isIP(name) > 0 || (publicUrl === '' && isLocalName(name, machine));
}

/** Refuses whatever comes under a name that is not the program's own, before anything else of it is looked at. */
export function ownHost(names: OwnNames): RequestHandler {
  return (req, _res, next) => {
    const host = req.headers.host ?? '';
    if (isOwnHost(host, names)) return next();
    next(new Refusal([{ code: 'HOST_NOT_ALLOWED', params: { host: host.slice(0, 100) } }]));
  };
}
