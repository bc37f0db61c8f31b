// Certificate policies along a path (RFC 5280, 6.1.2 to 6.1.5), kept as the set of policies still valid: the user accepts
// any, so only an authority's own demand for an explicit policy can make a path fail.
import { type Asn1Node, CONTEXT } from '../../asn1.ts';
import { type Certificate, EXTENSION, isSelfIssued } from './certificate.ts';

const ANY = '2.5.29.32.0';

interface State {
  /** 'any' until a certificate limits them. */
  valid: Set<string> | 'any';
  explicit: number;
  mapping: number;
  any: number;
}

function smallest(current: number, limit: Asn1Node | undefined): number {
  if (!limit) return current;
  const bytes = limit.content;
  if (bytes.length === 0 || bytes.length > 4) return current;
  return Math.min(current, bytes.readUIntBE(0, bytes.length));
}

function takePolicies(state: State, certificate: Certificate, last: boolean): void {
  const named = certificate.extensions.get(EXTENSION.policies)?.value.items.map((item) => item.at(0).oid);
  if (!named) {
    state.valid = new Set();
    return;
  }
  const any = named.includes(ANY) && (state.any > 0 || (!last && isSelfIssued(certificate)));
  const own = named.filter((one) => one !== ANY);
  if (state.valid === 'any') state.valid = any ? 'any' : new Set(own);
  else if (!any) state.valid = new Set(own.filter((one) => (state.valid as Set<string>).has(one)));
}

function mapPolicies(state: State, certificate: Certificate): boolean {
  const pairs = certificate.extensions.get(EXTENSION.policyMappings)?.value.items ?? [];
  const mapped = pairs.map((pair) => ({ from: pair.at(0).oid, to: pair.at(1).oid }));
  if (mapped.some(({ from, to }) => from === ANY || to === ANY)) return false;
  const { valid } = state;
  if (valid === 'any') return true;
  // One policy may stand for several below; whatever is mapped stands for itself no more (RFC 5280, 6.1.4.b).
  const known = mapped.filter(({ from }) => valid.has(from));
  for (const { from } of known) valid.delete(from);
  if (state.mapping > 0) for (const { to } of known) valid.add(to);
  return true;
}

function prepareNext(state: State, certificate: Certificate): void {
  if (!isSelfIssued(certificate)) {
    state.explicit = Math.max(0, state.explicit - 1);
    state.mapping = Math.max(0, state.mapping - 1);
    state.any = Math.max(0, state.any - 1);
  }
  const limits = certificate.extensions.get(EXTENSION.policyConstraints)?.value;
  state.explicit = smallest(state.explicit, limits?.find(CONTEXT));
  state.mapping = smallest(state.mapping, limits?.find(CONTEXT + 1));
  state.any = smallest(state.any, certificate.extensions.get(EXTENSION.inhibitAnyPolicy)?.value);
}

/** `path` runs from the certificate below the anchor down to the signer's. */
export function obeysPolicies(path: readonly Certificate[]): boolean {
  const most = path.length + 1;
  const state: State = { valid: 'any', explicit: most, mapping: most, any: most };
  for (const [index, certificate] of path.entries()) {
    const last = index === path.length - 1;
    takePolicies(state, certificate, last);
    const none = state.valid !== 'any' && state.valid.size === 0;
    if (state.explicit === 0 && none) return false;
    if (last) break;
    if (!mapPolicies(state, certificate)) return false;
    prepareNext(state, certificate);
  }
  const end = path.at(-1);
  const demanded = end?.extensions.get(EXTENSION.policyConstraints)?.value.find(CONTEXT);
  const explicit = Math.min(Math.max(0, state.explicit - 1), demanded ? smallest(1, demanded) : 1);
  return explicit > 0 || state.valid === 'any' || state.valid.size > 0;
}
