import { unlink } from 'node:fs/promises';
import type { Request, RequestHandler, Response } from 'express';
import multer from 'multer';
import { Refusal, refuse } from '../kernel/refusal.ts';
import type { Route, UploadedFile } from './route.ts';

export interface UploadLimits {
  /** Folder of uploads under way. */
  readonly folder: string;
  readonly maxBytes: number;
}

/** Calls a middleware as a function that resolves when it calls `next`. */
export function through(middleware: RequestHandler, req: Request, res: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    middleware(req, res, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}

function megabytes(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.floor(bytes / 1024)} KB` : `${Math.floor(bytes / 1024 ** 2)} MB`;
}

function refusal(error: unknown, limits: UploadLimits): unknown {
  if (!(error instanceof multer.MulterError)) {
    const broken = error instanceof Error && /boundary|Unexpected end|Malformed|aborted/i.test(error.message);
    return broken ? new Refusal([{ code: 'MALFORMED_UPLOAD' }]) : error;
  }
  if (error.code !== 'LIMIT_FILE_SIZE') return new Refusal([{ code: 'MALFORMED_UPLOAD' }]);
  return new Refusal([{ code: 'FILE_TOO_LARGE', params: { max: megabytes(limits.maxBytes) } }]);
}

export type ReadUpload = (route: Route, req: Request, res: Response) => Promise<UploadedFile | undefined>;

/** Streams a multipart file to the disk; whatever happens then, the file is gone after the response. */
export function uploads(limits: UploadLimits): ReadUpload {
  const reader = multer({
    dest: limits.folder,
    // Without it Vietnamese file names arrive as Latin-1.
    defParamCharset: 'utf8',
    // `15/QĐ-UBND.pdf` is a name with a slash in it; whoever keeps the file makes its name safe.
    preservePath: true,
    limits: { fileSize: limits.maxBytes, files: 1, fields: 40, fieldSize: 256 * 1024, parts: 41 },
  });
  return async (route, req, res) => {
    if (!route.upload) return undefined;
    await through(reader.single(route.upload.field), req, res).catch((error: unknown) => {
      throw refusal(error, limits);
    });
    const { file } = req;
    if (!file && route.upload.required) refuse('FILE_REQUIRED', { field: route.upload.field });
    if (!file) return undefined;
    const forget = (): void => void unlink(file.path).catch(() => undefined);
    if (res.closed) forget();
    else res.once('close', forget);
    return { name: file.originalname, path: file.path, size: file.size };
  };
}
