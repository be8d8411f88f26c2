import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { accountScreens, lastAccountScreens } from './shared/apple-mail/account-screens';
import { olderScreens } from './shared/apple-mail/older-screens';
import { settingsScreens } from './shared/apple-mail/settings-screens';
import { startScreens } from './shared/apple-mail/start-screens';

/** One check box; which kind of encryption it means follows from the port. */
const tls = {
  none: t('チェックなし', 'not ticked'),
  starttls: t('チェックあり', 'ticked'),
  tls: t('チェックあり', 'ticked'),
};

const words: Words = {
  accountType: { pop: same('POP'), imap: same('IMAP') },
  incomingSecurity: tls,
  outgoingSecurity: tls,
};

export const guide: Guide = {
  id: 'apple-mail',
  name: t('Mac の「メール」', 'Mail on the Mac'),
  summary: t('Mac に最初から入っている「メール」', 'The program “Mail” that every Mac has'),
  icon: {
    hue: 'violet',
    paths: ['M4 4.5h16v11H4z', 'M8.5 20h7M12 15.5V20', 'M8 7.5l4 3 4-3'],
  },
  rank: 51,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['mac'],
    family: t('Mac のメール', 'Mac Mail'),
    sign: t('画面のいちばん上の左に「メール」と出ている', '“Mail” at the very top left of the screen'),
    search: 'マック apple アップル macos macbook imac',
  },
  versions: t('macOS 13 から 15 とそれ以降、12 以前', 'macOS 13 to 15 and later, and 12 and earlier'),
  requirements: [t('Mac に最初から入っています', 'Every Mac has it')],
  support: {
    state: 'supported',
    text: t('今の macOS でサポートされています。', 'Supported on the current macOS.'),
  },
  automatic: {
    kinds: ['mobileconfig'],
    text: t(
      '構成プロファイル（.mobileconfig）を開くと、ユーザ名（ID）とポート番号まで自動で入ります。パスワードだけは自分で入力します。',
      'A configuration profile (.mobileconfig) fills in everything, login ID and ports included; only the password is typed.',
    ),
  },
  questions: [
    {
      id: 'start',
      text: t('「メール」を起動すると', 'When you start Mail'),
      options: [
        { id: 'first', label: t('アカウントを選ぶ画面が出る', 'It asks for an account'), looksLike: 'provider' },
        { id: 'menu', label: t('いつもの画面が開く', 'It opens as usual'), looksLike: 'open' },
      ],
      askedOn: ['open', 'provider'],
    },
    {
      id: 'form',
      text: t('サインインを押すと', 'After “Sign In”'),
      options: [
        { id: 'one', label: t('同じ画面が広がる', 'The sheet grows'), looksLike: 'account' },
        {
          id: 'two',
          label: t('「受信メールサーバの情報」が出る', 'A page for the incoming server'),
          looksLike: 'older-incoming',
        },
      ],
      askedOn: ['identity', 'account', 'older-incoming'],
    },
    {
      id: 'macos',
      text: t('お使いの macOS', 'Your macOS'),
      options: [
        { id: '13', label: t('13 以降', '13 or later') },
        { id: '12', label: t('12 以前', '12 or earlier') },
      ],
      askedOn: ['open-settings'],
    },
  ],
  words,
  cannot: [],
  screens: [...startScreens, ...accountScreens, ...olderScreens, ...lastAccountScreens, ...settingsScreens],
};
