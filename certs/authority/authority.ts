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
  DIGITAL_SIGNATURE,
  ISSUES,
  issueCertificate,
  type Name,
  OCSP_SIGNING,
  type Profile,
  type ServicePlaces,
  SIGNS,
  TIMESTAMPING,
  toPem,
} from './certificate.ts';
import type { Holder } from './holder.ts';
import { writeKeyFile } from './pkcs12.ts';

export interface AuthorityOptions {
  /** When the certificates of root and issuing authority begin. */
  now: Date;
  /** Of RSA keys; 3072 unless a test is in a hurry. */
  bits?: number;
  name?: string;
  /** Where its services answer, `http://host:port`; certificates name it. */
  origin?: string;
}

export interface KeyOrder {
  name: string;
  kind: 'person' | 'agency';
  organisation: string;
  unit?: string;
  title?: string;
  passphrase: string;
  notBefore: Date;
  notAfter: Date;
  /** Rounds of PBKDF2 that protect the key in the file. */
  iterations?: number;
  /** RSA where none is named. */
  curve?: 'P-256' | 'P-384';
}

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
}

const DAY = 24 * 3600 * 1000;
const YEAR = 365 * DAY;

const generate = promisify(generateKeyPair);

async function newKey(bits: number, curve?: KeyOrder['curve']): Promise<KeyObject> {
  const pair = curve
    ? await generate('ec', { namedCurve: curve })
    : await generate('rsa', { modulusLength: bits });
  return pair.privateKey;
}

/** What a certificate of this issuer says of its services. */
function placesOf(origin: string | undefined, issuer: 'root' | 'issuing'): { places?: ServicePlaces } {
  if (!origin) return {};
  const answers = issuer === 'issuing' ? { ocsp: `${origin}/ocsp` } : {};
  return { places: { crl: `${origin}/${issuer}.crl`, issuer: `${origin}/${issuer}.cer`, ...answers } };
}

async function load(folder: string, name: string): Promise<Holder | undefined> {
  try {
    const pem = await readFile(path.join(folder, `${name}.pem`), 'utf8');
    return { key: createPrivateKey(pem), certificate: new X509Certificate(pem).raw };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function keep(folder: string, name: string, holder: Holder): Promise<void> {
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

async function issueFrom(
  { root, issuing }: Holders,
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
    profile: { ca: false, keyUsage: SIGNS, ...placesOf(origin, 'issuing') },
    notBefore: order.notBefore,
    notAfter: order.notAfter,
  });
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
  return { root, issuing };
}

/** What keeps an authority's services going: who stamps, and who answers for the issuing authority. */
export async function issueServiceKeys(
  { root, issuing }: Holders,
  { now, bits = 2048, origin }: AuthorityOptions,
): Promise<{ stamping: Holder; answering: Holder }> {
  const issue = async (issuer: Holder, commonName: string, profile: Partial<Profile>): Promise<Holder> => {
    const key = await newKey(bits);
    const certificate = issueCertificate({
      subject: { commonName },
      publicKey: createPublicKey(key),
      issuer: issuer.certificate,
      issuerKey: issuer.key,
      profile: { ca: false, keyUsage: DIGITAL_SIGNATURE, ...profile },
      notBefore: new Date(now.getTime() - DAY),
      notAfter: new Date(now.getTime() + 5 * YEAR),
    });
    return { key, certificate };
  };
  const stamps = { purpose: TIMESTAMPING, ...placesOf(origin, 'root') };
  return {
    stamping: await issue(root, 'Dấu thời gian thử nghiệm', stamps),
    answering: await issue(issuing, 'Trạng thái chứng thư', { purpose: OCSP_SIGNING, unchecked: true }),
  };
}

/** Opens the authority kept in `folder`, or makes it there. */
export async function issueAuthority(folder: string, options: AuthorityOptions): Promise<Authority> {
  return authorityOf(await openHolders(folder, options), options);
}

export function authorityOf(holders: Holders, options: AuthorityOptions): Authority {
  return {
    rootPem: toPem(holders.root.certificate),
    issuingPem: toPem(holders.issuing.certificate),
    issueKey: (order) => issueFrom(holders, order, options),
  };
}
