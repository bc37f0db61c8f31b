// What an authority has issued and revoked, a line each: opened again it still knows whom its answers are about.
import { X509Certificate } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeySubject } from './authority.ts';
import type { Revoked } from './revocation-list.ts';

interface IssuedLine {
  /** DER in base64. */
  readonly certificate: string;
  readonly subject: KeySubject;
}

interface RevokedLine {
  readonly revoked: string;
  readonly at: string;
  readonly reason?: number;
}

export interface Issued {
  readonly certificate: Buffer;
  readonly subject: KeySubject;
}

export interface Register {
  issued(serial: string): Issued | undefined;
  revoked(): readonly Revoked[];
  add(certificate: Buffer, subject: KeySubject): Promise<void>;
  /** Known at once, kept when the promise is. */
  revoke(certificate: Buffer, at: Date, reason?: number): Promise<void>;
}

const FILE = 'issued.jsonl';

export function plainSerial(serial: string): string {
  return serial.toLowerCase().replace(/^(00)+/, '');
}

const serialOf = (certificate: Buffer): string => plainSerial(new X509Certificate(certificate).serialNumber);

async function linesOf(file: string): Promise<(IssuedLine | RevokedLine)[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  // A crash may have left half a line at the end: nobody has what it would have told of.
  const whole = text.split('\n').slice(0, -1);
  return whole.map((line) => JSON.parse(line));
}

export async function openRegister(folder: string): Promise<Register> {
  const file = path.join(folder, FILE);
  const issued = new Map<string, Issued>();
  const revoked = new Map<string, Revoked>();
  const mark = (serial: string, at: Date, reason?: number): void => {
    const certificate = issued.get(serial)?.certificate;
    if (certificate) revoked.set(serial, { certificate, at, ...(reason === undefined ? {} : { reason }) });
  };
  for (const line of await linesOf(file)) {
    if ('revoked' in line) mark(line.revoked, new Date(line.at), line.reason);
    else {
      const certificate = Buffer.from(line.certificate, 'base64');
      issued.set(serialOf(certificate), { certificate, subject: line.subject });
    }
  }
  const append = (line: IssuedLine | RevokedLine) =>
    appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  return {
    issued: (serial) => issued.get(plainSerial(serial)),
    revoked: () => [...revoked.values()],
    add: (certificate, subject) => {
      issued.set(serialOf(certificate), { certificate, subject });
      return append({ certificate: certificate.toString('base64'), subject });
    },
    revoke: (certificate, at, reason) => {
      const serial = serialOf(certificate);
      mark(serial, at, reason);
      return append({ revoked: serial, at: at.toISOString(), ...(reason === undefined ? {} : { reason }) });
    },
  };
}
