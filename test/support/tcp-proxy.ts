import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/**
 * `open`: passes everything on. `cut`: ends every connection. `silent`: takes what comes and answers nothing, as when a
 * machine has lost its network. `deaf`: passes on what comes, and ends the connection instead of answering.
 */
export type Mood = 'open' | 'cut' | 'silent' | 'deaf';

/**
 * What becomes of a request that a test waits for. `lost`: the server goes away before it has come. `unanswered`: the server
 * goes away after it has done what was asked. `late`: the line breaks, and what was asked arrives when the test says so.
 */
export type Fate = 'lost' | 'unanswered' | 'late';

interface Trap {
  readonly pattern: RegExp;
  readonly fate: Fate;
  readonly spring: (arrive: () => void) => void;
}

/** One connection: its two ends, and what is on its way in each direction. */
class Line {
  readonly near: Socket;
  readonly far: Socket;
  isMute = false;
  /** Its client is gone and must not take the server's end with it. */
  isKept = false;
  /** The next answer does not come back. */
  isUnanswered = false;
  readonly #onTheWay = new Map<Socket, Promise<void>>();

  constructor(near: Socket, far: Socket) {
    this.near = near;
    this.far = far;
  }

  /** In order, however late each piece is. */
  pass(bytes: Buffer, to: Socket, lateMs: number): void {
    const due = performance.now() + lateMs;
    const before = this.#onTheWay.get(to);
    if (!before && lateMs === 0) {
      this.#write(bytes, to);
      return;
    }
    const sent = (before ?? Promise.resolve()).then(async () => {
      await after(Math.max(0, due - performance.now()));
      this.#write(bytes, to);
      if (this.#onTheWay.get(to) === sent) this.#onTheWay.delete(to);
    });
    this.#onTheWay.set(to, sent);
  }

  end(): void {
    this.near.destroy();
    this.far.destroy();
  }

  #write(bytes: Buffer, to: Socket): void {
    if (!this.isMute && !to.destroyed) to.write(bytes);
  }
}

/** Stands between the program and a server, and does to the connection what networks and dying servers do. */
export class TcpProxy {
  readonly #target: URL;
  readonly #server: Server;
  readonly #lines = new Set<Line>();
  #mood: Mood = 'open';
  #most = 0;
  #taken = 0;
  #trap: Trap | undefined;
  /** By how many milliseconds each piece is late, in either direction. */
  latency: () => number = () => 0;
  /** Answers in place of the server where it answers something. */
  instead: (request: Buffer) => Buffer | undefined = () => undefined;

  constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((socket) => this.#join(socket));
  }

  /** The address of the server by way of the proxy. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = new URL(this.#target);
    address.hostname = '127.0.0.1';
    address.port = String((this.#server.address() as AddressInfo).port);
    if (address.protocol !== 'mongodb:') return address.origin;
    // The server names itself by its own address: through a proxy it must be spoken to directly.
    address.searchParams.delete('replicaSet');
    address.searchParams.set('directConnection', 'true');
    return address.href;
  }

  /** The most connections there were at once. */
  get most(): number {
    return this.#most;
  }

  /** Pieces of what was sent to the server: each question is at least one. */
  get taken(): number {
    return this.#taken;
  }

  become(mood: Mood): void {
    this.#mood = mood;
    if (mood === 'open' || mood === 'cut') this.cut();
    for (const line of this.#lines) line.isMute = mood === 'silent';
  }

  /** Ends the connections that are there. */
  cut(): void {
    for (const line of this.#lines) if (!line.isKept) line.end();
  }

  /** The connections that are there stay open and carry nothing any more; new ones work. */
  silence(): void {
    for (const line of this.#lines) line.isMute = true;
  }

  /** Resolves when a request of this pattern has met its fate: then the server is away (`late`: there) until told otherwise. */
  meet(pattern: RegExp, fate: Fate): Promise<() => void> {
    return new Promise((spring) => {
      this.#trap = { pattern, fate, spring };
    });
  }

  async close(): Promise<void> {
    for (const line of this.#lines) line.end();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket): void {
    if (this.#mood === 'cut') {
      near.destroy();
      return;
    }
    const line = new Line(near, connect({ host: this.#target.hostname, port: Number(this.#target.port) }));
    line.isMute = this.#mood === 'silent';
    this.#lines.add(line);
    this.#most = Math.max(this.#most, this.#lines.size);
    near.on('data', (bytes) => this.#asked(line, bytes));
    line.far.on('data', (bytes) => this.#answered(line, bytes));
    near.on('close', () => {
      if (!line.isKept) line.far.destroy();
    });
    line.far.on('close', () => {
      near.destroy();
      this.#lines.delete(line);
    });
    for (const socket of [near, line.far]) socket.on('error', () => socket.destroy());
  }

  #asked(line: Line, bytes: Buffer): void {
    this.#taken++;
    const trap = this.#trap;
    if (trap?.pattern.test(bytes.toString('latin1'))) {
      this.#trap = undefined;
      this.#spring(line, bytes, trap);
      return;
    }
    const answer = this.instead(bytes);
    if (answer) line.near.write(answer);
    else line.pass(bytes, line.far, this.latency());
  }

  #answered(line: Line, bytes: Buffer): void {
    if (line.isUnanswered) this.become('cut');
    if (line.isUnanswered || this.#mood === 'deaf') line.end();
    else line.pass(bytes, line.near, this.latency());
  }

  #spring(line: Line, bytes: Buffer, { fate, spring }: Trap): void {
    if (fate === 'unanswered') {
      line.isUnanswered = true;
      line.far.once('close', () => spring(() => undefined));
      line.pass(bytes, line.far, 0);
      return;
    }
    line.isKept = fate === 'late';
    line.near.destroy();
    if (fate === 'lost') this.become('cut');
    spring(() => line.pass(bytes, line.far, 0));
  }
}
