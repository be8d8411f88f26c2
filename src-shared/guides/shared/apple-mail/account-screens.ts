import type { Condition } from '../../format/condition';
import { box, button, choice, choose, fillIn, mainButton, press } from '../../format/controls';
import { t } from '../../format/text';
import type { Note, Screen } from '../../guide';
import { appleErrors } from './errors';
import { labels } from './labels';

const current: Condition = { answers: { form: 'one' } };

export const notTheAddress: Note = {
  kind: 'warning',
  when: { loginNameIsAddress: false },
  text: t(
    '「自動」のままにしたり、メールアドレスを入れたりすると、つながりません。',
    'With “Automatic” or with the address it does not connect.',
  ),
};

const account: Screen = {
  id: 'account',
  when: current,
  title: t('広がった画面に、残りを入力する', 'Fill in the rest of the larger sheet'),
  picture: [
    {
      kind: 'mac',
      style: 'sheet',
      title: labels.addMailAccount,
      width: 46,
      body: [
        {
          kind: 'notice',
          tone: 'error',
          text: t('アカウント名またはパスワードを確認できません', 'Unable to verify account name or password.'),
        },
        box(labels.address, 'emailAddress', 'address'),
        box(labels.login, 'loginName', 'login'),
        box(labels.password, 'password', 'password'),
        choice(labels.type, 'accountType', 'type'),
        box(labels.incoming, 'incomingHost', 'incoming'),
        box(labels.outgoing, 'outgoingHost', 'outgoing'),
      ],
      buttons: [button(labels.cancel), mainButton(labels.signIn, 'signIn')],
    },
  ],
  actions: [
    {
      ...fillIn(t('メールアドレス', 'Email Address'), 'address', 'emailAddress'),
      why: t('もう入っていれば、そのままで構いません。', 'Leave it if it is there already.'),
    },
    {
      do: t('「ユーザ名」に、ユーザ名（ID）を入力します。', 'Enter the login ID in “User Name”.'),
      ring: 'login',
      value: 'loginName',
      notes: [notTheAddress],
    },
    {
      do: t('「パスワード」を確かめます。空なら入力します。', 'Look at “Password”; enter it if it is empty.'),
      ring: 'password',
      value: 'password',
    },
    {
      ...choose(t('アカウントの種類', 'Account Type'), 'type', 'accountType'),
      why: t('あとからは変えられません。', 'It cannot be changed later.'),
    },
    fillIn(t('受信用メールサーバ', 'Incoming Mail Server'), 'incoming', 'incomingHost'),
    fillIn(t('送信用メールサーバ', 'Outgoing Mail Server'), 'outgoing', 'outgoingHost'),
    press(labels.signIn, 'signIn'),
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        '赤い文字は、はじめから出ているものです。サーバーの名前を入れるまでは消えません。',
        'The red sentence is there from the start and stays until the servers are filled in.',
      ),
    },
  ],
  cures: appleErrors,
};

const apps: Screen = {
  id: 'apps',
  title: t('使うアプリを選ぶ', 'Choose the apps'),
  picture: [
    {
      kind: 'mac',
      style: 'sheet',
      title: t('このアカウントで使用するアプリを選択', 'Select the apps you want to use with this account', true),
      width: 40,
      body: [
        { kind: 'check', on: true, label: labels.mail, ring: 'mail' },
        { kind: 'check', on: false, label: t('メモ', 'Notes', 'ja'), when: { accountType: 'imap' }, ring: 'notes' },
      ],
      buttons: [mainButton(labels.done, 'done')],
    },
  ],
  actions: [
    { do: t('「メール」がオンか確かめます。', 'See that “Mail” is on.'), ring: 'mail' },
    { when: { accountType: 'imap' }, do: t('「メモ」はオフにします。', 'Turn “Notes” off.'), ring: 'notes' },
    press(labels.done, 'done'),
  ],
  notes: [],
  cures: [
    {
      sign: t('この画面が出ない', 'This page does not appear'),
      cure: t('そのまま次へ進んで大丈夫です。', 'That is all right; go on.'),
    },
  ],
};

export const accountScreens: Screen[] = [account];
export const lastAccountScreens: Screen[] = [apps];
