/** Clerks in a process of their own, each registering one document after another over a kept connection. */
import { Agent, request } from 'node:http';

export interface Target {
  readonly url: string;
  readonly cookie: string;
  readonly csrf: string;
}
export interface Load {
  /** The clients are spread over them. */
  readonly targets: readonly Target[];
  readonly clients: number;
  readonly count: number;
}
export interface LoadResult {
  readonly ms: number;
  /** Milliseconds of each answer, sorted. */
  readonly latencies: readonly number[];
}

const load = JSON.parse(process.argv[2]!) as Load;
const agent = new Agent({ keepAlive: true, maxSockets: load.clients });
let sent = 0;

function body(number: number): string {
  return JSON.stringify({
    issuer: 'Ủy ban nhân dân thành phố',
    numberAndSymbol: `${number}/UBND-VP`,
    documentOn: '2026-01-05',
    type: 'official-letter',
    abstract: `Về việc triển khai nhiệm vụ số ${number} trong kế hoạch công tác năm và báo cáo kết quả thực hiện`,
    signer: 'Nguyễn Văn An',
    confirmDuplicate: true,
  });
}

function register({ url, cookie, csrf }: Target, number: number): Promise<void> {
  const content = body(number);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(content),
    Cookie: cookie,
    'X-CSRF-Token': csrf,
  };
  return new Promise((resolve, reject) => {
    const asked = request(new URL('/api/incoming', url), { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      if (answer.statusCode === 201) answer.on('end', resolve);
      else reject(new Error(`answered ${answer.statusCode}`));
    });
    asked.on('error', reject);
    asked.end(content);
  });
}

const latencies: number[] = [];

async function client(at: number): Promise<void> {
  const target = load.targets[at % load.targets.length]!;
  while (sent < load.count) {
    const from = performance.now();
    await register(target, ++sent);
    latencies.push(performance.now() - from);
  }
}

const from = performance.now();
await Promise.all(Array.from({ length: load.clients }, (_, at) => client(at)));
const result: LoadResult = { ms: performance.now() - from, latencies: latencies.sort((a, b) => a - b) };
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
