import type { SessionLine, SigningSession } from '../../api/signing.ts';
import type { Tone } from '../../components/tags/Tag.tsx';

export const LINE_TONES: { readonly [state in SessionLine['state']]: Tone } = {
  waiting: 'plain',
  chosen: 'wait',
  skipped: 'plain',
  signed: 'done',
  failed: 'alarm',
};

/** What the signer still has to decide. */
export const isOpen = ({ state }: SessionLine): boolean => state === 'waiting';

/** The next document to decide on, from a place onwards and round; the last one stays where nothing is left. */
export function nextOpen(lines: readonly SessionLine[], from: string | undefined): SessionLine | undefined {
  const at = lines.findIndex(({ id }) => id === from);
  const after = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  return after.find((line) => isOpen(line) && line.id !== from);
}

/** How far from a line the walk goes. */
export function beside(
  lines: readonly SessionLine[],
  from: string | undefined,
  by: 1 | -1,
): SessionLine | undefined {
  const at = lines.findIndex(({ id }) => id === from);
  return lines[Math.min(Math.max(at + by, 0), lines.length - 1)];
}

/** Documents are chosen and no key is in hand. */
export function needsSecret({ state, counts }: SigningSession, isReady: boolean): boolean {
  return state === 'open' && !isReady && counts.chosen > 0;
}
