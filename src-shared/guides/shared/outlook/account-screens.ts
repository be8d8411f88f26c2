import { t } from '../../format/text';
import { keepRings } from '../../format/walk';
import type { Screen } from '../../guide';
import { accountForm, in2010 } from './form';

export const accountPage: Screen = {
  id: 'account-form',
  title: t('アカウントの情報を入力する', 'Enter the account'),
  picture: [
    keepRings(accountForm, ['name', 'address', 'type', 'incoming', 'outgoing', 'loginName', 'password', 'more']),
  ],
  actions: [
    {
      do: t('「名前(Y)」に、相手に表示される名前を入力します。', 'Enter the name that others will see in “Your Name”.'),
      ring: 'name',
      value: 'displayName',
      notes: [
        {
          kind: 'tip',
          when: { nameBeyondAscii: true },
          text: t(
            '日本語のままで構いません。海外の相手や日本語に対応していないソフトでは文字化けするので、そのような相手とやりとりするときは半角英数字にします。',
            'A Japanese name is fine. People abroad or with software that does not know Japanese see garbled letters: if you write to them, use plain Latin letters.',
          ),
        },
      ],
    },
    {
      do: t(
        '「電子メール アドレス(E)」に、メールアドレスを入力します。',
        'Enter the e-mail address in “E-mail Address”.',
      ),
      why: t(
        'サーバーに登録されていないアドレスにすると、送信が断られます。',
        'With an address that the server does not know, sending is refused.',
      ),
      ring: 'address',
      value: 'emailAddress',
    },
    {
      do: t('「アカウントの種類(A)」で「{accountType}」を選びます。', 'Choose “{accountType}” as “Account Type”.'),
      ring: 'type',
      value: 'accountType',
    },
    {
      do: t('「受信メール サーバー(I)」に入力します。', 'Fill in “Incoming mail server”.'),
      ring: 'incoming',
      value: 'incomingHost',
    },
    {
      do: t('「送信メール サーバー (SMTP)(O)」に入力します。', 'Fill in “Outgoing mail server (SMTP)”.'),
      ring: 'outgoing',
      value: 'outgoingHost',
    },
    {
      do: t(
        '「アカウント名(U)」の中身を消して、ユーザ名（ID）を入力します。',
        'Clear “User Name” and enter the login ID.',
      ),
      ring: 'loginName',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          text: t(
            'メールアドレスを入力すると、Outlook はここに @ より前の部分を勝手に入れます。そのままではつながりません。',
            'Once the address is typed, Outlook puts the part before the @ in here. That does not work.',
          ),
        },
      ],
    },
    {
      do: t('「パスワード(P)」に入力します。', 'Enter the password in “Password”.'),
      ring: 'password',
      value: 'password',
    },
    {
      do: t(
        '「パスワードを保存する(R)」はオン、SPA のチェック(Q) はオフのままにします。',
        'Leave “Remember password” ticked and “Secure Password Authentication (SPA)” not ticked.',
      ),
      noRing: 'look',
    },
    {
      do: t(
        '「詳細設定(M)...」を押します。「次へ」はまだ押しません。',
        'Press “More Settings...”. Do not press “Next” yet.',
      ),
      ring: 'more',
    },
  ],
  notes: [],
  cures: [
    {
      sign: t('「アカウントの種類」が灰色で選べない', '“Account Type” is grey and cannot be changed'),
      cure: t(
        '前にできたアカウントを変更しようとしています。POP と IMAP はあとから変えられないので、そのアカウントを消して、はじめから追加し直します。',
        'You are changing an account that exists already. POP and IMAP cannot be exchanged later: remove that account and add it again.',
      ),
    },
    {
      sign: t(
        '「次へ」を押してしまい、テストでエラーになった',
        'You pressed “Next” too soon and the test shows an error',
      ),
      cure: t(
        '心配いりません。テストの画面を「閉じる(C)」で閉じると、この画面に戻ります。続けて「詳細設定(M)...」を押してください。',
        'Do not worry. “Close” on the test brings you back here; then press “More Settings...”.',
      ),
    },
  ],
};

export const startTest: Screen = {
  id: 'start-test',
  title: t('テストを始める', 'Start the test'),
  picture: [keepRings(accountForm, ['automatic', 'next'])],
  actions: [
    {
      do: in2010(
        t(
          '「[次へ] ボタンをクリックしたらアカウント設定をテストする(S)」にチェックが入っていることを確かめます。',
          'See that “Test Account Settings by clicking the Next button” is ticked.',
        ),
        t(
          '「[次へ] をクリックしたらアカウント設定を自動的にテストする(S)」にチェックが入っていることを確かめます。',
          'See that “Automatically test account settings when Next is clicked” is ticked.',
        ),
      ),
      ring: 'automatic',
    },
    {
      do: t('「次へ(N) >」を押します。テストが始まります。', 'Press “Next >”. The test starts.'),
      ring: 'next',
    },
  ],
  notes: [
    {
      kind: 'tip',
      when: { accountType: 'pop' },
      text: t(
        '「新しいメッセージの配信先」は「新しい Outlook データ ファイル(W)」のままで構いません。',
        'Leave “Deliver new messages to” at “New Outlook Data File”.',
      ),
    },
  ],
  cures: [
    {
      sign: t('値がひとつ消えている、または違っている', 'A value is missing or wrong'),
      cure: t(
        'この画面で書き直せます。アカウント名が {loginName} になっているか、もう一度見てください。',
        'Correct it right here. Look once more that the user name is {loginName}.',
      ),
    },
  ],
};
