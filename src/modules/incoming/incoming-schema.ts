import { z } from 'zod';
import { SECRECY } from '../../kernel/context.ts';
import { civilDate, waitsForView } from '../directory/index.ts';
import { fileViewSchema } from '../documents/index.ts';
import { DOCUMENT_TYPE_CODES } from '../registers/index.ts';
import { ROUTING_ACTIONS, ROUTING_STATES } from '../routing/index.ts';
import { taskViewSchema } from '../tasks/index.ts';
import { URGENCIES } from './incoming.ts';
import { BOXES } from './incoming-lists.ts';
import { WARNINGS } from './incoming-warnings.ts';

const id = z.string().min(1).max(100);
const line = (max: number) => z.string().trim().min(1).max(max);
const words = (max: number) => z.string().trim().max(max);

/** NĐ 30/2020, Phụ lục VI, Phần II, II: names and lengths of the fields. */
const fields = {
  number: line(30).optional(),
  symbol: line(100).optional(),
  numberAndSymbol: line(130).optional(),
  documentOn: civilDate.optional(),
  issuer: line(200),
  type: z.enum(DOCUMENT_TYPE_CODES),
  abstract: line(2000),
  urgency: z.enum(URGENCIES).default('none'),
  secrecy: z.enum(SECRECY).default('none'),
  signer: line(200).optional(),
  pages: z.number().int().min(1).max(99_999).optional(),
  copies: z.number().int().min(1).max(99_999).optional(),
  note: words(500).optional(),
  deadline: civilDate.optional(),
  files: z.array(id).max(50).default([]),
};

export const registerBody = z.object({
  ...fields,
  book: id.optional(),
  arrivalOn: civilDate.optional(),
  confirmDuplicate: z.boolean().default(false),
});
export const updateBody = z.object(fields);

export const submitBody = z.object({ to: id });
/** Either a day, or so many working days from today. */
const deadline = { deadline: civilDate.optional(), workingDays: z.number().int().min(0).max(500).optional() };
export const transferBody = z.object({
  leadUnit: id.optional(),
  coordinateUnits: z.array(id).max(100).default([]),
  informedUnits: z.array(id).max(100).default([]),
  informedPeople: z.array(id).max(100).default([]),
  text: words(2000).default(''),
  ...deadline,
});
export const directBody = transferBody.extend({ takeOver: z.boolean().default(false) });
export const assignBody = z.object({
  lead: id.optional(),
  coordinators: z.array(id).max(50).default([]),
  text: words(2000).optional(),
  unit: id.optional(),
  ...deadline,
});
export const progressBody = z.object({
  text: line(2000),
  percent: z.number().int().min(0).max(100).optional(),
});
export const reportBody = z.object({ result: line(4000) });
export const completeBody = z.object({ text: words(2000).optional() });
export const reasonBody = z.object({ reason: line(1000) });

export const idParams = z.object({ id });
export const listQuery = z.object({
  box: z.enum(BOXES).default('all'),
  state: z.enum(ROUTING_STATES).optional(),
  book: id.optional(),
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  after: z.string().max(500).optional(),
});
export const duplicatesQuery = z.object({
  numberAndSymbol: words(130).optional(),
  number: words(30).optional(),
  symbol: words(100).optional(),
  issuer: words(200).optional(),
  documentOn: civilDate.optional(),
  /** Ids of files, separated by commas. */
  files: words(2000).optional(),
  except: id.optional(),
});

export const duplicateView = z.object({
  kind: z.string(),
  id: z.string(),
  why: z.enum(['number', 'content']),
  arrivalNumber: z.number().optional(),
  arrivalOn: z.string().optional(),
  numberAndSymbol: z.string().optional(),
});

const named = z.object({ id: z.string(), name: z.string() });
const holder = z.object({
  kind: z.enum(['clerk', 'leader', 'unit', 'person']),
  id: z.string().optional(),
  name: z.string().optional(),
});
const instant = z.string();

export const summaryView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(ROUTING_STATES),
    source: z.enum(['manual', 'internal']),
    book: z.object({ id: z.string(), name: z.string(), code: z.string() }).optional(),
    year: z.number(),
    arrivalNumber: z.number().optional(),
    arrivalOn: z.string(),
    arrivedAt: instant,
    registeredAt: instant,
    registeredBy: named,
    number: z.string().optional(),
    symbol: z.string().optional(),
    numberAndSymbol: z.string().optional(),
    documentOn: z.string().optional(),
    issuer: z.string(),
    type: z.string(),
    abstract: z.string(),
    urgency: z.enum(URGENCIES),
    secrecy: z.enum(SECRECY),
    signer: z.string().optional(),
    pages: z.number().optional(),
    copies: z.number().optional(),
    note: z.string().optional(),
    deadline: z.string().optional(),
    answers: z.array(z.object({ id: z.string(), numberAndSymbol: z.string().optional() })),
    origin: z.object({ kind: z.string(), id: z.string() }).optional(),
    dossier: z.string().optional(),
    frozen: z.boolean().optional(),
    holder: holder.optional(),
    leadUnit: named.optional(),
    fileCount: z.number().int(),
    overdue: z.boolean(),
    returned: z.boolean(),
    submitBy: z.string().optional(),
    submitLate: z.boolean().optional(),
    submitAtOnce: z.boolean(),
    withdrawn: z.object({ by: named, at: instant, reason: z.string() }).optional(),
    warnings: z.array(z.object({ code: z.enum(WARNINGS), field: z.string() })),
    waitsFor: waitsForView,
    actions: z.array(z.string()),
  })
  .meta({ id: 'IncomingSummary' });

const act = { by: named, at: instant };
const handling = z.object({
  submittedTo: named.optional(),
  submittedBy: named.optional(),
  submittedAt: instant.optional(),
  direction: z
    .object({
      ...act,
      text: z.string(),
      leadUnit: named.optional(),
      coordinateUnits: z.array(named),
      informedUnits: z.array(named),
      informedPeople: z.array(named),
      deadline: z.string().optional(),
      transferred: z.boolean(),
    })
    .optional(),
  assignment: z
    .object({ ...act, lead: named, text: z.string().optional(), deadline: z.string().optional() })
    .optional(),
  coordinators: z.array(z.object({ unit: named, person: named, reported: z.boolean() })),
  noted: z.array(named),
  progress: z.object({ at: instant, percent: z.number() }).optional(),
  report: z.object({ ...act, result: z.string() }).optional(),
  completion: z.object({ ...act, text: z.string().optional(), answer: z.string().optional() }).optional(),
  returned: z.object({ ...act, from: z.enum(ROUTING_STATES), reason: z.string() }).optional(),
  trail: z.array(
    z.object({
      ...act,
      action: z.enum([...ROUTING_ACTIONS, 'reassign']),
      from: z.enum(ROUTING_STATES),
      to: holder.optional(),
      text: z.string().optional(),
    }),
  ),
});

export const detailView = summaryView
  .extend({ handling, files: z.array(fileViewSchema), tasks: z.array(taskViewSchema) })
  .meta({ id: 'Incoming' });

export const listView = z.object({
  items: z.array(summaryView),
  next: z.string().optional(),
  actions: z.array(z.enum(['register'])),
});
const count = z.object({ value: z.number().int(), capped: z.boolean() });
export const countsView = z.object({ waiting: count, overdue: count });
