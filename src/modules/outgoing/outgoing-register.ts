// Lines of the printed register of outgoing documents: NĐ 30/2020, Phụ lục IV, I.2.
import type { Storage, Stored } from '../../../storage/port.ts';
import { legalDate } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { type Directory, type DirectoryService, nameOf, unitNameOf } from '../directory/index.ts';
import { type Cells, documentType, type RegisterPresenter } from '../registers/index.ts';
import type { Outgoing } from './outgoing.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { mayRead } from './outgoing-policy.ts';

function day(date: string | undefined): string {
  return date ? date.split('-').reverse().join('/') : '';
}

function cellsOf(directory: Directory, doc: Outgoing): Cells {
  const { inside, outside } = doc.recipients;
  const recipients = [
    ...outside.map(({ name }) => name),
    ...inside.map((unit) => unitNameOf(directory, unit).name),
  ];
  const withdrawn = doc.withdrawn ? `Thu hồi: ${doc.withdrawn.reason}` : '';
  return {
    numberAndSymbol: doc.numberAndSymbol ?? '',
    documentOn: day(doc.issuedOn),
    typeAndAbstract: `${documentType(doc.type)?.vi ?? doc.type}: ${doc.abstract}`,
    signer: nameOf(directory, doc.signer).name,
    recipients: recipients.join('; '),
    copyKeeper: unitNameOf(directory, doc.unit).name,
    copies: '',
    transferredOn: doc.issuedAt ? day(legalDate(doc.issuedAt)) : '',
    receipt: '',
    note: withdrawn,
  };
}

/** Cells of the documents that the reader may see. */
export function outgoingPresenter(storage: Storage, directories: DirectoryService): RegisterPresenter {
  return async (context: Context, ids) => {
    if (ids.length === 0) return new Map();
    const [docs, directory] = await Promise.all([
      storage.getMany<Outgoing>(OUTGOING, context.actor.agency, ids),
      directories.of(context),
    ]);
    const seen = docs.filter((doc: Stored<Outgoing>) => mayRead(doc, context.actor));
    return new Map(seen.map((doc) => [doc.id, cellsOf(directory, doc)]));
  };
}
