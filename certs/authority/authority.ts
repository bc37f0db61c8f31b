// An authority of its own for tests and for the demo office: a root, an issuing authority below it, and keys for people
// and agencies. Made on first use in a folder that is never in git; it proves nothing to anybody outside.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  X509Certificate,
} from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  ISSUES,
  issueCertificate,
  KEY_ENCIPHERMENT,
  type Name,
  type ServicePlaces,
  SIGNS,
  toPem,
} from './certificate.ts';
import type { Holder } from './holder.ts';
import { originOf } from './origin.ts';
import { writeKeyFile } from './pkcs12.ts';
import { openRegister, type Register } from './register.ts';

export interface AuthorityOptions {
  /** When the certificates of root and issuing authority begin. */
  now: Date;
  /** Of RSA keys; 3072 unless a test is in a hurry. */
  bits?: number;
  name?: string;
  /** Where its services answer, `http://host:port`; certificates name it. */
  origin?: string;
}

/** Whom a key is for. */
export interface KeySubject {
  name: string;
  kind: 'person' | 'agency';
  organisation: string;
  unit?: string;
  title?: string;
  /** RSA where none is named. */
  curve?: 'P-256' | 'P-384';
  /** What the certificate allows; one that is for encryption signs nothing. */
  usage?: 'signing' | 'encryption';
}

export interface KeyTerms {
  passphrase: string;
  notBefore: Date;
  notAfter: Date;
  /** Rounds of PBKDF2 that protect the key in the file. */
  iterations?: number;
}

export interface KeyOrder extends KeySubject, KeyTerms {}

export interface IssuedKey {
  p12: Buffer;
  certificatePem: string;
  /** The issuers' certificates, the nearest first, the root last. */
  chainPem: string[];
}

export interface Authority {
  rootPem: string;
  issuingPem: string;
  issueKey(order: KeyOrder): Promise<IssuedKey>;
  /** A new key and certificate for the holder of an earlier one. */
  renewKey(certificatePem: string, terms: KeyTerms): Promise<IssuedKey>;
  /** From then on its lists and answers say so. */
  revoke(certificatePem: string, at: Date, reason?: number): Promise<void>;
}

export const DAY = 24 * 3600 * 1000;
export const YEAR = 365 * DAY;

const generate = promisify(generateKeyPair);

export async function newKey(bits: number, curve?: KeyOrder['curve']): Promise<KeyObject> {
  const pair = curve
    ? await generate('ec', { namedCurve: curve })
    : await generate('rsa', { modulusLength: bits });
  return pair.privateKey;
}

/** What a certificate of this issuer says of its services. */
export function placesOf(origin: string | undefined, issuer: 'root' | 'issuing'): { places?: ServicePlaces } {
  if (!origin) return {};
  const answers = issuer === 'issuing' ? { ocsp: `${origin}/ocsp` } : {};
  return { places: { crl: `${origin}/${issuer}.crl`, issuer: `${origin}/${issuer}.cer`, ...answers } };
}

export async function load(folder: string, name: string): Promise<Holder | undefined> {
  try {
    const pem = await readFile(path.join(folder, `${name}.pem`), 'utf8');
    return { key: createPrivateKey(pem), certificate: new X509Certificate(pem).raw };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function keep(folder: string, name: string, holder: Holder): Promise<void> {
  const target = path.join(folder, `${name}.pem`);
  const key = holder.key.export({ type: 'pkcs8', format: 'pem' });
  // Key and certificate in one file, renamed into place: a crash leaves both or none.
  await writeFile(`${target}.new`, `${key}${toPem(holder.certificate)}`, { mode: 0o600 });
  await rename(`${target}.new`, target);
}

interface AuthorityOrder {
  subject: Name;
  years: number;
  pathLength: number;
  issuer?: Holder;
}

async function makeAuthority(order: AuthorityOrder, options: AuthorityOptions): Promise<Holder> {
  const key = await newKey(options.bits ?? 3072);
  const certificate = issueCertificate({
    subject: order.subject,
    publicKey: createPublicKey(key),
    ...(order.issuer ? { issuer: order.issuer.certificate } : {}),
    issuerKey: order.issuer?.key ?? key,
    profile: {
      ca: true,
      keyUsage: ISSUES,
      pathLength: order.pathLength,
      ...(order.issuer ? placesOf(options.origin, 'root') : {}),
    },
    notBefore: new Date(options.now.getTime() - DAY),
    notAfter: new Date(options.now.getTime() + order.years * YEAR),
  });
  return { key, certificate };
}

function subjectOf(order: KeyOrder): KeySubject {
  const { passphrase: _secret, notBefore: _from, notAfter: _until, iterations: _rounds, ...subject } = order;
  return subject;
}

async function issueFrom(
  { root, issuing, register }: Holders,
  order: KeyOrder,
  { bits = 3072, origin }: AuthorityOptions,
): Promise<IssuedKey> {
  const key = await newKey(bits, order.curve);
  const certificate = issueCertificate({
    subject: {
      commonName: order.name,
      organisation: order.organisation,
      ...(order.unit ? { unit: order.unit } : {}),
      ...(order.kind === 'person' && order.title ? { title: order.title } : {}),
    },
    publicKey: createPublicKey(key),
    issuer: issuing.certificate,
    issuerKey: issuing.key,
    profile: {
      ca: false,
      keyUsage: order.usage === 'encryption' ? KEY_ENCIPHERMENT : SIGNS,
      ...placesOf(origin, 'issuing'),
    },
    notBefore: order.notBefore,
    notAfter: order.notAfter,
  });
  await register.add(certificate, subjectOf(order));
  const p12 = writeKeyFile({
    key,
    certificates: [certificate, issuing.certificate, root.certificate],
    passphrase: order.passphrase,
    friendlyName: order.name,
    ...(order.iterations ? { iterations: order.iterations } : {}),
  });
  return {
    p12,
    certificatePem: toPem(certificate),
    chainPem: [toPem(issuing.certificate), toPem(root.certificate)],
  };
}

export interface Holders {
  readonly root: Holder;
  readonly issuing: Holder;
  readonly register: Register;
}

/** Root and issuing authority kept in `folder`, made there on first use. */
export async function openHolders(folder: string, options: AuthorityOptions): Promise<Holders> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = options.name ?? 'Vanthu thử nghiệm';
  let root = await load(folder, 'root');
  if (!root) {
    root = await makeAuthority(
      { subject: { commonName: `${name} – CA gốc` }, years: 20, pathLength: 1 },
      options,
    );
    await keep(folder, 'root', root);
  }
  let issuing = await load(folder, 'issuing');
  if (!issuing) {
    const subject = { commonName: `${name} – CA cấp chứng thư` };
    issuing = await makeAuthority({ subject, years: 10, pathLength: 0, issuer: root }, options);
    await keep(folder, 'issuing', issuing);
  }
  return { root, issuing, register: await openRegister(folder) };
}

/** Opens the authority kept in `folder`, or makes it there. */
export async function issueAuthority(folder: string, options: AuthorityOptions): Promise<Authority> {
  const origin = options.origin ?? (await originOf(folder));
  const given = { ...options, ...(origin ? { origin } : {}) };
  return authorityOf(await openHolders(folder, given), given);
}

export function authorityOf(holders: Holders, options: AuthorityOptions): Authority {
  const { register } = holders;
  const issuedBefore = (pem: string) => {
    const found = register.issued(new X509Certificate(pem).serialNumber);
    if (!found) throw new Error('this authority has not issued that certificate');
    return found;
  };
  return {
    rootPem: toPem(holders.root.certificate),
    issuingPem: toPem(holders.issuing.certificate),
    issueKey: (order) => issueFrom(holders, order, options),
    renewKey: async (pem, terms) => issueFrom(holders, { ...issuedBefore(pem).subject, ...terms }, options),
    revoke: async (pem, at, reason) => register.revoke(issuedBefore(pem).certificate, at, reason),
  };
}
