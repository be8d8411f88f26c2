import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHandover, writeHandover } from '@main/handover/document';
import { openSeal } from '@main/handover/seal';
import { canonicalJson } from '@shared/handover/document';
import { maximumHandoverBytes } from '@shared/handover/file';
import { problemFrom, problemOf } from '@support/problem';
import { sampleHandover } from '@support/sample-handover';

const now = new Date('2026-11-24T02:00:00Z');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (text: string): string => problemFrom(() => readHandover(bytes(text), now)).code;
const secret = { password: 'Sakura#2026!pw', passphrase: 'さくら みかん いぬ ふね', kind: 'words' } as const;

/** The text with one value put in place of another, digest left as it was. */
const altered = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a handover file', () => {
  it('reads back as it was written, with and without a sealed password', async () => {
    for (const sealed of [secret, null]) {
      const document = readHandover(bytes(await writeHandover(sampleHandover(), sealed)), now);
      expect(document.contents).toEqual(sampleHandover());
      expect(document.seal === null).toBe(sealed === null);
    }
  });

  it('does not hold the password or the passphrase', async () => {
    const text = await writeHandover(sampleHandover(), secret);
    for (const word of [secret.password, secret.passphrase, ...secret.passphrase.split(' ')]) {
      expect(text).not.toContain(word);
      expect(text).not.toContain(Buffer.from(word).toString('base64').replace(/=+$/, ''));
    }
  });

  it.each(['Unicode 名前 🗾 é', 'O\'Brien & "Sons" <x>', '</script><script>alert(1)</script>', '\\u0000 %00 ${a}'])(
    'carries %s as text',
    async (displayName) => {
      const contents = sampleHandover({ account: { ...sampleHandover().account, displayName } });
      const document = readHandover(bytes(await writeHandover(contents, null)), now);
      expect(document.contents.account.displayName).toBe(displayName);
    },
  );

  it.each(['line\nbreak', 'bell\u0007', 'turned \u202Etxet', 'zero\u200Bwidth', 'half \uD800'])(
    'is not written with %j in a name',
    async (displayName) => {
      const contents = sampleHandover({ account: { ...sampleHandover().account, displayName } });
      const problem = await problemOf(writeHandover(contents, null));
      expect(problem.toData()).toEqual({
        code: 'handover-value-unfit',
        params: { fields: ['contents.account.displayName'] },
      });
    },
  );

  it('is refused when one value is another', async () => {
    const text = await writeHandover(sampleHandover(), secret);
    expect(refusal(altered(text, '"mail.example.com"', '"mail.evil.example"'))).toBe('handover-damaged');
    expect(refusal(altered(text, 'aaa_yamaguchi', 'aaa_yamagucho'))).toBe('handover-damaged');
    expect(refusal(altered(text, '"n": 131072', '"n": 1024'))).toBe('handover-damaged');
  });

  it('is refused when cut off anywhere', async () => {
    const text = (await writeHandover(sampleHandover(), secret)).trimEnd();
    for (let length = 0; length < text.length; length += 1) {
      expect(['handover-damaged', 'handover-not-ours']).toContain(refusal(text.slice(0, length)));
    }
  });

  it('is refused from its day of expiry on, and not before', async () => {
    const text = await writeHandover(sampleHandover({ expiresAt: '2026-11-24T02:00:00Z' }), null);
    expect(refusal(text)).toBe('handover-expired');
    expect(readHandover(bytes(text), new Date('2026-11-24T01:59:59Z')).seal).toBeNull();
  });

  it('of a newer version says so, whatever else it holds', () => {
    expect(refusal('{"format":"mail-setup-assistant/handover","version":2,"new":[[[]]]}')).toBe('handover-newer');
  });

  it.each([
    ['nothing', '', 'handover-not-ours'],
    ['a list', '[]', 'handover-not-ours'],
    ['another JSON', '{"format":"other"}', 'handover-not-ours'],
    ['a picture', '\u0089PNG', 'handover-not-ours'],
    ['deep nesting', '['.repeat(100_000), 'handover-not-ours'],
    ['version 0', '{"format":"mail-setup-assistant/handover","version":0}', 'handover-damaged'],
    ['a version in words', '{"format":"mail-setup-assistant/handover","version":"9"}', 'handover-damaged'],
    [
      'prototype keys',
      '{"format":"mail-setup-assistant/handover","version":1,"__proto__":{"a":1}}',
      'handover-damaged',
    ],
  ])('is not %s', (_name, text, code) => expect(refusal(text)).toBe(code));

  it('takes no key that it does not know, at any depth', async () => {
    const text = await writeHandover(sampleHandover(), secret);
    for (const place of ['"contents": {', '"account": {', '"incoming": {', '"seal": {']) {
      for (const key of ['__proto__', 'constructor', 'panelUrl']) {
        expect(refusal(altered(text, place, `${place} "${key}": "x",`))).toBe('handover-damaged');
      }
    }
    expect(Object.prototype).not.toHaveProperty('panelUrl');
  });

  it('longer than 256 KB is not even read', () => {
    expect(problemFrom(() => readHandover(new Uint8Array(maximumHandoverBytes + 1), now)).code).toBe(
      'handover-too-large',
    );
  });
});

describe('the golden files of version 1', () => {
  const folder = path.join(import.meta.dirname, '../../golden/handover');
  const files = readdirSync(folder);

  it('are there', () => expect(files).toEqual(['v1-digits.mailsetup', 'v1-open.mailsetup', 'v1-words.mailsetup']));

  it.each(files)('%s is read for ever', async (file) => {
    const { contents, seal } = readHandover(readFileSync(path.join(folder, file)), now);
    expect(contents).toEqual(sampleHandover());
    if (file === 'v1-open.mailsetup') return expect(seal).toBeNull();
    const passphrase = file === 'v1-digits.mailsetup' ? '１２３４ ５６７８' : 'サクラ ミカン イヌ フネ';
    return expect(await openSeal(seal ?? expect.unreachable(), passphrase, contents)).toBe(secret.password);
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves lists in their order', () => {
    expect(canonicalJson({ b: [2, { d: null, c: 'é"' }], a: true })).toBe('{"a":true,"b":[2,{"c":"é\\"","d":null}]}');
  });
});
