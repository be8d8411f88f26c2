import type { Condition, Either } from '../../format/condition';
import type { Part, WindowPart } from '../../format/picture';
import { value } from '../../format/picture';
import type { Text } from '../../format/text';
import { t } from '../../format/text';

/**
 * Outlook 2010 words several things otherwise than 2013 and 2016; the guide's question `version` tells which.
 * Of `2013` and `2019` a guide need offer only those that its reader may have.
 */
export const outlook2010: Condition = { answers: { version: '2010' } };
export const outlook2013: Condition = { answers: { version: ['2013', '2019'] } };
export const in2010 = (old: Text, later: Text): Either<Text> => ({ if: outlook2010, is: old, else: later });

export const addAccountTitle = in2010(
  t('新しいアカウントの追加', 'Add New Account'),
  t('アカウントの追加', 'Add Account'),
);

export const formTitle = in2010(
  t('インターネット電子メール設定', 'Internet E-mail Settings'),
  t('POP と IMAP のアカウント設定', 'POP and IMAP Account Settings'),
);

/** Back, Next and Cancel as every page of the wizard has them. */
export const wizardButtons: Part[] = [
  { kind: 'button', label: t('< 戻る(B)', '< Back') },
  { kind: 'button', label: t('次へ(N) >', 'Next >'), preferred: true, ring: 'next' },
  { kind: 'button', label: t('キャンセル', 'Cancel') },
];

const left: Part[] = [
  {
    kind: 'group',
    style: 'heading',
    label: t('ユーザー情報', 'User Information'),
    body: [
      { kind: 'field', label: t('名前(Y):', 'Your Name:'), shows: value('displayName'), ring: 'name' },
      {
        kind: 'field',
        label: t('電子メール アドレス(E):', 'E-mail Address:', 'en'),
        shows: value('emailAddress'),
        ring: 'address',
      },
    ],
  },
  {
    kind: 'group',
    style: 'heading',
    label: t('サーバー情報', 'Server Information', 'en'),
    body: [
      { kind: 'list', label: t('アカウントの種類(A):', 'Account Type:'), shows: value('accountType'), ring: 'type' },
      {
        kind: 'field',
        label: t('受信メール サーバー(I):', 'Incoming mail server:', 'en'),
        shows: value('incomingHost'),
        ring: 'incoming',
      },
      {
        kind: 'field',
        label: t('送信メール サーバー (SMTP)(O):', 'Outgoing mail server (SMTP):', 'en'),
        shows: value('outgoingHost'),
        ring: 'outgoing',
      },
    ],
  },
  {
    kind: 'group',
    style: 'heading',
    label: t('メール サーバーへのログオン情報', 'Logon Information', 'en'),
    body: [
      { kind: 'field', label: t('アカウント名(U):', 'User Name:'), shows: value('loginName'), ring: 'loginName' },
      { kind: 'field', label: t('パスワード(P):', 'Password:'), shows: value('password'), ring: 'password' },
      { kind: 'check', label: t('パスワードを保存する(R)', 'Remember password'), on: true },
      {
        kind: 'check',
        label: t(
          'メール サーバーがセキュリティで保護されたパスワード認証 (SPA) に対応している場合には、チェック ボックスをオンにしてください(Q)',
          'Require logon using Secure Password Authentication (SPA)',
          'en',
        ),
        on: false,
      },
    ],
  },
];

const testing: Part = {
  kind: 'group',
  style: 'heading',
  label: t('アカウント設定のテスト', 'Test Account Settings'),
  body: [
    {
      kind: 'words',
      text: in2010(
        t(
          'この画面内に情報を入力したら、アカウントのテストを行うことをお勧めします。テストを実行するには [アカウント設定のテスト] をクリックします (ネットワークに接続されている必要があります)。',
          'After filling out the information on this screen, we recommend you test your account by clicking the button below. (Requires network connection)',
          'en',
        ),
        t(
          'アカウントをテストして、入力内容が正しいかどうかを確認することをお勧めします。',
          'We recommend that you test your account to ensure that the entries are correct.',
          'en',
        ),
      ),
    },
    { kind: 'button', label: t('アカウント設定のテスト(T)...', 'Test Account Settings...'), ring: 'test' },
    {
      kind: 'check',
      on: true,
      ring: 'automatic',
      label: in2010(
        t(
          '[次へ] ボタンをクリックしたらアカウント設定をテストする(S)',
          'Test Account Settings by clicking the Next button',
          'en',
        ),
        t(
          '[次へ] をクリックしたらアカウント設定を自動的にテストする(S)',
          'Automatically test account settings when Next is clicked',
          'en',
        ),
      ),
    },
  ],
};

const delivery: Part = {
  kind: 'group',
  style: 'heading',
  when: { accountType: 'pop' },
  label: t('新しいメッセージの配信先:', 'Deliver new messages to:', 'en'),
  body: [
    { kind: 'radio', on: true, label: t('新しい Outlook データ ファイル(W)', 'New Outlook Data File', 'en') },
    {
      kind: 'radio',
      on: false,
      label: t('既存の Outlook データ ファイル(X)', 'Existing Outlook Data File', 'en'),
      body: [
        {
          kind: 'field',
          disabled: true,
          after: [{ kind: 'button', disabled: true, label: t('参照(S)', 'Browse', 'en') }],
        },
      ],
    },
  ],
};

/** The page with everything on it; the wizard comes back to it before the test. */
export const accountForm: WindowPart = {
  kind: 'window',
  style: 'wizard',
  title: addAccountTitle,
  width: 56,
  body: [
    {
      kind: 'band',
      title: formTitle,
      text: in2010(
        t(
          '電子メール アカウントを使用するには、以下の項目をすべて設定してください。',
          'Each of these settings are required to get your e-mail account working.',
          'en',
        ),
        t(
          'お使いのアカウントのメール サーバーの設定を入力してください。',
          'Enter the mail server settings for your account.',
          'en',
        ),
      ),
    },
    {
      kind: 'columns',
      columns: [
        left,
        [
          testing,
          delivery,
          {
            kind: 'row',
            align: 'end',
            parts: [{ kind: 'button', label: t('詳細設定(M)...', 'More Settings...'), ring: 'more' }],
          },
        ],
      ],
    },
  ],
  buttons: wizardButtons,
};
