// What failed, told again at the very end: of a long run only the end of its output is looked at first.
import { appendFileSync, readFileSync } from 'node:fs';

const MOST = 5;
const MOST_CHARACTERS = 300;
const MOST_OF_TITLE = 120;

/** Lines that name each failure: `where` it ran, its `title`, its `file` and what its `error` said. */
export function failureLines(failures) {
  if (failures.length === 0) return [];
  const more = failures.length > MOST ? [`… and ${failures.length - MOST} more failed.`] : [];
  return ['', ...failures.slice(0, MOST).map(brief), ...more];
}

const cut = (text, most) => (text.length > most ? `${text.slice(0, most)}…` : text);

function brief({ where, title, file, error }) {
  return cut(`FAILED [${where}] ${cut(title, MOST_OF_TITLE)} (${file})\n${error}`, MOST_CHARACTERS);
}

/** The failures of a run are left for who started it in the file named by FAILURES_FILE, one a line. */
export function leaveFailures(failures) {
  const file = process.env.FAILURES_FILE;
  if (file) appendFileSync(file, failures.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

export function leftFailures(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** So are the lines about engines, in the file named by SUMMARY_FILE. */
export function leaveSummary(lines) {
  const file = process.env.SUMMARY_FILE;
  if (file) appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
}
