import type { CivilDate } from '../../kernel/clock.ts';
import type { Secrecy } from '../../kernel/context.ts';
import type { Level } from '../signatures/index.ts';
import type { PlacedByHand } from './placing/placing.ts';

/** Where an outgoing document stands, in the order of NĐ 30/2020, Điều 10-18. */
export const OUTGOING_STATES = [
  'drafting',
  'unit-check',
  'form-check',
  'signing',
  'numbered',
  'signed',
  'sealed',
  'issued',
  'withdrawn',
] as const;
export type OutgoingState = (typeof OUTGOING_STATES)[number];

/** What stands before the signer's position (NĐ 30/2020, Phụ lục I, II.7.b). `none`: the head of an agency by themselves. */
export const AUTHORITIES = ['TM', 'KT', 'TL', 'TUQ', 'Q', 'none'] as const;
export type Authority = (typeof AUTHORITIES)[number];

export const URGENCIES = ['none', 'urgent', 'very-urgent', 'flash'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const DISPATCH_METHODS = ['exchange', 'post', 'email', 'hand'] as const;
export type DispatchMethod = (typeof DISPATCH_METHODS)[number];

/** The written basis of signing by order, by authorisation or as acting head (NĐ 30/2020, Điều 13.3, 13.4). */
export interface Mandate {
  readonly document: string;
  readonly until?: CivilDate | undefined;
}

export interface OutsideRecipient {
  readonly name: string;
  readonly method: DispatchMethod;
  readonly address?: string | undefined;
}
export interface Recipients {
  /** Units of the same agency: they receive the document as an incoming one. */
  readonly inside: readonly string[];
  readonly outside: readonly OutsideRecipient[];
}

export interface Version {
  readonly file: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly at: string;
  readonly by: string;
  readonly note?: string | undefined;
}

export interface Dispatch {
  readonly recipient: string;
  readonly method: DispatchMethod | 'inside';
  readonly at: string;
  readonly by: string;
  readonly note?: string | undefined;
}

/** What a signature was made on and by whom; the evidence itself is inside the signed file. */
export interface SignatureNote {
  readonly person: string;
  readonly key: string;
  readonly at: string;
  /** The file as it came out of this signature. */
  readonly file: string;
  readonly sha256: string;
  /** Of the weakest signature in it, when it was made; what is had later stands with the file. */
  readonly level?: Level | undefined;
}

/** The draft with somebody's initials (ký nháy) in a field of its own, ready for whoever signs next. */
export interface Initialled {
  readonly file: string;
  readonly sha256: string;
}

export interface Outgoing {
  readonly state: OutgoingState;
  readonly type: string;
  readonly abstract: string;
  readonly unit: string;
  readonly drafter: string;
  readonly signer: string;
  readonly authority: Authority;
  readonly mandate?: Mandate | undefined;
  readonly recipients: Recipients;
  readonly urgency: Urgency;
  readonly secrecy: Secrecy;
  readonly answersTo?: string | undefined;
  readonly completesIncoming: boolean;
  readonly versions: readonly Version[];
  readonly currentFile?: string | undefined;
  /** Where a person has put number, date and signature; elsewhere they stand where the text says. */
  readonly places?: PlacedByHand | undefined;
  /** Who found the content right (Điều 12.1), and on which file. */
  readonly approved?:
    | { readonly by: string; readonly at: string; readonly initialled?: Initialled | undefined }
    | undefined;
  /** Who found the form right (Điều 12.2): exactly this file is signed, no other. */
  readonly checked?:
    | {
        readonly by: string;
        readonly at: string;
        readonly sha256?: string | undefined;
        readonly note?: string | undefined;
        readonly initialled?: Initialled | undefined;
      }
    | undefined;
  readonly returned?:
    | { readonly by: string; readonly at: string; readonly from: OutgoingState; readonly reason: string }
    | undefined;
  readonly book?: string | undefined;
  readonly year?: number | undefined;
  readonly number?: number | undefined;
  readonly symbol?: string | undefined;
  readonly numberAndSymbol?: string | undefined;
  readonly numberKey?: string | undefined;
  /** The day the document bears: the legal day on which its number was taken. */
  readonly issuedOn?: CivilDate | undefined;
  /** Number and date were taken after the person signed; the agency's signature shows them. */
  readonly numberedAfter?: boolean | undefined;
  readonly signed?: SignatureNote | undefined;
  readonly sealed?: SignatureNote | undefined;
  /** Signed by hand on paper (secret documents kept as fields only). */
  readonly paper?: { readonly by: string; readonly at: string } | undefined;
  readonly signedFile?: string | undefined;
  readonly issuedAt?: string | undefined;
  /** Issued after the working day that follows the signature (Điều 18.1). */
  readonly issuedLate?: boolean | undefined;
  readonly dispatches: readonly Dispatch[];
  /** What units of the agency received of it, as incoming documents. */
  readonly copiesInside?: readonly string[] | undefined;
  readonly withdrawn?: { readonly by: string; readonly at: string; readonly reason: string } | undefined;
  readonly dossier?: string | undefined;
  readonly frozen?: boolean | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly readers: readonly string[];
  readonly waitingFor: readonly string[];
}

export const PDF = 'application/pdf';

export function currentVersion(doc: Pick<Outgoing, 'versions' | 'currentFile'>): Version | undefined {
  return doc.versions.find((version) => version.file === doc.currentFile);
}

/** What of the draft bears initials: the newest of them, and nothing once it was given back. */
export function initialledOf(doc: Pick<Outgoing, 'approved' | 'checked'>): Initialled | undefined {
  return doc.checked?.initialled ?? doc.approved?.initialled;
}

/** A secret document kept as fields only: it has neither file nor text here (NĐ 30/2020, Điều 16.3). */
export function isOnPaper(doc: Pick<Outgoing, 'secrecy' | 'currentFile'>): boolean {
  return doc.secrecy !== 'none' && doc.currentFile === undefined;
}

/** NĐ 30/2020, Điều 19 and 29.3: what was issued goes into the dossier of the work, also when it was withdrawn later. */
export function isFileable(doc: Pick<Outgoing, 'issuedAt'>): boolean {
  return doc.issuedAt !== undefined;
}
