import { same, t } from './format/text';
import type { Guide, Words } from './guide';
import { accountScreens } from './shared/iphone/account-screens';
import { pathScreens } from './shared/iphone/path-screens';
import { serverScreens } from './shared/iphone/server-screens';
import { verifyScreens } from './shared/iphone/verify-screens';

/** One switch; which kind of encryption it means follows from the port. */
const ssl = { none: t('オフ', 'off'), starttls: t('オン', 'on'), tls: t('オン', 'on') };

const words: Words = {
  accountType: { pop: same('POP'), imap: same('IMAP') },
  incomingSecurity: ssl,
  outgoingSecurity: ssl,
};

export const guide: Guide = {
  id: 'iphone',
  name: t('iPhone・iPad のメール', 'Mail on iPhone and iPad'),
  summary: t('iPhone や iPad に最初から入っている「メール」', 'The app “Mail” that every iPhone and iPad has'),
  icon: {
    hue: 'slate',
    paths: ['M7 2.5h10v19H7z', 'M9.5 9h5v4h-5z', 'M9.5 9l2.5 2 2.5-2', 'M11 19h2'],
  },
  rank: 41,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['iphone'],
    family: t('iPhone のメール', 'iPhone Mail'),
    sign: t('白い封筒の絵の「メール」アプリ', 'The app “Mail” with an envelope'),
    search: 'アイフォン ios ipad アイパッド apple スマホ スマートフォン',
  },
  versions: t('iOS・iPadOS 7 以降（18 以降を含む）', 'iOS and iPadOS 7 and later, 18 and later included'),
  requirements: [
    t('iPhone がインターネットにつながっていること', 'The iPhone is connected to the internet'),
    t('この画面を見ながら、iPhone に入力します', 'You type on the iPhone while you look at this window'),
  ],
  support: {
    state: 'supported',
    text: t('今の iOS でサポートされています。', 'Supported on the current iOS.'),
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
      id: 'ios',
      text: t('お使いの iOS', 'Your iOS'),
      options: [
        { id: '18', label: t('18 以降', '18 or later') },
        { id: '14', label: t('14〜17', '14 to 17') },
        { id: '11', label: t('11〜13', '11 to 13') },
        { id: '7', label: t('7〜10', '7 to 10') },
      ],
      askedOn: ['settings-18', 'settings-14', 'settings-11', 'settings-7'],
    },
    {
      id: 'verified',
      text: t('「保存」を押したあと', 'After “Save”'),
      options: [
        { id: 'ok', label: t('先へ進めた', 'It went on'), looksLike: 'options' },
        { id: 'failed', label: t('検証できないと出た', 'It cannot be verified'), looksLike: 'verify-failed' },
      ],
      askedOn: ['outgoing', 'without-ssl', 'sending-without-ssl', 'verify-failed', 'options'],
    },
  ],
  words,
  cannot: [],
  screens: [...pathScreens, ...accountScreens, ...verifyScreens, ...serverScreens],
};
