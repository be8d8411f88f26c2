import { same, t } from './format/text';
import type { Guide } from './guide';
import { controlPanelScreens } from './shared/control-panel/screens';
import { outlookWizard } from './shared/outlook/wizard';
import { listOf2019, olderList, outlookWords } from './shared/outlook/words';

const newer = { answers: { version: '2019' } } as const;
const words = outlookWords({ if: newer, is: listOf2019, else: olderList });

export const guide: Guide = {
  id: 'outlook-control-panel',
  name: t('Outlook（コントロール パネルから設定）', 'Outlook (through the Control Panel)'),
  summary: t(
    'ユーザ名（ID）をはじめから入力できる、確実な方法',
    'The sure way: the login ID has a box of its own from the start',
  ),
  icon: { hue: 'blue', paths: ['M3 5h18v9H3z', 'M3.5 5.5l8.5 5 8.5-5', 'M12 17v4M8 19h8'] },
  rank: 14,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: same('Outlook'),
    sign: t(
      '左上に「ファイル」がある。追加の画面でつまずいた、またはユーザ名（ID）を入れる欄がない',
      '“File” at the top left, but the set-up failed or has no box for the login ID',
    ),
    search: 'アウトルック コントロールパネル プロファイル control panel profile mlcfg32',
  },
  versions: t(
    'Outlook 2010 から 2024、Microsoft 365 のクラシック Outlook',
    'Outlook 2010 to 2024 and classic Outlook in Microsoft 365',
  ),
  requirements: [
    t(
      'Outlook がこのパソコンに入っていて、一度は起動したこと',
      'Outlook is installed on this PC and has been started once',
    ),
  ],
  support: {
    state: 'supported',
    text: t(
      '使っている Outlook の版によります。2021 以前の版は、サポートが終わっています。',
      'It depends on your version of Outlook; support for 2021 and older has ended.',
    ),
  },
  automatic: {
    kinds: ['autodiscover', 'prf'],
    text: t(
      'Autodiscover と PRF ファイルで設定できます。PRF は試験的で、パスワードは入りません。',
      'It can be set up by Autodiscover and by a PRF file, which is experimental and carries no password.',
    ),
  },
  questions: [
    {
      id: 'version',
      text: t('お使いの Outlook', 'Your Outlook'),
      options: [
        { id: '2019', label: t('2019 以降・365', '2019 or later, 365') },
        { id: '2013', label: t('2013・2016', '2013 / 2016') },
        { id: '2010', label: same('2010') },
      ],
    },
  ],
  words,
  cannot: [
    {
      when: { accountType: 'pop', incomingSecurity: ['starttls'] },
      why: t(
        'Outlook は、POP の STARTTLS（ポート 110）に対応していません。いちばん近い設定として、SSL（ポート 995）を案内します。サーバーが対応しているか、IT 担当者に確かめてください。IMAP なら STARTTLS も使えます。',
        'Outlook cannot use STARTTLS with POP (port 110). The guide shows the nearest, SSL on port 995; ask your IT staff whether the server offers it. With IMAP, STARTTLS is possible.',
      ),
      instead: { incomingSecurity: 'tls', clients: ['thunderbird'] },
    },
  ],
  screens: [...controlPanelScreens, ...outlookWizard],
};
