// What an element must be before anything is read from it. Most of a CMS is signed by nobody: a tag that stands there
// wrongly must make it unreadable, never be read as if it were right.
import { type Asn1Node, TAG } from '../../asn1.ts';

export function unreadable(what: string): never {
  throw new Error(what);
}

export function expectTag(node: Asn1Node | undefined, tag: number): Asn1Node {
  return node?.tag === tag ? node : unreadable(`tag ${tag} expected`);
}

/** A sequence of so many elements at least and at most. */
export function expectSequence(node: Asn1Node | undefined, least: number, most = least): Asn1Node {
  const found = expectTag(node, TAG.sequence);
  const { length } = found.items;
  return length >= least && length <= most ? found : unreadable('sequence');
}

/** The one element inside an explicit tag. */
export function expectInside(node: Asn1Node | undefined, tag: number): Asn1Node {
  const { items } = expectTag(node, tag);
  return items.length === 1 ? (items[0] as Asn1Node) : unreadable('explicit tag');
}

const isNull = (node: Asn1Node): boolean => node.raw.equals(Buffer.of(TAG.nothing, 0));

/** RFC 5280, 4.1.1.2: an object identifier, and parameters that are nothing, NULL, or (of RSA PSS) a sequence. */
export function expectAlgorithm(node: Asn1Node | undefined): Asn1Node {
  const found = expectSequence(node, 1, 2);
  const [id, parameters] = found.items;
  expectTag(id, TAG.oid);
  if (parameters && parameters.tag !== TAG.sequence && !isNull(parameters)) unreadable('parameters');
  return found;
}
