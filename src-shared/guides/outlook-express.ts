import { same, t } from './format/text';
import { ownRings } from './format/walk';
import type { Guide, Limit, Words } from './guide';
import { portsScreens } from './shared/outlook-express/ports-screens';
import { propertiesScreens } from './shared/outlook-express/properties-screens';
import { startScreens } from './shared/outlook-express/start-screens';
import { wizardScreens } from './shared/outlook-express/wizard-screens';

const ticked = {
  none: t('チェックなし', 'not ticked'),
  starttls: t('チェックなし', 'not ticked'),
  tls: t('チェックあり', 'ticked'),
};
const words: Words = {
  accountType: { pop: same('POP3'), imap: same('IMAP') },
  incomingSecurity: ticked,
  outgoingSecurity: ticked,
};

/** Said once, whichever of the two servers wants encryption. */
const oldEncryption: Omit<Limit, 'when'> = {
  why: t(
    'Windows XP の Outlook Express は古い暗号（TLS 1.0 まで）しか使えず、今のサーバーの多くは受け付けません。つながらないときは、別のメールソフトを使います。',
    'Outlook Express on Windows XP knows only old encryption (up to TLS 1.0), which most servers refuse today. If it does not connect, use another mail program.',
  ),
  instead: { clients: ['outlook-365', 'thunderbird'] },
};

export const guide: Guide = {
  id: 'outlook-express',
  name: same('Outlook Express 6'),
  summary: t('Windows XP までに付いていたメールソフト', 'The mail program that came with Windows up to XP'),
  icon: { hue: 'slate', paths: ['M2 8h14v10H2z', 'M2.5 8.5l6.5 5 6.5-5', 'M18 9h4M18 13h3M18 17h2'] },
  rank: 92,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: same('Outlook Express'),
    sign: t(
      'Windows XP 以前で使っている。「ツール」の中に「アカウント」がある',
      'On Windows XP or older; “Accounts” is in the menu “Tools”',
    ),
    search: 'アウトルック エクスプレス oe xp',
  },
  versions: t('Outlook Express 5.5・6.0（Windows 98 から XP）', 'Outlook Express 5.5 and 6.0 on Windows 98 to XP'),
  requirements: [t('Windows XP 以前のパソコンであること', 'A PC with Windows XP or older')],
  support: {
    state: 'ended',
    text: t(
      'Windows XP と一緒に 2014 年 4 月 9 日（日本時間）にサポートが終わりました。直されない弱点があり、新しい暗号も使えません。設定はできますが、今のパソコンの Outlook か Thunderbird に移ることを強くおすすめします。',
      'Its support ended with Windows XP on 8 April 2014. Its holes are no longer mended and it does not know today’s encryption. It can be set up, but you should move to Outlook or Thunderbird on a current PC.',
    ),
    instead: ['outlook-365', 'thunderbird'],
  },
  automatic: {
    kinds: [],
    text: t(
      'サーバーからの自動設定はありません。別の Outlook Express から書き出したアカウント（.iaf）だけ読み込めます。',
      'Nothing from the network. Only an account exported by another Outlook Express (.iaf) can be imported.',
      true,
    ),
  },
  questions: [],
  words,
  cannot: [
    {
      when: { incomingSecurity: ['starttls'] },
      why: t(
        'Outlook Express は、受信の STARTTLS に対応していません。いちばん近い設定として、SSL（POP は 995、IMAP は 993）を案内します。サーバーが対応しているか、IT 担当者に確かめてください。',
        'Outlook Express cannot use STARTTLS for receiving. The guide shows the nearest, SSL on port 995 (POP) or 993 (IMAP); ask your IT staff whether the server offers it.',
      ),
      instead: { incomingSecurity: 'tls', clients: ['thunderbird'] },
    },
    {
      when: { outgoingSecurity: ['starttls'] },
      why: t(
        'Outlook Express は、ポート 587 の STARTTLS に対応していません。いちばん近い設定として、SSL（ポート 465）を案内します。',
        'Outlook Express cannot use STARTTLS on port 587. The guide shows the nearest, SSL on port 465.',
      ),
      instead: { outgoingSecurity: 'tls', clients: ['thunderbird'] },
    },
    { when: { incomingSecurity: ['tls', 'starttls'] }, ...oldEncryption },
    { when: { incomingSecurity: ['none'], outgoingSecurity: ['tls', 'starttls'] }, ...oldEncryption },
  ],
  screens: [...startScreens, ...wizardScreens, ...propertiesScreens, ...portsScreens].map(ownRings),
};
