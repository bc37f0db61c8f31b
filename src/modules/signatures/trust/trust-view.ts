import type { Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { present } from '../../../kernel/present.ts';
import { type Directory, nameOf } from '../../directory/index.ts';
import type { BroughtCertificate } from './certificates-task.ts';
import { rootActions } from './trust-policy.ts';
import type { TrustedRoot } from './trusted-root.ts';

export function certificateView(one: BroughtCertificate | TrustedRoot) {
  const { subject, issuer, serial, notBefore, notAfter, fingerprint, algorithm, selfIssued } = one;
  return { subject, issuer, serial, notBefore, notAfter, fingerprint, algorithm, selfIssued };
}

export function rootViewOf(context: Context, root: Stored<TrustedRoot>, directory: Directory) {
  const { id, version, state, reason, addedAt, sinceVersion, removedBy, removedAt } = root;
  const { removalReason, untilVersion } = root;
  return {
    ...certificateView(root),
    id,
    version,
    state,
    reason,
    addedBy: nameOf(directory, root.addedBy),
    addedAt,
    sinceVersion,
    ...present({
      removedBy: removedBy === undefined ? undefined : nameOf(directory, removedBy),
      removedAt,
      removalReason,
      untilVersion,
    }),
    expired: root.notAfter < context.now,
    actions: rootActions(context.actor, root),
  };
}
