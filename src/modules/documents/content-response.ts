import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { FileRecord } from './documents.ts';
import type { DocumentsService } from './documents-service.ts';
import { contentDisposition } from './upload/file-name.ts';

/** Types that a browser shows without running anything of the file. */
const SHOWN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One range of bytes, as pdf.js asks for; several at once are answered with the whole. */
function spanOf(req: Request, file: FileRecord): Span | 'whole' | 'unsatisfiable' {
  const ifRange = req.get('if-range');
  if (!req.get('range') || (ifRange !== undefined && ifRange !== `"${file.sha256}"`)) return 'whole';
  const ranges = req.range(file.size, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return 'whole';
  return ranges[0]!;
}

function setHeaders(res: Response, file: FileRecord, download: boolean): void {
  const shown = SHOWN.includes(file.mediaType) && !download;
  res.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': contentDisposition(shown ? 'inline' : 'attachment', file.name),
    // A file comes from outside: nothing in it may run, whatever a browser takes it for.
    'Content-Security-Policy':
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
    ETag: `"${file.sha256}"`,
  });
}

/** Sends the content, or the asked part of it, as a stream. */
export async function sendContent(
  service: DocumentsService,
  file: FileRecord,
  { req, res, download }: { req: Request; res: Response; download: boolean },
): Promise<void> {
  setHeaders(res, file, download);
  if (req.get('if-none-match') === `"${file.sha256}"`) {
    res.status(304).end();
    return;
  }
  const span = spanOf(req, file);
  if (span === 'unsatisfiable') {
    res.status(416).set('Content-Range', `bytes */${file.size}`).end();
    return;
  }
  const { start, end } = span === 'whole' ? { start: 0, end: file.size - 1 } : span;
  if (span !== 'whole') res.status(206).set('Content-Range', `bytes ${start}-${end}/${file.size}`);
  res.set('Content-Length', String(end - start + 1));
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  await stream(await service.content(file, span === 'whole' ? undefined : span), res);
}

/** A reader who goes away in the middle is no failure. */
export async function stream(content: NodeJS.ReadableStream, res: Response): Promise<void> {
  await pipeline(content, res).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
