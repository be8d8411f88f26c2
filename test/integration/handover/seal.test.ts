import { execFileSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSeal, sealPassword } from '@main/handover/seal';
import { canonicalJson, type Seal } from '@shared/handover/document';
import { problemOf } from '@support/problem';
import { sampleHandover } from '@support/sample-handover';

const contents = sampleHandover();
const password = 'Sakura#2026!pw';
const sealed = (passphrase: string): Promise<Seal> => sealPassword({ password, passphrase, kind: 'digits', contents });

/** OpenSSL derives the key, WebCrypto decrypts: neither shares a line with what is tested. */
async function openedIndependently({ tag, data, ...opening }: Seal, passphrase: string): Promise<string> {
  const salt = Buffer.from(opening.salt, 'base64').toString('hex');
  const options = [`pass:${passphrase}`, `hexsalt:${salt}`, `n:${opening.n}`, `r:${opening.r}`, `p:${opening.p}`];
  const words = ['kdf', '-keylen', '32', '-kdfopt', 'maxmem_bytes:200000000'];
  const output = execFileSync('openssl', [...words, ...options.flatMap((option) => ['-kdfopt', option]), 'SCRYPT']);
  const bytes = Buffer.from(output.toString().replace(/[^0-9A-F]/gi, ''), 'hex');
  const key = await webcrypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
  const algorithm = {
    name: 'AES-GCM',
    iv: Buffer.from(opening.nonce, 'base64'),
    additionalData: Buffer.from(canonicalJson({ contents, seal: opening })),
    tagLength: 128,
  };
  const whole = Buffer.concat([Buffer.from(data, 'base64'), Buffer.from(tag, 'base64')]);
  return Buffer.from(await webcrypto.subtle.decrypt(algorithm, key, whole)).toString('utf8');
}

describe('a sealed password', () => {
  it('is opened by another implementation', async () => {
    expect(await openedIndependently(await sealed('1234 5678'), '12345678')).toBe(password);
  });

  it('is opened by its passphrase, however that is written', async () => {
    expect(await openSeal(await sealed('1234 5678'), '１２３４－５６７８', contents)).toBe(password);
  });

  it('is not opened by another one', async () => {
    const problem = await problemOf(openSeal(await sealed('1234 5678'), '1234 5679', contents));
    expect(problem.toData()).toEqual({ code: 'handover-passphrase-wrong', params: {}, retry: true });
  });

  it('is bound to everything that stands in the clear', async () => {
    const seal = await sealed('1234 5678');
    const { mailService } = contents;
    const elsewhere = { ...mailService, outgoing: { ...mailService.outgoing, host: 'mail.evil.example' } };
    expect((await problemOf(openSeal(seal, '1234 5678', { ...contents, mailService: elsewhere }))).code).toBe(
      'handover-passphrase-wrong',
    );
    expect((await problemOf(openSeal({ ...seal, passphrase: 'own' }, '1234 5678', contents))).code).toBe(
      'handover-passphrase-wrong',
    );
  });

  it('never looks the same twice', async () => {
    const [one, other] = [await sealed('1234 5678'), await sealed('1234 5678')];
    for (const part of ['salt', 'nonce', 'data', 'tag'] as const) expect(one[part]).not.toBe(other[part]);
  });
});
