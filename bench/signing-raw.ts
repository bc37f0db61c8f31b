/** What RSA-3072 costs by itself: signatures a second by `node:crypto`, one after the other, and by node-forge. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import forge from 'node-forge';

function rateFor(ms: number, once: () => void): number {
  for (let warm = 0; warm < 3; warm += 1) once();
  const from = performance.now();
  let count = 0;
  while (performance.now() - from < ms) {
    once();
    count += 1;
  }
  return (count / (performance.now() - from)) * 1000;
}

const BYTES = Buffer.alloc(200, 7);
const key = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;

export interface RawRates {
  readonly crypto: number;
  /** Milliseconds of processor time for one. */
  readonly cryptoCpu: number;
  readonly forge: number;
}

export function rawRates(ms: number): RawRates {
  const own = key();
  const pem = own.export({ type: 'pkcs8', format: 'pem' }) as string;
  const slow = forge.pki.privateKeyFromPem(pem);
  let count = 0;
  const before = process.cpuUsage();
  const perSecond = rateFor(ms, () => {
    count += 1;
    sign('sha256', BYTES, own);
  });
  const { user, system } = process.cpuUsage(before);
  return {
    crypto: perSecond,
    cryptoCpu: (user + system) / 1000 / count,
    forge: rateFor(ms, () => {
      slow.sign(forge.md.sha256.create().update(BYTES.toString('latin1')));
    }),
  };
}
