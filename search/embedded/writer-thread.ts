import { workerData } from 'node:worker_threads';
import type { SearchCursor, SearchDocument, SearchRef } from '../port.ts';
import { answerCalls } from './calls.ts';
import { IndexWriter } from './index-writer.ts';

answerCalls(() => {
  const writer = new IndexWriter((workerData as { path: string }).path);
  return {
    open: () => null,
    put: (docs: SearchDocument[], cursor?: SearchCursor) => writer.put(docs, cursor),
    remove: (agency: string, refs: SearchRef[], removal: { seq: number; cursor?: SearchCursor }) =>
      writer.remove(agency, refs, removal),
    putRebuilt: (docs: SearchDocument[], meta: Record<string, string>) => writer.putRebuilt(docs, meta),
    setCursors: (cursors: SearchCursor[]) => writer.setCursors(cursors),
    setMeta: (values: Record<string, string | null>) => writer.setMeta(values),
    state: () => writer.state(),
    settle: (step: number) => writer.settle(step),
    close: () => writer.close(),
  };
});
