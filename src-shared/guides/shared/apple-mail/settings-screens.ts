import { whether } from '../../format/condition';
import type { Condition, Either } from '../../format/condition';
import { box, fillIn, mainButton, press } from '../../format/controls';
import type { Part } from '../../format/picture';
import type { MacPart } from '../../format/platform-parts';
import type { Text } from '../../format/text';
import { same, t } from '../../format/text';
import { keepRings } from '../../format/walk';
import type { Action, Screen } from '../../guide';
import { appleErrors } from './errors';
import { labels } from './labels';
import { mailMenu } from './start-screens';

const settings = t('設定...', 'Settings...', 'ja');
const preferences = t('環境設定...', 'Preferences...', 'ja');
const inOldMacOS: Condition = { answers: { macos: '12' } };
const settingsEntry: Either<Text> = { if: inOldMacOS, is: preferences, else: settings };
const secured = ['starttls', 'tls'] as const;

const openSettings: Screen = {
  id: 'open-settings',
  title: t('ポートを確かめる画面を開く', 'Open the settings to see the ports'),
  picture: [
    mailMenu([
      { kind: 'others', count: 1 },
      { kind: 'entry', label: settingsEntry, ring: 'settings' },
      { kind: 'others', count: 2 },
    ]),
    {
      kind: 'mac',
      style: 'window',
      title: labels.accounts,
      width: 60,
      body: [
        {
          kind: 'columns',
          columns: [
            [{ kind: 'cells', body: [{ kind: 'entry', label: same('{emailAddress}'), ring: 'account' }] }],
            [
              {
                kind: 'tabs',
                tabs: [
                  { label: t('アカウント情報', 'Account Information', true) },
                  { label: labels.serverSettings, ring: 'server' },
                ],
                body: [{ kind: 'others', count: 3 }],
              },
            ],
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    { do: t('画面のいちばん上の「メール」を押します。', 'Click “Mail” at the very top of the screen.'), ring: 'menu' },
    {
      do: {
        if: inOldMacOS,
        is: t('「環境設定...」を押します。', 'Click “Preferences...”.'),
        else: t('「設定...」を押します。', 'Click “Settings...”.'),
      },
      ring: 'settings',
    },
    {
      do: t('「アカウント」を開き、{emailAddress} を選びます。', 'Open “Accounts” and choose {emailAddress}.'),
      ring: 'account',
    },
    press(labels.serverSettings, 'server'),
  ],
  notes: [],
  cures: [],
};

const serverBoxes = (direction: 'incoming' | 'outgoing', automatic: string): Part[] => {
  const security: Condition = direction === 'incoming' ? { incomingSecurity: secured } : { outgoingSecurity: secured };
  const of = (name: string) => `${direction}${name}`;
  return [
    box(labels.login, 'loginName', of('Login')),
    { kind: 'field', label: labels.password, shows: { value: 'password' } },
    box(labels.host, `${direction}Host`, of('Host')),
    { kind: 'check', on: false, label: labels.automatic, ring: automatic },
    {
      ...box(labels.port, `${direction}Port`, of('Port')),
      narrow: true,
      after: [{ kind: 'check', on: whether(security), label: labels.tls, ring: of('Tls') }],
    },
    { kind: 'list', label: labels.authentication, shows: labels.byPassword, ring: of('Authentication') },
  ];
};

const serverWindow: MacPart = {
  kind: 'mac',
  style: 'window',
  title: labels.serverSettings,
  width: 50,
  body: [
    {
      kind: 'group',
      style: 'heading',
      label: {
        if: { accountType: 'pop' },
        is: t('受信用メールサーバ (POP)', 'Incoming Mail Server (POP)', true),
        else: t('受信用メールサーバ (IMAP)', 'Incoming Mail Server (IMAP)', true),
      },
      body: serverBoxes('incoming', 'incomingAutomatic'),
    },
    {
      kind: 'group',
      style: 'heading',
      label: t('送信用メールサーバ (SMTP)', 'Outgoing Mail Server (SMTP)', true),
      body: serverBoxes('outgoing', 'outgoingAutomatic'),
    },
  ],
  buttons: [mainButton(labels.save, 'save')],
};

const serverActions = (direction: 'incoming' | 'outgoing', on: Condition, off: Condition): Action[] => [
  {
    do: t(
      '「接続設定を自動的に管理」のチェックを外します。',
      'Take the tick off “Automatically manage connection settings”.',
    ),
    why: t('外すと、下のポートと TLS/SSL を変えられます。', 'Then port and TLS/SSL below it can be changed.'),
    ring: `${direction}Automatic`,
  },
  { when: on, do: t('「TLS/SSLを使用」にチェックを入れます。', 'Tick “Use TLS/SSL”.'), ring: `${direction}Tls` },
  {
    when: off,
    do: t('「TLS/SSLを使用」のチェックを外します。', 'Take the tick off “Use TLS/SSL”.'),
    ring: `${direction}Tls`,
  },
  fillIn(t('ポート', 'Port'), `${direction}Port`, `${direction}Port`),
  {
    do: t('「認証」で「パスワード」を選びます。', 'Choose “Password” as “Authentication”.'),
    ring: `${direction}Authentication`,
  },
  {
    do: t('「ユーザ名」がユーザ名（ID）になっているか確かめます。', 'See that “User Name” is the login ID.'),
    ring: `${direction}Login`,
    value: 'loginName',
  },
  {
    do: t('「ホスト名」を確かめます。', 'Look at “Host Name”.'),
    ring: `${direction}Host`,
    value: `${direction}Host`,
  },
];

const ringsOf = (direction: 'incoming' | 'outgoing'): string[] =>
  ['Automatic', 'Tls', 'Port', 'Authentication', 'Login', 'Host'].map((name) => `${direction}${name}`);

const incomingServer: Screen = {
  id: 'incoming-server',
  title: t('受信のポートと暗号化を合わせる', 'Set port and encryption for incoming mail'),
  picture: [keepRings(serverWindow, ringsOf('incoming'))],
  actions: serverActions('incoming', { incomingSecurity: secured }, { incomingSecurity: ['none'] }),
  notes: [
    {
      kind: 'tip',
      when: { accountType: 'pop' },
      text: t(
        '受け取ったメールがサーバーからいつ消えるかは、「アカウント情報」の「メッセージを取得後にサーバからコピーを削除」で選べます。ふつうは 1 週間後です。',
        'When mail leaves the server is chosen under “Account Information”, “Remove copy from server after retrieving a message”; usually after one week.',
        true,
      ),
    },
  ],
  cures: [],
};

const outgoingServer: Screen = {
  id: 'outgoing-server',
  title: t('送信のポートと暗号化を合わせる', 'Set port and encryption for outgoing mail'),
  picture: [keepRings(serverWindow, [...ringsOf('outgoing'), 'save'])],
  actions: [
    ...serverActions('outgoing', { outgoingSecurity: secured }, { outgoingSecurity: ['none'] }),
    press(labels.save, 'save'),
    {
      do: t('自分あてにメールを送り、届くことを確かめます。', 'Send yourself a message and see it arrive.'),
      noRing: 'look',
    },
  ],
  notes: [
    {
      kind: 'warning',
      when: { outgoingPort: [25] },
      text: t(
        '送信にポート 25 を使う設定です。多くのプロバイダーはこのポートを止めているため、送信だけできないことがあります。そのときは IT 担当者に、587 を使えるか聞いてください。',
        'This set-up sends through port 25, which many access providers block: you may receive but not send. If so, ask your IT staff whether 587 can be used.',
      ),
    },
  ],
  cures: [
    {
      sign: t('POP を IMAP に（または逆に）変えたい', 'You want IMAP instead of POP, or the other way round'),
      cure: t(
        'あとから変えることはできません。アカウントを削除して、はじめから追加し直します。',
        'That cannot be changed later: remove the account and add it again.',
      ),
    },
    ...appleErrors,
  ],
};

export const settingsScreens: Screen[] = [openSettings, incomingServer, outgoingServer];
