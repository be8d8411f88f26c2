import { describe, expect, it } from 'vitest';
import { everyAnswer } from '@shared/guides/format/check';
import { guide } from '@shared/guides/thunderbird';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { manualMailbox, mailboxWith } from './sample-mailbox';
import { boxesOf, checksOf, combinations, expectSound, idsOf, partsOf, ports, screenOf, walkGuide } from './walk-guide';

const security = { none: 'なし', starttls: 'STARTTLS', tls: 'SSL/TLS' };
const dots = '●●●●●●●●';

describe('the road through Thunderbird', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['tab', {}, ['tab-identity', 'tab-incoming', 'tab-outgoing', 'tab-test', 'tab-warning', 'tab-done']],
    [
      'hub',
      { screens: 'hub' },
      ['hub-identity', 'hub-incoming', 'hub-outgoing', 'hub-password', 'hub-sync', 'hub-done'],
    ],
    [
      'newer hub',
      { screens: 'newer' },
      [
        'hub-identity',
        'newer-type',
        'newer-incoming',
        'newer-outgoing',
        'newer-review',
        'hub-password',
        'hub-sync',
        'hub-done',
      ],
    ],
  ])('has the screens of the %s', (_, answers, ids) => {
    expect(idsOf(walkGuide(guide, manualMailbox, answers))).toEqual(ids);
    expect(idsOf(walkGuide(guide, manualMailbox, { ...answers, start: 'menu' }))).toEqual(['open', ...ids]);
  });

  it('has a way back for the reader who let the hub look for settings', () => {
    const ids = idsOf(walkGuide(guide, manualMailbox, { screens: 'hub', found: 'yes' }));
    expect(ids.slice(0, 3)).toEqual(['hub-identity', 'hub-found', 'hub-incoming']);
  });

  it('shows each of the three looks beside the question that tells them apart', () => {
    const looks = guide.questions.find(({ id }) => id === 'screens')?.options.map(({ looksLike }) => looksLike);
    expect(looks).toEqual(['tab-identity', 'hub-identity', 'newer-type']);
  });
});

describe.each(combinations)(
  '$type, $incoming and $outgoing in Thunderbird',
  ({ type, incoming, outgoing, mailbox }) => {
    const incomingBoxes = [
      ['プロトコル', type === 'pop' ? 'POP3' : 'IMAP'],
      ['ホスト名', 'mail.example.com'],
      ['ポート番号', ports[type][incoming]],
      ['接続の保護', security[incoming]],
      ['認証方式', '通常のパスワード認証'],
      ['ユーザー名', 'aaa_yamaguchi'],
    ];
    const outgoingBoxes = [
      ['ホスト名', 'smtp.example.com'],
      ['ポート番号', ports.submission[outgoing]],
      ['接続の保護', security[outgoing]],
      ['認証方式', '通常のパスワード認証'],
      ['ユーザー名', 'aaa_yamaguchi'],
    ];

    it('puts every value into its box of the tab', () => {
      const screens = walkGuide(guide, mailbox);
      expect(boxesOf(screenOf(screens, 'tab-identity'))).toEqual([
        ['あなたのお名前(n)', '総務部山口'],
        ['メールアドレス(E)', 'yamaguchi@example.com'],
        ['パスワード(P)', dots],
      ]);
      for (const id of ['tab-incoming', 'tab-outgoing', 'tab-test'])
        expect(boxesOf(screenOf(screens, id))).toEqual([...incomingBoxes, ...outgoingBoxes]);
    });

    it('puts every value into its box of the hub', () => {
      const screens = walkGuide(guide, mailbox, { screens: 'hub' });
      expect(boxesOf(screenOf(screens, 'hub-identity'))).toEqual([
        ['氏名(n)', '総務部山口'],
        ['メールアドレス(E)', 'yamaguchi@example.com'],
      ]);
      expect(boxesOf(screenOf(screens, 'hub-incoming'))).toEqual(incomingBoxes);
      expect(boxesOf(screenOf(screens, 'hub-outgoing'))).toEqual(outgoingBoxes);
      expect(boxesOf(screenOf(screens, 'hub-password'))).toEqual([['パスワード(P)', dots]]);
    });

    it('puts every value into its box of the newer hub, which asks the user name once', () => {
      const screens = walkGuide(guide, mailbox, { screens: 'newer' });
      const form = [...incomingBoxes.slice(1), ...outgoingBoxes.slice(0, -1)];
      expect(boxesOf(screenOf(screens, 'newer-incoming'))).toEqual(form);
      expect(boxesOf(screenOf(screens, 'newer-outgoing'))).toEqual(form);
      expect(checksOf(screenOf(screens, 'newer-outgoing'))).toEqual([['受信サーバーと同じユーザー名', true]]);
      const chosen = partsOf(screenOf(screens, 'newer-type')).filter((part) => part.kind === 'radio' && part.on);
      expect(chosen).toMatchObject([{ label: type === 'pop' ? '端末にダウンロード (POP)' : '端末間で同期 (IMAP)' }]);
    });

    it('warns once where either server is not encrypted, and only there', () => {
      const warnings = idsOf(walkGuide(guide, mailbox)).filter((id) => id.startsWith('tab-warning'));
      expect(warnings).toHaveLength(incoming === 'none' || outgoing === 'none' ? 1 : 0);
    });

    it('has sound pictures with every answer in both languages', () => {
      for (const answers of everyAnswer(guide))
        for (const language of ['ja', 'en']) expectSound(walkGuide(guide, mailbox, answers, language));
    });
  },
);

describe('warnings of Thunderbird', () => {
  const loginNotes = (mailbox: Mailbox) =>
    screenOf(walkGuide(guide, mailbox), 'tab-incoming').actions.find(({ value }) => value === 'loginName')?.notes;

  it('stand at the user name, unless it is the address', () => {
    expect(loginNotes(manualMailbox)).toMatchObject([{ kind: 'warning' }]);
    expect(loginNotes({ ...manualMailbox, loginName: manualMailbox.emailAddress })).toEqual([]);
  });

  it('stand at port 25', () => {
    const { service } = manualMailbox;
    const on25 = { ...manualMailbox, service: { ...service, outgoing: { ...service.outgoing, port: 25 } } };
    for (const [screens, id] of [
      ['tab', 'tab-outgoing'],
      ['hub', 'hub-outgoing'],
      ['newer', 'newer-outgoing'],
    ] as const) {
      const warnings = (mailbox: Mailbox) =>
        screenOf(walkGuide(guide, mailbox, { screens }), id).notes.filter(({ kind }) => kind === 'warning');
      expect(warnings(on25)).toHaveLength(1);
      expect(warnings(manualMailbox)).toEqual([]);
    }
  });

  it('soften the words only where a label was not seen', () => {
    const screens = walkGuide(guide, mailboxWith('imap', 'tls', 'tls'), { screens: 'hub' });
    expect(screenOf(screens, 'hub-incoming').unverified).toBe(false);
    expect(screenOf(walkGuide(guide, manualMailbox, { screens: 'newer' }, 'en'), 'newer-type').unverified).toBe(true);
  });
});
