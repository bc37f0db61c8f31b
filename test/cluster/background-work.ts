import { setTimeout as after } from 'node:timers/promises';
import type { JobWork } from '../../src/background/job-run.ts';
import type { RecordedConsumer } from '../../src/background/recorded.ts';
import { note } from '../background/ground.ts';

const SYSTEM = { person: 'system' };

/** For each note one echo: a second one would be refused, so that whoever is behind shows. */
export const echoes: RecordedConsumer = {
  name: 'echoes',
  async effectOf(_agency, entries) {
    const written = entries.filter(({ action }) => action === 'note.write').flatMap(({ records }) => records);
    if (written.length === 0) return undefined;
    return { actor: SYSTEM, action: 'note.echo', writes: written.map(({ id }) => note(`echo-${id}`)) };
  },
};

/** Takes a while, and makes one note. */
export const copying = (begun: (id: string) => void): JobWork => ({
  name: 'copy',
  async run({ id }, signal) {
    begun(id);
    await after(400, undefined, { signal });
    return { actor: SYSTEM, action: 'note.copy', writes: [note(`copy-${id}`)] };
  },
});
