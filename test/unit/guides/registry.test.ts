import { describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { guideIds, loadGuide, loadGuides } from '@shared/guides';
import { everyCircumstance, faultsOf } from '@shared/guides/format/check';
import { screensFor } from '@shared/guides/format/draw';

describe('the registry of guides', () => {
  it('knows the guide for Outlook 2010 to 2016', () => {
    expect(guideIds).toContain('outlook-2016');
  });

  it('takes nothing but guides for a guide', async () => {
    for (const guide of await loadGuides()) expect(guide).toHaveProperty('screens');
  });

  it('puts the most likely client first', async () => {
    const ranks = (await loadGuides()).map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('refuses a guide that is not there', async () => {
    await expect(loadGuide('netscape')).rejects.toBeInstanceOf(Problem);
    await expect(loadGuide('../guide')).rejects.toBeInstanceOf(Problem);
  });
});

describe.each(guideIds)('the guide %s', (id) => {
  it('has the name of its file', async () => {
    expect((await loadGuide(id)).id).toBe(id);
  });

  it('has both languages everywhere, and every value, ring, action and answer finds its other half', async () => {
    expect(faultsOf(await loadGuide(id))).toEqual([]);
  });

  it('leads somewhere with every account type, security and answer', async () => {
    const guide = await loadGuide(id);
    for (const circumstances of everyCircumstance(guide))
      expect(screensFor(guide, circumstances).length).toBeGreaterThan(0);
  });
});
