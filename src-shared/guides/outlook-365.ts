import { same, t } from './format/text';
import { ownRings } from './format/walk';
import type { Guide, Words } from './guide';
import { checkScreens, doneEarly, doneLate } from './shared/simplified-outlook/end-screens';
import {
  loginAfterProblem,
  loginAtOnce,
  passwordFirst,
  passwordSecond,
  problem,
} from './shared/simplified-outlook/login-screens';
import { serverAfterProblem, serverFirst } from './shared/simplified-outlook/server-screens';
import { startScreens } from './shared/simplified-outlook/start-screens';

const methods = { none: t('なし', 'None'), starttls: same('STARTTLS'), tls: same('SSL/TLS') };
const words: Words = {
  accountType: { pop: same('POP'), imap: same('IMAP') },
  incomingSecurity: {
    // POP has a check box and no list.
    if: { accountType: 'pop' },
    is: {
      none: t('チェックなし', 'not ticked'),
      starttls: t('チェックなし', 'not ticked'),
      tls: t('チェックあり', 'ticked'),
    },
    else: methods,
  },
  outgoingSecurity: methods,
};

export const guide: Guide = {
  id: 'outlook-365',
  name: t('Outlook（Microsoft 365・2024・2021・2019）', 'Outlook (Microsoft 365, 2024, 2021, 2019)'),
  summary: t('パソコンに入れて使う、今の Outlook', 'The current Outlook that is installed on the PC'),
  icon: { hue: 'blue', paths: ['M3 6.5h13v11H3z', 'M3.5 7l6 5 6-5', 'M19 7v10M16.5 14.5L19 17l2.5-2.5'] },
  rank: 5,
  lastChecked: '2026-11-24',
  identity: {
    devices: ['windows'],
    family: same('Outlook'),
    sign: t(
      '左上に「ファイル」がある。アカウントを追加すると、メールアドレスの欄と「接続」だけの小さな画面が出る',
      '“File” at the top left; adding an account opens a small window with an address box and “Connect”',
    ),
    search: 'アウトルック office オフィス microsoft365 マイクロソフト365 2019 2021 2024 classic クラシック',
  },
  versions: t(
    'Microsoft 365 のクラシック Outlook、Outlook 2019・2021・2024、更新された 2016',
    'Classic Outlook in Microsoft 365, Outlook 2019, 2021 and 2024, and updated builds of 2016',
  ),
  requirements: [t('Outlook がこのパソコンに入っていること', 'Outlook is installed on this PC')],
  support: {
    state: 'supported',
    text: t(
      'Microsoft 365 のクラシック Outlook は少なくとも 2029 年まで、2024 は 2029 年 10 月まで続きます。2019 は 2025 年 10 月 14 日、2021 は 2026 年 10 月 13 日に終わりました。',
      'Classic Outlook in Microsoft 365 goes on until at least 2029, Outlook 2024 until October 2029. Outlook 2019 ended on 14 October 2025, 2021 on 13 October 2026.',
    ),
  },
  automatic: {
    kinds: ['autodiscover', 'prf'],
    text: t(
      'Autodiscover（サーバーに置くファイル）で、ユーザ名（ID）まで自動で入れられます。PRF ファイルは試験的です。どちらもパスワードは入りません。',
      'Autodiscover (a file on a server) can fill in everything, the login ID included. A PRF file is experimental. Neither carries the password.',
    ),
  },
  questions: [
    {
      id: 'start',
      text: t('起動すると', 'When you start it'),
      options: [
        { id: 'outlook', label: t('いつもの Outlook が開く', 'Outlook opens as usual') },
        { id: 'first', label: t('メールアドレスの画面が出る', 'The address window appears') },
      ],
      askedOn: ['file', 'address'],
    },
    {
      id: 'order',
      text: t('今、どの画面が見えますか', 'Which of these do you see?'),
      options: [
        { id: 'password', label: t('パスワードの画面', 'The password page'), looksLike: 'password' },
        { id: 'server', label: t('サーバーとポートの画面', 'The page with servers and ports'), looksLike: 'server' },
      ],
      askedOn: ['password', 'server'],
    },
    {
      id: 'after',
      text: t('「接続」を押したあと、どの画面が見えますか', 'Which of these do you see after “Connect”?'),
      options: [
        {
          id: 'login',
          label: t('ユーザー名とパスワードの画面', 'A window with user name and password'),
          looksLike: 'login',
        },
        { id: 'problem', label: t('「問題が発生しました」', '“Something went wrong”'), looksLike: 'problem' },
        { id: 'done', label: t('「正常に追加されました」', '“Account successfully added”'), looksLike: 'done-early' },
      ],
      askedOn: ['login', 'problem', 'done-early'],
    },
  ],
  words,
  cannot: [
    {
      when: { accountType: 'pop', incomingSecurity: ['starttls'] },
      why: t(
        'Outlook は、POP の STARTTLS（ポート 110）に対応していません。いちばん近い設定として、SSL/TLS（ポート 995）を案内します。サーバーが対応しているか、IT 担当者に確かめてください。IMAP なら STARTTLS も使えます。',
        'Outlook cannot use STARTTLS with POP (port 110). The guide shows the nearest, SSL/TLS on port 995; ask your IT staff whether the server offers it. With IMAP, STARTTLS is possible.',
      ),
      instead: { incomingSecurity: 'tls', clients: ['thunderbird'] },
    },
  ],
  screens: [
    ...startScreens,
    serverFirst,
    passwordFirst,
    passwordSecond,
    loginAtOnce,
    problem,
    serverAfterProblem,
    loginAfterProblem,
    doneEarly,
    doneLate,
    ...checkScreens,
  ].map(ownRings),
};
