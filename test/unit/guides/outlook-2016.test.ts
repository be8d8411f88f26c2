import { describe, expect, it } from 'vitest';
import type { Drawn, DrawnPart, DrawnScreen, DrawnValue } from '@shared/guides/format/draw';
import { drawScreen, screensFor } from '@shared/guides/format/draw';
import type { Tab } from '@shared/guides/format/picture';
import { withinLimits } from '@shared/guides/format/values';
import { objectsIn } from '@shared/guides/format/walk';
import { guide } from '@shared/guides/outlook-2016';
import type { Mailbox } from '@shared/mail-service/mailbox';
import { accountTypes, securities } from '@shared/mail-service/mail-service';
import { mailboxWith, manualMailbox, password } from './sample-mailbox';

const answers = { version: '2013', start: 'outlook' };

function walk(mailbox: Mailbox, change: Record<string, string> = {}, language = 'ja'): DrawnScreen[] {
  const circumstances = { mailbox: withinLimits(guide, mailbox).mailbox, answers: { ...answers, ...change } };
  const draw = (screen: (typeof guide.screens)[number]) => drawScreen(guide, screen, { ...circumstances, language });
  return screensFor(guide, circumstances).map(draw);
}

const screenOf = (screens: DrawnScreen[], id: string): DrawnScreen => screens.find((screen) => screen.id === id)!;
const partsOf = (screen: DrawnScreen) => [...objectsIn(screen.picture)] as (DrawnPart | Drawn<Tab>)[];
const labelled = (screen: DrawnScreen, label: string) =>
  partsOf(screen).filter((part) => 'label' in part && part.label === label);

/** What stands in the box with this label. */
function inBox(screen: DrawnScreen, label: string): string | undefined {
  const box = labelled(screen, label).at(-1) as { shows?: DrawnValue } | undefined;
  return box?.shows?.text;
}
const isOn = (screen: DrawnScreen, label: string): boolean | undefined =>
  (labelled(screen, label)[0] as { on?: boolean } | undefined)?.on;

const combinations = accountTypes.flatMap((type) =>
  securities.flatMap((incoming) =>
    securities.flatMap((outgoing) => ['2010', '2013'].map((version) => ({ type, incoming, outgoing, version }))),
  ),
);

describe('the road through Outlook', () => {
  it('has the nine steps', () => {
    expect(walk(manualMailbox).map(({ id }) => id)).toEqual([
      'file',
      'auto-setup',
      'choose-service',
      'account-form',
      'outgoing-server',
      'advanced',
      'start-test',
      'test-result',
      'finish',
    ]);
  });

  it('has two pages more when Outlook starts for the first time', () => {
    const ids = walk(manualMailbox, { start: 'first' }).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['welcome', 'connect-account', 'auto-setup']);
    expect(ids).toHaveLength(10);
  });

  it.each([
    [
      '2010',
      '新しいアカウントの追加',
      'インターネット電子メール設定',
      'インターネット電子メール(I)',
      'セットアップの完了',
    ],
    ['2013', 'アカウントの追加', 'POP と IMAP のアカウント設定', 'POP または IMAP(P)', 'すべて完了しました'],
  ])('uses the words of Outlook %s', (version, window, page, service, end) => {
    const screens = walk(manualMailbox, { version });
    const titles = partsOf(screenOf(screens, 'account-form')).map((part) => ('title' in part ? part.title : null));
    expect(titles).toEqual(expect.arrayContaining([window, page]));
    expect(isOn(screenOf(screens, 'choose-service'), service)).toBe(true);
    expect(partsOf(screenOf(screens, 'finish'))).toContainEqual({ kind: 'words', tone: 'title', text: end });
  });
});

describe.each(combinations)(
  '$type, $incoming and $outgoing in Outlook $version',
  ({ type, incoming, outgoing, version }) => {
    const mailbox = mailboxWith(type, incoming, outgoing);
    const screens = walk(mailbox, { version });
    const form = screenOf(screens, 'account-form');
    const ports = screenOf(screens, 'advanced');
    // POP has no STARTTLS in Outlook.
    const incomingNow = type === 'pop' && incoming === 'starttls' ? 'tls' : incoming;

    it('puts every value of the account into its own box', () => {
      expect(inBox(form, '名前(Y):')).toBe('総務部山口');
      expect(inBox(form, '電子メール アドレス(E):')).toBe('yamaguchi@example.com');
      expect(inBox(form, 'アカウントの種類(A):')).toBe(type === 'pop' ? 'POP3' : 'IMAP');
      expect(inBox(form, '受信メール サーバー(I):')).toBe('mail.example.com');
      expect(inBox(form, '送信メール サーバー (SMTP)(O):')).toBe('smtp.example.com');
      expect(inBox(form, 'アカウント名(U):')).toBe('aaa_yamaguchi');
      expect(inBox(form, 'パスワード(P):')).toMatch(/^●+$/);
    });

    it('sets the ports and the encryption in the words of Outlook', () => {
      const list = { none: 'なし', starttls: 'TLS', tls: 'SSL' };
      const incomingPort = {
        pop: { none: '110', starttls: '995', tls: '995' },
        imap: { none: '143', starttls: '143', tls: '993' },
      };
      expect(inBox(ports, type === 'pop' ? '受信サーバー (POP3)(I):' : '受信サーバー (IMAP)(I):')).toBe(
        incomingPort[type][incoming],
      );
      expect(inBox(ports, '送信サーバー (SMTP)(O):')).toBe({ none: '587', starttls: '587', tls: '465' }[outgoing]);
      expect(inBox(ports, '使用する暗号化接続の種類(C):')).toBe(list[outgoing]);
      const box = isOn(ports, 'このサーバーは暗号化された接続 (SSL) が必要(E)');
      expect(box).toBe(type === 'pop' ? incomingNow === 'tls' : undefined);
      expect(inBox(ports, '使用する暗号化接続の種類(E):')).toBe(type === 'imap' ? list[incoming] : undefined);
    });

    it('turns on authentication for sending, with the settings of the incoming server', () => {
      const page = screenOf(screens, 'outgoing-server');
      expect(isOn(page, '送信サーバー (SMTP) は認証が必要(O)')).toBe(true);
      expect(isOn(page, '受信メール サーバーと同じ設定を使用する(U)')).toBe(true);
    });

    it('numbers the rings 1, 2, 3 … in the order of the actions, the same in the picture', () => {
      for (const screen of screens) {
        const numbers = screen.actions.flatMap(({ ring }) => ring ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        const drawn = partsOf(screen).flatMap((part) => ('ring' in part && part.ring ? part.ring : []));
        expect(drawn.sort((one, other) => one - other)).toEqual(numbers);
      }
    });

    it('draws every picture in both languages and shows the password in none', () => {
      for (const language of ['ja', 'en']) {
        for (const screen of walk(mailbox, { version }, language)) {
          expect(screen.picture.length).toBeGreaterThan(0);
          expect(JSON.stringify(screen)).not.toContain(password);
          expect(JSON.stringify(screen)).not.toMatch(/\{\w+\}/);
        }
      }
    });
  },
);

describe('what Outlook cannot do', () => {
  it('explains POP with STARTTLS and shows the nearest that works', () => {
    const { mailbox, limits } = withinLimits(guide, mailboxWith('pop', 'starttls', 'starttls'));
    expect(limits).toHaveLength(1);
    expect(mailbox.service.incoming).toEqual({ host: 'mail.example.com', port: 995, security: 'tls' });
    expect(mailbox.service.outgoing.port).toBe(587);
  });

  it('leaves every other setting as it is', () => {
    const imap = mailboxWith('imap', 'starttls', 'tls');
    expect(withinLimits(guide, imap)).toEqual({ mailbox: imap, limits: [] });
  });
});

describe('warnings', () => {
  const advanced = (mailbox: Mailbox) =>
    screenOf(walk(mailbox), 'advanced').notes.filter(({ kind }) => kind === 'warning');
  const sendingOn = (port: number, security: 'none' | 'tls'): Mailbox => {
    const { service } = manualMailbox;
    return { ...manualMailbox, service: { ...service, outgoing: { ...service.outgoing, port, security } } };
  };

  it('stand at port 25 and at SSL on 587, and nowhere else', () => {
    expect(advanced(sendingOn(25, 'none'))).toHaveLength(1);
    expect(advanced(sendingOn(587, 'tls'))).toHaveLength(1);
    expect(advanced(sendingOn(465, 'tls'))).toEqual([]);
    expect(advanced(manualMailbox)).toEqual([]);
  });

  it('stand at the user name that Outlook fills in wrongly, and at a name that is garbled abroad', () => {
    const notesAt = (mailbox: Mailbox, value: string) =>
      screenOf(walk(mailbox), 'account-form').actions.find((action) => action.value === value)?.notes;
    expect(notesAt(manualMailbox, 'loginName')).toMatchObject([{ kind: 'warning' }]);
    expect(notesAt(manualMailbox, 'displayName')).toMatchObject([{ kind: 'tip' }]);
    expect(notesAt({ ...manualMailbox, displayName: 'Yamaguchi' }, 'displayName')).toEqual([]);
  });
});

describe('wording', () => {
  it('is softened only where a label is not known for certain in that language', () => {
    expect(screenOf(walk(manualMailbox, {}, 'ja'), 'account-form').unverified).toBe(false);
    expect(screenOf(walk(manualMailbox, {}, 'en'), 'account-form').unverified).toBe(true);
  });

  it('offers only the cures that fit the account', () => {
    const signs = (mailbox: Mailbox) =>
      screenOf(walk(mailbox), 'test-result')
        .cures.map(({ sign }) => sign)
        .join();
    expect(signs(manualMailbox)).toContain('0x800CCC92');
    expect(signs(manualMailbox)).not.toContain('0x800CCCD1');
    expect(signs(mailboxWith('imap', 'tls', 'tls'))).toContain('0x800CCCD1');
  });
});
