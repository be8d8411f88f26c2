import { describe, expect, it } from 'vitest';
import { loadGuides } from '@shared/guides';
import type { FinderAnswers } from '@shared/guides/finder';
import { finderQuestions, foundGuides, matchingGuides, unsure } from '@shared/guides/finder';

const guides = await loadGuides();

/** Every way through the questions, with what it leads to. */
function everyWay(answers: FinderAnswers = {}): { answers: FinderAnswers; found: string[] }[] {
  const found = foundGuides(guides, answers);
  if (found) return [{ answers, found }];
  const open = finderQuestions(guides, answers).at(-1)!;
  return open.options.flatMap(({ id }) => everyWay({ ...answers, [open.id]: id }));
}

describe('the three questions', () => {
  const ways = everyWay();

  it('lead to some client on every way, with three answers at most', () => {
    expect(ways.length).toBeGreaterThan(5);
    for (const { answers, found } of ways) {
      expect(found.length).toBeGreaterThan(0);
      expect(Object.keys(answers).length).toBeLessThanOrEqual(3);
    }
  });

  it('lead to every client by itself on some way', () => {
    const alone = ways.filter(({ found }) => found.length === 1).flatMap(({ found }) => found);
    expect(new Set(alone)).toEqual(new Set(guides.map(({ id }) => id)));
  });

  it.each([
    [{ device: 'iphone' }, 'iphone'],
    [{ device: 'android' }, 'gmail-android'],
    [{ device: 'windows', family: 'Becky!' }, 'becky'],
    [{ device: 'windows', family: 'Outlook', sign: 'outlook-new' }, 'outlook-new'],
  ])('with %o lead to %s', (answers, id) => {
    expect(foundGuides(guides, answers)).toEqual([id]);
  });

  it('leave every client of the device to whoever never knows, the most likely first', () => {
    const found = foundGuides(guides, { device: 'windows', family: unsure, sign: unsure });
    expect(found?.length).toBeGreaterThan(5);
    expect(found?.[0]).toBe(guides.find(({ identity }) => identity.devices.includes('windows'))?.id);
  });

  it('ask anew when an earlier answer changes', () => {
    expect(foundGuides(guides, { device: 'mac', family: 'Becky!' })).toBeNull();
  });
});

describe('the search', () => {
  const idsFor = (typed: string) => matchingGuides(guides, typed).map(({ id }) => id);

  it.each([
    ['アウトルック', 'outlook-365'],
    ['ｏｕｔｌｏｏｋ ２０１６', 'outlook-2016'],
    ['べっきー', 'becky'],
    ['HIDEMARU', 'hidemaru'],
    ['iphone', 'iphone'],
  ])('%s finds %s', (typed, id) => {
    expect(idsFor(typed)).toContain(id);
  });

  it('finds all with nothing typed and none with nonsense', () => {
    expect(idsFor('')).toHaveLength(guides.length);
    expect(idsFor('netscape')).toEqual([]);
  });
});
