// A small world of certificates, revocation lists and timestamps for tests, with every field in the test's own hand.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  algorithmFor,
  enumerated,
  extension,
  SHA256,
  signedBy,
} from '../../../../../certs/authority/holder.ts';
import { certificateId, ocspAnswer } from '../../../../../certs/authority/ocsp-answer.ts';
import { revocationList } from '../../../../../certs/authority/revocation-list.ts';
import { timestampToken } from '../../../../../certs/authority/timestamp-token.ts';
import {
  type Asn1,
  attribute,
  bits,
  fromDer,
  inSetOrder,
  integer,
  octets,
  oid,
  sequence,
  set,
  tagged,
  time,
  toDer,
  utf8,
  yes,
} from '../../../../../src/kernel/der.ts';
import type { Signer } from '../../../../../src/modules/signatures/signer.ts';
import { readCertificate } from '../../../../../src/modules/signatures/validation/path/certificate.ts';

export const DAY = 24 * 3600 * 1000;

export interface Holder {
  readonly name: Asn1;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly certificate: Buffer;
}

export const named = (commonName: string): Asn1 =>
  sequence(set(sequence(oid('2.5.4.6'), utf8('VN'))), set(sequence(oid('2.5.4.3'), utf8(commonName))));

export const usage = (byte: number): Asn1 => extension('2.5.29.15', true, bits(Buffer.of(byte), 1));
export const authority = (pathLength?: number): Asn1 =>
  extension('2.5.29.19', true, sequence(yes(), ...(pathLength === undefined ? [] : [integer(pathLength)])));
export const purposes = (critical: boolean, ...oids: string[]): Asn1 =>
  extension('2.5.29.37', critical, sequence(...oids.map(oid)));

export interface CertificateOrder {
  readonly name: string;
  readonly issuer?: Holder;
  readonly extensions?: readonly Asn1[];
  readonly from: Date;
  readonly to: Date;
  readonly serial?: number;
  readonly bits?: number;
}

function newKeys(size: number) {
  return size > 1000
    ? generateKeyPairSync('rsa', { modulusLength: size })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

let serials = 1000;

export function certify(order: CertificateOrder): Holder {
  const { privateKey, publicKey } = newKeys(order.bits ?? 256);
  const name = named(order.name);
  serials += 1;
  const key = order.issuer?.key ?? privateKey;
  const body = sequence(
    tagged(0, integer(2)),
    integer(order.serial ?? serials),
    algorithmFor(key),
    order.issuer?.name ?? name,
    sequence(time(order.from), time(order.to)),
    name,
    fromDer(publicKey.export({ type: 'spki', format: 'der' })),
    tagged(3, sequence(...(order.extensions ?? []))),
  );
  return { name, key: privateKey, publicKey, certificate: signedBy(key, body) };
}

export const crl = revocationList;

export interface ListOrder {
  readonly from: Date;
  readonly to: Date;
  readonly revoked: readonly { readonly certificate: Buffer; readonly at: Date; readonly reason: number }[];
  /** Of the whole list. */
  readonly extensions: readonly Asn1[];
}

/** A list that says of what it speaks: partial, indirect or delta (RFC 5280, 5.2). */
export function scopedList(issuer: Holder, { from, to, revoked, extensions }: ListOrder): Buffer {
  const lines = revoked.map(({ certificate, at, reason }) => {
    const why = sequence(extension('2.5.29.21', false, enumerated(reason)));
    return sequence(fromDer(readCertificate(certificate).serialDer), time(at), why);
  });
  const body = sequence(
    integer(1),
    algorithmFor(issuer.key),
    issuer.name,
    time(from),
    time(to),
    ...(lines.length > 0 ? [sequence(...lines)] : []),
    tagged(0, sequence(...extensions)),
  );
  return signedBy(issuer.key, body);
}

export interface OcspOrder {
  readonly responder: Holder;
  readonly status?: 'good' | 'revoked';
  readonly at: Date;
  readonly until: Date;
}

export function ocsp(subject: Holder, issuer: Holder, { status, ...order }: OcspOrder): Buffer {
  const revoked = status === 'revoked' ? { revoked: { at: order.at } } : {};
  return ocspAnswer(certificateId(subject.certificate, issuer.certificate), { ...order, ...revoked });
}

export interface CmsOrder {
  readonly holder: Holder;
  readonly chain?: readonly Holder[];
  readonly messageDigest: Buffer;
  readonly contentType?: string;
  readonly content?: Buffer;
  readonly unsigned?: readonly Asn1[];
  /** Leaves the attribute out that binds the certificate. */
  readonly unbound?: boolean;
}

export function cms(order: CmsOrder): Buffer {
  const { holder, contentType = '1.2.840.113549.1.7.1' } = order;
  const facts = readCertificate(holder.certificate);
  const hash = createHash('sha256').update(holder.certificate).digest();
  const attributes = inSetOrder([
    attribute('1.2.840.113549.1.9.3', oid(contentType)),
    attribute('1.2.840.113549.1.9.4', octets(order.messageDigest)),
    ...(order.unbound
      ? []
      : [attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(hash)))))]),
  ]);
  const signature = sign('sha256', toDer(set(...attributes)), holder.key);
  const unsigned = order.unsigned?.length ? [tagged(1, ...order.unsigned)] : [];
  const info = sequence(
    integer(1),
    sequence(fromDer(facts.issuerDer), fromDer(facts.serialDer)),
    sequence(oid(SHA256)),
    tagged(0, ...attributes),
    algorithmFor(holder.key),
    octets(signature),
    ...unsigned,
  );
  const all = [holder, ...(order.chain ?? [])].map(({ certificate }) => fromDer(certificate));
  const inner = order.content ? [tagged(0, octets(order.content))] : [];
  const body = sequence(
    integer(order.content ? 3 : 1),
    set(sequence(oid(SHA256))),
    sequence(oid(contentType), ...inner),
    tagged(0, ...inSetOrder(all)),
    set(info),
  );
  return toDer(sequence(oid('1.2.840.113549.1.7.2'), tagged(0, body)));
}

export function token(
  holder: Holder,
  imprint: Buffer,
  { at, chain }: { at: Date; chain: readonly Holder[] },
): Buffer {
  const asked = sequence(sequence(oid(SHA256)), octets(imprint));
  return timestampToken(holder, asked, { at, chain: chain.map(({ certificate }) => certificate) });
}

export const timestampAttribute = (der: Buffer): Asn1 =>
  attribute('1.2.840.113549.1.9.16.2.14', fromDer(der));

export function asSigner(holder: Holder, chain: readonly Holder[]): Signer {
  return {
    certificate: holder.certificate,
    chain: chain.map(({ certificate }) => certificate),
    algorithm: { scheme: holder.key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa-pkcs1', digest: 'sha256' },
    sign: async ({ bytes }) => sign('sha256', bytes, holder.key),
  };
}

const SIGNS = 0xc0;
const ISSUES = 0x06;

export interface World {
  readonly now: Date;
  readonly root: Holder;
  readonly issuing: Holder;
  readonly leader: Holder;
  readonly agency: Holder;
  readonly tsa: Holder;
  readonly chain: readonly Holder[];
  /** Fresh lists of root and issuing authority. */
  readonly crls: readonly Buffer[];
}

export function makeWorld(now: Date, revoked: readonly ('leader' | 'agency')[] = []): World {
  const span = (from: number, to: number) => ({
    from: new Date(now.getTime() + from * DAY),
    to: new Date(now.getTime() + to * DAY),
  });
  const root = certify({ name: 'Gốc thử', ...span(-900, 9000), extensions: [authority(), usage(ISSUES)] });
  const below = { issuer: root, ...span(-800, 4000) };
  const issuing = certify({ name: 'Cấp thử', ...below, extensions: [authority(0), usage(ISSUES)] });
  const person = { issuer: issuing, ...span(-300, 300), extensions: [usage(SIGNS)] };
  const leader = certify({ name: 'Nguyễn Thị Hồng Đượm', bits: 2048, ...person });
  const agency = certify({ name: 'Ủy ban nhân dân phường Xuân Hòa', ...person });
  const stamping = [usage(0x80), purposes(true, '1.3.6.1.5.5.7.3.8')];
  const tsa = certify({ name: 'Dấu thời gian', issuer: root, ...span(-300, 1500), extensions: stamping });
  const holders = { leader, agency };
  const listed = revoked.map((who) => ({
    certificate: holders[who].certificate,
    at: new Date(now.getTime() - 10 * DAY),
    reason: 1,
  }));
  const lists = span(-1, 30);
  return {
    now,
    root,
    issuing,
    leader,
    agency,
    tsa,
    chain: [issuing, root],
    crls: [crl(root, lists), crl(issuing, lists, listed)],
  };
}
