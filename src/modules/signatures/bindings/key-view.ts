import type { Stored } from '../../../../storage/port.ts';
import { present } from '../../../kernel/present.ts';
import { type Directory, nameOf } from '../../directory/index.ts';
import { holdingOf, type SigningKey } from '../keys/signing-key.ts';
import type { Ending } from './endings.ts';
import type { BindingStanding } from './key-bindings.ts';

interface Beside {
  readonly standing: BindingStanding;
  readonly ending: Ending | undefined;
  readonly directory: Directory;
}

/** A key as administrators see it: whose it is and whether that holds; its secret and its place stay inside. */
export function agencyKeyView(key: Stored<SigningKey>, { standing, ending, directory }: Beside) {
  const { id, ownerKind, owner, holder, issuer, serial, fingerprint, notBefore, notAfter } = key;
  const { binding, reasons } = standing;
  const named = (person: string | undefined) =>
    person === undefined ? undefined : nameOf(directory, person);
  return {
    id,
    /** Of the binding: what is confirmed is confirmed as it was seen. */
    version: binding?.version ?? 0,
    ownerKind,
    owner: ownerKind === 'agency' ? { id: owner, name: directory.agency.name } : nameOf(directory, owner),
    holder,
    issuer,
    serial,
    fingerprint,
    algorithm: key.algorithm,
    held: holdingOf(key),
    notBefore,
    notAfter,
    boundSince: binding?.since ?? key.loadedAt,
    boundBy: nameOf(directory, binding?.by ?? key.loadedBy),
    otherName: binding?.otherName === true,
    ...present({
      ending,
      confirmedAt: binding?.confirmedAt,
      confirmedBy: named(binding?.confirmedBy),
      reason: binding?.reason,
      revokedSeenAt: binding?.revokedSeenAt,
    }),
    problems: reasons,
    actions: standing.confirmable ? ['confirm'] : [],
  };
}
