import { type RefObject, useEffect, useRef } from 'react';

/** On a telephone the part that one is in may lie beside the screen. */
export function useCurrentInSight<E extends HTMLElement>(current: unknown): RefObject<E | null> {
  const list = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when another part becomes the current one
  useEffect(() => {
    const part = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && part) list.current.scrollLeft = part.offsetLeft - 40;
  }, [current]);
  return list;
}
