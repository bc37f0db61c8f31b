import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const DECODERS = ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js'];

/**
 * The decoders that pdf.js fetches by name for scanned pages (JPEG 2000, JBIG2). The variants without WebAssembly are
 * taken, since the content policy does not allow compiling it.
 */
export function pdfDecoders(): Plugin {
  return {
    name: 'pdf-decoders',
    apply: 'build',
    async generateBundle() {
      const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'wasm');
      for (const name of DECODERS) {
        this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source: await readFile(join(folder, name)) });
      }
    },
  };
}
