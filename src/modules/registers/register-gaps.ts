import type { Storage, Stored } from '../../../storage/port.ts';
import { findAll } from '../directory/index.ts';
import type { Book } from './book.ts';
import { BOOK } from './register-kinds.ts';
import { entriesOf, lastNumber } from './registers-store.ts';

export interface RegisterProblem {
  readonly agency: string;
  readonly book: string;
  /** The first number at which the register is wrong. */
  readonly number: number;
  readonly problem: 'missing' | 'out-of-order' | 'beyond-counter' | 'no-counter';
}

/** Others may register meanwhile: what must be there is what the counter said before, and no line beyond what it says after. */
async function checkBook(storage: Storage, book: Stored<Book>): Promise<RegisterProblem | undefined> {
  const { agency, id } = book;
  const wrong = (problem: RegisterProblem['problem'], number: number) => ({
    agency,
    book: id,
    number,
    problem,
  });
  const before = await lastNumber(storage, agency, id);
  if (!before) return wrong('no-counter', book.firstNumber);
  let expected = book.firstNumber;
  for await (const { number } of entriesOf(storage, agency, id)) {
    if (number < expected) return wrong('out-of-order', number);
    if (number > expected) return wrong('missing', expected);
    expected += 1;
  }
  if (expected <= before.last) return wrong('missing', expected);
  const after = await lastNumber(storage, agency, id);
  return after && expected - 1 > after.last ? wrong('beyond-counter', after.last + 1) : undefined;
}

/** NĐ 30/2020, Điều 15.1 and 22.2: numbers follow one another without gaps. Reads only. */
export async function checkRegisters(storage: Storage, agency: string): Promise<readonly RegisterProblem[]> {
  const problems: RegisterProblem[] = [];
  for (const book of await findAll<Book>(storage, BOOK, agency)) {
    const problem = await checkBook(storage, book);
    if (problem) problems.push(problem);
  }
  return problems;
}
