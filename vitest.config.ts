import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { aliases } from './build-aliases';

const project = (name: string, settings: object) => ({
  plugins: [vue()],
  resolve: { alias: aliases },
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', ...settings },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', {}),
      // Real servers and a real keychain: some of these wait on purpose.
      project('integration', { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false }),
    ],
  },
});
