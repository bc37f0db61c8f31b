import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from '../kernel/refusal.ts';

interface WebFile {
  readonly file: string;
  readonly type: string;
  /** Precompressed twins that lie beside it. */
  readonly encodings: readonly ('br' | 'gzip')[];
  readonly hashed: boolean;
}

const SUFFIX = { br: '.br', gzip: '.gz' } as const;

/** Every file of the built interface by its address; read once, so that no request can name any other. */
function listFiles(folder: string): ReadonlyMap<string, WebFile> {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  const all = new Set(names.map((name) => name.split(path.sep).join('/')));
  const files = new Map<string, WebFile>();
  for (const name of all) {
    if (/\.(br|gz)$/.test(name) || !/\.\w+$/.test(name)) continue;
    const encodings = (['br', 'gzip'] as const).filter((one) => all.has(name + SUFFIX[one]));
    // The bundler names these by their content.
    const hashed = name.startsWith('assets/');
    files.set(`/${name}`, { file: path.join(folder, name), type: path.extname(name), encodings, hashed });
  }
  return files;
}

function send(req: Request, res: Response, { file, type, encodings, hashed }: WebFile): void {
  res.type(type);
  res.set('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (encodings.length > 0) res.vary('Accept-Encoding');
  const encoding = encodings.find((one) => req.acceptsEncodings(one) === one);
  if (encoding) res.set('Content-Encoding', encoding);
  res.sendFile(encoding ? file + SUFFIX[encoding] : file, {
    cacheControl: false,
    etag: true,
    dotfiles: 'allow',
  });
}

/** The built interface. Any address that is no file is a page of it: the interface itself knows its pages. */
export function webFiles(folder: string): RequestHandler {
  const files = listFiles(folder);
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const found = files.get(req.path === '/' ? '/index.html' : req.path);
    const page = found ?? (/\.\w+$/.test(req.path) ? undefined : files.get('/index.html'));
    if (page) send(req, res, page);
    else refuse('NOT_FOUND');
  };
}
