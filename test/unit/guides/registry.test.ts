import { describe, expect, it } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { guideIds, loadGuide, loadGuides } from '@shared/guides';
import type { Circumstances } from '@shared/guides/format/condition';
import { everyCircumstance, faultsOf } from '@shared/guides/format/check';
import { screensFor } from '@shared/guides/format/draw';
import type { Screen } from '@shared/guides/guide';
import { mailboxValueNames } from '@shared/mail-service/mailbox';

describe('the registry of guides', () => {
  it('knows every client that the program leads through', () => {
    expect(guideIds).toEqual(
      expect.arrayContaining([
        'apple-mail',
        'becky',
        'gmail-android',
        'hidemaru',
        'iphone',
        'live-mail',
        'outlook-2016',
        'outlook-365',
        'outlook-control-panel',
        'outlook-express',
        'outlook-new',
        'thunderbird',
        'windows-mail',
      ]),
    );
  });

  it('takes nothing but guides for a guide', async () => {
    for (const guide of await loadGuides()) expect(guide).toHaveProperty('screens');
  });

  it('puts the most likely client first, each in a place of its own', async () => {
    const guides = await loadGuides();
    const ranks = guides.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    const shared = guides.filter(({ rank }) => ranks.indexOf(rank) !== ranks.lastIndexOf(rank));
    const places = shared.map(({ id, rank }) => `${id}: ${rank}`);
    expect(places, 'guides that share a `rank`').toEqual([]);
  });

  it('refuses a guide that is not there', async () => {
    await expect(loadGuide('netscape')).rejects.toBeInstanceOf(Problem);
    await expect(loadGuide('../guide')).rejects.toBeInstanceOf(Problem);
  });
});

/** Values with a place in the pictures of one walk: shown, written into a box, or deciding what is ticked or clicked. */
function placed(screens: Screen[]): Set<string> {
  const drawn = JSON.stringify(screens.map(({ picture }) => picture));
  const names = mailboxValueNames.filter((name) => {
    const decides = /Security$|^accountType$/.test(name) && new RegExp(`"(?:if|when)":\\{[^}]*"${name}"`).test(drawn);
    const written = new RegExp(`"shows":\\{"ja":"[^"]*\\{${name}\\}`).test(drawn);
    return drawn.includes(`{"value":"${name}"}`) || written || decides;
  });
  return new Set(names);
}

const wayOf = ({ mailbox: { service }, answers }: Circumstances): string =>
  [service.accountType, service.incoming.security, service.outgoing.security, ...Object.values(answers)].join(', ');

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

  it('has a place for every value of the account on every way through it', async () => {
    const guide = await loadGuide(id);
    const wanted = mailboxValueNames.filter((name) => !guide.noPlace?.includes(name));
    const missing = new Set<string>();
    for (const circumstances of everyCircumstance(guide)) {
      const there = placed(screensFor(guide, circumstances));
      for (const name of wanted) if (!there.has(name)) missing.add(`${name} (${wayOf(circumstances)})`);
    }
    expect([...missing], 'no screen shows it on that way: give it a box, or name it in `noPlace`').toEqual([]);
  });

  it('says what is known about the client, and what helps when something goes wrong', async () => {
    const guide = await loadGuide(id);
    expect(guide.screens.flatMap(({ cures }) => cures).length, '`cures` of all screens').toBeGreaterThan(3);
    expect(guide.lastChecked, '`lastChecked`').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(guide.icon.paths.length, '`icon.paths`').toBeGreaterThan(0);
    expect(guide.identity.devices.length, '`identity.devices`').toBeGreaterThan(0);
    if (guide.support.state !== 'supported')
      expect(guide.support.instead?.length, '`support.instead`').toBeGreaterThan(0);
  });

  it('names only other guides that there are', async () => {
    const { support, warning, cannot } = await loadGuide(id);
    const named = [support.instead, warning?.instead, ...cannot.map(({ instead }) => instead.clients)].flat();
    for (const other of named.filter((one) => one !== undefined)) {
      expect(guideIds).toContain(other);
      expect(other).not.toBe(id);
    }
  });
});
