import { z } from 'zod';
import { isCivilDate } from '../../kernel/clock.ts';
import { SECRECY } from '../../kernel/context.ts';
import { waitsForView } from '../directory/index.ts';
import { keySecretsShape } from '../signatures/index.ts';
import { AUTHORITIES, DISPATCH_METHODS, OUTGOING_STATES, URGENCIES } from './outgoing.ts';
import { OUTGOING_ACTIONS } from './outgoing-decisions.ts';

const id = z.string().min(1).max(64);
const line = (most: number) => z.string().trim().min(1).max(most);
const civilDate = z.string().refine(isCivilDate, 'not a day');

export const mandate = z.strictObject({ document: line(300), until: civilDate.optional() });

export const recipients = z.strictObject({
  inside: z.array(id).max(100).default([]),
  outside: z
    .array(
      z.strictObject({
        name: line(300),
        method: z.enum(DISPATCH_METHODS).default('post'),
        address: z.string().trim().max(300).optional(),
      }),
    )
    .max(200)
    .default([]),
});

/** The body of a document that is composed in the layout of NĐ 30/2020 instead of uploaded. */
export const compose = z.strictObject({
  /** Grounds (căn cứ), one each. */
  grounds: z.array(line(2000)).max(50).default([]),
  /** “Kính gửi”; for official letters, reports and proposals. */
  to: z.array(line(300)).max(50).default([]),
  paragraphs: z.array(line(20_000)).min(1).max(500),
  /** Lines under “Nơi nhận”; worked out from the recipients where absent. */
  recipientLines: z.array(line(300)).max(100).optional(),
  /** Box 12: sign of who drafted it and number of copies; worked out where absent. */
  initials: line(10).optional(),
  copies: z.number().int().min(1).max(9999).optional(),
});

const described = {
  type: line(20),
  abstract: z.string().trim().max(2000),
  signer: id,
  authority: z.enum(AUTHORITIES),
  mandate: mandate.optional(),
  recipients,
  urgency: z.enum(URGENCIES).default('none'),
  secrecy: z.enum(SECRECY).default('none'),
  completesIncoming: z.boolean().default(false),
};

export const draftBody = z.strictObject({
  ...described,
  /** The unit that drafts; the drafter's own where absent. */
  unit: id.optional(),
  answersTo: id.optional(),
  file: id.optional(),
  compose: compose.optional(),
  note: z.string().trim().max(500).optional(),
});
export type DraftBody = z.output<typeof draftBody>;

export const updateBody = z.strictObject(described).omit({ secrecy: true });
export type UpdateBody = z.output<typeof updateBody>;

export const versionBody = z.strictObject({
  file: id.optional(),
  compose: compose.optional(),
  note: z.string().trim().max(500).optional(),
});
export type VersionBody = z.output<typeof versionBody>;

export const reasonBody = z.strictObject({ reason: line(2000) });
export const noteBody = z.strictObject({ note: z.string().trim().max(2000).optional() });
export const signBody = z.strictObject({ keyId: id, ...keySecretsShape });
export type SignBody = z.output<typeof signBody>;
/** With one's initials (ký nháy), where the agency asks for them. */
export const approveBody = noteBody.extend({ initials: signBody.optional() });
export const checkBody = z.strictObject({
  /** The clerk has looked at what the list could not find by itself. */
  confirmed: z.boolean().default(false),
  note: z.string().trim().max(2000).optional(),
  initials: signBody.optional(),
});
export const paperBody = z.strictObject({ signedOn: civilDate });
export const issueBody = z.strictObject({
  dispatches: z
    .array(
      z.strictObject({
        recipient: line(300),
        method: z.enum(DISPATCH_METHODS),
        note: z.string().trim().max(500).optional(),
      }),
    )
    .max(200)
    .default([]),
});
export type IssueBody = z.output<typeof issueBody>;

export const outgoingId = z.object({ id });
export const outgoingQuery = z.object({
  state: z.enum(OUTGOING_STATES).optional(),
  type: z.string().max(20).optional(),
  unit: id.optional(),
  answersTo: id.optional(),
  mine: z.enum(['drafting', 'waiting']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  after: z.string().max(500).optional(),
});
export type OutgoingQuery = z.output<typeof outgoingQuery>;

const named = z.object({ id, name: z.string() });
const stamp = z.object({ by: named, at: z.string() });

export const outgoingSummary = z.object({
  id,
  version: z.number().int(),
  state: z.enum(OUTGOING_STATES),
  type: z.string(),
  abstract: z.string(),
  unit: named,
  drafter: named,
  signer: named,
  urgency: z.enum(URGENCIES),
  secrecy: z.enum(SECRECY),
  numberAndSymbol: z.string().optional(),
  issuedOn: z.string().optional(),
  updatedAt: z.string(),
  waitingFor: z.array(z.string()),
  waitsFor: waitsForView,
  actions: z.array(z.enum([...OUTGOING_ACTIONS, 'reassign'])),
});

/** The draft as it came out of somebody's initials. */
const initialled = z.object({ file: id, sha256: z.string() }).optional();
const signature = stamp.extend({
  file: id,
  sha256: z.string(),
  /** Of the weakest signature in the file when it was made: B-B has no proven time yet, and gets it later by itself. */
  level: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA']).optional(),
});

export const outgoingView = outgoingSummary.extend({
  authority: z.enum(AUTHORITIES),
  mandate: mandate.optional(),
  recipients: z.object({ inside: z.array(named), outside: recipients.shape.outside }),
  answersTo: z.object({ id, label: z.string() }).optional(),
  completesIncoming: z.boolean(),
  versions: z.array(
    z.object({
      file: id,
      name: z.string(),
      mediaType: z.string(),
      sha256: z.string(),
      at: z.string(),
      by: named,
      note: z.string().optional(),
    }),
  ),
  currentFile: id.optional(),
  signedFile: id.optional(),
  approved: stamp.extend({ initialled }).optional(),
  checked: stamp
    .extend({ sha256: z.string().optional(), note: z.string().optional(), initialled })
    .optional(),
  returned: stamp.extend({ from: z.enum(OUTGOING_STATES), reason: z.string() }).optional(),
  book: id.optional(),
  number: z.number().int().optional(),
  symbol: z.string().optional(),
  signed: signature.optional(),
  sealed: signature.optional(),
  paper: stamp.optional(),
  issuedAt: z.string().optional(),
  issuedLate: z.boolean().optional(),
  dispatches: z.array(
    z.object({
      recipient: z.string(),
      method: z.enum([...DISPATCH_METHODS, 'inside']),
      at: z.string(),
      by: named,
      note: z.string().optional(),
    }),
  ),
  withdrawn: stamp.extend({ reason: z.string() }).optional(),
  dossier: id.optional(),
  frozen: z.boolean().optional(),
  createdAt: z.string(),
});
export type OutgoingView = z.output<typeof outgoingView>;
export type OutgoingSummary = z.output<typeof outgoingSummary>;

export const outgoingPage = z.object({
  items: z.array(outgoingSummary),
  next: z.string().optional(),
  actions: z.array(z.enum(['draft'])),
});
export type OutgoingPage = z.output<typeof outgoingPage>;
export const formCheckView = z.object({
  file: id.optional(),
  findings: z.array(
    z.object({
      item: z.string(),
      verdict: z.enum(['present', 'missing', 'unsure']),
      expected: z.string().optional(),
    }),
  ),
});
