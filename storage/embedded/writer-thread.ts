/** The one writer. Everything that waits for the disk waits here, never on the event loop. */
import type { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import { collectKinds } from '../check.ts';
import type { Kind, SchemaVersion } from '../port.ts';
import { BatchWriter } from './batch-writer.ts';
import { openWriter } from './database.ts';
import type { Folder } from './files.ts';
import { migrate } from './migrate.ts';
import type { WriterRequest } from './rows.ts';
import { STATE_TABLES, StateWriter } from './state-writer.ts';
import { serve } from './thread.ts';

const { folder, kinds, schema } = workerData as {
  readonly folder: Folder;
  readonly kinds: readonly Kind[];
  readonly schema: SchemaVersion;
};

interface Open {
  readonly records: DatabaseSync;
  readonly states: DatabaseSync;
  readonly batches: BatchWriter;
  readonly state: StateWriter;
}

let open: Open | undefined;

function opened(): Open {
  if (open) return open;
  const all = collectKinds(kinds);
  const records = openWriter(folder.records, { synchronous: 'FULL' });
  migrate(records, all, schema);
  const states = openWriter(folder.state, { synchronous: 'NORMAL', cacheKib: 4096 });
  states.exec(STATE_TABLES);
  open = { records, states, batches: new BatchWriter(records, all), state: new StateWriter(states) };
  return open;
}

function close(): void {
  open?.records.close();
  open?.states.close();
  open = undefined;
}

serve((request: WriterRequest) => {
  switch (request.do) {
    case 'open':
      opened();
      return undefined;
    case 'write':
      return opened().batches.write(request.batch);
    case 'state':
      return opened().state.change(request.change);
    case 'close':
      return close();
  }
});
