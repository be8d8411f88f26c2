import { resolve } from 'node:path';
import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { aliases } from './build-aliases';

// The oldest Electron that must run the result is 33 (Chrome 130, Node 20.18): see docs/electron-runtime.md.
const chrome = 'chrome130';
const node = 'node20.18';
const resolveAliases = { alias: aliases };

/** The opening picture waits for the styles and for nothing else: the program is loaded by a script of a few lines. */
const openingFirst: Plugin = {
  name: 'opening-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        /<script type="module" crossorigin src="([^"]+)"><\/script>/,
        '<script defer src="./opening.js" data-program="$1"></script>',
      ),
  },
};

export default defineConfig({
  main: {
    resolve: resolveAliases,
    build: {
      target: node,
      outDir: 'out/main',
      externalizeDeps: true,
      lib: { entry: { index: resolve('src-main/index.ts') }, formats: ['es'] },
    },
  },
  preload: {
    resolve: resolveAliases,
    build: {
      target: node,
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file with everything but `electron` bundled in.
      externalizeDeps: false,
      lib: { entry: { index: resolve('src-main/shell/preload.ts') }, formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src-renderer',
    resolve: resolveAliases,
    plugins: [
      vue(),
      openingFirst,
      ui({
        root: import.meta.dirname,
        autoImport: false,
        components: false,
        colorMode: false,
        router: false,
        icon: { clientBundle: { scan: { globInclude: ['src-renderer/**/*.{vue,ts}'] } } },
        ui: {
          colors: { primary: 'primary', neutral: 'zinc' },
          // At 200 % a long heading keeps its height, and clear of the button that closes.
          modal: { slots: { header: 'shrink-0 pe-14 sm:pe-14' } },
        },
        // Styles of the components that are used, not of all that there are.
        experimental: { componentDetection: true },
      }),
    ],
    build: {
      target: chrome,
      minify: true,
      outDir: 'out/renderer',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: resolve('src-renderer/index.html'),
        // What every start needs comes in one file: each further one is a further question to the main process.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
