import type { SignerIdentity } from '../signer.ts';
import type { CertificateFound } from '../workbench/certificate-task.ts';
import { algorithmOf } from './algorithms.ts';
import type { SigningKey } from './signing-key.ts';

/** Certificate, chain and algorithm of a key that is not in a file. */
export function identityOf(key: SigningKey): SignerIdentity {
  if (!key.certificate) throw new Error('a key in a file tells its certificate when it is opened');
  return {
    certificate: Buffer.from(key.certificate, 'base64'),
    chain: (key.chain ?? []).map((one) => Buffer.from(one, 'base64')),
    algorithm: algorithmOf(key),
  };
}

/** As the record of such a key keeps them. */
export function keptOf({ certificate, chain }: CertificateFound): Pick<SigningKey, 'certificate' | 'chain'> {
  const base64 = (der: Uint8Array): string => Buffer.from(der).toString('base64');
  return { certificate: base64(certificate), chain: chain.map(base64) };
}
