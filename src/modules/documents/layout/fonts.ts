import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/** Faces of Tinos: the metrics of Times New Roman, every Vietnamese letter. */
const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

export type Face = keyof typeof FACES;
export type Fonts = { readonly [face in Face]: PDFFont };

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const bytesOf = new Map<Face, Promise<Uint8Array>>();

export function faceBytes(face: Face): Promise<Uint8Array> {
  const known = bytesOf.get(face) ?? readFile(join(folder, FACES[face]));
  bytesOf.set(face, known);
  return known;
}

type Parser = Parameters<PDFDocument['registerFontkit']>[0];
type Parsed = ReturnType<Parser['create']>;
const parsed = new WeakMap<Uint8Array, Parsed>();

/** Parsing a font takes longer than composing a page: each face is parsed once in a process. */
const parseOnce: Parser = {
  create: (bytes) => {
    const font = parsed.get(bytes) ?? (fontkit.create(bytes) as unknown as Parsed);
    parsed.set(bytes, font);
    // A parsed font remembers its glyphs. One first met as part of another (o in ổ) is remembered without its letter, and
    // every later document would lose that letter from its text.
    (font as unknown as { _glyphs: object })._glyphs = {};
    return font;
  },
};

/** Embeds the four faces; only the letters used are kept in the file. */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(parseOnce);
  const embedded = await Promise.all(
    (Object.keys(FACES) as Face[]).map(async (face) => {
      const font = await document.embedFont(await faceBytes(face), {
        subset: true,
        features: { liga: false },
      });
      return [face, font] as const;
    }),
  );
  return Object.fromEntries(embedded) as Fonts;
}
