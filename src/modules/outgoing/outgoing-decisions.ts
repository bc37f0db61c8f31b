import { type CivilDate, legalDate } from '../../kernel/clock.ts';
import { hasRole, isCleared } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { Directory, Standing } from '../directory/index.ts';
import { currentVersion, isFileable, isOnPaper, type Outgoing, type OutgoingState, PDF } from './outgoing.ts';

export const OUTGOING_ACTIONS = [
  'update',
  'add-version',
  'submit',
  'recall',
  'approve',
  'check',
  'return',
  'sign',
  'record-paper',
  'cancel-number',
  'seal',
  'issue',
  'withdraw',
  'file',
] as const;
export type OutgoingAction = (typeof OUTGOING_ACTIONS)[number];

interface Rule {
  readonly from: readonly OutgoingState[];
  readonly who: (doc: Outgoing, standing: Standing) => boolean;
}

/** Who drafts it; for one who has left, the head of the unit, who answers for its content (Điều 12.1). */
const isDrafter = (doc: Outgoing, { actor, answers, hasLeft }: Standing) =>
  actor.person === doc.drafter || (answers && hasLeft(doc.drafter));
const isUnitHead = (_: Outgoing, { answers }: Standing) => answers;
const isSigner = (doc: Outgoing, { actor }: Standing) => actor.person === doc.signer;
/** Nobody signs in the place of who was to sign (Điều 13.7); another leader gives it back, to be signed by another. */
const isInsteadOfSigner = (doc: Outgoing, { actor, leadsNoMore }: Standing) =>
  hasRole(actor, 'leader') && isCleared(actor, doc.secrecy) && leadsNoMore(doc.signer);
const isClerk = (doc: Outgoing, { actor }: Standing) =>
  hasRole(actor, 'clerk') && isCleared(actor, doc.secrecy);

/** Whose turn it is in each state may also give the document back. */
function holds(doc: Outgoing, standing: Standing): boolean {
  switch (doc.state) {
    case 'unit-check':
      return isUnitHead(doc, standing);
    case 'form-check':
      return isClerk(doc, standing);
    default:
      return isSigner(doc, standing) || isInsteadOfSigner(doc, standing);
  }
}

/** Who has the document before it is signed: they also see to it that everything will stand in its place. */
export function holdsNow(doc: Outgoing, standing: Standing): boolean {
  return doc.state === 'drafting' ? isDrafter(doc, standing) : holds(doc, standing);
}

/** Before issue: who drafts it or signs it. After: who signed it, or a leader (Điều 18.4). */
function mayWithdraw(doc: Outgoing, standing: Standing): boolean {
  if (doc.state === 'drafting') return isDrafter(doc, standing);
  if (isSigner(doc, standing)) return true;
  return (
    doc.state === 'issued' && hasRole(standing.actor, 'leader') && isCleared(standing.actor, doc.secrecy)
  );
}

/** Whoever keeps the papers of the work it came from (Điều 29.3), or the clerk. */
export function mayFile(doc: Outgoing, standing: Standing): boolean {
  const { actor } = standing;
  const ofUnit = actor.unit === doc.unit && hasRole(actor, 'officer', 'head');
  return ofUnit || isDrafter(doc, standing) || isUnitHead(doc, standing) || isClerk(doc, standing);
}

const RULES: { readonly [action in OutgoingAction]: Rule } = {
  update: { from: ['drafting'], who: isDrafter },
  'add-version': { from: ['drafting'], who: isDrafter },
  submit: { from: ['drafting'], who: isDrafter },
  // Until it has a number; who was to sign may have left meanwhile.
  recall: { from: ['unit-check', 'form-check', 'signing'], who: isDrafter },
  // NĐ 30/2020, Điều 12.1: the head of the drafting unit answers for the content.
  approve: { from: ['unit-check'], who: isUnitHead },
  // Điều 12.2: who is charged with it answers for the form.
  check: { from: ['form-check'], who: isClerk },
  return: { from: ['unit-check', 'form-check', 'signing'], who: holds },
  // Điều 13.7: the competent person signs digitally, nobody in their place.
  sign: { from: ['signing', 'numbered'], who: isSigner },
  // Điều 15.2: a paper document gets its number after it was signed by hand.
  'record-paper': { from: ['signing'], who: isClerk },
  'cancel-number': {
    from: ['numbered'],
    who: (doc, standing) =>
      isSigner(doc, standing) || isClerk(doc, standing) || isInsteadOfSigner(doc, standing),
  },
  // Điều 32.2.c: the clerk's office itself uses the agency's key.
  seal: { from: ['signed'], who: isClerk },
  issue: { from: ['sealed'], who: isClerk },
  withdraw: { from: ['drafting', 'numbered', 'signed', 'sealed', 'issued'], who: mayWithdraw },
  // Điều 19 and 29.3: what was issued goes into the dossier of the work.
  file: { from: ['issued', 'withdrawn'], who: mayFile },
};

/** Signing on paper and signing digitally exclude each other. */
function fitsMedium(action: OutgoingAction, doc: Outgoing): boolean {
  if (action === 'sign' || action === 'seal') return !isOnPaper(doc);
  if (action === 'record-paper') return isOnPaper(doc);
  if (action === 'add-version') return doc.secrecy === 'none' || !isOnPaper(doc);
  return true;
}

function filingReasons(doc: Outgoing): readonly Reason[] {
  if (doc.dossier !== undefined) return [{ code: 'DOCUMENT_IN_OTHER_DOSSIER' }];
  return isFileable(doc) ? [] : [{ code: 'DOCUMENT_NOT_ISSUED' }];
}

/** Why this person may not do this now, the document's content aside. */
export function actionReasons(action: OutgoingAction, doc: Outgoing, standing: Standing): readonly Reason[] {
  const rule = RULES[action];
  const reasons: Reason[] = [];
  if (doc.frozen) reasons.push({ code: 'DOCUMENT_ARCHIVED' });
  if (!rule.from.includes(doc.state)) {
    reasons.push({ code: 'OUTGOING_WRONG_STATE', params: { action, state: doc.state } });
  } else if (!rule.who(doc, standing)) reasons.push({ code: 'OUTGOING_NOT_YOURS', params: { action } });
  if (action === 'file') reasons.push(...filingReasons(doc));
  if (!fitsMedium(action, doc)) reasons.push({ code: 'OUTGOING_WRONG_MEDIUM' });
  return reasons;
}

export function allowedActions(doc: Outgoing, standing: Standing): readonly OutgoingAction[] {
  return OUTGOING_ACTIONS.filter((action) => actionReasons(action, doc, standing).length === 0);
}

/** What is missing before a draft can be submitted. All at once. */
export function submissionReasons(doc: Outgoing): readonly Reason[] {
  const reasons: Reason[] = [];
  const version = currentVersion(doc);
  if (!doc.abstract.trim()) reasons.push({ code: 'ABSTRACT_REQUIRED', field: 'abstract' });
  // NĐ 30/2020, Phụ lục I, II.9: every document names who receives it.
  if (doc.recipients.inside.length + doc.recipients.outside.length === 0) {
    reasons.push({ code: 'RECIPIENTS_REQUIRED', field: 'recipients' });
  }
  if (isOnPaper(doc)) return reasons;
  if (!version) reasons.push({ code: 'DRAFT_WITHOUT_FILE', field: 'file' });
  else if (version.mediaType !== PDF) {
    reasons.push({ code: 'DRAFT_NOT_PDF', field: 'file', params: { name: version.name } });
  }
  return reasons;
}

/** The step after submission: the head's own drafts and leaders' drafts need no head's check. */
export function stateAfterSubmission(
  doc: Outgoing,
  standing: Standing,
): { readonly state: OutgoingState } | { readonly reasons: readonly Reason[] } {
  if (standing.unitHeads.includes(doc.drafter) || hasRole(standing.actor, 'leader'))
    return { state: 'form-check' };
  if (standing.unitHeads.length === 0) return { reasons: [{ code: 'UNIT_WITHOUT_HEAD', field: 'unit' }] };
  return { state: 'unit-check' };
}

/** What was checked is what is signed: not a byte may differ. */
export function sameFileReasons(doc: Outgoing): readonly Reason[] {
  const version = currentVersion(doc);
  if (isOnPaper(doc)) return [];
  if (!doc.checked || !version) return [{ code: 'FORM_NOT_CHECKED' }];
  return doc.checked.sha256 === version.sha256 ? [] : [{ code: 'FILE_CHANGED_SINCE_CHECK' }];
}

/** Điều 15.1: a number is of the day it was taken. Kept for another try that day, cancelled and taken anew later. */
export function numberStillGood(doc: Outgoing, today: CivilDate): boolean {
  return doc.state === 'numbered' && doc.number !== undefined && doc.issuedOn === today;
}

/** Whether the agency gives the number when it signs itself; what has a number already keeps it. */
export function givesNumberAfter({ agency }: Pick<Directory, 'agency'>, doc: Outgoing): boolean {
  return agency.signing?.numberAfter === true && doc.number === undefined;
}

/** Điều 32.2.d: the agency's key is used only on what the competent person has signed. */
export function sealReasons(doc: Outgoing): readonly Reason[] {
  if (doc.signed?.person === doc.signer && doc.signed.file === doc.signedFile) return [];
  return [{ code: 'NOT_SIGNED_BY_COMPETENT_PERSON' }];
}

/** Điều 18.1: issued on the day of signing, at the latest on the next working day. */
export function isLate(doc: Outgoing, nextWorkingDay: CivilDate, today: CivilDate): boolean {
  const signedAt = doc.signed?.at ?? doc.paper?.at;
  if (!signedAt) return false;
  // Urgent documents are sent at once, which is that day.
  if (doc.urgency !== 'none') return today > legalDate(signedAt);
  return today > nextWorkingDay;
}

/** What is said of a dispatch must be said of somebody who receives the document. */
export function dispatchReasons(
  doc: Outgoing,
  dispatches: readonly { readonly recipient: string }[],
): readonly Reason[] {
  const known = new Set(doc.recipients.outside.map(({ name }) => name));
  const strange = dispatches.map(({ recipient }) => recipient).filter((name) => !known.has(name));
  if (strange.length === 0) return [];
  return [{ code: 'DISPATCH_UNKNOWN', field: 'dispatches', params: { recipients: strange.join(', ') } }];
}
