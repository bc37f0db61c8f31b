/** Tells open dialogs that the version they hold has been overtaken. */
const listeners = new Set<() => void>();

export function tellConflict(): void {
  for (const listener of listeners) listener();
}

export function onConflict(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
