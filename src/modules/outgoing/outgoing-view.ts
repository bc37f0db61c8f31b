import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { present } from '../../kernel/present.ts';
import {
  type Directory,
  nameOf,
  standingIn,
  successionLevels,
  unitNameOf,
  whoActs,
} from '../directory/index.ts';
import type { Outgoing, SignatureNote } from './outgoing.ts';
import { allowedActions } from './outgoing-decisions.ts';
import type { OutgoingSummary, OutgoingView } from './outgoing-schema.ts';
import { vacancyOf } from './outgoing-vacancy.ts';

function actionsOf(directory: Directory, context: Context, doc: Stored<Outgoing>) {
  const { secrecy } = doc;
  const names = secrecy !== 'none' && successionLevels(directory, context).includes(secrecy);
  const reassigns = names && vacancyOf(doc, directory).stuck;
  const steps = allowedActions(doc, standingIn(directory, context, doc.unit));
  return [...steps, ...(reassigns ? (['reassign'] as const) : [])];
}

export function summaryOf(directory: Directory, context: Context, doc: Stored<Outgoing>): OutgoingSummary {
  return present({
    id: doc.id,
    version: doc.version,
    state: doc.state,
    type: doc.type,
    abstract: doc.abstract,
    unit: unitNameOf(directory, doc.unit),
    drafter: nameOf(directory, doc.drafter),
    signer: nameOf(directory, doc.signer),
    urgency: doc.urgency,
    secrecy: doc.secrecy,
    numberAndSymbol: doc.numberAndSymbol,
    issuedOn: doc.issuedOn,
    updatedAt: doc.updatedAt,
    waitingFor: [...doc.waitingFor],
    waitsFor: whoActs(directory, doc.waitingFor),
    actions: actionsOf(directory, context, doc),
  }) as OutgoingSummary;
}

type Stamp = { readonly by: string; readonly at: string };

/** What is shown of a document besides itself. */
export interface Around {
  readonly directory: Directory;
  readonly context: Context;
  /** How the document that it answers is called. */
  readonly answered?: { readonly id: string; readonly label: string } | undefined;
}

function partsShown(directory: Directory, doc: Outgoing) {
  const named = <T extends Stamp>(stamp: T | undefined) =>
    stamp && present({ ...stamp, by: nameOf(directory, stamp.by) });
  const signature = (note: SignatureNote | undefined) =>
    note &&
    present({
      by: nameOf(directory, note.person),
      at: note.at,
      file: note.file,
      sha256: note.sha256,
      level: note.level,
    });
  return {
    versions: doc.versions.map((version) => named(version)),
    dispatches: doc.dispatches.map((dispatch) => named(dispatch)),
    approved: named(doc.approved),
    checked: named(doc.checked),
    returned: named(doc.returned),
    paper: named(doc.paper),
    withdrawn: named(doc.withdrawn),
    signed: signature(doc.signed),
    sealed: signature(doc.sealed),
  };
}

export function viewOf(doc: Stored<Outgoing>, { directory, context, answered }: Around): OutgoingView {
  const { mandate, currentFile, signedFile, book, number, symbol, issuedAt, issuedLate, dossier, frozen } =
    doc;
  return present({
    ...summaryOf(directory, context, doc),
    ...partsShown(directory, doc),
    authority: doc.authority,
    mandate,
    recipients: {
      inside: doc.recipients.inside.map((unit) => unitNameOf(directory, unit)),
      outside: [...doc.recipients.outside],
    },
    answersTo: answered,
    completesIncoming: doc.completesIncoming,
    currentFile,
    signedFile,
    book,
    number,
    symbol,
    issuedAt,
    issuedLate,
    dossier,
    frozen,
    createdAt: doc.createdAt,
  }) as OutgoingView;
}
