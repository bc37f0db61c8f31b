import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/**
 * `open`: passes everything on. `cut`: ends every connection. `silent`: takes what comes and answers nothing, as when a
 * machine has lost its network. `deaf`: passes on what comes, and ends the connection instead of answering.
 */
export type Mood = 'open' | 'cut' | 'silent' | 'deaf';

/** Stands between the program and a server, and does to the connection what networks do. */
export class TcpProxy {
  readonly #target: URL;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #mood: Mood = 'open';
  #most = 0;
  #taken = 0;
  latencyMs = 0;

  constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((socket) => this.#join(socket));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
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
    if (mood !== 'silent' && mood !== 'deaf') this.#cutAll();
  }

  async close(): Promise<void> {
    this.#cutAll();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket): void {
    this.#keep(near);
    this.#most = Math.max(this.#most, this.#sockets.size);
    if (this.#mood === 'cut') return void near.destroy();
    const far = connect({ host: this.#target.hostname, port: Number(this.#target.port) });
    this.#keep(far);
    near.on('data', (bytes) => {
      this.#taken++;
      void this.#pass(bytes, far);
    });
    far.on('data', (bytes) => {
      if (this.#mood === 'deaf') near.destroy();
      else void this.#pass(bytes, near);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }

  async #pass(bytes: Buffer, to: Socket): Promise<void> {
    if (this.latencyMs > 0) await after(this.latencyMs);
    if (this.#mood !== 'silent' && !to.destroyed) to.write(bytes);
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  #cutAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
