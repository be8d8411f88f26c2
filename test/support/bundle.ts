import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { aliases } from '../../build-aliases';

/**
 * Make one file of a TypeScript module, so that plain Node can run it as a process of its own: for what must be killed, or
 * must start afresh. Packages are imported from this project. `remove` deletes the file.
 */
export async function bundle(entry: string): Promise<{ file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  await symlink(path.resolve(import.meta.dirname, '../../node_modules'), path.join(folder, 'node_modules'), 'dir');
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: aliases },
    build: {
      ssr: entry,
      target: 'node20.18',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
  });
  return { file: path.join(folder, 'bundle.mjs'), remove: () => rm(folder, { recursive: true }) };
}
