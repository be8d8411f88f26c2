import { fillIn, press } from '../../format/controls';
import { value } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { outlookPage } from './page';

const passwordLabel = t('パスワード', 'Password');
const connect = t('接続', 'Connect');
const userLabel = t('ユーザー名(U):', 'User Name:');

const passwordScreen = (id: string, order: string): Screen => ({
  id,
  when: { answers: { order } },
  title: t('パスワードを入力する', 'Enter the password'),
  picture: [
    outlookPage([
      { kind: 'words', tone: 'muted', text: t('{emailAddress}', '{emailAddress}') },
      { kind: 'field', above: true, label: passwordLabel, shows: value('password'), ring: 'password' },
      { kind: 'button', label: connect, preferred: true, ring: 'connect' },
    ]),
  ],
  actions: [fillIn(passwordLabel, 'password', 'password'), press(connect, 'connect')],
  notes: [
    {
      kind: 'tip',
      text: t(
        'Outlook は、まずメールアドレスでログインを試します。ここで断られるのは普通のことです。',
        'Outlook first tries to log in with the e-mail address. It is normal that this is refused.',
      ),
    },
  ],
  cures: [],
});

const loginScreen = (id: string, after: string): Screen => ({
  id,
  when: { answers: { after } },
  title: t('ユーザー名を、ユーザ名（ID）に書き換える', 'Replace the user name with the login ID'),
  picture: [
    {
      kind: 'window',
      style: 'sheet',
      title: t('インターネット電子メール - {emailAddress}', 'Internet Email - {emailAddress}'),
      width: 38,
      body: [
        {
          kind: 'words',
          text: t(
            '次のサーバーのアカウント名とパスワードを入力してください。',
            'Enter your user name and password for the following server.',
            'en',
          ),
        },
        { kind: 'field', disabled: true, label: t('サーバー', 'Server'), shows: value('incomingHost') },
        { kind: 'field', label: userLabel, shows: value('loginName'), ring: 'loginName' },
        { kind: 'field', label: t('パスワード(P):', 'Password:'), shows: value('password'), ring: 'password' },
        {
          kind: 'check',
          on: true,
          label: t('パスワードをパスワード一覧に保存する(S)', 'Save this password in your password list'),
          ring: 'save',
        },
      ],
      buttons: [
        { kind: 'button', label: t('OK', 'OK'), preferred: true, ring: 'ok' },
        { kind: 'button', label: t('キャンセル', 'Cancel', 'en') },
      ],
    },
  ],
  actions: [
    {
      do: t(
        '「ユーザー名(U)」のメールアドレスを消して、ユーザ名（ID）を入力します。',
        'Clear the address out of “User Name” and enter the login ID.',
      ),
      ring: 'loginName',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          text: t(
            'ここには、はじめメールアドレス（{emailAddress}）が入っています。そのままではつながりません。書き換えられるのはこの画面だけです。',
            'At first the address ({emailAddress}) stands here. That does not work, and this is the only page on which it can be changed.',
          ),
        },
      ],
    },
    fillIn(t('パスワード(P)', 'Password'), 'password', 'password'),
    {
      do: t(
        '「パスワードをパスワード一覧に保存する(S)」にチェックを入れます。',
        'Tick “Save this password in your password list”.',
      ),
      ring: 'save',
    },
    press(t('OK', 'OK'), 'ok'),
  ],
  notes: [
    {
      kind: 'tip',
      text: t(
        '受信と送信で 1 回ずつ、2 回出ることがあります。2 回目も同じようにユーザ名（ID）に書き換えます。',
        'It may appear twice, once for each server. Replace the user name the second time too.',
      ),
    },
  ],
  cures: [
    {
      sign: t('「OK」を押しても、同じ画面が何度も出る', 'The same window comes back after “OK”'),
      cure: t(
        'ユーザー名が {loginName} になっているか見て、パスワードをコピーし直します。何度も続くときは「キャンセル」を押し、「問題が発生しました」の画面からサーバー名とポートを確かめます。',
        'See that the user name is {loginName} and copy the password again. If it goes on, press “Cancel” and check servers and ports from the page “Something went wrong”.',
      ),
    },
  ],
});

const problem: Screen = {
  id: 'problem',
  when: { answers: { after: 'problem' } },
  title: t('アカウントの設定を見直す', 'Change the account settings'),
  picture: [
    outlookPage([
      { kind: 'words', tone: 'title', text: t('問題が発生しました', 'Something went wrong') },
      {
        kind: 'words',
        text: t('アカウントの設定を確認してください。', 'Please check your account settings.', true),
      },
      { kind: 'link', label: t('アカウント設定の変更', 'Change account settings', true), ring: 'change' },
    ]),
  ],
  actions: [press(t('アカウント設定の変更', 'Change account settings'), 'change')],
  notes: [],
  cures: [
    {
      sign: t('「アカウント設定の変更」が見つからない', 'There is no “Change account settings”'),
      cure: t(
        '画面を閉じ、「メールソフトを選び直す」から「コントロール パネルから設定する Outlook」の案内を開きます。ユーザ名（ID）をはじめから入力できます。',
        'Close it and open the guide for Outlook through the Control Panel instead: there the login ID has a box of its own.',
      ),
    },
  ],
};

export const passwordFirst = passwordScreen('password', 'password');
export const passwordSecond = passwordScreen('password-second', 'server');
export const loginAtOnce = loginScreen('login', 'login');
export const loginAfterProblem = loginScreen('login-again', 'problem');
export { problem };
