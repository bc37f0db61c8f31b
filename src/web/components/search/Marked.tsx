import type { Fragment } from '../../api/search.ts';

/** The original text with what was found in it marked. */
export function Marked({ text, marks }: Fragment) {
  const pieces: React.ReactNode[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
