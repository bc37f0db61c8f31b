// An authority with its services on loopback: everything that raises a signature above B-B.
import { mkdir } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import {
  type Authority,
  type AuthorityOptions,
  authorityOf,
  type Holders,
  openHolders,
} from './authority.ts';
import type { Holder } from './holder.ts';
import { certificateId, ocspAnswer, serialAsked } from './ocsp-answer.ts';
import { keepOrigin, originOf } from './origin.ts';
import { type Revoked, revocationList } from './revocation-list.ts';
import { openServiceKeys } from './service-keys.ts';
import { type Answering, openServices, type Services } from './services.ts';
import { timestampAnswer } from './timestamp-token.ts';

export interface ServedAuthority extends Authority {
  readonly origin: string;
  /** Address of the timestamp service. */
  readonly stamping: string;
  close(): Promise<void>;
}

export interface ServingOptions extends Omit<AuthorityOptions, 'origin'> {
  /** The time of its answers. */
  readonly clock: () => Date;
}

const DAY = 24 * 3600 * 1000;

interface Office extends Holders {
  readonly stamper: Holder;
  readonly responder: Holder;
  readonly clock: () => Date;
}

function answered(office: Office, request: Buffer): Buffer | undefined {
  const { register } = office;
  const certificate = register.issued(serialAsked(request).toString('hex'))?.certificate;
  if (!certificate) return undefined;
  const at = office.clock();
  const revoked = register.revoked().find((one) => Buffer.compare(one.certificate, certificate) === 0);
  const until = new Date(at.getTime() + DAY);
  const id = certificateId(certificate, office.issuing.certificate);
  return ocspAnswer(id, { responder: office.responder, at, until, ...(revoked ? { revoked } : {}) });
}

const TYPE = {
  stamp: 'application/timestamp-reply',
  status: 'application/ocsp-response',
  list: 'application/pkix-crl',
  certificate: 'application/pkix-cert',
} as const;

/** RFC 6960, A.1: small questions may come as part of the address. */
function questionIn(path: string, body: Buffer): Buffer {
  const asked = /^\/ocsp\/(.+)$/.exec(path)?.[1];
  return asked ? Buffer.from(decodeURIComponent(asked), 'base64') : body;
}

function answeringOf(office: Office): Answering {
  const { root, issuing, stamper } = office;
  const list = (issuer: Holder, revoked: readonly Revoked[]) => {
    const from = office.clock();
    return revocationList(issuer, { from, to: new Date(from.getTime() + 7 * DAY) }, revoked);
  };
  const stamped = (body: Buffer) =>
    timestampAnswer(stamper, body, { at: office.clock(), chain: [root.certificate] });
  const found = (type: keyof typeof TYPE, body: Buffer | undefined) => body && { type: TYPE[type], body };
  return (path, body) => {
    switch (path.split('/')[1]) {
      case 'tsa':
        return found('stamp', stamped(body));
      case 'ocsp':
        return found('status', answered(office, questionIn(path, body)));
      case 'root.crl':
        return found('list', list(root, []));
      case 'issuing.crl':
        return found('list', list(issuing, office.register.revoked()));
      case 'root.cer':
        return found('certificate', root.certificate);
      case 'issuing.cer':
        return found('certificate', issuing.certificate);
      default:
        return undefined;
    }
  };
}

const TRIES = 6;
const BETWEEN_MS = 50;

/** Whoever had the port may be about to leave it; after a while the services are opened elsewhere. */
async function openAt(port: number, answering: Answering): Promise<Services> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    try {
      return await openServices(answering, port);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['EADDRINUSE', 'EACCES'].includes(code)) throw error;
      await after(BETWEEN_MS);
    }
  }
  return openServices(answering, 0);
}

/** Certificates name the place of these services for years: what was opened before is opened at the same place again. */
async function openWhereItWas(folder: string, answering: Answering): Promise<Services> {
  const before = await originOf(folder);
  const services = await openAt(before ? Number(new URL(before).port) : 0, answering);
  if (!before) await keepOrigin(folder, services.origin);
  return services;
}

/** Opens the authority kept in `folder`, or makes it there, and answers for it until it is closed. */
export async function serveAuthority(folder: string, options: ServingOptions): Promise<ServedAuthority> {
  let answering: Answering = () => undefined;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const services = await openWhereItWas(folder, (path, body) => answering(path, body));
  const { origin } = services;
  const now = options.clock();
  const holders = await openHolders(folder, { ...options, origin });
  const keys = await openServiceKeys(folder, holders, { ...options, now, origin });
  answering = answeringOf({
    ...holders,
    stamper: keys.stamping,
    responder: keys.answering,
    clock: options.clock,
  });
  const authority = authorityOf(holders, { ...options, origin });
  return { ...authority, origin, stamping: `${origin}/tsa`, close: () => services.close() };
}
