// What the agent signs: the signed attributes of a CMS signature over a document, by the chosen certificate, and nothing
// else. A page that means ill gets no signature for a sign-in, a contract by another key, or bytes of its choosing.
import { createHash } from 'node:crypto';
import { type Asn1, children, contentOf, fromDer, oidOf } from '../kernel/der.ts';
import { refuse } from '../kernel/refusal.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.47';
const DATA = '1.2.840.113549.1.7.1';
const SET = 0x31;
const OCTETS = 4;
const HASHES: { readonly [length: number]: string } = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };

function attributesIn(bytes: Buffer): Map<string, Asn1> {
  if (bytes[0] !== SET) throw new Error('no set');
  const found = new Map<string, Asn1>();
  for (const attribute of children(fromDer(bytes))) {
    const [type, values] = children(attribute);
    const [value, ...more] = children(values);
    const name = oidOf(type);
    // RFC 5652, 11: each of these stands once, with one value.
    if (!value || more.length > 0 || found.has(name)) throw new Error('not one value');
    found.set(name, value);
  }
  return found;
}

/** ESS signing-certificate-v2 (RFC 5035, 4): the first certificate that it names is the signer's. */
function namesCertificate(value: Asn1 | undefined, certificate: Buffer): boolean {
  const [certificates] = children(value);
  const [first] = children(certificates);
  const hash = contentOf(children(first).find((part) => Number(part.type) === OCTETS));
  const algorithm = HASHES[hash.length];
  if (algorithm === undefined) return false;
  return createHash(algorithm).update(certificate).digest().equals(hash);
}

/** The digest of the document that these attributes bind; refuses whatever is not such attributes. */
export function documentDigest(bytes: Buffer, certificate: Buffer): string {
  try {
    const attributes = attributesIn(bytes);
    const type = attributes.get(CONTENT_TYPE);
    const right = type !== undefined && oidOf(type) === DATA;
    const digest = contentOf(attributes.get(MESSAGE_DIGEST));
    if (
      right &&
      HASHES[digest.length] &&
      namesCertificate(attributes.get(SIGNING_CERTIFICATE), certificate)
    ) {
      return digest.toString('hex');
    }
  } catch {
    // Not DER, or not these structures.
  }
  return refuse('AGENT_NOT_ATTRIBUTES');
}
