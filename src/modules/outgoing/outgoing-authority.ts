// Who may sign in which capacity: NĐ 30/2020, Điều 13 and Phụ lục I, II.7.b.
import type { CivilDate } from '../../kernel/clock.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { Authority, Mandate } from './outgoing.ts';

/** What the directory knows of a signer. */
export interface SignerFacts {
  readonly active: boolean;
  /** By the position held in the agency. */
  readonly rank: 'head' | 'deputy' | 'none';
  readonly headOfUnit: boolean;
}

const no = (code: string): readonly Reason[] => [{ code, field: 'authority' }];

function rankReasons(authority: Authority, signer: SignerFacts): readonly Reason[] {
  switch (authority) {
    // Điều 13.1: the head of an agency under one-person leadership signs everything in their own name.
    case 'none':
      return signer.rank === 'head' ? [] : no('SIGNER_NOT_HEAD');
    // Điều 13.2: under collective leadership the head signs for the collective, deputies in the head's stead.
    case 'TM':
      return signer.rank !== 'none' ? [] : no('SIGNER_NOT_LEADER');
    // Điều 13.1-2: only a deputy deputises.
    case 'KT':
      return signer.rank === 'deputy' ? [] : no('SIGNER_NOT_DEPUTY');
    // Phụ lục I, II.7.b: given the powers of the head.
    case 'Q':
      return signer.rank !== 'none' ? [] : no('SIGNER_NOT_LEADER');
    // Điều 13.3 and 13.4: heads of units of the agency.
    case 'TL':
    case 'TUQ':
      return signer.headOfUnit ? [] : no('SIGNER_NOT_UNIT_HEAD');
  }
}

function mandateReasons(
  authority: Authority,
  mandate: Mandate | undefined,
  today: CivilDate,
): readonly Reason[] {
  if (authority !== 'TL' && authority !== 'TUQ' && authority !== 'Q') return [];
  const field = 'mandate';
  // Điều 13.4: laid down in the working rules; 13.3: in writing; Q.: by the decision that gives the powers.
  if (!mandate?.document.trim()) return [{ code: 'MANDATE_REQUIRED', field }];
  // Điều 13.3: an authorisation is limited in time.
  if (authority === 'TUQ' && !mandate.until) return [{ code: 'MANDATE_WITHOUT_END', field: 'mandate.until' }];
  if (mandate.until && mandate.until < today) {
    return [{ code: 'MANDATE_EXPIRED', field: 'mandate.until', params: { until: mandate.until } }];
  }
  return [];
}

export interface SigningCapacity {
  readonly authority: Authority;
  readonly mandate?: Mandate | undefined;
}

/** Why this person may not sign in this capacity on this day. */
export function authorityReasons(
  capacity: SigningCapacity,
  signer: SignerFacts | undefined,
  today: CivilDate,
): readonly Reason[] {
  if (!signer?.active) return [{ code: 'SIGNER_UNKNOWN', field: 'signer' }];
  return [
    ...rankReasons(capacity.authority, signer),
    ...mandateReasons(capacity.authority, capacity.mandate, today),
  ];
}
