import { expect, it } from 'vitest';
import { loadGuide } from '@shared/guides';

/** What Outlook Express, Windows Live Mail and Outlook say alike when a connection fails. */
const shared = '0D 0E 0F 18 19 1A 78 79 7D 80 D1'.split(' ').map((end) => `0x800CCC${end}`);

it.each(['outlook-express', 'live-mail', 'outlook-2016', 'outlook-365', 'outlook-control-panel'])(
  'the last screens of %s tell what each code means that these clients share',
  async (id) => {
    const { screens } = await loadGuide(id);
    const signs = JSON.stringify(screens.flatMap(({ cures }) => cures.map(({ sign }) => sign)));
    expect(shared.filter((code) => !signs.includes(code))).toEqual([]);
  },
);
