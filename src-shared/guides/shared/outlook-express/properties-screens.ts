import { value } from '../../format/picture';
import { same, t } from '../../format/text';
import type { Screen } from '../../guide';
import { accountButtons, accountsWindow, propertiesSheet } from './window';

const openProperties: Screen = {
  id: 'properties',
  title: t('作ったアカウントのプロパティを開く', 'Open the properties of the account'),
  picture: [
    accountsWindow(
      [
        {
          kind: 'table',
          columns: [t('アカウント', 'Account', true), t('種類', 'Type', true)],
          rows: [[value('incomingHost'), t('メール', 'Mail')]],
          ring: 'account',
        },
      ],
      accountButtons({ chosen: true, ring: 'properties' }),
    ),
  ],
  actions: [
    { do: t('作ったアカウントの行を押して選びます。', 'Click the row of the new account.'), ring: 'account' },
    { do: t('「プロパティ(P)」を押します。', 'Click “Properties”.'), ring: 'properties' },
  ],
  notes: [],
  cures: [],
};

const general: Screen = {
  id: 'general',
  title: t('アカウントの表示名を決める（任意）', 'Name the account (optional)'),
  picture: [
    propertiesSheet('general', [
      {
        kind: 'group',
        style: 'line',
        label: t('メール アカウント', 'Mail Account', 'en'),
        body: [{ kind: 'field', shows: same('{incomingHost}'), ring: 'accountName' }],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('ユーザー情報', 'User Information', true),
        body: [
          { kind: 'field', label: t('名前(N):', 'Name:', true), shows: value('displayName') },
          { kind: 'field', label: t('電子メール アドレス(M):', 'E-mail address:', true), shows: value('emailAddress') },
        ],
      },
    ]),
  ],
  actions: [
    {
      do: t(
        '必要なら「メール アカウント」の名前を変えます。そのままでも構いません。',
        'Change the name in “Mail Account” if you like; it may stay as it is.',
      ),
      why: t(
        '送受信のときの一覧と、アカウントの一覧に表示される名前です。',
        'It is the name in the lists of accounts and while sending and receiving.',
      ),
      ring: 'accountName',
    },
  ],
  notes: [],
  cures: [],
};

const servers: Screen = {
  id: 'authentication',
  title: t('送信の認証をオンにする', 'Turn on authentication for sending'),
  picture: [
    propertiesSheet('servers', [
      {
        kind: 'group',
        style: 'line',
        label: t('サーバー情報', 'Server Information', true),
        body: [
          { kind: 'field', label: t('受信メール(I):', 'Incoming mail:', true), shows: value('incomingHost') },
          {
            kind: 'field',
            label: t('送信メール (SMTP)(U):', 'Outgoing mail (SMTP):', true),
            shows: value('outgoingHost'),
          },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('受信メール サーバー', 'Incoming Mail Server', true),
        body: [
          { kind: 'field', label: t('アカウント名(C):', 'Account name:', true), shows: value('loginName') },
          { kind: 'field', label: t('パスワード(P):', 'Password:', true), shows: value('password') },
        ],
      },
      {
        kind: 'group',
        style: 'line',
        label: t('送信メール サーバー', 'Outgoing Mail Server', 'en'),
        body: [
          {
            kind: 'check',
            on: true,
            label: t('このサーバーは認証が必要(V)', 'My server requires authentication', 'en'),
            ring: 'authentication',
            after: [{ kind: 'button', label: t('設定(E)...', 'Settings...', 'en') }],
          },
        ],
      },
    ]),
  ],
  actions: [
    { do: t('「サーバー」タブを押します。', 'Click the tab “Servers”.'), ring: 'tab' },
    {
      do: t('「このサーバーは認証が必要(V)」にチェックを入れます。', 'Tick “My server requires authentication”.'),
      why: t('これを忘れると、受信はできても送信ができません。', 'Without it you can receive but not send.'),
      ring: 'authentication',
    },
    {
      do: t('「OK」はまだ押さずに、次の手順に進みます。', 'Do not press “OK” yet; go on to the next step.'),
      noRing: 'look',
    },
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        '「設定(E)...」の中は「受信メール サーバーと同じ設定を使用する(U)」のままで構いません。',
        'Behind “Settings...”, leave “Use same settings as my incoming mail server”.',
      ),
    },
  ],
  cures: [],
};

export const propertiesScreens: Screen[] = [openProperties, general, servers];
