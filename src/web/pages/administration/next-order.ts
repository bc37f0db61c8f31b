/** A new one stands last. */
export function nextOrder(lines: readonly { order: number }[] = []): number {
  return Math.max(0, ...lines.map(({ order }) => order)) + 1;
}
