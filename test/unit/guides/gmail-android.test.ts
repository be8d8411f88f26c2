import { describe, expect, it } from 'vitest';
import { guide } from '@shared/guides/gmail-android';
import { manualMailbox, mailboxWith } from './sample-mailbox';
import {
  boxesOf,
  checksOf,
  combinations,
  expectSound,
  idsOf,
  ringedLabels,
  ports,
  screenOf,
  walkGuide,
} from './walk-guide';

const security = { none: 'なし', starttls: 'STARTTLS', tls: 'SSL/TLS' };
const dots = '●●●●●●●●';

it('the road through Gmail has its screens in order', () => {
  expect(idsOf(walkGuide(guide, manualMailbox))).toEqual([
    'add-account',
    'address',
    'type',
    'password',
    'incoming',
    'outgoing',
    'options',
    'names',
  ]);
});

describe.each(combinations)('$type, $incoming and $outgoing in Gmail', ({ type, incoming, outgoing, mailbox }) => {
  const screens = walkGuide(guide, mailbox);

  it('leads to the manual set-up with the address', () => {
    const page = screenOf(screens, 'address');
    expect(boxesOf(page)).toEqual([['メールアドレス', 'yamaguchi@example.com']]);
    expect(ringedLabels(page)).toEqual(['メールアドレス', '手動設定']);
  });

  it('chooses the type of the account', () => {
    expect(ringedLabels(screenOf(screens, 'type'))).toEqual([type === 'pop' ? '個人用（POP3）' : '個人用（IMAP）']);
  });

  it('puts every value of both servers into its own box', () => {
    expect(boxesOf(screenOf(screens, 'password'))).toEqual([['パスワード', dots]]);
    expect(boxesOf(screenOf(screens, 'incoming'))).toEqual([
      ['ユーザー名', 'aaa_yamaguchi'],
      ['パスワード', dots],
      ['サーバー', 'mail.example.com'],
      ['ポート', ports[type][incoming]],
      ['セキュリティの種類', security[incoming]],
      ...(type === 'pop' ? [['サーバーからメールを削除', '受信トレイから削除したとき']] : []),
    ]);
    expect(checksOf(screenOf(screens, 'outgoing'))).toEqual([['ログインが必要', true]]);
    expect(boxesOf(screenOf(screens, 'outgoing'))).toEqual([
      ['ユーザー名', 'aaa_yamaguchi'],
      ['パスワード', dots],
      ['SMTPサーバー', 'smtp.example.com'],
      ['ポート', ports.submission[outgoing]],
      ['セキュリティの種類', security[outgoing]],
    ]);
  });

  it('enters the name last', () => {
    expect(boxesOf(screenOf(screens, 'names')).at(-1)).toEqual([
      'あなたの名前（送信メールに表示されます）',
      '総務部山口',
    ]);
  });

  it('has sound pictures in both languages', () => {
    for (const language of ['ja', 'en']) expectSound(walkGuide(guide, mailbox, {}, language));
  });
});

describe('the traps of Gmail', () => {
  it('has a warning at the user name and one against "Next"', () => {
    const screens = walkGuide(guide, manualMailbox);
    const login = screenOf(screens, 'incoming').actions.find(({ value }) => value === 'loginName');
    expect(login?.notes).toMatchObject([{ kind: 'warning' }]);
    expect(screenOf(screens, 'address').notes[0]).toMatchObject({ kind: 'warning' });
  });

  it('never tells to accept every certificate', () => {
    for (const { mailbox } of combinations) {
      const screens = walkGuide(guide, mailbox);
      expect(JSON.stringify(screens.map(({ actions, notes }) => [actions, notes]))).not.toContain('すべて承認');
    }
    const warned = screenOf(walkGuide(guide, mailboxWith('imap', 'tls', 'tls')), 'incoming').cures;
    expect(warned.some(({ sign, cure }) => sign.includes('すべて承認') && cure.includes('選んではいけません'))).toBe(
      true,
    );
  });

  it('tells what to do without POP only to those who need it', () => {
    const cures = (mailbox: typeof manualMailbox) => screenOf(walkGuide(guide, mailbox), 'type').cures;
    expect(cures(manualMailbox)).toHaveLength(1);
    expect(cures(mailboxWith('imap', 'tls', 'tls'))).toEqual([]);
  });
});
