import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The overlay is built apart from the pages, for the browser that older streaming software has inside, so that it
 * shares no file with those that are built for newer ones.
 */
export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: '../../../target/classes/web',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'chrome103',
    cssTarget: 'chrome103',
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: { input: 'overlay.html' },
  },
});
