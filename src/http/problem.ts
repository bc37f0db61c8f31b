import type { Response } from 'express';
import { SearchError } from '../../search/port.ts';
import { StorageError } from '../../storage/port.ts';
import { type Catalogue, type Reason, Refusal } from '../kernel/refusal.ts';
import { type Locale, sentence } from './language.ts';

/** What leaves the server when something is refused or fails: RFC 9457. */
export interface ProblemDetails {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly reasons: readonly (Reason & { readonly message: string })[];
}

export interface Speaker {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly requestId: string;
}

const DISK_FULL = /ENOSPC|EDQUOT|SQLITE_FULL|disk is full/i;
/** The disk, or this process's share of it, takes no more just now. */
const DISK_ERRORS = new Set(['EFBIG', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']);

function fromStorage(error: StorageError): Reason {
  const cause = error.cause instanceof Error ? error.cause.message : '';
  switch (error.code) {
    case 'VERSION_CONFLICT':
    case 'NOT_FOUND':
    case 'INVALID_PAGE':
      return { code: error.code };
    case 'DUPLICATE_KEY':
      return { code: error.code, params: { key: String(error.about.key ?? '') } };
    case 'STORAGE_UNAVAILABLE':
      if (error.about.reason === 'unknown') return { code: 'OUTCOME_UNKNOWN' };
      if (error.about.reason === 'full' || DISK_FULL.test(`${error.message} ${cause}`))
        return { code: 'DISK_FULL' };
      return { code: error.code };
    case 'CLOSED':
      return { code: 'STOPPING' };
    default:
      return { code: 'UNEXPECTED' };
  }
}

/** Only finding needs the index: whoever registers or signs meanwhile is not told of it. */
const FROM_SEARCH: Readonly<Record<string, string>> = {
  SEARCH_UNAVAILABLE: 'SEARCH_UNAVAILABLE',
  SEARCH_CLOSED: 'STOPPING',
};

/** The reasons behind an error, or `UNEXPECTED`, which tells the outside nothing but the request id. */
export function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons;
  if (error instanceof StorageError) return [fromStorage(error)];
  if (error instanceof SearchError && error.code in FROM_SEARCH) return [{ code: FROM_SEARCH[error.code]! }];
  const { code, type } = error as { code?: string; type?: string };
  if (type === 'entity.too.large') return [{ code: 'BODY_TOO_LARGE' }];
  if (type === 'entity.parse.failed') return [{ code: 'MALFORMED_JSON' }];
  if (type?.startsWith('charset.') || type?.startsWith('encoding.')) return [{ code: 'MEDIA_TYPE' }];
  if (type === 'request.aborted' || type === 'request.size.invalid') return [{ code: 'MALFORMED_UPLOAD' }];
  if (code === 'ENOSPC' || code === 'EDQUOT') return [{ code: 'DISK_FULL' }];
  if (code !== undefined && DISK_ERRORS.has(code)) return [{ code: 'STORAGE_UNAVAILABLE' }];
  if (error instanceof URIError) return [{ code: 'NOT_FOUND' }];
  return [{ code: 'UNEXPECTED' }];
}

export function problemOf(reasons: readonly Reason[], speaker: Speaker): ProblemDetails {
  const { catalogue, locale, requestId } = speaker;
  const told = reasons.map((reason) => {
    const known = { ...reason, params: { requestId, ...reason.params } };
    return { ...reason, message: sentence(catalogue, known, locale) };
  });
  const first = told[0] ?? { code: 'UNEXPECTED', message: 'UNEXPECTED' };
  const aboutFields = told.length > 0 && told.every(({ field }) => field !== undefined);
  const code = aboutFields && catalogue[first.code]?.status === 400 ? 'VALIDATION' : first.code;
  const title = code === first.code ? first.message : sentence(catalogue, { code }, locale);
  const detail = told.map(({ message }) => message).join(' ');
  const status = catalogue[code]?.status ?? 422;
  return { type: 'about:blank', title, status, code, detail, requestId, reasons: told };
}

export function sendProblem(res: Response, problem: ProblemDetails, locale: Locale): void {
  res.status(problem.status).set('Content-Language', locale).set('Cache-Control', 'no-store');
  res.type('application/problem+json').send(JSON.stringify(problem));
}
