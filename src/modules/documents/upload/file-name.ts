const MOST_CHARACTERS = 180;
const MOST_BYTES = 240;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The name that a file is shown and downloaded under: NFC as people wrote it, no path, nothing invisible, of bounded
 * length. It is never used as a path. `15/QĐ-UBND.pdf` is a name with a slash in it, `C:\temp\a.pdf` is a path.
 */
export function safeFileName(raw: string): string {
  const plain = raw.normalize('NFC').replace(INVISIBLE, '');
  const isPath = /^(?:[a-z]:)?[\\/]|(?:^|[\\/])\.{1,2}[\\/]/i.test(plain);
  const base = isPath ? (plain.split(/[\\/]/).at(-1) ?? '') : plain.replace(/[\\/]+/g, '-');
  const trimmed = base.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  const dot = trimmed.lastIndexOf('.');
  const hasExtension = dot >= 0 && trimmed.length - dot <= 9;
  const [stem, extension] = hasExtension ? [trimmed.slice(0, dot), trimmed.slice(dot)] : [trimmed, ''];
  return `${shorten(stem.trim()) || 'van-ban'}${extension}`;
}

function shorten(stem: string): string {
  let short = '';
  let count = 0;
  for (const { segment } of segmenter.segment(stem)) {
    if (++count > MOST_CHARACTERS || Buffer.byteLength(short + segment) > MOST_BYTES) break;
    short += segment;
  }
  return short.trim();
}

/** RFC 6266: the exact name in UTF-8, and one in ASCII for clients that know no better. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${exact}`;
}
