// The tokens on this machine, as the agent knows them: certificates by their fingerprint.
import { createHash, X509Certificate } from 'node:crypto';
import { refuse } from '../kernel/refusal.ts';
import type { SignatureAlgorithm } from '../kernel/signature-algorithm.ts';
import {
  lookAtTokens,
  type SeenToken,
  TokenError,
  type TokenInfo,
  type TokenOptions,
} from '../pkcs11/index.ts';

export interface Modules {
  /** Paths of PKCS#11 libraries. */
  readonly paths: readonly string[];
  readonly options: TokenOptions;
}

export interface CertificateOnToken {
  readonly fingerprint: string;
  readonly module: string;
  readonly token: TokenInfo;
  readonly certificate: Buffer;
  readonly chain: readonly Buffer[];
  readonly algorithms: readonly SignatureAlgorithm[];
}

export function fingerprintOf(certificate: Buffer): string {
  return createHash('sha256').update(certificate).digest('hex');
}

async function seenBy(module: string, { paths, options }: Modules): Promise<readonly SeenToken[]> {
  try {
    return await lookAtTokens(module, options);
  } catch (error) {
    // One vendor's library that fails does not hide the tokens of another.
    if (error instanceof TokenError && paths.length > 1) return [];
    throw error;
  }
}

export async function certificatesHere(modules: Modules): Promise<CertificateOnToken[]> {
  const all = await Promise.all(
    modules.paths.map(async (module) =>
      (await seenBy(module, modules)).flatMap(({ token, certificates }) =>
        certificates.map(({ certificate, chain, algorithms }) => ({
          fingerprint: fingerprintOf(certificate),
          ...{ module, token, certificate, chain, algorithms },
        })),
      ),
    ),
  );
  return [...new Map(all.flat().map((one) => [one.fingerprint, one])).values()];
}

export async function certificateHere(modules: Modules, fingerprint: string): Promise<CertificateOnToken> {
  const found = (await certificatesHere(modules)).find((one) => one.fingerprint === fingerprint);
  return found ?? refuse('AGENT_KEY_UNKNOWN');
}

/** `CN=Trần Văn Bình\nO=…` → `Trần Văn Bình`. */
export function commonName(distinguished: string): string {
  return /^CN=(.*)$/m.exec(distinguished)?.[1] ?? distinguished.replace(/\n/g, ', ');
}

/** What the page is told of a certificate. */
export function certificateView(one: CertificateOnToken) {
  const x509 = new X509Certificate(one.certificate);
  return {
    fingerprint: one.fingerprint,
    certificate: one.certificate.toString('base64'),
    chain: one.chain.map((der) => der.toString('base64')),
    subject: commonName(x509.subject),
    issuer: commonName(x509.issuer),
    notBefore: x509.validFromDate.toISOString(),
    notAfter: x509.validToDate.toISOString(),
    tokenLabel: one.token.label,
    tokenSerial: one.token.serial,
    algorithms: one.algorithms,
  };
}
