import type { Head } from './head.ts';
import type { Suggestions, Urgency } from './suggestions.ts';

/** Phụ lục I, Phần I, III.2: stamps of urgency and secrecy stand alone on their lines. */
export const STAMP = /^\[?\s*(?:THƯỢNG KHẨN|H(?:ỎA|OẢ) TỐC(?: HẸN GIỜ)?|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT)\s*\]?$/u;

export function readStamps(head: Head): Pick<Suggestions, 'urgency' | 'secrecy'> {
  const stamps = head.lines.filter((line) => STAMP.test(line.text)).map((line) => line.bare);
  const has = (word: string): boolean => stamps.some((stamp) => stamp.includes(word));
  return { ...urgency(has), ...secrecy(has) };
}

function urgency(has: (word: string) => boolean): Pick<Suggestions, 'urgency'> {
  const level: Urgency | undefined = has('hoa toc')
    ? 'flash'
    : has('thuong khan')
      ? 'very-urgent'
      : has('khan')
        ? 'urgent'
        : undefined;
  return level ? { urgency: { value: level, sure: true } } : {};
}

function secrecy(has: (word: string) => boolean): Pick<Suggestions, 'secrecy'> {
  if (has('tuyet mat')) return { secrecy: { value: 'top-secret', sure: true } };
  if (has('toi mat')) return { secrecy: { value: 'secret', sure: true } };
  return has('mat') ? { secrecy: { value: 'confidential', sure: true } } : {};
}
