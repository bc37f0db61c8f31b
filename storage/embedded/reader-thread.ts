/** A reader: lists, counts and the journal, on a connection of its own. */
import { workerData } from 'node:worker_threads';
import { collectKinds } from '../check.ts';
import type { CountQuery, FindQuery, Kind, ReadJournal } from '../port.ts';
import { openReader } from './database.ts';
import type { Folder } from './files.ts';
import { JournalQuery } from './journal-query.ts';
import { RecordQuery } from './record-query.ts';
import { serve } from './thread.ts';

export type ReaderRequest =
  | { readonly do: 'find'; readonly kind: string; readonly query: FindQuery }
  | { readonly do: 'count'; readonly kind: string; readonly query: CountQuery }
  | { readonly do: 'tally'; readonly kind: string; readonly field: string; readonly query: CountQuery }
  | { readonly do: 'journal'; readonly query: ReadJournal };

const { folder, kinds } = workerData as { readonly folder: Folder; readonly kinds: readonly Kind[] };

const database = openReader(folder.records);
const records = new RecordQuery(database, collectKinds(kinds));
const journal = new JournalQuery(database);

serve((request: ReaderRequest) => {
  switch (request.do) {
    case 'find':
      return records.find(request.kind, request.query);
    case 'count':
      return records.count(request.kind, request.query);
    case 'tally':
      return records.tally(request.kind, request.field, request.query);
    case 'journal':
      return journal.read(request.query);
  }
});
