import { z } from 'zod';
import { isCivilDate } from '../../kernel/clock.ts';
import { waitsForView } from '../directory/index.ts';
import { shortProofSchema } from '../signatures/index.ts';
import { DOSSIER_STATES } from './dossier.ts';
import { DOSSIER_ACTIONS } from './dossier-decisions.ts';
import { PLAN_ACTIONS, PLAN_LIST_ACTIONS } from './dossier-policy.ts';

const id = z.string().min(1).max(64);
const line = (most: number) => z.string().trim().min(1).max(most);
const civilDate = z.string().refine(isCivilDate, 'not a day');
const year = z.number().int().min(1945).max(9999);
const named = z.object({ id, name: z.string() });

export const retention = z.union([
  z.strictObject({ permanent: z.literal(true) }),
  z.strictObject({ years: z.number().int().min(1).max(100) }),
]);

export const filePlanBody = z.strictObject({
  year,
  code: line(40),
  heading: line(500),
  unit: id,
  keeper: id.optional(),
  retention,
  order: z.number().int().min(0).max(10_000).default(0),
});
export type FilePlanBody = z.output<typeof filePlanBody>;
export const filePlanView = filePlanBody.extend({
  id,
  version: z.number().int(),
  unitName: z.string(),
  keeperName: z.string().optional(),
  actions: z.array(z.enum(PLAN_ACTIONS)),
});
export const filePlanQuery = z.object({ year: z.coerce.number().int() });
const planListActions = z.array(z.enum(PLAN_LIST_ACTIONS));
export const filePlanList = z.object({ items: z.array(filePlanView), actions: planListActions });
export const copyYearBody = z.strictObject({ year });
export const copiedView = filePlanList.extend({
  skipped: z.array(z.object({ code: z.string(), reason: z.enum(['EXISTS', 'UNIT_CLOSED']) })),
});

export const openBody = z.strictObject({
  /** Line of the file plan; without it the next three are needed (Điều 29.2.c). */
  plan: id.optional(),
  code: line(40).optional(),
  title: line(500).optional(),
  retention: retention.optional(),
  unit: id.optional(),
  keeper: id.optional(),
});
export type OpenBody = z.output<typeof openBody>;

export const updateBody = z.strictObject({
  code: line(40).optional(),
  title: line(500).optional(),
  retention: retention.optional(),
  keeper: id.optional(),
});
export type UpdateBody = z.output<typeof updateBody>;

export const FILEABLE = ['incoming', 'outgoing', 'file'] as const;
export const subjectBody = z.strictObject({ kind: z.enum(FILEABLE), id });
export type SubjectBody = z.output<typeof subjectBody>;

/** Closing goes over title, code and retention once more (Điều 29.4.b). */
export const closeBody = z.strictObject({ title: line(500).optional(), retention: retention.optional() });
export type CloseBody = z.output<typeof closeBody>;
export const noteBody = z.strictObject({ note: z.string().trim().max(2000).optional() });
export const reasonBody = z.strictObject({ reason: line(2000) });

export const dossierId = z.object({ id });
export const dossierQuery = z.object({
  state: z.enum(DOSSIER_STATES).optional(),
  unit: id.optional(),
  keeper: id.optional(),
  year: z.coerce.number().int().optional(),
  mine: z.enum(['kept', 'waiting']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  after: z.string().max(500).optional(),
});
export type DossierQuery = z.output<typeof dossierQuery>;
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(500).optional(),
});

const stamp = z.object({ by: named, at: z.string() });

export const dossierSummary = z.object({
  id,
  version: z.number().int(),
  state: z.enum(DOSSIER_STATES),
  year: z.number().int(),
  code: z.string(),
  title: z.string(),
  unit: named,
  keeper: named,
  retention,
  openedOn: civilDate,
  closedOn: civilDate.optional(),
  documentCount: z.number().int(),
  updatedAt: z.string(),
  waitingFor: z.array(z.string()),
  waitsFor: waitsForView,
  actions: z.array(z.enum(DOSSIER_ACTIONS)),
});
export const dossierView = dossierSummary.extend({
  plan: id.optional(),
  keepUntil: civilDate.optional(),
  handOver: stamp.extend({ note: z.string().optional(), late: z.boolean() }).optional(),
  returned: stamp.extend({ reason: z.string() }).optional(),
  archived: stamp.extend({ on: civilDate, note: z.string().optional() }).optional(),
  lastFixity: stamp.extend({ problems: z.number().int() }).optional(),
  mustBeHandedOver: z.boolean(),
});
export type DossierView = z.output<typeof dossierView>;
export type DossierSummary = z.output<typeof dossierSummary>;
export const dossierPage = z.object({
  items: z.array(dossierSummary),
  next: z.string().optional(),
  actions: z.array(z.enum(['open'])),
});
export type DossierPage = z.output<typeof dossierPage>;

export const openQuery = z.object({
  q: z.string().max(200).default('').meta({ description: 'Beginnings of words of code or title' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: z.string().max(500).optional(),
});
export type OpenQuery = z.output<typeof openQuery>;
export const openDossierView = z.object({
  id,
  version: z.number().int(),
  code: z.string(),
  title: z.string(),
  unit: named,
  keeper: named,
  documentCount: z.number().int(),
});
export type OpenDossier = z.output<typeof openDossierView>;
export const openDossierPage = z.object({ items: z.array(openDossierView), next: z.string().optional() });

/** Filing from the page of the document. */
export const fileBody = z.strictObject({ dossier: id });
export const filedDocumentView = z.object({ id, version: z.number().int(), dossier: id });

/** One line of the list of documents (mục lục văn bản). What the reader may not see shows its place only. */
export const filedView = z.object({
  order: z.number().int(),
  kind: z.enum(FILEABLE),
  id,
  filedAt: z.string(),
  filedBy: named,
  hidden: z.boolean(),
  label: z.string(),
  numberAndSymbol: z.string().optional(),
  on: z.string().optional(),
  author: z.string().optional(),
  type: z.string().optional(),
  abstract: z.string().optional(),
  state: z.string().optional(),
  finished: z.boolean(),
  /** Until when its signatures can be proven, and by what; none where it has none. */
  proof: shortProofSchema.optional(),
  actions: z.array(z.enum(['unfile'])),
});
export type FiledView = z.output<typeof filedView>;
export const filedList = z.object({ items: z.array(filedView) });
