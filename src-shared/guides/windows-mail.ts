import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { windowsMailScreens } from './shared/windows-mail/screens';

const on = t('チェックあり', 'ticked');
const off = t('チェックなし', 'not ticked');
const words: Words = {
  accountType: { pop: same('POP3'), imap: same('IMAP4') },
  incomingSecurity: { none: off, starttls: off, tls: on },
  outgoingSecurity: { none: off, starttls: on, tls: on },
};

export const guide: Guide = {
  id: 'windows-mail',
  name: t('Windows の「メール」アプリ', 'The Windows “Mail” app'),
  summary: t(
    'Windows 10・11 に付いていたアプリ。もう送受信できません',
    'The app that came with Windows 10 and 11; it no longer works',
  ),
  icon: { hue: 'slate', paths: ['M3 6h18v12H3z', 'M3.5 6.5l8.5 6 8.5-6', 'M4 21L20 3'] },
  rank: 84,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: t('メール', 'Mail'),
    sign: t('名前が「メール」だけで、左下に歯車がある', 'It is called just “Mail” and has a gear at the lower left'),
    search: 'ウィンドウズメール windows10 windows11 mail app 標準',
  },
  versions: t('Windows 10・11 の「メール」（2024 年まで）', '“Mail” of Windows 10 and 11, until 2024'),
  requirements: [],
  support: {
    state: 'stopped',
    text: t(
      '2024 年 12 月 31 日にサポートが終わり、送受信できなくなりました。別のメールソフトを設定してください。',
      'Support ended on 31 December 2024, and it no longer sends or receives. Set up another mail program.',
    ),
    instead: ['thunderbird', 'outlook-365', 'outlook-new'],
  },
  automatic: { kinds: [], text: t('自動設定はありません。', 'None.', true) },
  questions: [],
  words,
  cannot: [
    {
      when: { incomingSecurity: ['starttls'] },
      why: t(
        '受信の STARTTLS を選べません。いちばん近い設定として、SSL（POP は 995、IMAP は 993）を示します。',
        'STARTTLS for receiving cannot be chosen. The pictures show the nearest, SSL on port 995 (POP) or 993 (IMAP).',
        true,
      ),
      instead: { incomingSecurity: 'tls', clients: ['thunderbird'] },
    },
  ],
  screens: windowsMailScreens,
};
