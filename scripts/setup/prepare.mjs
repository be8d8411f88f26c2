import { build } from './build.mjs';
import { debianPackages } from './debian-packages.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { npmPackages } from './npm-packages.mjs';

/**
 * Everything a fresh clone needs to run, each part only if it is missing: npm packages, system packages, an Electron
 * runtime, the built program. Answers with the path of Electron.
 * @param {'window' | 'tests'} systemPackages
 */
export async function prepare(systemPackages = 'window') {
  npmPackages();
  debianPackages(systemPackages);
  const electron = await electronRuntime();
  build();
  return electron;
}
