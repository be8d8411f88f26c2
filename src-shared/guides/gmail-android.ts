import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { serverScreens } from './shared/gmail-android/server-screens';
import { startScreens } from './shared/gmail-android/start-screens';

const security = { none: t('なし', 'None'), starttls: same('STARTTLS'), tls: same('SSL/TLS') };

const words: Words = {
  accountType: { pop: t('個人用（POP3）', 'Personal (POP3)'), imap: t('個人用（IMAP）', 'Personal (IMAP)') },
  incomingSecurity: security,
  outgoingSecurity: security,
};

export const guide: Guide = {
  id: 'gmail-android',
  name: t('Android の Gmail アプリ', 'Gmail app on Android'),
  summary: t('Android のスマートフォンに最初から入っている「Gmail」', 'The app “Gmail” that Android phones come with'),
  icon: {
    hue: 'rose',
    paths: ['M7 2.5h10v19H7z', 'M9.5 8.5h5v4.5h-5z', 'M9.5 8.5l2.5 2.5 2.5-2.5', 'M10 18.5h4'],
  },
  rank: 43,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['android'],
    family: same('Gmail'),
    sign: t(
      'Android の「Gmail」アプリ。右上に丸い絵がある',
      'The Android app “Gmail” with a round picture at the top right',
    ),
    search: 'ジーメール google アンドロイド スマホ スマートフォン',
  },
  versions: t(
    'Android 13 の Gmail アプリの画面で確かめました',
    'Checked with the screens of the Gmail app on Android 13',
  ),
  requirements: [
    t('スマートフォンがインターネットにつながっていること', 'The phone is connected to the internet'),
    t('この画面を見ながら、スマートフォンに入力します', 'You type on the phone while you look at this window'),
  ],
  support: {
    state: 'supported',
    text: t('最新のアプリはサポートされています。', 'The current app is supported.'),
  },
  automatic: {
    kinds: [],
    text: t(
      '自動で設定する方法はありません。値は手で入力します。',
      'It cannot be set up automatically; the values are typed.',
    ),
  },
  questions: [],
  words,
  cannot: [],
  screens: [...startScreens, ...serverScreens],
};
