import { describe, expect, it } from 'vitest';
import { guide } from '@shared/guides/apple-mail';
import { everyAnswer } from '@shared/guides/format/check';
import { manualMailbox, mailboxWith } from './sample-mailbox';
import {
  boxesOf,
  checksOf,
  combinations,
  expectSound,
  idsOf,
  ports,
  ringedLabels,
  screenOf,
  walkGuide,
} from './walk-guide';

const dots = '●●●●●●●●';
const settings = ['apps', 'open-settings', 'incoming-server', 'outgoing-server'];

describe('the road through Mail on the Mac', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the sheet that grows', {}, ['provider', 'identity', 'account', ...settings]],
    ['the menu', { start: 'menu' }, ['open', 'provider', 'identity', 'account', ...settings]],
    [
      'the older pages',
      { form: 'two' },
      [
        'provider',
        'identity',
        'older-incoming',
        'older-incoming-port',
        'older-outgoing',
        'older-outgoing-port',
        ...settings,
      ],
    ],
  ])('has the screens of %s', (_, answers, ids) => {
    expect(idsOf(walkGuide(guide, manualMailbox, answers))).toEqual(ids);
  });

  it.each([
    ['13', '設定...'],
    ['12', '環境設定...'],
  ])('opens the settings under their name of macOS %s', (macos, entry) => {
    const page = screenOf(walkGuide(guide, manualMailbox, { macos }), 'open-settings');
    expect(ringedLabels(page)).toEqual(['メール', entry, 'yamaguchi@example.com', 'サーバ設定']);
  });
});

describe.each(combinations)('$type, $incoming and $outgoing on the Mac', ({ type, incoming, outgoing, mailbox }) => {
  const accountType = type === 'pop' ? 'POP' : 'IMAP';

  it('puts every value of the account into its own box', () => {
    const screens = walkGuide(guide, mailbox);
    expect(boxesOf(screenOf(screens, 'identity'))).toEqual([
      ['名前:', '総務部山口'],
      ['メールアドレス:', 'yamaguchi@example.com'],
      ['パスワード:', dots],
    ]);
    expect(boxesOf(screenOf(screens, 'account'))).toEqual([
      ['メールアドレス:', 'yamaguchi@example.com'],
      ['ユーザ名:', 'aaa_yamaguchi'],
      ['パスワード:', dots],
      ['アカウントの種類:', accountType],
      ['受信用メールサーバ:', 'mail.example.com'],
      ['送信用メールサーバ:', 'smtp.example.com'],
    ]);
  });

  it('sets port and encryption of both servers, with nothing left to the Mac', () => {
    const screens = walkGuide(guide, mailbox);
    for (const id of ['incoming-server', 'outgoing-server']) {
      const page = screenOf(screens, id);
      const server = (host: string, port: string) => [
        ['ユーザ名:', 'aaa_yamaguchi'],
        ['パスワード:', dots],
        ['ホスト名:', host],
        ['ポート:', port],
        ['認証:', 'パスワード'],
      ];
      expect(boxesOf(page)).toEqual([
        ...server('mail.example.com', ports[type][incoming]),
        ...server('smtp.example.com', ports.submission[outgoing]),
      ]);
      expect(checksOf(page)).toEqual([
        ['接続設定を自動的に管理', false],
        ['TLS/SSLを使用', incoming !== 'none'],
        ['接続設定を自動的に管理', false],
        ['TLS/SSLを使用', outgoing !== 'none'],
      ]);
    }
  });

  it('puts every value into its box of the older pages', () => {
    const screens = walkGuide(guide, mailbox, { form: 'two' });
    expect(boxesOf(screenOf(screens, 'older-incoming'))).toEqual([
      ['アカウントの種類:', accountType],
      ['メールサーバ:', 'mail.example.com'],
      ['ユーザ名:', 'aaa_yamaguchi'],
      ['パスワード:', dots],
    ]);
    expect(boxesOf(screenOf(screens, 'older-outgoing'))).toEqual([
      ['SMTPサーバ:', 'smtp.example.com'],
      ['ユーザ名:', 'aaa_yamaguchi'],
      ['パスワード:', dots],
    ]);
    expect(boxesOf(screenOf(screens, 'older-incoming-port'))[0]).toEqual(['ポート:', ports[type][incoming]]);
    expect(checksOf(screenOf(screens, 'older-incoming-port'))).toEqual([['SSLを使用', incoming !== 'none']]);
    expect(boxesOf(screenOf(screens, 'older-outgoing-port'))[0]).toEqual(['ポート:', ports.submission[outgoing]]);
    expect(checksOf(screenOf(screens, 'older-outgoing-port'))).toEqual([['SSLを使用', outgoing !== 'none']]);
  });

  it('has sound pictures with every answer in both languages', () => {
    for (const answers of everyAnswer(guide))
      for (const language of ['ja', 'en']) expectSound(walkGuide(guide, mailbox, answers, language));
  });
});

describe('what the Mac guide warns of', () => {
  it('has a warning at the user name of either form', () => {
    for (const [form, id] of [
      ['one', 'account'],
      ['two', 'older-incoming'],
    ] as const) {
      const page = screenOf(walkGuide(guide, manualMailbox, { form }), id);
      expect(page.actions.find(({ value }) => value === 'loginName')?.notes).toMatchObject([{ kind: 'warning' }]);
    }
  });

  it('offers only the cures that fit the account', () => {
    const signs = (mailbox: typeof manualMailbox) =>
      screenOf(walkGuide(guide, mailbox), 'account')
        .cures.map(({ sign }) => sign)
        .join();
    expect(signs(manualMailbox)).not.toContain('識別情報');
    expect(signs(mailboxWith('imap', 'tls', 'tls'))).toContain('識別情報');
  });
});
