import { DebugLogger } from 'builder-util';
import type { Configuration } from 'app-builder-lib';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrivalIn } from '@main/handover/arrival';
import { handoverExtension } from '@shared/handover/file';
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
  }, 60_000);

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
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.asar).toBe(true);
  });

  it('sets the fuses that SECURITY.md tells of, and no other', () => {
    const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8').matchAll(/^\| `(\w+)` \| (true|false) \|/gm);
    expect(Object.fromEntries([...rows].map(([, fuse, value]) => [fuse, value === 'true']))).toEqual(
      config.electronFuses,
    );
  });

  it('publishes nothing, and bears the name of the program', () => {
    expect(config.publish).toBeNull();
    expect(config.productName).toBe(about.productName);
  });

  it('brings an icon of its own in every size that Windows shows', () => {
    const icon = readFileSync(path.join(root, String(config.win?.icon)));
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon.readUInt8(6 + 16 * index) || 256);
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
    sizes.forEach((size, index) => {
      const [length, offset] = [icon.readUInt32LE(6 + 16 * index + 8), icon.readUInt32LE(6 + 16 * index + 12)];
      expect(offset + length).toBeLessThanOrEqual(icon.length);
      // A bitmap's header says its width, and twice its height for the mask; the largest is a PNG.
      if (size < 256) expect([icon.readInt32LE(offset + 4), icon.readInt32LE(offset + 8)]).toEqual([size, size * 2]);
      else expect(icon.toString('latin1', offset + 1, offset + 4)).toBe('PNG');
    });
    expect(patterns()).toContain('assets/icons/256x256.png');
    expect(readdirSync(path.join(root, String(config.linux?.icon)))).toContain('256x256.png');
  });

  it('asks for Japanese and English, and for no administrator', () => {
    expect(config.electronLanguages).toEqual(['ja', 'en-US']);
    expect(config.nsis?.installerLanguages).toEqual(['ja_JP', 'en_US']);
    expect(config.nsis?.perMachine).toBe(false);
  });

  it('has handover files opened by a double click, and links that only open the program', () => {
    expect(config.fileAssociations).toEqual([
      expect.objectContaining({ ext: handoverExtension, mimeType: 'application/x-mail-setup', role: 'Viewer' }),
    ]);
    const [protocol, ...others] = [config.protocols ?? []].flat();
    expect(others).toEqual([]);
    expect(protocol?.schemes).toEqual(['mail-setup']);
    expect(arrivalIn(['program', `${protocol?.schemes[0]}:`], '/')).toEqual({ kind: 'link' });
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
