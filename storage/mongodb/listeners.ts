/** Who wants to hear of commits, of this process or of others. */
import { toJournalEntry } from '../entry.ts';
import type { JournalEntry } from '../port.ts';
import type { Group } from './commit/group.ts';

type Listener = (entry: JournalEntry) => void;

export class Listeners {
  readonly #all = new Set<Listener>();

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  add(listener: Listener): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  /** A listener that throws harms neither the commit nor the others. */
  tell({ entries }: Group, after: number): void {
    if (this.isEmpty) return;
    for (const stored of entries) {
      if (stored.seq <= after) continue;
      const entry = toJournalEntry(stored, () => ({ at: '', decision: '' }));
      for (const listener of this.#all) {
        try {
          listener(entry);
        } catch (error) {
          process.emitWarning(error as Error);
        }
      }
    }
  }
}
