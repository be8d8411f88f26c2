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

/** The first picture waits for the styles and for nothing else: they are asked for before the scripts, which Vite puts first. */
const stylesFirst: Plugin = {
  name: 'styles-first',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      const rest = links.reduce((text, link) => text.replace(link, ''), html);
      return rest.replace('<script', `${links.join('')}<script`);
    },
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
      stylesFirst,
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
