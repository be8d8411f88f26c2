import { box, choice, choose, fillIn, tap } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Action, Cure, Screen } from '../../guide';
import { gmailErrors } from './errors';
import { labels, screenWithNext } from './phones';

const deletion = t('サーバーからメールを削除', 'Delete email from server');
const whenDeleted = t('受信トレイから削除したとき', 'When I delete from Inbox');

const port = (ring: 'incomingPort' | 'outgoingPort'): Action => ({
  ...fillIn(labels.port, ring, ring),
  why: t(
    '「セキュリティの種類」を変えるとポートも変わるので、そのあとで入力します。',
    'It comes after the security type, which changes the port.',
  ),
});

/** Never a cure: it would accept the certificate of anybody. */
const acceptAll: Cure = {
  sign: t('「証明書をすべて承認」の付いた種類がある', 'There are types with “Accept all certificates”'),
  cure: t(
    '選んではいけません。なりすましのサーバーにもパスワードを渡してしまいます。「{incomingSecurity}」でつながらないときは、IT 担当者に知らせてください。',
    'Do not choose them: your password could go to anybody’s server. If “{incomingSecurity}” does not connect, tell your IT staff.',
  ),
};

const incoming: Screen = {
  id: 'incoming',
  title: t('受信サーバーを入力する', 'Enter the incoming server'),
  picture: [
    screenWithNext(t('受信サーバーの設定', 'Incoming server settings'), [
      box(labels.login, 'loginName', 'login'),
      box(labels.password, 'password', 'password'),
      box(labels.server, 'incomingHost', 'host'),
      box(labels.port, 'incomingPort', 'incomingPort'),
      choice(labels.security, 'incomingSecurity', 'security'),
      { kind: 'list', when: { accountType: 'pop' }, label: deletion, shows: whenDeleted },
    ]),
  ],
  actions: [
    {
      do: t('「ユーザー名」の中身を消して、ユーザ名（ID）を入力します。', 'Clear “Username” and enter the login ID.'),
      ring: 'login',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          when: { loginNameIsAddress: false },
          text: t(
            'アプリはここにメールアドレスを入れます。そのままではつながりません。',
            'The app puts your address in here. That does not work.',
          ),
        },
      ],
    },
    {
      do: t('「パスワード」を確かめます。空なら入力します。', 'Look at “Password”; enter it if it is empty.'),
      ring: 'password',
      value: 'password',
    },
    {
      ...fillIn(labels.server, 'host', 'incomingHost'),
      why: t('アプリが入れた名前は消します。', 'Clear the name that the app has put in.'),
    },
    choose(labels.security, 'security', 'incomingSecurity'),
    port('incomingPort'),
    tap(labels.next, 'next'),
  ],
  notes: [
    {
      kind: 'tip',
      when: { accountType: 'pop' },
      text: t(
        '「サーバーからメールを削除」はそのままで構いません。パソコンでも読むときは「削除しない」を選びます。',
        '“Delete email from server” may stay as it is. If you read your mail on a PC too, choose “Never”.',
      ),
    },
  ],
  cures: [acceptAll, ...gmailErrors],
};

const requireSignin = t('ログインが必要', 'Require signin');

const outgoing: Screen = {
  id: 'outgoing',
  title: t('送信サーバーを入力する', 'Enter the outgoing server'),
  picture: [
    screenWithNext(t('送信サーバーの設定', 'Outgoing server settings'), [
      { kind: 'check', on: true, label: requireSignin, ring: 'signin' },
      box(labels.login, 'loginName', 'login'),
      box(labels.password, 'password', 'password'),
      box(labels.smtp, 'outgoingHost', 'host'),
      box(labels.port, 'outgoingPort', 'outgoingPort'),
      choice(labels.security, 'outgoingSecurity', 'security'),
    ]),
  ],
  actions: [
    { do: t('「ログインが必要」をオンにします。', 'Turn “Require signin” on.'), ring: 'signin' },
    {
      do: t(
        'ここでも「ユーザー名」を消して、ユーザ名（ID）を入力します。',
        'Clear “Username” here too and enter the login ID.',
      ),
      ring: 'login',
      value: 'loginName',
    },
    {
      do: t('「パスワード」を確かめます。空なら入力します。', 'Look at “Password”; enter it if it is empty.'),
      ring: 'password',
      value: 'password',
    },
    fillIn(labels.smtp, 'host', 'outgoingHost'),
    choose(labels.security, 'security', 'outgoingSecurity'),
    port('outgoingPort'),
    tap(labels.next, 'next'),
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
    {
      kind: 'warning',
      when: { outgoingSecurity: ['tls'], outgoingPort: [587] },
      text: t(
        '「SSL/TLS」とポート 587 の組み合わせは、ふつうつながりません。エラーになったら、「STARTTLS」に変えるか、IT 担当者に知らせてください。',
        '“SSL/TLS” and port 587 do not usually go together. If it fails, choose “STARTTLS” or tell your IT staff.',
      ),
    },
  ],
  cures: gmailErrors,
};

const options: Screen = {
  id: 'options',
  title: t('受信の間隔を確かめる', 'Look at how often mail is fetched'),
  picture: [
    screenWithNext(t('アカウントのオプション', 'Account options'), [
      {
        kind: 'list',
        label: t('同期頻度', 'Sync frequency'),
        shows: t('15分ごと', 'Every 15 minutes', true),
        ring: 'frequency',
      },
    ]),
  ],
  actions: [
    {
      do: t(
        '「同期頻度」を確かめます。ふつうはそのままで構いません。',
        'Look at “Sync frequency”. It may usually stay as it is.',
      ),
      ring: 'frequency',
    },
    tap(labels.next, 'next'),
  ],
  notes: [],
  cures: [],
};

const accountName = t('アカウント名', 'Account name');
const yourName = t('あなたの名前（送信メールに表示されます）', 'Your name');

const names: Screen = {
  id: 'names',
  title: t('名前を入れて終える', 'Enter your name and finish'),
  picture: [
    screenWithNext(t('アカウントの設定が完了しました', 'Your account is set up', 'en'), [
      { kind: 'field', label: accountName, shows: value('emailAddress') },
      box(yourName, 'displayName', 'name'),
    ]),
  ],
  actions: [
    {
      ...fillIn(yourName, 'name', 'displayName'),
      why: t('相手に表示される名前です。', 'Others see this name.'),
    },
    {
      ...tap(labels.next, 'next'),
      why: t('「アカウント名」はそのままで構いません。', '“Account name” may stay as it is.'),
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
        'Gmail アプリの「☰」→「設定」→ {emailAddress} をタップし、「受信設定」または「送信設定」を開きます。',
        'In Gmail open “☰” → “Settings”, tap {emailAddress} and open the incoming or the outgoing settings.',
        true,
      ),
    },
    {
      sign: t('受信はできるが、送信できない', 'You can receive but not send'),
      cure: t(
        '送信サーバーで「ログインが必要」がオン、ユーザー名が {loginName}、ポートが {outgoingPort} かを確かめます。',
        'See that for the outgoing server “Require signin” is on, the username is {loginName} and the port {outgoingPort}.',
      ),
    },
    {
      sign: t('POP を IMAP に（または逆に）変えたい', 'You want IMAP instead of POP, or the other way round'),
      cure: t(
        'あとから変えることはできません。アカウントを削除して、はじめから追加し直します。',
        'That cannot be changed later: remove the account and add it again.',
      ),
    },
  ],
};

export const serverScreens: Screen[] = [incoming, outgoing, options, names];
