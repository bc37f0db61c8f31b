/** What happened, judged by the promises in the fewest words: a map of records, one act after another. */
import type { Act } from './plan.ts';

export interface Told {
  readonly action: string;
  readonly act: Act;
  /** Entries in the journal when it was asked and when it was told. */
  readonly asked: number;
  readonly told?: number;
  /** `seq` of the entry, or the code of the refusal; neither when nobody was told. */
  readonly seq?: number;
  readonly number?: number;
  /** Entry that wrote the record which a reader found when the commit was told. */
  readonly found?: number;
  readonly code?: string;
}

interface Present {
  readonly version: number;
  readonly key: number | null;
}

/** The state after each number of entries. */
export class Spec {
  readonly present = new Map<string, Present>();
  readonly last = new Map<string, number>();
  number = 0;

  copy(): Spec {
    const copy = new Spec();
    for (const [id, one] of this.present) copy.present.set(id, one);
    for (const [id, version] of this.last) copy.last.set(id, version);
    copy.number = this.number;
    return copy;
  }

  /** The code of the refusal, undefined where the act is allowed. */
  refusal({ id, version, key, remove, relies }: Act): string | undefined {
    const versionOf = (one: string) => this.present.get(one)?.version ?? 0;
    if (versionOf(id) !== version) return 'VERSION_CONFLICT';
    if (relies !== null && versionOf(id === 'a' ? 'b' : 'a') !== relies) return 'VERSION_CONFLICT';
    const others = [...this.present].filter(([other]) => other !== id);
    const isTaken = !remove && key !== null && others.some(([, one]) => one.key === key);
    return isTaken ? 'DUPLICATE_KEY' : undefined;
  }

  play({ id, key, remove, takes }: Act): number | undefined {
    const version = (this.last.get(id) ?? 0) + 1;
    this.last.set(id, version);
    if (remove) this.present.delete(id);
    else this.present.set(id, { version, key });
    return takes ? ++this.number : undefined;
  }
}
