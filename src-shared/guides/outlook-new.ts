import type { Condition } from './format/condition';
import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { accountScreens } from './shared/new-outlook/account-screens';
import { startScreens } from './shared/new-outlook/start-screens';

const security = {
  none: t('なし', 'None', 'en'),
  starttls: same('STARTTLS'),
  tls: t('SSL/TLS (推奨)', 'SSL/TLS (recommended)', 'en'),
};
const words: Words = {
  accountType: { pop: same('POP'), imap: same('IMAP') },
  incomingSecurity: security,
  outgoingSecurity: security,
};

/** Either server; said once where it is both. */
const withoutEncryption: Condition[] = [
  { incomingSecurity: ['none'] },
  { incomingSecurity: ['starttls', 'tls'], outgoingSecurity: ['none'] },
];

export const guide: Guide = {
  id: 'outlook-new',
  name: t('新しい Outlook（Outlook for Windows）', 'New Outlook (Outlook for Windows)'),
  summary: t(
    'Windows 11 にはじめから入っている Outlook。会社の許可が必要です',
    'The Outlook that comes with Windows 11; your office must allow it',
  ),
  icon: { hue: 'violet', paths: ['M3 9h18v10H3z', 'M3.5 9.5l8.5 6 8.5-6', 'M8 5.5h8M12 3v5'] },
  rank: 16,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: same('Outlook'),
    sign: t('左上に「ファイル」がない。右上に歯車の印がある', 'No “File” at the top left; a gear at the top right'),
    search: 'アウトルック olk windows11 新しい new preinstalled 無料',
  },
  versions: t(
    'Windows 10・11 の新しい Outlook（自動で更新されます）',
    'The new Outlook on Windows 10 and 11, which updates itself',
  ),
  requirements: [
    t(
      '会社が、マイクロソフトのサーバーにパスワードとメールを預けることを許可していること',
      'The office allows Microsoft’s servers to hold the password and the mail',
    ),
    t('メールサーバーに、社外（インターネット）からつながること', 'The mail server can be reached from the internet'),
  ],
  support: {
    state: 'supported',
    text: t('マイクロソフトが更新を続けています。', 'Microsoft keeps updating it.'),
  },
  warning: {
    title: t(
      'パスワードとメールが、マイクロソフトのサーバーに保存されます',
      'Microsoft’s servers will hold your password and your mail',
    ),
    texts: [
      t(
        '新しい Outlook は、自分ではメールサーバーとやりとりしません。マイクロソフトのサーバーがあなたのユーザ名とパスワードでログインし、メールを写し取ります。禁じている会社が多くあります。',
        'The new Outlook does not speak to the mail server itself. Microsoft’s servers log in with your user name and password and copy the mail. Many offices forbid that.',
      ),
      t(
        'また、ユーザ名（ID）がメールアドレスと違うメールサーバーでは、受信できないことがあります。',
        'Besides, receiving may fail where the login ID differs from the address.',
      ),
    ],
    instead: ['outlook-365', 'thunderbird'],
  },
  automatic: {
    kinds: [],
    text: t(
      '設定ファイルは使えません。マイクロソフトのサーバーが決めます。',
      'No set-up file is used; Microsoft’s servers decide.',
      true,
    ),
  },
  questions: [],
  words,
  cannot: [
    {
      when: { accountType: 'pop' },
      why: t(
        '新しい Outlook の POP は不安定で、受信できないことがあります。いちばん近い設定として IMAP を案内します。POP で使いたいときは、クラシックの Outlook か Thunderbird にしてください。',
        'POP is unreliable in the new Outlook. The guide shows the nearest that works, IMAP. If it must be POP, use classic Outlook or Thunderbird.',
      ),
      instead: { accountType: 'imap', clients: ['outlook-365', 'thunderbird'] },
    },
    {
      when: { loginNameIsAddress: false },
      why: t(
        '受信用のユーザ名（ID）を入れる欄がない版があります。その版では、ユーザ名（ID）がメールアドレスと違うこのアカウントは設定できません。',
        'Some builds have no box for the incoming login ID. There, this account, whose login ID is not the address, cannot be set up.',
      ),
      instead: { clients: ['outlook-control-panel', 'thunderbird'] },
    },
    {
      when: { localServer: true },
      why: t(
        'メールサーバーが社内だけのものなので、マイクロソフトのサーバーからはつながりません。別のメールソフトを使ってください。',
        'Your mail server is only inside the office, where Microsoft’s servers cannot reach it. Use another mail program.',
      ),
      instead: { clients: ['outlook-365', 'thunderbird'] },
    },
    ...withoutEncryption.map((when) => ({
      when,
      why: t(
        '暗号化なしの設定は、インターネットを通してパスワードをそのまま送ります。また、新しい Outlook では受け付けられないことがあります。',
        'Without encryption the password crosses the internet in the clear, and the new Outlook may refuse it.',
      ),
      instead: { clients: ['outlook-365', 'thunderbird'] },
    })),
  ],
  noPlace: ['displayName'],
  screens: [...startScreens, ...accountScreens],
};
