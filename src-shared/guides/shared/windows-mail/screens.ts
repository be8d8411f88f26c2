import { whether } from '../../format/condition';
import { choose, fillIn, press } from '../../format/controls';
import type { Part, WindowPart } from '../../format/picture';
import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Text } from '../../format/text';
import type { Action, Screen } from '../../guide';

const page = (title: Text, body: Part[], buttons: Part[] = []): WindowPart => ({
  kind: 'window',
  style: 'page',
  title: t('メール', 'Mail'),
  width: 44,
  body: [{ kind: 'words', tone: 'title', text: title }, ...body],
  buttons,
});

const stopped: Screen = {
  id: 'stopped',
  title: t('このアプリは、もう使えません', 'This app no longer works'),
  picture: [
    page(t('新しい Outlook に切り替わります', 'You are moved to the new Outlook', true), [
      {
        kind: 'words',
        text: t('メール アプリのサポートは終了しました。', 'Support for the Mail app has ended.', true),
      },
      { kind: 'button', label: t('新しい Outlook を試す', 'Try the new Outlook', true) },
    ]),
  ],
  actions: [
    { do: t('このような画面が出たら、ここで止まります。', 'If you see this, stop here.'), noRing: 'look' },
    {
      do: t(
        '上の「代わりに使うもの」から、別のメールソフトを選びます。',
        'Choose another mail program under “Use instead” above.',
      ),
      noRing: 'look',
    },
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        'この先は、残っている設定を見比べたい人のための手順です。設定しても、送受信はできません。',
        'What follows is only for comparing settings that are still there: mail will not be sent or received.',
      ),
    },
  ],
  cures: [
    {
      sign: t('開こうとすると、新しい Outlook が開く', 'The new Outlook opens instead'),
      cure: t(
        'この案内は要りません。新しい Outlook は会社の許可が必要なので、先に IT 担当者に聞いてください。',
        'You do not need this guide. The new Outlook must be allowed by your office: ask your IT staff first.',
      ),
    },
    {
      sign: t('アプリが見つからない', 'The app is not there'),
      cure: t(
        'すでに取り除かれています。別のメールソフトを選びます。',
        'It has been removed. Choose another mail program.',
      ),
    },
    {
      sign: t('前に受け取ったメールを取り出したい', 'You want mail that was received earlier'),
      cure: t(
        'アプリの中のメールは、サーバーに残っていれば新しいメールソフトで受け取れます。残っていなければ IT 担当者に相談してください。',
        'What is still on the server arrives in the new mail program. Otherwise ask your IT staff.',
      ),
    },
  ],
};

const manage: Screen = {
  id: 'manage',
  title: t('アカウントの追加を開く', 'Open the set-up of an account'),
  picture: [
    {
      kind: 'window',
      style: 'page',
      title: t('メール', 'Mail'),
      width: 44,
      body: [
        {
          kind: 'columns',
          columns: [
            [
              {
                kind: 'icons',
                size: 'small',
                icons: [
                  { sign: 'mail', label: t('受信トレイ', 'Inbox', true) },
                  { sign: 'gear', label: t('設定', 'Settings'), ring: 'gear' },
                ],
              },
            ],
            [
              { kind: 'words', tone: 'title', text: t('設定', 'Settings') },
              { kind: 'link', label: t('アカウントの管理', 'Manage accounts'), ring: 'manage' },
              { kind: 'link', label: t('+ アカウントの追加', '+ Add account'), ring: 'add' },
            ],
          ],
        },
      ],
      buttons: [],
    },
  ],
  actions: [
    { do: t('左下の歯車を押します。', 'Click the gear at the lower left.'), ring: 'gear' },
    press(t('アカウントの管理', 'Manage accounts'), 'manage'),
    press(t('+ アカウントの追加', '+ Add account'), 'add'),
  ],
  notes: [],
  cures: [],
};

const kind: Screen = {
  id: 'kind',
  title: t('「詳細設定」と「インターネット メール」を選ぶ', 'Choose “Advanced setup” and “Internet email”'),
  picture: [
    page(t('アカウントの追加', 'Add an account'), [
      {
        kind: 'icons',
        size: 'small',
        icons: [
          { sign: 'cloud', label: t('Outlook.com', 'Outlook.com', true) },
          { sign: 'cloud', label: t('Google', 'Google', true) },
          { sign: 'gear', label: t('詳細設定', 'Advanced setup'), ring: 'advanced' },
        ],
      },
    ]),
    page(t('詳細設定', 'Advanced setup'), [
      {
        kind: 'icons',
        size: 'small',
        icons: [
          { sign: 'cloud', label: same('Exchange ActiveSync') },
          { sign: 'mail', label: t('インターネット メール', 'Internet email'), ring: 'internet' },
        ],
      },
    ]),
  ],
  actions: [
    press(t('詳細設定', 'Advanced setup'), 'advanced'),
    press(t('インターネット メール', 'Internet email'), 'internet'),
  ],
  notes: [],
  cures: [],
};

const addressLabel = t('メール アドレス', 'Email address');
const userLabel = t('ユーザー名', 'User name', 'en');
const senderLabel = t('この名前を使用してメッセージを送信', 'Send your messages using this name', 'en');
const incomingLabel = t('受信メール サーバー', 'Incoming email server', 'en');
const typeLabel = t('アカウントの種類', 'Account type', 'en');
const outgoingLabel = t('メールの送信 (SMTP) サーバー', 'Outgoing (SMTP) email server', 'en');
const boxOf = (label: Text, rest: object): Part => ({ kind: 'field', above: true, label, ...rest }) as Part;

/** The server's name alone on the usual port, else with the port behind a colon. */
const hostAndPort = (direction: 'incoming' | 'outgoing'): Text =>
  t(`{${direction}Host}:{${direction}Port}`, `{${direction}Host}:{${direction}Port}`);

const ticks: [id: string, label: Text][] = [
  ['authentication', t('送信サーバーには、認証が必要です', 'Outgoing server requires authentication')],
  [
    'same',
    t('送信メールに同じユーザー名とパスワードを使用する', 'Use the same user name and password for sending email'),
  ],
];
const incomingSsl = t('受信メールには SSL が必要', 'Require SSL for incoming email');
const outgoingSsl = t('送信メールには SSL が必要', 'Require SSL for outgoing email');

const encrypted = (direction: 'incoming' | 'outgoing', label: Text): Action => ({
  do: {
    if: direction === 'incoming' ? { incomingSecurity: ['tls'] } : { outgoingSecurity: ['tls', 'starttls'] },
    is: t(`「${label.ja}」にチェックを入れます。`, `Tick “${label.en}”.`),
    else: t(`「${label.ja}」のチェックを外します。`, `Untick “${label.en}”.`),
  },
  ring: `${direction}Security`,
});

const identity: Screen = {
  id: 'account',
  title: t('アドレスとユーザー名を入力する', 'Enter the address and the user name'),
  picture: [
    page(t('インターネット メール アカウント', 'Internet email account', 'en'), [
      boxOf(addressLabel, { shows: value('emailAddress'), ring: 'address' }),
      boxOf(userLabel, { shows: value('loginName'), ring: 'loginName' }),
      boxOf(t('パスワード', 'Password'), { shows: value('password'), ring: 'password' }),
      boxOf(t('アカウント名', 'Account name', 'en'), { shows: value('emailAddress') }),
      boxOf(senderLabel, { shows: value('displayName'), ring: 'name' }),
    ]),
  ],
  actions: [
    fillIn(addressLabel, 'address', 'emailAddress'),
    {
      do: t('「ユーザー名」に、ユーザ名（ID）を入力します。', 'Enter the login ID in “User name”.'),
      why: t('メールアドレスではありません。', 'It is not the e-mail address.'),
      ring: 'loginName',
      value: 'loginName',
    },
    fillIn(t('パスワード', 'Password'), 'password', 'password'),
    fillIn(senderLabel, 'name', 'displayName'),
    {
      do: t('「アカウント名」は自由です。下へスクロールします。', '“Account name” is free. Scroll down.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [],
};

const servers: Screen = {
  id: 'servers',
  title: t('サーバーを入力する', 'Enter the servers'),
  picture: [
    page(
      t('インターネット メール アカウント', 'Internet email account', 'en'),
      [
        boxOf(incomingLabel, { shows: hostAndPort('incoming'), ring: 'incoming' }),
        { kind: 'list', above: true, label: typeLabel, shows: value('accountType'), ring: 'type' },
        boxOf(outgoingLabel, { shows: hostAndPort('outgoing'), ring: 'outgoing' }),
        ...ticks.map(([id, label]): Part => ({ kind: 'check', on: true, label, ring: id })),
        { kind: 'check', on: whether({ incomingSecurity: ['tls'] }), label: incomingSsl, ring: 'incomingSecurity' },
        {
          kind: 'check',
          on: whether({ outgoingSecurity: ['tls', 'starttls'] }),
          label: outgoingSsl,
          ring: 'outgoingSecurity',
        },
      ],
      [{ kind: 'button', label: t('サインイン', 'Sign in'), preferred: true, ring: 'signIn' }],
    ),
  ],
  actions: [
    {
      do: t(
        '「受信メール サーバー」に {incomingHost}:{incomingPort} と入力します。',
        'Enter {incomingHost}:{incomingPort} in “Incoming email server”.',
      ),
      why: t(
        'ポートの欄がないので、「:」のあとにポート番号を付けます。',
        'There is no box for the port: it follows a colon.',
      ),
      ring: 'incoming',
    },
    choose(typeLabel, 'type', 'accountType'),
    {
      do: t(
        '「メールの送信 (SMTP) サーバー」に {outgoingHost}:{outgoingPort} と入力します。',
        'Enter {outgoingHost}:{outgoingPort} in “Outgoing (SMTP) email server”.',
      ),
      ring: 'outgoing',
    },
    ...ticks.map(([id, label]): Action => ({
      do: t(`「${label.ja}」にチェックを入れます。`, `Tick “${label.en}”.`),
      ring: id,
    })),
    encrypted('incoming', incomingSsl),
    encrypted('outgoing', outgoingSsl),
    press(t('サインイン', 'Sign in'), 'signIn'),
  ],
  notes: [],
  cures: [
    {
      sign: t('「サインイン」のあと、エラーになった', 'An error appears after “Sign in”'),
      cure: t(
        'このアプリは 2024 年の終わりから送受信できません。別のメールソフトを使ってください。',
        'Since the end of 2024 this app cannot send or receive. Use another mail program.',
      ),
    },
  ],
};

const done: Screen = {
  id: 'done',
  title: t('閉じる', 'Close'),
  picture: [
    page(
      t('完了しました。', 'All done!', true),
      [{ kind: 'words', text: t('{emailAddress}', '{emailAddress}') }],
      [{ kind: 'button', label: t('完了', 'Done'), preferred: true, ring: 'done' }],
    ),
  ],
  actions: [
    press(t('完了', 'Done'), 'done'),
    {
      do: t('送受信には、別のメールソフトを設定します。', 'Set up another mail program to send and receive.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [],
};

export const windowsMailScreens: Screen[] = [stopped, manage, kind, identity, servers, done];
