/** Cells of the printed register of incoming documents: NĐ 30/2020, Phụ lục IV, VI.2. */
import type { Storage, Stored } from '../../../storage/port.ts';
import { type CivilDate, legalDate } from '../../kernel/clock.ts';
import { type Directory, type DirectoryService, nameOf, unitNameOf } from '../directory/index.ts';
import { type Cells, documentType, type RegisterPresenter } from '../registers/index.ts';
import { INCOMING, type Incoming } from './incoming.ts';
import { mayReadIncoming } from './incoming-policy.ts';

/** `05/01/2026`, `12/3/2026`: day below 10 and months 1 and 2 take a leading 0 (Phụ lục I, Phần I, II.4). */
export function printedDate(date: CivilDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

function recipientOf({ handling }: Incoming, directory: Directory): string {
  const { direction, submittedTo, assignment } = handling;
  if (direction?.leadUnit) return unitNameOf(directory, direction.leadUnit).name;
  if (direction) {
    const units = direction.informedUnits.map((unit) => unitNameOf(directory, unit).name);
    return [...units, ...direction.informedPeople.map((person) => nameOf(directory, person).name)].join('; ');
  }
  const person = assignment?.lead ?? submittedTo;
  return person === undefined ? '' : nameOf(directory, person).name;
}

/** Received in the system: by whom its head had it assigned, or who has begun. */
function receiptOf({ handling }: Incoming, directory: Directory): string {
  const by = handling.assignment?.by ?? handling.completion?.by;
  return by === undefined ? '' : nameOf(directory, by).name;
}

function cellsOf(incoming: Incoming, directory: Directory): Cells {
  const { direction } = incoming.handling;
  const type = documentType(incoming.type)?.vi ?? incoming.type;
  return {
    arrivalOn: printedDate(incoming.arrivalOn),
    arrivalNumber: incoming.arrivalNumber === undefined ? '' : String(incoming.arrivalNumber),
    issuer: incoming.issuer,
    numberAndSymbol: incoming.numberAndSymbol ?? '',
    documentOn: incoming.documentOn ? printedDate(incoming.documentOn) : '',
    typeAndAbstract: `${type}: ${incoming.abstract}`,
    recipient: recipientOf(incoming, directory),
    transferredOn: direction ? printedDate(legalDate(direction.at)) : '',
    receipt: receiptOf(incoming, directory),
    note: incoming.note ?? '',
  };
}

export function incomingPresenter(storage: Storage, directory: DirectoryService): RegisterPresenter {
  return async (context, ids) => {
    const people = await directory.of(context);
    const found: Stored<Incoming>[] = [];
    for (let from = 0; from < ids.length; from += 200) {
      const some = ids.slice(from, from + 200);
      found.push(...(await storage.getMany<Incoming>(INCOMING, context.actor.agency, some)));
    }
    const readable = found.filter((one) => mayReadIncoming(context.actor, one));
    return new Map(readable.map((one) => [one.id, cellsOf(one, people)]));
  };
}
