import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { hubEnd, hubStart } from './shared/thunderbird/hub-screens';
import { newerScreens } from './shared/thunderbird/newer-screens';
import { openSetup } from './shared/thunderbird/start-screens';
import { tabScreens } from './shared/thunderbird/tab-screens';

const security = { none: t('なし', 'None'), starttls: same('STARTTLS'), tls: same('SSL/TLS') };

const words: Words = {
  accountType: { pop: same('POP3'), imap: same('IMAP') },
  incomingSecurity: security,
  outgoingSecurity: security,
};

export const guide: Guide = {
  id: 'thunderbird',
  name: same('Mozilla Thunderbird'),
  summary: t('無料で使えるメールソフト。どの設定にも対応', 'A free mail program that knows every setting'),
  icon: {
    hue: 'teal',
    paths: ['M4 8h16v11H4z', 'M4.5 8.5l7.5 6 7.5-6', 'M8 5h8'],
  },
  rank: 31,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows', 'mac'],
    family: same('Thunderbird'),
    sign: t('右上に「☰」があり、画面の上にタブが並ぶ', '“☰” at the top right, tabs along the top'),
    search: 'サンダーバード mozilla モジラ',
  },
  versions: t(
    'Thunderbird 128 から 153 まで（ESR 128・140・153 を含む）',
    'Thunderbird 128 to 153, with ESR 128, 140 and 153',
  ),
  requirements: [t('Thunderbird がこのパソコンに入っていること', 'Thunderbird is installed on this computer')],
  support: {
    state: 'supported',
    text: t('最新版は今もサポートされています。', 'The current version is supported.'),
  },
  automatic: {
    kinds: ['autoconfig'],
    text: t(
      '設定ファイル（autoconfig）をサーバーまたは Thunderbird のフォルダーに置くと、ユーザ名（ID）まで自動で入ります。パスワードは入りません。',
      'An autoconfig file on a server or in Thunderbird’s own folder fills in everything, the login ID included, but not the password.',
    ),
  },
  questions: [
    {
      id: 'start',
      text: t('Thunderbird を起動すると', 'When you start Thunderbird'),
      options: [
        { id: 'first', label: t('アカウントの画面が出る', 'The set-up of an account appears') },
        { id: 'menu', label: t('いつもの画面が出る', 'It opens as usual') },
      ],
      askedOn: ['open', 'tab-identity', 'hub-identity'],
    },
    {
      id: 'screens',
      text: t('どの画面が出ましたか', 'Which of these do you see?'),
      options: [
        {
          id: 'tab',
          label: t('「既存のメールアドレスのセットアップ」', '“Set Up Your Existing Email Address”'),
          looksLike: 'tab-identity',
        },
        {
          id: 'hub',
          label: t('「メールアドレスの追加」', '“Add your email address”'),
          looksLike: 'hub-identity',
        },
        {
          id: 'newer',
          label: t(
            '「メールアドレスの追加」のあと「端末にダウンロード (POP)」がある',
            '“Add your email address”, then a card with “(POP)”',
          ),
          looksLike: 'newer-type',
        },
      ],
      askedOn: ['open', 'tab-identity', 'hub-identity', 'newer-type'],
    },
    {
      id: 'found',
      text: t('「続ける」を押して、種類を選ぶ画面が', 'Did “Continue” lead to a choice of kinds?'),
      options: [
        { id: 'no', label: t('出ていない', 'No') },
        { id: 'yes', label: t('出た', 'Yes') },
      ],
      askedOn: ['hub-identity', 'hub-found'],
    },
  ],
  words,
  cannot: [],
  screens: [openSetup, ...tabScreens, ...hubStart, ...newerScreens, ...hubEnd],
};
