import { choose, fillIn, press } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { page, proceed } from './window';

const security = t('セキュア接続タイプ', 'Secure connection type', 'en');

const account: Screen = {
  id: 'account',
  title: t('サーバーとパスワードを入力する', 'Enter the servers and the password'),
  picture: [
    page(
      [
        { kind: 'switch', on: true, label: t('表示数を増やす', 'Show more', 'en'), ring: 'more' },
        {
          kind: 'switch',
          on: false,
          label: t('おすすめの設定を使用する', 'Use recommended settings', 'en'),
          ring: 'recommended',
        },
      ],
      [
        { kind: 'field', label: t('パスワード', 'Password'), shows: value('password'), ring: 'password' },
        {
          kind: 'field',
          label: t('{accountType} 受信サーバー', '{accountType} incoming server', 'en'),
          shows: value('incomingHost'),
          ring: 'incomingHost',
        },
        {
          kind: 'field',
          narrow: true,
          label: t('ポート', 'Port', 'en'),
          shows: value('incomingPort'),
          ring: 'incomingPort',
        },
        { kind: 'list', label: security, shows: value('incomingSecurity'), ring: 'incomingSecurity' },
        {
          kind: 'field',
          label: t('SMTP ユーザー名', 'SMTP username', 'en'),
          shows: value('loginName'),
          ring: 'loginName',
        },
        { kind: 'field', label: t('SMTP パスワード', 'SMTP password', 'en') },
        {
          kind: 'field',
          label: t('SMTP 送信サーバー', 'SMTP outgoing server', 'en'),
          shows: value('outgoingHost'),
          ring: 'outgoingHost',
        },
        {
          kind: 'field',
          narrow: true,
          label: t('ポート', 'Port', 'en'),
          shows: value('outgoingPort'),
          ring: 'outgoingPort',
        },
        { kind: 'list', label: security, shows: value('outgoingSecurity'), ring: 'outgoingSecurity' },
      ],
    ),
  ],
  actions: [
    { do: t('「表示数を増やす」をオンにします。', 'Turn “Show more” on.'), ring: 'more' },
    {
      do: t('「おすすめの設定を使用する」をオフにします。', 'Turn “Use recommended settings” off.'),
      ring: 'recommended',
    },
    fillIn(t('パスワード', 'Password'), 'password', 'password'),
    {
      do: t('受信サーバーの欄に入力します。', 'Fill in the incoming server.'),
      ring: 'incomingHost',
      value: 'incomingHost',
    },
    {
      do: t('その下の「ポート」に入力します。', 'Fill in “Port” below it.'),
      ring: 'incomingPort',
      value: 'incomingPort',
    },
    choose(security, 'incomingSecurity', 'incomingSecurity'),
    {
      do: t('「SMTP ユーザー名」に、ユーザ名（ID）を入力します。', 'Enter the login ID in “SMTP username”.'),
      why: t(
        '「SMTP パスワード」は空のままで、上と同じパスワードになります。',
        'Leave “SMTP password” empty: the password above is used.',
      ),
      ring: 'loginName',
      value: 'loginName',
    },
    {
      do: t('「SMTP 送信サーバー」に入力します。', 'Fill in the SMTP outgoing server.'),
      ring: 'outgoingHost',
      value: 'outgoingHost',
    },
    {
      do: t('その下の「ポート」に入力します。', 'Fill in “Port” below it.'),
      ring: 'outgoingPort',
      value: 'outgoingPort',
    },
    choose(security, 'outgoingSecurity', 'outgoingSecurity'),
    press(proceed, 'continue'),
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        'ユーザ名（ID）を入れる欄は、送信（SMTP）にしかありません。受信用のユーザー名の欄が出たら、そこにも {loginName} を入れます。出なければ、このメールサーバーでは受信できないことがあります。',
        'Only sending (SMTP) has a box for the login ID. If your build shows a user name for the incoming server, enter {loginName} there too; if not, receiving from this server may be impossible.',
      ),
    },
  ],
  cures: [
    {
      sign: t('ログインできない、またはいつまでも終わらない', 'It cannot sign in, or never ends'),
      cure: t(
        '受信用のユーザー名を入れられないためです。クラシックの Outlook か Thunderbird を使ってください。',
        'It has no place for your login ID. Use classic Outlook or Thunderbird instead.',
      ),
    },
    {
      sign: t('「続行」が押せない', '“Continue” cannot be pressed'),
      cure: t(
        '空の欄が残っていないか、全角文字や空白が混ざっていないかを見直します。',
        'See that no box is empty and that there is no full-width letter or space in one.',
      ),
    },
  ],
};

const sync: Screen = {
  id: 'sync',
  title: t('同期に同意する', 'Agree to the synchronisation'),
  picture: [
    page(
      [
        {
          kind: 'words',
          tone: 'title',
          text: t('{accountType} アカウントの同期', 'Sync your {accountType} account', 'en'),
        },
      ],
      [
        {
          kind: 'words',
          text: t(
            'アカウントは Microsoft クラウドに同期されます。',
            'Your account will be synced to the Microsoft Cloud.',
            true,
          ),
        },
      ],
    ),
  ],
  actions: [
    {
      do: t('会社が許可していることを、もう一度確かめます。', 'Make sure once more that the office allows it.'),
      noRing: 'look',
    },
    press(proceed, 'continue'),
  ],
  notes: [
    {
      kind: 'tip',
      text: t('同意しないと、アカウントを追加できません。', 'Without agreeing, the account cannot be added.'),
    },
  ],
  cures: [],
};

const finish: Screen = {
  id: 'finish',
  title: t('案内を終えて、送受信を試す', 'Pass the last pages and try it'),
  picture: [
    page(
      [{ kind: 'words', tone: 'title', text: t('完了しました', 'All done', true) }],
      [{ kind: 'words', tone: 'muted', text: t('{emailAddress}', '{emailAddress}') }],
    ),
  ],
  actions: [
    {
      do: t(
        'いくつか案内の画面が続くので、「続行」などで進めます。',
        'Some pages follow; pass them with “Continue” and the like.',
      ),
      ring: 'continue',
    },
    {
      do: t('自分あてにメールを送り、届くことを確かめます。', 'Send yourself a message and see it arrive.'),
      noRing: 'look',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('あとで設定を直したい', 'You want to change a setting later'),
      cure: t(
        '歯車 →「アカウント」→「管理」→「修復」を開きます。受信サーバー、ポート、暗号化は灰色で変えられません。そのときは、アカウントを削除して追加し直します。',
        'Gear → “Accounts” → “Manage” → “Repair”. Incoming server, port and security are greyed out there: remove the account and add it again.',
      ),
    },
    {
      sign: t('メールが届かない', 'Mail does not arrive'),
      cure: t(
        'POP では受信できないことがあります。IMAP で追加し直すか、クラシックの Outlook か Thunderbird を使ってください。',
        'With POP, receiving may fail. Add the account again with IMAP, or use classic Outlook or Thunderbird.',
      ),
    },
  ],
};

export const accountScreens: Screen[] = [account, sync, finish];
