import { useEffect, useRef } from 'react';

export interface Shortcut {
  /** One key (`/`, `?`, `j`) or two in a row (`g i`). */
  readonly keys: string;
  readonly run: () => void;
}

const SWITCH = 'single-letter-shortcuts';
const SEQUENCE_MS = 1200;

/** WCAG 2.1.4: shortcuts of one letter can be switched off. */
export function shortcutsOn(): boolean {
  return localStorage.getItem(SWITCH) !== 'off';
}
export function switchShortcuts(on: boolean): void {
  localStorage.setItem(SWITCH, on ? 'on' : 'off');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function isForUs(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  return (
    plain &&
    shortcutsOn() &&
    !isTyping(event.target) &&
    document.querySelector('[aria-modal="true"]') === null
  );
}

/** Listens while mounted; keys in fields and dialogs are left alone. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const press = (event: KeyboardEvent): void => {
      if (!isForUs(event)) return;
      const sequence = event.timeStamp - firstAt < SEQUENCE_MS ? `${first} ${event.key}` : event.key;
      const found = current.current.find(({ keys }) => keys === sequence || keys === event.key);
      first = found ? '' : event.key;
      firstAt = event.timeStamp;
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
