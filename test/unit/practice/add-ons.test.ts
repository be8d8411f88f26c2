import { expect, it } from 'vitest';
import { spamAddOn } from '@main/practice/add-ons/spam';

it('begins with values that its own rules take', () => {
  for (const { name, kind, initial, shape, options } of spamAddOn.fields) {
    const isChoice = options?.some(({ value }) => value === initial);
    const fits = kind === 'select' ? isChoice : initial === '' || !shape || shape.test(initial);
    expect([name, fits]).toEqual([name, true]);
  }
});

it('names each field once, in both languages', () => {
  const names = spamAddOn.fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { label } of spamAddOn.fields) expect(label.every((text) => text !== '')).toBe(true);
});

it('takes lists of addresses and whole domains, and a score with decimals', () => {
  const shapeOf = (name: string) => spamAddOn.fields.find((field) => field.name === name)?.shape;
  for (const entry of ['info@example.org', '*@example.net'])
    expect(shapeOf('avspam_whitelist')?.test(entry)).toBe(true);
  for (const entry of ['', 'example.org', 'a b@example.org'])
    expect(shapeOf('avspam_blacklist')?.test(entry)).toBe(false);
  for (const [score, fits] of [
    ['5.00', true],
    ['8', true],
    ['viel', false],
    ['-1', false],
  ] as const) {
    expect(shapeOf('avspam_required_score')?.test(score)).toBe(fits);
  }
});
