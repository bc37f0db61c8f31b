import { workerData } from 'node:worker_threads';
import type { SearchCursor, SearchDocument, SearchRef } from '../port.ts';
import { answerCalls } from './calls.ts';
import { type IndexState, IndexWriter } from './index-writer.ts';

answerCalls(() => {
  const writer = new IndexWriter((workerData as { path: string }).path);
  /** Every write answers how the index stands after it, so that nobody has to ask. */
  const after = (write: () => void): IndexState => {
    write();
    return writer.state();
  };
  return {
    open: () => writer.state(),
    put: (docs: SearchDocument[], cursor?: SearchCursor) => after(() => writer.put(docs, cursor)),
    remove: (agency: string, refs: SearchRef[], removal: { seq: number; cursor?: SearchCursor }) =>
      after(() => writer.remove(agency, refs, removal)),
    putRebuilt: (docs: SearchDocument[], meta: Record<string, string>) =>
      after(() => writer.putRebuilt(docs, meta)),
    setCursors: (cursors: SearchCursor[]) => after(() => writer.setCursors(cursors)),
    setMeta: (values: Record<string, string | null>) => after(() => writer.setMeta(values)),
    settle: (step: number) => writer.settle(step),
    close: () => writer.close(),
  };
});
