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
import { ISSUES, issueCertificate, type Name, SIGNS, toPem } from './certificate.ts';
import { writeKeyFile } from './pkcs12.ts';

export interface AuthorityOptions {
  /** When the certificates of root and issuing authority begin. */
  now: Date;
  /** Of RSA keys; 3072 unless a test is in a hurry. */
  bits?: number;
  name?: string;
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

const YEAR = 365 * 24 * 3600 * 1000;

async function rsaKey(bits: number): Promise<KeyObject> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: bits });
  return pair.privateKey;
}

interface Holder {
  key: KeyObject;
  certificate: Buffer;
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
  const key = await rsaKey(options.bits ?? 3072);
  const certificate = issueCertificate({
    subject: order.subject,
    publicKey: createPublicKey(key),
    ...(order.issuer ? { issuer: order.issuer.certificate } : {}),
    issuerKey: order.issuer?.key ?? key,
    profile: { ca: true, keyUsage: ISSUES, pathLength: order.pathLength },
    notBefore: new Date(options.now.getTime() - 24 * 3600 * 1000),
    notAfter: new Date(options.now.getTime() + order.years * YEAR),
  });
  return { key, certificate };
}

async function issueFrom(
  root: Holder,
  issuing: Holder,
  order: KeyOrder & { bits: number },
): Promise<IssuedKey> {
  const key = await rsaKey(order.bits);
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
    profile: { ca: false, keyUsage: SIGNS },
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

/** Opens the authority kept in `folder`, or makes it there. */
export async function issueAuthority(folder: string, options: AuthorityOptions): Promise<Authority> {
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
  const holders = { root, issuing };
  return {
    rootPem: toPem(root.certificate),
    issuingPem: toPem(issuing.certificate),
    issueKey: (order) => issueFrom(holders.root, holders.issuing, { ...order, bits: options.bits ?? 3072 }),
  };
}
