import { readdirSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Where a server runs while somebody works on the pages: `SUREFOOT=http://localhost:8080 npm run dev`. */
const server = process.env.SUREFOOT ?? 'http://localhost:8080';

/** Each page is a program of its own, so that nobody loads another's; the overlay is built for older browsers. */
const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html') && name !== 'overlay.html');

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: '../../../target/classes/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: { input: pages },
  },
  server: { proxy: { '/v1': server } },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
