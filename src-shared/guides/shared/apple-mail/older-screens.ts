import { whether } from '../../format/condition';
import type { Condition } from '../../format/condition';
import { box, button, choice, choose, fillIn, mainButton, press } from '../../format/controls';
import type { Part } from '../../format/picture';
import type { Text } from '../../format/text';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { notTheAddress } from './account-screens';
import { appleErrors } from './errors';
import { labels } from './labels';

const older: Condition = { answers: { form: 'two' } };
const secured = ['starttls', 'tls'] as const;

const incomingTitle = t('受信メールサーバの情報', 'Incoming Mail Server Info', 'en');
const outgoingTitle = t('送信メールサーバの情報', 'Outgoing Mail Server Info', 'en');
const server = t('メールサーバ:', 'Mail Server:', true);
const smtp = t('SMTPサーバ:', 'SMTP Server:', true);
const port = t('ポート:', 'Port:', 'en');
const ssl = t('SSLを使用', 'Use SSL', 'en');

const sheet = (title: Text, body: Part[]): Part => ({
  kind: 'mac',
  style: 'sheet',
  title,
  width: 44,
  body,
  buttons: [button(labels.cancel), mainButton(labels.next, 'next')],
});

const olderIncoming: Screen = {
  id: 'older-incoming',
  when: older,
  title: t('受信メールサーバを入力する', 'Enter the incoming server'),
  picture: [
    sheet(incomingTitle, [
      choice(labels.type, 'accountType', 'type'),
      box(server, 'incomingHost', 'host'),
      box(labels.login, 'loginName', 'login'),
      box(labels.password, 'password', 'password'),
    ]),
  ],
  actions: [
    {
      ...choose(t('アカウントの種類', 'Account Type'), 'type', 'accountType'),
      why: t('あとからは変えられません。', 'It cannot be changed later.'),
    },
    fillIn(t('メールサーバ', 'Mail Server'), 'host', 'incomingHost'),
    {
      do: t('「ユーザ名」の中身を消して、ユーザ名（ID）を入力します。', 'Clear “User Name” and enter the login ID.'),
      ring: 'login',
      value: 'loginName',
      notes: [notTheAddress],
    },
    fillIn(t('パスワード', 'Password'), 'password', 'password'),
    press(labels.next, 'next'),
  ],
  notes: [],
  cures: appleErrors,
};

const more = t('追加のアカウント情報が必要です', 'Additional account information required', 'en');

/** Follows each of the two pages when the Mac cannot connect with what it has guessed. */
const connection = (of: {
  id: string;
  title: Text;
  port: 'incomingPort' | 'outgoingPort';
  on: Condition;
  off: Condition;
}): Screen => ({
  id: of.id,
  when: older,
  title: of.title,
  picture: [
    sheet(more, [
      { ...box(port, of.port, 'port'), narrow: true },
      { kind: 'check', on: whether(of.on), label: ssl, ring: 'ssl' },
      { kind: 'list', label: t('認証:', 'Authentication:', 'en'), shows: labels.byPassword, ring: 'authentication' },
    ]),
  ],
  actions: [
    fillIn(t('ポート', 'Port'), 'port', of.port),
    { when: of.on, do: t('「SSLを使用」にチェックを入れます。', 'Tick “Use SSL”.'), ring: 'ssl' },
    { when: of.off, do: t('「SSLを使用」のチェックを外します。', 'Take the tick off “Use SSL”.'), ring: 'ssl' },
    { do: t('「認証」で「パスワード」を選びます。', 'Choose “Password” as “Authentication”.'), ring: 'authentication' },
    press(labels.next, 'next'),
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ずに、先へ進んだ', 'It goes on without this page'),
      cure: t('自動でつながりました。次の手順へ進みます。', 'It has connected by itself; go on to the next step.'),
    },
    ...appleErrors,
  ],
});

const olderOutgoing: Screen = {
  id: 'older-outgoing',
  when: older,
  title: t('送信メールサーバを入力する', 'Enter the outgoing server'),
  picture: [
    sheet(outgoingTitle, [
      box(smtp, 'outgoingHost', 'host'),
      box(labels.login, 'loginName', 'login'),
      box(labels.password, 'password', 'password'),
    ]),
  ],
  actions: [
    fillIn(t('SMTPサーバ', 'SMTP Server'), 'host', 'outgoingHost'),
    {
      do: t('ここでも「ユーザ名」に、ユーザ名（ID）を入力します。', 'Enter the login ID in “User Name” here too.'),
      ring: 'login',
      value: 'loginName',
    },
    fillIn(t('パスワード', 'Password'), 'password', 'password'),
    press(labels.next, 'next'),
  ],
  notes: [],
  cures: appleErrors,
};

export const olderScreens: Screen[] = [
  olderIncoming,
  connection({
    id: 'older-incoming-port',
    title: t('受信のポートと SSL を合わせる', 'Set port and SSL for incoming mail'),
    port: 'incomingPort',
    on: { incomingSecurity: secured },
    off: { incomingSecurity: ['none'] },
  }),
  olderOutgoing,
  connection({
    id: 'older-outgoing-port',
    title: t('送信のポートと SSL を合わせる', 'Set port and SSL for outgoing mail'),
    port: 'outgoingPort',
    on: { outgoingSecurity: secured },
    off: { outgoingSecurity: ['none'] },
  }),
];
