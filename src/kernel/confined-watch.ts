// The watch thread inside a confined child. It works even while the child's main thread is stuck in a loop, so a child
// never outlives its parent or its deadline, whatever the document that it reads makes it do.
import { workerData } from 'node:worker_threads';
import { parentSeesMemory } from './confined-memory.ts';

const { limits, parent } = workerData as { limits: BigInt64Array; parent: number };

function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  const deadline = Atomics.load(limits, 0);
  if (process.ppid !== parent) end();
  if (deadline > 0n && BigInt(Math.floor(performance.timeOrigin + performance.now())) > deadline) end();
  if (parentSeesMemory) return;
  const most = Atomics.load(limits, 1);
  if (most > 0n && BigInt(process.memoryUsage.rss()) > most) end();
}, 100);
