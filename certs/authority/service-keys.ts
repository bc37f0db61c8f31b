// What keeps an authority's services going: who stamps, and who answers for the issuing authority.
import { createPublicKey, X509Certificate } from 'node:crypto';
import { type AuthorityOptions, DAY, type Holders, keep, load, newKey, placesOf, YEAR } from './authority.ts';
import {
  DIGITAL_SIGNATURE,
  issueCertificate,
  OCSP_SIGNING,
  type Profile,
  TIMESTAMPING,
} from './certificate.ts';
import type { Holder } from './holder.ts';

export interface ServiceKeys {
  readonly stamping: Holder;
  readonly answering: Holder;
}

interface ServiceOrder {
  readonly file: string;
  readonly issuer: Holder;
  readonly commonName: string;
  readonly profile: Partial<Profile>;
}

const lasts = ({ certificate }: Holder, now: Date): boolean =>
  new X509Certificate(certificate).validToDate.getTime() > now.getTime() + 30 * DAY;

async function serviceKey(folder: string, order: ServiceOrder, options: AuthorityOptions): Promise<Holder> {
  const { now, bits = 2048 } = options;
  const kept = await load(folder, order.file);
  if (kept && lasts(kept, now)) return kept;
  const key = await newKey(bits);
  const certificate = issueCertificate({
    subject: { commonName: order.commonName },
    publicKey: createPublicKey(key),
    issuer: order.issuer.certificate,
    issuerKey: order.issuer.key,
    profile: { ca: false, keyUsage: DIGITAL_SIGNATURE, ...order.profile },
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + 5 * YEAR),
  });
  const made = { key, certificate };
  await keep(folder, order.file, made);
  return made;
}

/** Kept in the folder, and renewed when they are about to end. */
export async function openServiceKeys(
  folder: string,
  { root, issuing }: Holders,
  options: AuthorityOptions,
): Promise<ServiceKeys> {
  const stamps = { purpose: TIMESTAMPING, ...placesOf(options.origin, 'root') };
  const stamper = { file: 'stamping', issuer: root, commonName: 'Dấu thời gian thử nghiệm', profile: stamps };
  const profile = { purpose: OCSP_SIGNING, unchecked: true };
  const responder = { file: 'answering', issuer: issuing, commonName: 'Trạng thái chứng thư', profile };
  const [stamping, answering] = await Promise.all([
    serviceKey(folder, stamper, options),
    serviceKey(folder, responder, options),
  ]);
  return { stamping, answering };
}
