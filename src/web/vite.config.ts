import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfDecoders } from './build/pdf-decoders.ts';
import { precompress } from './build/precompress.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-web'),
  plugins: [react(), pdfDecoders(), precompress()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // The content policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // Our own client modules lie in a folder of the same name.
  server: { proxy: { '^/api/(?!.*\\.ts)': { target: process.env.API_URL ?? 'http://127.0.0.1:8080' } } },
});
