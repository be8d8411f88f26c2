import { describe, expect, it } from 'vitest';
import { everyAnswer } from '@shared/guides/format/check';
import { guide } from '@shared/guides/iphone';
import type { DrawnScreen } from '@shared/guides/format/draw';
import { manualMailbox, mailboxWith } from './sample-mailbox';
import {
  boxesOf,
  checksOf,
  combinations,
  expectSound,
  idsOf,
  partsOf,
  ports,
  ringedLabels,
  screenOf,
  walkGuide,
} from './walk-guide';

const dots = '●●●●●●●●';

const labelsUpTo = (screens: DrawnScreen[], id: string): string[] =>
  screens.slice(0, idsOf(screens).indexOf(id)).flatMap(ringedLabels);

describe('the road through the iPhone', () => {
  it.each([
    ['18', ['アプリ', 'メール', 'メールアカウント', 'アカウントを追加']],
    ['14', ['メール', 'アカウント', 'アカウントを追加']],
    ['11', ['パスワードとアカウント', 'アカウントを追加']],
    ['7', ['メール/連絡先/カレンダー', 'アカウントを追加']],
  ])('has the path of iOS %s', (ios, path) => {
    const screens = walkGuide(guide, manualMailbox, { ios });
    expect(labelsUpTo(screens, 'identity')).toEqual([...path, 'その他', 'メールアカウントを追加']);
  });

  it('has its screens in order for the employee of the manual', () => {
    expect(idsOf(walkGuide(guide, manualMailbox))).toEqual([
      'settings-18',
      'add-18',
      'kind',
      'identity',
      'incoming',
      'outgoing',
      'without-ssl',
      'options',
      'open-account',
      'open-smtp',
      'outgoing-server',
      'incoming-server',
      'try',
    ]);
  });

  it('asks about SSL once where either server is not encrypted, and only there', () => {
    for (const { incoming, outgoing, mailbox } of combinations) {
      const asked = idsOf(walkGuide(guide, mailbox)).filter((id) => id.endsWith('without-ssl'));
      expect(asked).toHaveLength(incoming === 'none' || outgoing === 'none' ? 1 : 0);
    }
  });

  it('goes on when the account cannot be verified', () => {
    const screens = walkGuide(guide, manualMailbox, { verified: 'failed' });
    expect(ringedLabels(screenOf(screens, 'verify-failed'))).toEqual(['OK', '保存', '保存']);
  });
});

describe.each(combinations)('$type, $incoming and $outgoing on the iPhone', ({ type, incoming, outgoing, mailbox }) => {
  const screens = walkGuide(guide, mailbox);

  it('puts every value of the account into its own box', () => {
    expect(boxesOf(screenOf(screens, 'identity'))).toEqual([
      ['名前', '総務部山口'],
      ['メール', 'yamaguchi@example.com'],
      ['パスワード', dots],
      ['説明', ''],
    ]);
    const form = [
      ['ホスト名', 'mail.example.com'],
      ['ユーザ名', 'aaa_yamaguchi'],
      ['パスワード', dots],
      ['ホスト名', 'smtp.example.com'],
      ['ユーザ名', 'aaa_yamaguchi'],
      ['パスワード', dots],
    ];
    expect(boxesOf(screenOf(screens, 'incoming'))).toEqual(form);
    expect(boxesOf(screenOf(screens, 'outgoing'))).toEqual(form);
  });

  it('chooses POP or IMAP with the switch that has both', () => {
    const [segments] = partsOf(screenOf(screens, 'incoming')).filter((part) => part.kind === 'segments');
    expect(segments).toMatchObject({
      options: ['IMAP', 'POP'],
      shows: { value: 'accountType', text: type === 'pop' ? 'POP' : 'IMAP' },
    });
  });

  it('sets SSL and the port of each server', () => {
    const sending = screenOf(screens, 'outgoing-server');
    expect(boxesOf(sending)).toEqual([
      ['ホスト名', 'smtp.example.com'],
      ['ユーザ名', 'aaa_yamaguchi'],
      ['パスワード', dots],
      ['サーバポート', ports.submission[outgoing]],
    ]);
    expect(checksOf(sending)).toEqual([['SSLを使用', outgoing !== 'none']]);
    const receiving = screenOf(screens, 'incoming-server');
    expect(boxesOf(receiving)).toEqual([['サーバポート', ports[type][incoming]]]);
    expect(checksOf(receiving)).toEqual([['SSLを使用', incoming !== 'none']]);
    const deletion = partsOf(receiving).filter((part) => part.kind === 'entry' && part.label === 'サーバから削除');
    expect(deletion).toHaveLength(type === 'pop' ? 1 : 0);
  });

  it('has sound pictures with every answer in both languages', () => {
    for (const answers of everyAnswer(guide))
      for (const language of ['ja', 'en']) expectSound(walkGuide(guide, mailbox, answers, language));
  });
});

describe('what the iPhone guide warns of', () => {
  const encrypted = mailboxWith('imap', 'tls', 'tls');

  it('says that the outgoing login is not optional', () => {
    expect(screenOf(walkGuide(guide, manualMailbox), 'outgoing').notes).toMatchObject([{ kind: 'warning' }]);
  });

  it('never advises to go on without SSL where the server has it', () => {
    const signs = (mailbox: typeof encrypted) =>
      walkGuide(guide, mailbox).flatMap(({ cures }) => cures.map(({ sign, cure }) => sign + cure));
    expect(signs(encrypted).some((text) => text.includes('暗号化せずに進めてはいけません'))).toBe(true);
    expect(signs(manualMailbox).some((text) => text.includes('暗号化せずに進めてはいけません'))).toBe(false);
  });
});
