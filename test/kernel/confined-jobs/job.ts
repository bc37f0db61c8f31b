// What the pool's tests let a subprocess do.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

export type Order =
  | { do: 'add'; numbers: number[] }
  | { do: 'spin' | 'grow' | 'exit' | 'refuse' | 'environment' | 'spawn' | 'pid' }
  | { do: 'write'; path: string }
  | { do: 'repeat'; length: number }
  | { do: 'bytes'; bytes: Uint8Array };

function grow(): never {
  const held: Buffer[] = [];
  for (;;) held.push(Buffer.alloc(8 * 1024 * 1024, held.length));
}

function spin(): never {
  for (;;);
}

function refuse(): never {
  throw Object.assign(new Error('no such page'), { code: 'NO_SUCH_PAGE' });
}

export function run(order: Order): unknown {
  if (order.do === 'add') return order.numbers.reduce((a, b) => a + b, 0);
  if (order.do === 'spin') return spin();
  if (order.do === 'grow') return grow();
  if (order.do === 'exit') return process.exit(3);
  if (order.do === 'refuse') return refuse();
  if (order.do === 'environment') return { ...process.env };
  if (order.do === 'spawn') return execFileSync('true');
  if (order.do === 'pid') return process.pid;
  if (order.do === 'write') return writeFileSync(order.path, 'x');
  if (order.do === 'repeat') return 'x'.repeat(order.length);
  return (order as Extract<Order, { do: 'bytes' }>).bytes.map((byte) => byte + 1);
}
