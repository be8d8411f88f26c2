import { DebugLogger } from 'builder-util';
import type { Configuration } from 'app-builder-lib';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import about from '../../package.json';

const root = path.join(import.meta.dirname, '../..');
let config: Configuration;

// Read as electron-builder itself reads it.
beforeAll(async () => {
  config = await getConfig(root, 'electron-builder.yml', null);
});

/** The patterns of `files`, which electron-builder gathers in one filter. */
const patterns = (): string[] => (config.files as { filter: string[] }[]).flatMap(({ filter }) => filter);

const validated = (candidate: object): Promise<void> =>
  validateConfiguration(candidate as Configuration, new DebugLogger(false));

describe('the packaging configuration', () => {
  it('is one that electron-builder accepts', async () => {
    await expect(validated(config)).resolves.toBeUndefined();
  });

  it('would not be accepted with a word that electron-builder does not know', async () => {
    await expect(validated({ ...config, asarUnpacked: [] })).rejects.toThrow('asarUnpacked');
  });

  it('sets every fuse so that the program can be nothing but itself', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.asar).toBe(true);
  });

  it('publishes nothing, and bears the name of the program', () => {
    expect(config.publish).toBeNull();
    expect(config.productName).toBe(about.productName);
  });

  it('asks for Japanese and English, and for no administrator', () => {
    expect(config.electronLanguages).toEqual(['ja', 'en-US']);
    expect(config.nsis?.installerLanguages).toEqual(['ja_JP', 'en_US']);
    expect(config.nsis?.perMachine).toBe(false);
  });

  it('takes the build output that the program starts from', () => {
    expect(about.main).toBe('out/main/index.js');
    expect(patterns()).toContain('out/{main,preload,renderer}/**');
  });

  it.each(['win', 'linux'] as const)('brings the keychain library of the target and not of this machine: %s', (key) => {
    expect(patterns()).toContain('!node_modules/keytar/{prebuilds,build}/**');
    expect(config.asarUnpack).toContain('**/*.node');
    expect(config.npmRebuild).toBe(false);
    const [mapping] = config[key]?.files as { from: string; to: string }[];
    expect(mapping?.to).toBe('node_modules/keytar/build/Release');
    const prebuilt = path.join(root, mapping?.from.replace('${arch}', 'x64') ?? '', 'keytar.node');
    expect(existsSync(prebuilt), prebuilt).toBe(true);
  });
});
