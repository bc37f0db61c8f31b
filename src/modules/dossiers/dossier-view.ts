import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { present } from '../../kernel/present.ts';
import { type Directory, nameOf, standingIn, unitNameOf, whoActs } from '../directory/index.ts';
import { type Dossier, type FilePlanLine, type Filing, keepUntil } from './dossier.ts';
import { allowedDossierActions, handOverIsLate, mustBeHandedOver } from './dossier-decisions.ts';
import { keepsFilePlan, PLAN_ACTIONS } from './dossier-policy.ts';
import type { DossierSummary, DossierView, FiledView, OpenDossier } from './dossier-schema.ts';
import type { Subject } from './dossier-subjects.ts';

export function dossierSummaryOf(
  context: Context,
  directory: Directory,
  dossier: Stored<Dossier>,
): DossierSummary {
  const { id, version, state, year, code, title, retention, openedOn, closedOn } = dossier;
  return present({
    id,
    version,
    state,
    year,
    code,
    title,
    unit: unitNameOf(directory, dossier.unit),
    keeper: nameOf(directory, dossier.keeper),
    retention: { ...retention },
    openedOn,
    closedOn,
    documentCount: dossier.documentCount,
    updatedAt: dossier.updatedAt,
    waitingFor: [...dossier.waitingFor],
    waitsFor: whoActs(directory, dossier.waitingFor),
    actions: [...allowedDossierActions(dossier, standingIn(directory, context, dossier.unit))],
  });
}

export function dossierViewOf(context: Context, directory: Directory, dossier: Stored<Dossier>): DossierView {
  const named = <T extends { readonly by: string }>(stamp: T | undefined) =>
    stamp && { ...stamp, by: nameOf(directory, stamp.by) };
  const { handOver } = dossier;
  const late = handOver ? handOverIsLate(dossier, handOver.at.slice(0, 10)) : false;
  return present({
    ...dossierSummaryOf(context, directory, dossier),
    plan: dossier.plan,
    keepUntil: keepUntil(dossier),
    handOver: handOver && { ...named(handOver)!, late },
    returned: named(dossier.returned),
    archived: named(dossier.archived),
    lastFixity: named(dossier.lastFixity),
    mustBeHandedOver: mustBeHandedOver(dossier),
  }) as DossierView;
}

/** What is needed to choose a dossier. */
export function openDossierOf(directory: Directory, dossier: Stored<Dossier>): OpenDossier {
  const { id, version, code, title, documentCount } = dossier;
  const unit = unitNameOf(directory, dossier.unit);
  return { id, version, code, title, unit, keeper: nameOf(directory, dossier.keeper), documentCount };
}

export interface FiledPlace {
  readonly subject: Subject | undefined;
  readonly order: number;
  /** The reader checks the list for the archive. */
  readonly checks: boolean;
  readonly actions: FiledView['actions'];
  /** Of its signed files the one that is provable for the shortest time. */
  readonly proof: FiledView['proof'];
}

/** A line of the list; of a document that the reader may not see only its place. */
export function filedViewOf(
  directory: Directory,
  filing: Filing,
  { subject, order, checks, actions, proof }: FiledPlace,
): FiledView {
  const { kind, id } = filing.subject;
  const hidden = !subject || !(subject.readable || checks);
  const line = {
    order,
    kind: kind as FiledView['kind'],
    id,
    filedAt: filing.filedAt,
    filedBy: nameOf(directory, filing.filedBy),
    hidden,
    finished: subject?.finished ?? false,
    actions,
  };
  if (hidden) return { ...line, label: '' };
  const { label, numberAndSymbol, on, author, type, abstract, state } = subject;
  return present({ ...line, label, numberAndSymbol, on, author, type, abstract, state, proof });
}

export function planLineViewOf(
  { actor }: Context,
  directory: Directory,
  { agency: _agency, ...line }: Stored<FilePlanLine>,
) {
  const unitName = unitNameOf(directory, line.unit).name;
  const keeperName = line.keeper ? nameOf(directory, line.keeper).name : undefined;
  const actions = keepsFilePlan(actor) ? [...PLAN_ACTIONS] : [];
  return present({ ...line, unitName, keeperName, actions });
}
