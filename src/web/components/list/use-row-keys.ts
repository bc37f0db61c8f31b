import { useRef } from 'react';
import { useShortcuts } from '../../shell/shortcuts.ts';

/** `j` and `k` move the focus from one row's link to the next; Enter then opens it as any link. */
export function useRowKeys() {
  const body = useRef<HTMLDivElement>(null);
  const move = (by: number): void => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1);
    links[next]?.focus();
    links[next]?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts([
    { keys: 'j', run: () => move(1) },
    { keys: 'k', run: () => move(-1) },
  ]);
  return body;
}
