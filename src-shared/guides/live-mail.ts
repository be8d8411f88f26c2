import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { serverScreens } from './shared/live-mail/server-screens';
import { startScreens } from './shared/live-mail/start-screens';

const on = t('チェックあり', 'ticked');
const off = t('チェックなし', 'not ticked');
const words: Words = {
  accountType: { pop: same('POP'), imap: same('IMAP') },
  incomingSecurity: { none: off, starttls: off, tls: on },
  outgoingSecurity: { none: off, starttls: on, tls: on },
};

export const guide: Guide = {
  id: 'live-mail',
  name: t('Windows Live メール 2012', 'Windows Live Mail 2012'),
  summary: t(
    'Windows 7・8 のころの、マイクロソフトの無料メールソフト',
    'Microsoft’s free mail program of the days of Windows 7 and 8',
  ),
  icon: { hue: 'slate', paths: ['M3 8h18v11H3z', 'M3 8l4-4h10l4 4', 'M3.5 8.5l8.5 6 8.5-6'] },
  rank: 82,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: t('Windows Live メール', 'Windows Live Mail'),
    sign: t(
      '上のタブに「アカウント」があり、題名が Windows Live Mail',
      'A tab “Accounts” at the top, titled Windows Live Mail',
    ),
    search: 'ライブメール livemail essentials wlm ウィンドウズライブ',
  },
  versions: t('Windows Live メール 2012', 'Windows Live Mail 2012'),
  requirements: [t('Windows Live メールがこのパソコンに残っていること', 'Windows Live Mail is still on this PC')],
  support: {
    state: 'ended',
    text: t(
      '2017 年 1 月 10 日にサポートが終わり、配布も終わっています。設定はできますが、Outlook か Thunderbird に移ることをおすすめします。',
      'Support ended on 10 January 2017, and it is no longer handed out. It can be set up, but you should move to Outlook or Thunderbird.',
    ),
    instead: ['thunderbird', 'outlook-365'],
  },
  automatic: { kinds: [], text: t('自動設定はありません。', 'None.', true) },
  questions: [],
  words,
  cannot: [
    {
      when: { incomingSecurity: ['starttls'] },
      why: t(
        'Windows Live メールは、受信の STARTTLS を選べません。いちばん近い設定として、SSL（POP は 995、IMAP は 993）を案内します。サーバーが対応しているか、IT 担当者に確かめてください。',
        'Windows Live Mail cannot choose STARTTLS for receiving. The guide shows the nearest, SSL on port 995 (POP) or 993 (IMAP); ask your IT staff whether the server offers it.',
      ),
      instead: { incomingSecurity: 'tls', clients: ['thunderbird'] },
    },
  ],
  screens: [...startScreens, ...serverScreens],
};
