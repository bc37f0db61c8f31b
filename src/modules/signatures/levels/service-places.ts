// Where a certificate says that more can be had (RFC 5280, 4.2.1.13 and 4.2.2.1).
import { CONTEXT } from '../asn1.ts';
import { type Certificate, EXTENSION } from '../validation/path/certificate.ts';

export interface ServicePlaces {
  readonly ocsp: readonly string[];
  readonly crls: readonly string[];
  readonly issuers: readonly string[];
}

const ACCESS = '1.3.6.1.5.5.7.1.1';
const OCSP = '1.3.6.1.5.5.7.48.1';
const ISSUERS = '1.3.6.1.5.5.7.48.2';
const ADDRESS = CONTEXT + 6;

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export function placesOf({ extensions }: Certificate): ServicePlaces {
  const access = extensions.get(ACCESS)?.value.items ?? [];
  const under = (method: string) =>
    access
      .filter(({ items }) => items.length === 2 && items[0]?.oid === method && items[1]?.tag === ADDRESS)
      .map((one) => one.at(1).content.toString('latin1'))
      .filter(isWeb);
  const points = extensions.get(EXTENSION.crlPlaces)?.value.items ?? [];
  const names = points.flatMap((point) => point.find(CONTEXT)?.find(CONTEXT)?.items ?? []);
  const crls = names.filter(({ tag }) => tag === ADDRESS).map(({ content }) => content.toString('latin1'));
  return { ocsp: under(OCSP), crls: crls.filter(isWeb), issuers: under(ISSUERS) };
}
