import { useQuery } from '@tanstack/react-query';
import { currentLocale } from '../i18n/index.ts';
import { answer, api, changing, changingOne, type Versioned } from './client.ts';
import { useWholeList, type WholeList } from './whole-list.ts';

export interface DocumentType {
  code: string;
  abbreviation: string;
  vi: string;
  en: string;
  administrative: boolean;
}
export interface BookBody {
  name: string;
  code: string;
  direction: 'incoming' | 'outgoing';
  secrecy: 'none' | 'secret';
  year: number;
  documentTypes: string[];
  firstNumber: number;
  state: 'open' | 'closed';
  order: number;
}
export interface Book extends BookBody, Versioned {
  actions: string[];
  closedOn?: string;
}
export interface RegisterLine {
  number: number;
  on: string;
  state: 'used' | 'cancelled' | 'reserved';
  reason?: string;
  subject?: { kind: string; id: string };
  cells?: { [column: string]: string };
}
export interface RegisterPage {
  book: Book;
  columns: { key: string; vi: string; en: string }[];
  items: RegisterLine[];
  next?: string;
}

export function useDocumentTypes() {
  return useQuery({
    queryKey: ['document-type'],
    queryFn: async (): Promise<DocumentType[]> =>
      (await answer<{ items: DocumentType[] }>(api.GET('/api/document-types'))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The name of a type by its code, in the reader's language. */
export function useTypeName(): (code: string) => string {
  const { data } = useDocumentTypes();
  return (code) => data?.find((type) => type.code === code)?.[currentLocale()] ?? code;
}

export function useBooks(query: { year?: number; direction?: 'incoming' | 'outgoing' } = {}) {
  return useWholeList({
    queryKey: ['book', 'list', query],
    load: () => answer<WholeList<Book>>(api.GET('/api/books', { params: { query } })),
  });
}

export function readRegister(
  id: string,
  query: { from?: number; to?: number; limit?: number; after?: string },
) {
  return answer<RegisterPage>(api.GET('/api/books/{id}/entries', { params: { path: { id }, query } }));
}

export function addBook(body: BookBody): Promise<Book> {
  return answer(api.POST('/api/books', { params: changing(), body }));
}
export function changeBook(book: Versioned, body: BookBody): Promise<Book> {
  return answer(api.PUT('/api/books/{id}', { params: changingOne(book), body }));
}
export async function openYear(year: number): Promise<void> {
  await api.POST('/api/books/open-year', { params: changing(), body: { year } });
}
export async function closeYear(year: number): Promise<void> {
  await api.POST('/api/books/close-year', { params: changing(), body: { year } });
}
