import { z } from 'zod';
import type { Stored } from '../../../storage/port.ts';
import { defineRoute, type Route } from '../../http/route.ts';
import type { Context } from '../../kernel/context.ts';
import type { Book } from './book.ts';
import { documentTypes } from './document-types.ts';
import type { RegisterPages } from './register-pages.ts';
import { bookActions, booksActions, WHO } from './registers-policy.ts';
import * as schema from './registers-schema.ts';
import type { RegistersService } from './registers-service.ts';

const tag = 'registers';

const bookExample = {
  name: 'Sổ đăng ký văn bản đến',
  code: 'DEN',
  direction: 'incoming',
  secrecy: 'none',
  year: 2026,
  documentTypes: [],
  firstNumber: 1,
  state: 'open',
  order: 1,
};
const storedExample = { ...bookExample, id: '01k3m9x0book', version: 1, actions: ['change'] };

function bookViewOf({ actor }: Context, { agency: _agency, ...book }: Stored<Book>) {
  return { ...book, actions: bookActions(actor) };
}

function booksViewOf(context: Context, books: readonly Stored<Book>[]) {
  const items = books.map((book) => bookViewOf(context, book));
  return { items, actions: booksActions(context.actor) };
}

function listRoutes(service: RegistersService): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/document-types',
      operationId: 'listDocumentTypes',
      summary: 'Types of documents with their abbreviations (NĐ 30/2020, Phụ lục III)',
      tag,
      access: 'signed-in',
      response: z.object({ items: z.array(schema.documentTypeView) }),
      example: { response: { items: documentTypes.slice(0, 2) } },
      run: async () => ({ items: documentTypes }),
    }),
    defineRoute({
      method: 'get',
      path: '/books',
      operationId: 'listBooks',
      summary: 'Registers, newest year first',
      tag,
      access: 'signed-in',
      query: schema.booksQuery,
      response: schema.booksView,
      example: { response: { items: [storedExample], actions: ['add', 'open-year', 'close-year'] } },
      run: async (context, { query }) => {
        const books = (await service.books(context)).filter(
          (book) =>
            (query.year === undefined || book.year === query.year) &&
            (query.direction === undefined || book.direction === query.direction),
        );
        return booksViewOf(context, books);
      },
    }),
  ];
}

function bookRoutes(service: RegistersService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/books',
      operationId: 'addBook',
      summary: 'Add a register, with the first number to give',
      tag,
      access: WHO.add,
      body: schema.bookBody,
      response: schema.bookView,
      status: 201,
      refusals: ['REGISTER_CODE_TAKEN'],
      example: { body: bookExample, response: storedExample },
      run: async (context, { body }) => bookViewOf(context, await service.addBook(context, body)),
    }),
    defineRoute({
      method: 'put',
      path: '/books/:id',
      operationId: 'changeBook',
      summary: 'Change, close or reopen a register',
      tag,
      access: WHO.change,
      needsVersion: true,
      params: schema.idParams,
      body: schema.bookBody,
      response: schema.bookView,
      refusals: ['REGISTER_CODE_TAKEN', 'REGISTER_BOOK_BEGUN'],
      example: { body: bookExample, response: storedExample },
      run: async (context, { params, body }, { version }) =>
        bookViewOf(context, await service.changeBook(context, { id: params.id, version, input: body })),
    }),
  ];
}

function yearRoutes(service: RegistersService): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/books/open-year',
      operationId: 'openYear',
      summary: 'Open the registers of a year after those of the year before',
      tag,
      access: WHO['open-year'],
      body: schema.yearBody,
      response: schema.booksView,
      refusals: ['REGISTER_YEAR_FAR'],
      example: {
        body: { year: 2027 },
        response: { items: [{ ...storedExample, year: 2027 }], actions: ['open-year', 'close-year'] },
      },
      run: async (context, { body }) => booksViewOf(context, await service.openYear(context, body.year)),
    }),
    defineRoute({
      method: 'post',
      path: '/books/close-year',
      operationId: 'closeYear',
      summary: 'Close every open register of a past year',
      tag,
      access: WHO['close-year'],
      body: schema.yearBody,
      response: schema.booksView,
      refusals: ['REGISTER_YEAR_NOT_OVER'],
      example: {
        body: { year: 2025 },
        response: {
          items: [{ ...storedExample, year: 2025, state: 'closed' }],
          actions: ['open-year', 'close-year'],
        },
      },
      run: async (context, { body }) => booksViewOf(context, await service.closeYear(context, body.year)),
    }),
  ];
}

const cellsExample = {
  arrivalOn: '02/3/2026',
  arrivalNumber: '15',
  issuer: 'Sở Nội vụ',
  numberAndSymbol: '120/SNV-VP',
  documentOn: '27/02/2026',
  typeAndAbstract: 'Công văn: V/v báo cáo công tác văn thư năm 2025',
  recipient: 'Văn phòng',
  transferredOn: '02/3/2026',
  receipt: 'Trần Văn Nam',
  note: '',
};

function pageRoutes(pages: RegisterPages): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/books/:id/entries',
      operationId: 'readRegister',
      summary: 'Lines of a register with the columns of the printed form (NĐ 30/2020, Phụ lục IV)',
      tag,
      access: WHO['read-entries'],
      params: schema.idParams,
      query: schema.pageQuery,
      response: schema.registerPageView,
      example: {
        response: {
          book: storedExample,
          columns: [{ key: 'arrivalOn', vi: 'Ngày đến', en: 'Arrival date' }],
          items: [{ number: 15, on: '2026-03-02', state: 'used', cells: cellsExample }],
        },
      },
      run: async (context, { params, query }) => {
        const page = await pages.page(context, params.id, query);
        return { ...page, book: bookViewOf(context, page.book) };
      },
    }),
  ];
}

export function registersRoutes(service: RegistersService, pages: RegisterPages): Route[] {
  return [...listRoutes(service), ...yearRoutes(service), ...bookRoutes(service), ...pageRoutes(pages)];
}
