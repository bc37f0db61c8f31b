import { useEffect, useRef } from 'react';
import type { SessionLine } from '../../api/signing.ts';

/** A document that was passed over quicker than this was not looked at. */
const GLANCE_MS = 1000;

/** Notes that a document was before the signer's eyes by itself. */
export function useSight(line: SessionLine | undefined, note: (line: SessionLine) => void) {
  const seen = useRef(new Set<string>());
  const latest = useRef({ line, note });
  latest.current = { line, note };
  const file = line?.file;
  useEffect(() => {
    if (file === undefined) return;
    const timer = setTimeout(() => {
      const { line: now, note: tell } = latest.current;
      if (!now || now.file !== file) return;
      seen.current.add(file);
      if (now.state !== 'signed' && now.seen?.how !== 'alone') tell(now);
    }, GLANCE_MS);
    return () => clearTimeout(timer);
  }, [file]);
  return { isSeen: (one: SessionLine): boolean => seen.current.has(one.file) };
}
