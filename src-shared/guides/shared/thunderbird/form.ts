import { box, choice, choose, fillIn } from '../../format/controls';
import type { Part } from '../../format/picture';
import { t } from '../../format/text';
import type { Action } from '../../guide';

export const labels = {
  protocol: t('プロトコル', 'Protocol'),
  host: t('ホスト名', 'Hostname'),
  port: t('ポート番号', 'Port'),
  security: t('接続の保護', 'Connection security'),
  authentication: t('認証方式', 'Authentication method'),
  login: t('ユーザー名', 'Username'),
  incoming: t('受信サーバー', 'Incoming server'),
  outgoing: t('送信サーバー', 'Outgoing server'),
  manual: t('手動設定', 'Manual configuration'),
  continue: t('続ける', 'Continue'),
  finish: t('完了', 'Finish'),
};

export const normalPassword = t('通常のパスワード認証', 'Normal password');

/** The boxes of a server as every form of Thunderbird has them, top to bottom. */
export const incomingBoxes: Part[] = [
  choice(labels.protocol, 'accountType', 'type'),
  box(labels.host, 'incomingHost', 'incomingHost'),
  { ...box(labels.port, 'incomingPort', 'incomingPort'), narrow: true },
  choice(labels.security, 'incomingSecurity', 'incomingSecurity'),
  { kind: 'list', label: labels.authentication, shows: normalPassword, ring: 'incomingAuthentication' },
  box(labels.login, 'loginName', 'incomingLogin'),
];

export const outgoingBoxes: Part[] = [
  box(labels.host, 'outgoingHost', 'outgoingHost'),
  { ...box(labels.port, 'outgoingPort', 'outgoingPort'), narrow: true },
  choice(labels.security, 'outgoingSecurity', 'outgoingSecurity'),
  { kind: 'list', label: labels.authentication, shows: normalPassword, ring: 'outgoingAuthentication' },
  box(labels.login, 'loginName', 'outgoingLogin'),
];

export const incomingRings = [
  'type',
  'incomingHost',
  'incomingPort',
  'incomingSecurity',
  'incomingAuthentication',
  'incomingLogin',
];
export const outgoingRings = [
  'outgoingHost',
  'outgoingPort',
  'outgoingSecurity',
  'outgoingAuthentication',
  'outgoingLogin',
];

const authenticate = (ring: string): Action => ({
  do: t('「認証方式」で「通常のパスワード認証」を選びます。', 'Choose “Normal password” as “Authentication method”.'),
  why: t(
    '「暗号化されたパスワード認証」では、サーバーに断られます。',
    'With “Encrypted password” the server turns you away.',
  ),
  ring,
});

const enterPort = (ring: 'incomingPort' | 'outgoingPort'): Action => ({
  ...fillIn(labels.port, ring, ring),
  why: t(
    '「接続の保護」を変えるとポート番号も変わるので、そのあとで入力します。',
    'It comes after the connection security, which changes the port.',
  ),
});

/** Top to bottom, but for the port: choosing the security moves it. */
export const incomingActions: Action[] = [
  choose(labels.protocol, 'type', 'accountType'),
  {
    ...fillIn(labels.host, 'incomingHost', 'incomingHost'),
    why: t(
      '「.example.com」のような、Thunderbird の推測は消してください。',
      'Clear what Thunderbird has guessed, such as “.example.com”.',
    ),
  },
  choose(labels.security, 'incomingSecurity', 'incomingSecurity'),
  enterPort('incomingPort'),
  authenticate('incomingAuthentication'),
  {
    do: t('「ユーザー名」の中身を消して、ユーザ名（ID）を入力します。', 'Clear “Username” and enter the login ID.'),
    ring: 'incomingLogin',
    value: 'loginName',
    notes: [
      {
        kind: 'warning',
        when: { loginNameIsAddress: false },
        text: t(
          'Thunderbird はここにメールアドレス（または @ より前の部分）を入れます。そのままではつながりません。',
          'Thunderbird puts the address, or the part before its @, in here. That does not work.',
        ),
      },
    ],
  },
];

export const outgoingActions: Action[] = [
  fillIn(labels.host, 'outgoingHost', 'outgoingHost'),
  choose(labels.security, 'outgoingSecurity', 'outgoingSecurity'),
  enterPort('outgoingPort'),
  authenticate('outgoingAuthentication'),
  {
    do: t(
      '送信サーバーの「ユーザー名」も、中身を消してユーザ名（ID）を入力します。',
      'Clear the outgoing server’s “Username” too and enter the login ID.',
    ),
    ring: 'outgoingLogin',
    value: 'loginName',
  },
];
