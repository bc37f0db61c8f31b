import { workerData } from 'node:worker_threads';
import type { EngineRequest, EngineSuggest } from '../engine.ts';
import { answer } from './answer.ts';
import { answerCalls } from './calls.ts';
import { IndexScan } from './scan.ts';
import { suggest } from './suggesting.ts';

answerCalls(() => {
  const scan = new IndexScan((workerData as { path: string }).path);
  return {
    query: (request: EngineRequest) => answer(scan, request),
    suggest: (request: EngineSuggest) => suggest(scan, request),
    close: () => scan.close(),
  };
});
