import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { bundle } from '@support/bundle';
import { startRemote, type RemoteProcess } from '@support/remote';
import { startSecretService, type SecretService, type SecretServiceOptions } from '@support/secret-service';
import type { ProgramOptions, ProgramParts } from './program';

export const service = 'Mail Setup Assistant (test)';
export type Program = RemoteProcess<ProgramParts>;

/** Programs and Secret Services for the tests of one file; all of them end after the test that started them. */
export function programs() {
  const cleanups: (() => Promise<void>)[] = [];
  let built: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    built = await bundle(path.join(import.meta.dirname, 'program.ts'));
  });
  afterAll(() => built.remove());
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  async function folder(): Promise<string> {
    const made = await mkdtemp(path.join(tmpdir(), 'program-'));
    cleanups.push(() => rm(made, { recursive: true }));
    return made;
  }

  async function keyring(options?: SecretServiceOptions): Promise<SecretService> {
    const started = await startSecretService(options);
    cleanups.push(() => started.stop());
    return started;
  }

  async function program(env: NodeJS.ProcessEnv, options: Partial<ProgramOptions> = {}): Promise<Program> {
    const argument = {
      service,
      patience: 20_000,
      library: 'keytar',
      folder: options.folder ?? (await folder()),
      ...options,
    };
    const started = await startRemote<ProgramParts>(built.file, { argument, env });
    cleanups.push(() => started.kill());
    return started;
  }

  /** A copy of `keytar` whose native part is not there, as libsecret is not on a bare Linux. */
  async function libraryWithoutNativePart(): Promise<string> {
    const copy = await folder();
    const original = path.dirname(createRequire(import.meta.url).resolve('keytar'));
    await copyFile(path.join(original, 'keytar.js'), path.join(copy, 'keytar.cjs'));
    return path.join(copy, 'keytar.cjs');
  }

  return { folder, keyring, program, libraryWithoutNativePart };
}
