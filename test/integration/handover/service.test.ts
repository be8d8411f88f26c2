import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandover, type Handover } from '@main/handover/handover';
import { maximumHandoverBytes } from '@shared/handover/file';
import { problemOf } from '@support/problem';
import { sampleWishes } from '@support/sample-handover';

const secret = { password: 'Himitsu$2026&x', passphrase: 'さくら みかん いぬ ふね', kind: 'words' } as const;
const wishes = sampleWishes();
let folder: string;
let target: string | null;
let handover: Handover;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'handover-'));
  target = path.join(folder, 'a.mailsetup');
  handover = createHandover({
    saveFile: async () => target,
    openFile: async () => target,
    kind: () => 'Set-up file',
    version: '1.2.3',
    now: () => new Date('2026-11-24T02:00:00Z'),
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a handover', () => {
  it('is saved for its owner alone, read again and unsealed', async () => {
    expect(await handover.save(wishes, secret)).toBe(target);
    const file = target ?? expect.unreachable();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain(secret.password);
    const opened = await handover.choose();
    expect(opened).toMatchObject({
      contents: { ...wishes, made: { at: '2026-11-24T02:00:00.000Z', by: '1.2.3' } },
      sealed: 'words',
    });
    expect(await handover.unseal(opened?.fileId ?? '', 'サクラミカンイヌフネ')).toBe(secret.password);
    expect((await problemOf(handover.unseal(opened?.fileId ?? '', 'ねこ'))).code).toBe('handover-passphrase-wrong');
  });

  it('comes to nothing when a dialog is cancelled', async () => {
    target = null;
    expect(await handover.save(wishes, null)).toBeNull();
    expect(await handover.choose()).toBeNull();
  });

  it('of what cannot stand in a file is refused before it is asked where to save it', async () => {
    const account = { ...wishes.account, displayName: 'a\u202Eb' };
    const refused = await problemOf(handover.save({ ...wishes, account }, null));
    expect(refused.code).toBe('handover-value-unfit');
    expect(refused.params.fields).toEqual(['contents.account.displayName']);
    await expect(stat(target ?? '')).rejects.toThrow('ENOENT');
  });

  it('that cannot be written says so', async () => {
    target = path.join(folder, 'missing', 'a.mailsetup');
    expect((await problemOf(handover.save(wishes, null))).code).toBe('file-not-saved');
  });

  it('has a source only where it came from a file', async () => {
    await handover.save(wishes, null);
    const file = target ?? expect.unreachable();
    const read = await handover.readFile(file);
    const dropped = await handover.read(await readFile(file));
    expect(handover.sourceOf(read.fileId)).toMatchObject({ path: file });
    expect(handover.sourceOf(dropped.fileId)).toBeNull();
  });
});

describe('what is no file of ours', () => {
  const refusal = async (): Promise<string> => (await problemOf(handover.readFile(target ?? ''))).code;

  it('is not there', async () => expect(await refusal()).toBe('handover-unreadable'));

  it('is a folder', async () => {
    target = folder;
    expect(await refusal()).toBe('handover-unreadable');
  });

  it('is endless', async () => {
    await symlink('/dev/zero', target ?? '');
    expect(await refusal()).toBe('handover-unreadable');
  });

  it('is too large', async () => {
    await writeFile(target ?? '', Buffer.alloc(maximumHandoverBytes + 1, 0x20));
    expect(await refusal()).toBe('handover-too-large');
  });

  it('is a pipe, on which nobody waits', async () => {
    execFileSync('mkfifo', [target ?? '']);
    expect(await refusal()).toBe('handover-unreadable');
  });

  it('was closed', async () => {
    expect((await problemOf(handover.unseal('7d9c3a8e-4f0b-4c5e-9a57-0d8a4b6f2c11', 'x'))).code).toBe(
      'handover-closed',
    );
  });
});
