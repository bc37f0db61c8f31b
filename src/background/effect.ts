import type { CommitRequest, Write } from '../../storage/port.ts';

/** What background work commits: whose agency and when is known by whoever runs it. */
export type Effect = Omit<CommitRequest, 'agency' | 'at'>;

/** Who acts where no person does. */
export const SYSTEM: CommitRequest['actor'] = { person: 'system' };

/** The effect and what guards it, in one commit. */
export function withWrite(writes: CommitRequest['writes'], guard: Write): CommitRequest['writes'] {
  if (typeof writes === 'function') return (numbers) => [...writes(numbers), guard];
  return [...writes, guard];
}
