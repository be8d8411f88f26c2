import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkPassword, currentPasswordRules, olderPasswordRules } from '@shared/account/password';
import { generatePassword, passwordAlphabet, type RandomBytes } from '@shared/account/password-generator';
import { Problem } from '@shared/contract/problem';
import { examplePasswordContext as context } from './example-site';

const random: RandomBytes = (count) => new Uint8Array(randomBytes(count));
const many = (count: number, length?: number): string[] =>
  Array.from({ length: count }, () => generatePassword({ length, random, context }));

describe('a generated password', () => {
  it('passes the check without a word, thousands of times', () => {
    for (const password of many(5000)) {
      expect(password).toHaveLength(14);
      expect(checkPassword(password, context)).toEqual([]);
      expect(password).toMatch(/^[A-Za-z0-9].*[A-Za-z0-9]$/);
      expect([/[0-9]/, /[A-Z]/, /[a-z]/].every((kind) => kind.test(password))).toBe(true);
      expect([...password].every((character) => passwordAlphabet.includes(character))).toBe(true);
    }
  });

  it('is good on older panels as well, and within the manual’s list', () => {
    const older = { ...context, rules: olderPasswordRules };
    for (let index = 0; index < 2000; index += 1) {
      const password = generatePassword({ random, context: older });
      expect(checkPassword(password, older)).toEqual([]);
      expect(password).toMatch(/^[A-Za-z0-9.!#%()]+$/);
    }
  });

  it('has nothing in it that is easily mistaken', () => {
    expect(passwordAlphabet).not.toMatch(/[0O1lIo|]/);
    expect(new Set(passwordAlphabet).size).toBe(passwordAlphabet.length);
  });

  it('is not made twice', () => {
    expect(new Set(many(2000)).size).toBe(2000);
  });

  it.each([
    [undefined, 14],
    [8, 8],
    [20, 20],
    [32, 32],
    [4, 8],
    [0, 8],
    [100, 32],
  ])('asked for with the length %o has %i characters', (length, expected) => {
    for (const password of many(50, length)) expect(password).toHaveLength(expected);
  });

  it('keeps to the bounds of the panel', () => {
    const older = { ...context, rules: olderPasswordRules };
    expect(generatePassword({ length: 40, random, context: older })).toHaveLength(24);
    expect(
      generatePassword({
        length: 1,
        random,
        context: { ...context, rules: { ...currentPasswordRules, minimumLength: 10 } },
      }),
    ).toHaveLength(10);
  });

  it('does not hold the user name', () => {
    const named = { ...context, userName: 'kq7', loginName: 'aaa_kq7' };
    for (let index = 0; index < 500; index += 1) {
      expect(generatePassword({ random, context: named }).toLowerCase()).not.toContain('kq7');
    }
  });
});

describe('the choice of characters', () => {
  it('is even', () => {
    const counts = new Map<string, number>();
    // The ends and the wanted kinds bend the odds a little; long passwords without their ends hardly.
    for (const password of many(4000, 32)) {
      for (const character of password.slice(1, -1)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const expected = (4000 * 30) / passwordAlphabet.length;
    for (const character of passwordAlphabet) {
      // Six standard deviations: by chance this fails about once in ten million runs.
      const difference = Math.abs((counts.get(character) ?? 0) - expected);
      expect([character, difference < 6 * Math.sqrt(expected)]).toEqual([character, true]);
    }
  });

  it('throws away the bytes beyond the last whole multiple of the alphabet', () => {
    const usable = 256 - (256 % passwordAlphabet.length);
    expect(usable).toBeLessThan(256);
    // A3k… from the usable bytes; had the others counted, they would stand between them.
    const wanted = [...'A3kBq7TmXw4ZpR'].map((character) => passwordAlphabet.indexOf(character));
    const bytes = wanted.flatMap((index) => [usable, 255, index]);
    let position = 0;
    const scripted: RandomBytes = (count) => Uint8Array.from(bytes.slice(position, (position += count)));
    expect(generatePassword({ random: scripted, context })).toBe('A3kBq7TmXw4ZpR');
  });

  it.each([0, 7, 255])('gives up on random bytes that are always %i', (value) => {
    const constant: RandomBytes = (count) => new Uint8Array(count).fill(value);
    expect(() => generatePassword({ random: constant, context })).toThrow(Problem);
  });

  it('gives up on a source that gives nothing', () => {
    expect(() => generatePassword({ random: () => new Uint8Array(0), context })).toThrow(Problem);
  });
});
