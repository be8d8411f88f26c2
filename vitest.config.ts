import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { aliases } from './build-aliases';

// Vitest 5 is written for Node 22: its reporter needs this when a test fails, and Node 20 has it not.
Map.groupBy ??= <K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

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
      project('integration', { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 4 }),
    ],
  },
});
