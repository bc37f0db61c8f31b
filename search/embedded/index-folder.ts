/** The folder of the index: numbered files, and CURRENT, which names the one that serves. */
import { chmod, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CURRENT = 'CURRENT';
const NAME = /^index-(\d{6})\.sqlite$/;

export class IndexFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  async ensure(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    // One that an earlier version made.
    await chmod(this.#folder, 0o700);
  }

  /** Index files, oldest first. */
  async names(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => NAME.test(name)).sort();
  }

  async current(): Promise<string | null> {
    const named = await readFile(this.path(CURRENT), 'utf8').catch(() => '');
    return NAME.test(named.trim()) ? named.trim() : null;
  }

  async setCurrent(name: string): Promise<void> {
    const temporary = this.path(`${CURRENT}.new`);
    await writeFile(temporary, `${name}\n`, { flush: true });
    await rename(temporary, this.path(CURRENT));
    // Windows opens no folders, and needs no flush of them.
    const folder = await open(this.#folder, 'r').catch(() => null);
    await folder?.sync().finally(() => folder.close());
  }

  async nextName(): Promise<string> {
    const all = await readdir(this.#folder);
    const numbers = all.map((name) => Number(/index-(\d{6})/.exec(name)?.[1] ?? 0));
    return `index-${String(Math.max(0, ...numbers) + 1).padStart(6, '0')}.sqlite`;
  }

  /** Out of the way, but kept: somebody may want to know what happened. Only the last one is. */
  async setAside(name: string): Promise<void> {
    for (const old of await readdir(this.#folder)) {
      if (old.startsWith('damaged-')) await rm(this.path(old), { force: true });
    }
    await rename(this.path(name), this.path(`damaged-${name}`)).catch(() => undefined);
    await this.remove(name);
  }

  async remove(name: string): Promise<void> {
    for (const ending of ['', '-wal', '-shm', '-journal'])
      await rm(this.path(name + ending), { force: true });
  }
}
