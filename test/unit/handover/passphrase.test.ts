import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { normalPassphrase, proposePassphrase } from '@shared/handover/passphrase';
import { passphraseWords } from '@shared/handover/words';

describe('the words', () => {
  it('are 512 different ones in hiragana, also after normalising', () => {
    expect(passphraseWords).toHaveLength(512);
    expect(new Set(passphraseWords.map(normalPassphrase)).size).toBe(512);
    for (const word of passphraseWords) expect(word).toMatch(/^[ぁ-んー]{2,7}$/);
  });
});

describe('a proposed passphrase', () => {
  it('of words has four of them and 36 bits', () => {
    const { text, bits } = proposePassphrase('words', randomBytes);
    const words = text.split(' ');
    expect(words).toHaveLength(4);
    for (const word of words) expect(passphraseWords).toContain(word);
    expect(bits).toBe(36);
  });

  it('of digits has two groups of four and 26 bits', () => {
    const { text, bits } = proposePassphrase('digits', randomBytes);
    expect(text).toMatch(/^\d{4} \d{4}$/);
    expect(bits).toBe(26);
  });

  it('uses every digit about equally often', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 2000; round += 1) {
      for (const digit of proposePassphrase('digits', randomBytes).text.replace(' ', '')) {
        counts.set(digit, (counts.get(digit) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(10);
    // 16,000 draws: 1,600 each, six standard deviations wide.
    for (const count of counts.values()) expect(Math.abs(count - 1600)).toBeLessThan(230);
  });

  it('throws away what would make small numbers likelier', () => {
    // 0xffff lies beyond the last whole multiple of ten below 65,536 and must be drawn again.
    const answers = [Uint8Array.of(0xff, 0xff), ...Array.from({ length: 8 }, () => Uint8Array.of(0, 7))];
    let draws = 0;
    const { text } = proposePassphrase('digits', () => {
      const answer = answers[draws] ?? Uint8Array.of(0, 7);
      draws += 1;
      return answer;
    });
    expect([text, draws]).toEqual(['7777 7777', 9]);
  });
});

describe('what is typed', () => {
  it.each([
    ['1234 5678', '12345678'],
    ['１２３４　５６７８', '12345678'],
    ['1234-5678', '12345678'],
    ['さくら みかん らーめん いぬ', 'サクラ・ミカン・ラーメン・イヌ'],
    ['さくら みかん らーめん いぬ', 'ｻｸﾗ ﾐｶﾝ ﾗｰﾒﾝ ｲﾇ'],
    ['ぱんだ がか', 'パンダ　ガカ'],
    ['My-Own Phrase', 'my own phrase'],
  ])('%s stands for the same as %s', (one, other) => {
    expect(normalPassphrase(one)).toBe(normalPassphrase(other));
  });

  it.each([
    ['はし', 'ばし'],
    ['12345678', '12345679'],
    ['きつね', 'きつぬ'],
  ])('%s is not %s', (one, other) => expect(normalPassphrase(one)).not.toBe(normalPassphrase(other)));
});
