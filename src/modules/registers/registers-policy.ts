/** Who may do what with registers. */
import { type Actor, hasRole, type Role } from '../../kernel/context.ts';

export const BOOK_ACTIONS = ['change', 'read-entries'] as const;
export type BookAction = (typeof BOOK_ACTIONS)[number];
export const BOOKS_ACTIONS = ['add', 'open-year', 'close-year'] as const;
export type BooksAction = (typeof BOOKS_ACTIONS)[number];

export const WHO: { readonly [action in BookAction | BooksAction]: readonly Role[] } = {
  change: ['administrator'],
  'read-entries': ['clerk', 'leader', 'archivist'],
  add: ['administrator'],
  // NĐ 30/2020, Điều 15.1: numbers begin anew each year; the clerk who keeps the registers may turn them.
  'open-year': ['administrator', 'clerk'],
  'close-year': ['administrator', 'clerk'],
};

export function bookActions(actor: Actor): BookAction[] {
  return BOOK_ACTIONS.filter((action) => hasRole(actor, ...WHO[action]));
}

export function booksActions(actor: Actor): BooksAction[] {
  return BOOKS_ACTIONS.filter((action) => hasRole(actor, ...WHO[action]));
}
