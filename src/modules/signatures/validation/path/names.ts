// Names of certificates and their constraints (RFC 5280, 4.2.1.10 and 7.1). A kind of name that is constrained and not
// understood here is refused, never passed over.
import { type Asn1Node, CONTEXT, readAsn1 } from '../../asn1.ts';
import { type Certificate, EXTENSION } from './certificate.ts';

export interface Subtrees {
  readonly permitted: readonly Asn1Node[];
  readonly excluded: readonly Asn1Node[];
}

const KIND = {
  mail: CONTEXT + 1,
  dns: CONTEXT + 2,
  directory: CONTEXT + 4,
  uri: CONTEXT + 6,
  address: CONTEXT + 7,
} as const;
const EMAIL = '1.2.840.113549.1.9.1';
const BMP_STRING = 30;

/** Case, kind of string and runs of blanks do not tell names apart (RFC 5280, 7.1). */
function plainText(value: Asn1Node): string {
  const text =
    value.tag === BMP_STRING
      ? Buffer.from(value.content).swap16().toString('utf16le')
      : value.content.toString('utf8');
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function partsOf(name: Asn1Node): string[] {
  return name.items.map((set) => {
    const pairs = set.items.map((pair) => JSON.stringify([pair.at(0).oid, plainText(pair.at(1))]));
    return pairs.sort().join();
  });
}

export function isSameName(one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const [left, right] = [partsOf(readAsn1(one)), partsOf(readAsn1(other))];
  return left.length > 0 && JSON.stringify(left) === JSON.stringify(right);
}

function isWithinDirectory(name: Asn1Node, tree: Asn1Node): boolean {
  const parts = partsOf(name);
  return partsOf(tree).every((part, index) => parts[index] === part);
}

function isWithinHost(host: string, tree: string): boolean {
  // Zero or more labels to the left: nothing at all stands for every host.
  const bare = tree.replace(/^\./, '');
  return bare === '' || host === bare || host.endsWith(`.${bare}`);
}

function isWithinMail(mail: string, tree: string): boolean {
  if (tree === '') return true;
  if (tree.includes('@')) return mail === tree;
  const host = mail.slice(mail.lastIndexOf('@') + 1);
  return tree.startsWith('.') ? host.endsWith(tree) : host === tree;
}

/** A host exactly, or with a dot before it whatever lies below (RFC 5280, 4.2.1.10). */
function isWithinUri(uri: string, tree: string): boolean {
  const host = URL.canParse(uri) ? new URL(uri).hostname : '';
  if (tree === '' || host === '') return tree === '';
  return tree.startsWith('.') ? host.endsWith(tree) : host === tree;
}

/** Network and mask, each as long as the address. */
function isWithinNetwork(address: Buffer, tree: Buffer): boolean {
  if (tree.length !== address.length * 2) return false;
  const [network, mask] = [tree.subarray(0, address.length), tree.subarray(address.length)];
  return address.every((byte, at) => (byte & (mask[at] ?? 0)) === ((network[at] ?? 0) & (mask[at] ?? 0)));
}

interface Name {
  readonly kind: number;
  readonly node: Asn1Node;
}

function isWithin(name: Name, tree: Asn1Node): boolean {
  const text = (node: Asn1Node) => node.content.toString('latin1').toLowerCase();
  if (name.kind === KIND.directory) return isWithinDirectory(name.node, tree.at(0));
  if (name.kind === KIND.mail) return isWithinMail(text(name.node), text(tree));
  if (name.kind === KIND.uri) return isWithinUri(text(name.node), text(tree));
  if (name.kind === KIND.address) return isWithinNetwork(name.node.content, tree.content);
  return isWithinHost(text(name.node), text(tree));
}

function mailsIn(subject: Asn1Node): Name[] {
  const pairs = subject.items.flatMap((set) => [...set.items]);
  return pairs.flatMap((pair) => (pair.at(0).oid === EMAIL ? [{ kind: KIND.mail, node: pair.at(1) }] : []));
}

function namesOf(certificate: Certificate): Name[] {
  const subject = readAsn1(certificate.subjectDer);
  const alternative = certificate.extensions.get(EXTENSION.subjectNames)?.value.items ?? [];
  const others = alternative.map((node): Name => {
    return { kind: node.tag, node: node.tag === KIND.directory ? node.at(0) : node };
  });
  const own = subject.items.length > 0 ? [{ kind: KIND.directory, node: subject }] : [];
  return [...own, ...mailsIn(subject), ...others];
}

function obeys(name: Name, { permitted, excluded }: Subtrees): boolean {
  const of = (trees: readonly Asn1Node[]) => trees.filter((tree) => tree.tag === name.kind);
  const [may, mayNot] = [of(permitted), of(excluded)];
  if (may.length + mayNot.length === 0) return true;
  if (!Object.values<number>(KIND).includes(name.kind)) return false;
  if (mayNot.some((tree) => isWithin(name, tree))) return false;
  return may.length === 0 || may.some((tree) => isWithin(name, tree));
}

export function obeysConstraints(certificate: Certificate, constraints: readonly Subtrees[]): boolean {
  if (constraints.length === 0) return true;
  const names = namesOf(certificate);
  return constraints.every((one) => names.every((name) => obeys(name, one)));
}

/** RFC 5280, 4.2.1.10: a minimum that is not zero, or any maximum, is not understood by anybody. */
function baseOf({ items }: Asn1Node): Asn1Node {
  const [base, ...limits] = items;
  if (!base || limits.some((one) => one.tag !== CONTEXT || one.content.some((byte) => byte !== 0)))
    throw new Error('limits of a subtree');
  return base;
}

/** The constraints that an authority sets for all below it. */
export function constraintsOf(certificate: Certificate): Subtrees | undefined {
  const found = certificate.extensions.get(EXTENSION.nameConstraints)?.value;
  if (!found) return undefined;
  const trees = (tag: number) => (found.find(tag)?.items ?? []).map(baseOf);
  return { permitted: trees(CONTEXT), excluded: trees(CONTEXT + 1) };
}
