/**
 * What the page tells, as it may stand on a terminal: without control characters, which could redraw what the person reads,
 * and without those that turn the direction of writing or are not seen.
 */
export function plain(text: string, most = 200): string {
  const seen = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const letters = [...seen];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : seen;
}
