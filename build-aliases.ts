import { resolve } from 'node:path';

/** The import prefixes of this project, for Vite and Vitest; `tsconfig.json` lists the same for the type checker. */
export const aliases = {
  '@shared': resolve(import.meta.dirname, 'src-shared'),
  '@main': resolve(import.meta.dirname, 'src-main'),
  '@renderer': resolve(import.meta.dirname, 'src-renderer'),
  '@support': resolve(import.meta.dirname, 'test/support'),
};
