import { defineConfig } from 'vitest/config';
import { aliases } from '../../../build-aliases';

/** Measuring, not testing: never part of `npm test`. */
export default defineConfig({
  resolve: { alias: aliases },
  test: {
    include: ['test/bench/mail/*.bench.ts'],
    environment: 'node',
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
