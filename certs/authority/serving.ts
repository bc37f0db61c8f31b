// An authority with its services on loopback: everything that raises a signature above B-B.
import { X509Certificate } from 'node:crypto';
import {
  type Authority,
  type AuthorityOptions,
  authorityOf,
  type Holders,
  issueServiceKeys,
  openHolders,
} from './authority.ts';
import type { Holder } from './holder.ts';
import { certificateId, ocspAnswer, serialAsked } from './ocsp-answer.ts';
import { type Revoked, revocationList } from './revocation-list.ts';
import { type Answering, openServices } from './services.ts';
import { timestampAnswer } from './timestamp-token.ts';

export interface ServedAuthority extends Authority {
  readonly origin: string;
  /** Address of the timestamp service. */
  readonly stamping: string;
  /** From then on its lists and answers say so. */
  revoke(certificatePem: string, at: Date, reason?: number): void;
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
  readonly issued: Map<string, Buffer>;
  readonly revoked: Revoked[];
  readonly clock: () => Date;
}

function answered(office: Office, request: Buffer): Buffer | undefined {
  const serial = serialAsked(request)
    .toString('hex')
    .replace(/^(00)+/, '');
  const certificate = office.issued.get(serial);
  if (!certificate) return undefined;
  const at = office.clock();
  const revoked = office.revoked.find((one) => Buffer.compare(one.certificate, certificate) === 0);
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
        return found('list', list(issuing, office.revoked));
      case 'root.cer':
        return found('certificate', root.certificate);
      case 'issuing.cer':
        return found('certificate', issuing.certificate);
      default:
        return undefined;
    }
  };
}

const serialOf = (certificate: X509Certificate): string =>
  certificate.serialNumber.toLowerCase().replace(/^(00)+/, '');

/** Opens the authority kept in `folder`, or makes it there, and answers for it until it is closed. */
export async function serveAuthority(folder: string, options: ServingOptions): Promise<ServedAuthority> {
  let answering: Answering = () => undefined;
  const services = await openServices((path, body) => answering(path, body));
  const { origin } = services;
  const holders = await openHolders(folder, { ...options, origin });
  const { stamping: stamper, answering: responder } = await issueServiceKeys(holders, { ...options, origin });
  const issued = new Map<string, Buffer>();
  const revoked: Revoked[] = [];
  answering = answeringOf({ ...holders, stamper, responder, issued, revoked, clock: options.clock });
  const authority = authorityOf(holders, { ...options, origin });
  return {
    ...authority,
    origin,
    stamping: `${origin}/tsa`,
    issueKey: async (order) => {
      const key = await authority.issueKey(order);
      const certificate = new X509Certificate(key.certificatePem);
      issued.set(serialOf(certificate), certificate.raw);
      return key;
    },
    revoke: (pem, at, reason) => {
      const certificate = new X509Certificate(pem).raw;
      revoked.push({ certificate, at, ...(reason === undefined ? {} : { reason }) });
    },
    close: () => services.close(),
  };
}
