import { describe, expect, it } from 'vitest';
import { faultsOf } from '@shared/guides/format/check';
import { value } from '@shared/guides/format/picture';
import { same, t } from '@shared/guides/format/text';
import type { Guide, Screen } from '@shared/guides/guide';

const words = { none: same('None'), starttls: same('STARTTLS'), tls: same('TLS') };

const screen: Screen = {
  id: 'only',
  title: t('入力', 'Enter'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: same('Mail'),
      width: 20,
      body: [{ kind: 'field', label: t('名前', 'Name'), shows: value('loginName'), ring: 'login' }],
      buttons: [],
    },
  ],
  actions: [{ do: t('入力します。', 'Enter {loginName}.'), ring: 'login', value: 'loginName' }],
  notes: [],
  cures: [],
};

const sound: Guide = {
  id: 'sample',
  name: same('Sample'),
  summary: t('見本', 'A sample'),
  icon: { hue: 'slate', paths: [] },
  rank: 1,
  lastChecked: '2026-11-24',
  identity: { devices: ['windows'], family: same('Sample'), sign: t('見本', 'A sample') },
  versions: same('1'),
  requirements: [],
  automatic: { kinds: [], text: t('ありません', 'None') },
  support: { state: 'supported', text: t('続いています', 'Goes on') },
  questions: [{ id: 'version', text: t('版', 'Version'), options: [{ id: '1', label: same('1') }] }],
  words: { accountType: { pop: same('POP3'), imap: same('IMAP') }, incomingSecurity: words, outgoingSecurity: words },
  cannot: [],
  screens: [screen],
};

const action = screen.actions[0]!;
const withScreen = (change: Partial<Screen>): Guide => ({ ...sound, screens: [{ ...screen, ...change }] });

describe('the check of a guide', () => {
  it('finds nothing in a sound one', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it.each<[string, Guide, RegExp]>([
    ['a missing language', withScreen({ title: t('入力', ' ') }), /lacks a language/],
    ['an unknown value in a text', withScreen({ title: t('入力 {userName}', 'Enter') }), /\{userName\}/],
    ['a password in a text', withScreen({ title: t('入力', 'Enter {password}') }), /\{password\}/],
    [
      'a screen without a picture',
      withScreen({ picture: [], actions: [{ ...action, ring: undefined, noRing: 'look' }] }),
      /no picture/,
    ],
    ['a screen with nothing to do', withScreen({ actions: [] }), /nothing to do/],
    [
      'a ring without an action',
      withScreen({ actions: [{ do: t('見ます。', 'Look.'), noRing: 'look' }] }),
      /has no action/,
    ],
    [
      'an action without a ring',
      withScreen({ actions: [action, { do: t('押します。', 'Press.') }] }),
      /neither a ring nor/,
    ],
    ['a ring that is not drawn', withScreen({ actions: [action, { ...action, ring: 'other' }] }), /not in the picture/],
    ['two actions at one ring', withScreen({ actions: [action, action] }), /share the ring/],
    ['a value in the wrong box', withScreen({ actions: [{ ...action, value: 'emailAddress' }] }), /shows loginName/],
    ['a ring drawn twice', withScreen({ picture: [...screen.picture, ...screen.picture] }), /drawn twice/],
    ['an answer that nobody can give', withScreen({ when: { answers: { version: '2' } } }), /Nobody can answer/],
    ['two screens of one name', { ...sound, screens: [screen, screen] }, /same id/],
    ['a date that is none', { ...sound, lastChecked: 'lately' }, /No date/],
    [
      'a question asked nowhere',
      { ...sound, questions: [{ ...sound.questions[0]!, askedOn: ['elsewhere'] }] },
      /not there: elsewhere/,
    ],
  ])('finds %s', (_, guide, fault) => {
    expect(faultsOf(guide).join('\n')).toMatch(fault);
  });
});
