import type { Part } from '../../format/picture';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { addAccountTitle, in2010, outlook2010, outlook2013, wizardButtons } from './form';

const emptyBox = (ja: string, en: string): Part => ({ kind: 'field', disabled: true, label: t(ja, en, 'en') });

const autoSetup: Screen = {
  id: 'auto-setup',
  title: t('「手動設定」を選ぶ', 'Choose manual setup'),
  picture: [
    {
      kind: 'window',
      style: 'wizard',
      title: addAccountTitle,
      width: 56,
      body: [
        {
          kind: 'band',
          title: t('自動アカウント セットアップ', 'Auto Account Setup'),
          text: in2010(
            t(
              '[次へ] をクリックすると、電子メール サーバーに接続し、アカウントを自動的に設定します。',
              'Click Next to connect to the mail server and automatically configure your account settings.',
              true,
            ),
            t(
              '多くの電子メール アカウントを自動で設定できます。',
              'Outlook can automatically configure many email accounts.',
              true,
            ),
          ),
        },
        {
          kind: 'radio',
          on: false,
          label: t('電子メール アカウント(A)', 'E-mail Account', 'en'),
          body: [
            emptyBox('名前(Y):', 'Your Name:'),
            emptyBox('電子メール アドレス(E):', 'E-mail Address:'),
            emptyBox('パスワード(P):', 'Password:'),
            emptyBox('パスワードの確認入力:', 'Retype Password:'),
          ],
        },
        {
          kind: 'radio',
          on: false,
          when: outlook2010,
          label: t('テキスト メッセージング (SMS)(X)', 'Text Messaging (SMS)', 'en'),
        },
        {
          kind: 'radio',
          on: true,
          ring: 'manual',
          label: in2010(
            t(
              '自分で電子メールやその他のサービスを使うための設定をする (手動設定)(M)',
              'Manually configure server settings or additional server types',
            ),
            t(
              '自分で電子メールやその他のサービスを使うための設定をする (手動設定)(M)',
              'Manual setup or additional server types',
            ),
          ),
        },
      ],
      buttons: wizardButtons,
    },
  ],
  actions: [
    {
      do: in2010(
        t(
          'いちばん下の「自分で電子メールやその他のサービスを使うための設定をする (手動設定)(M)」を選びます。',
          'Choose “Manually configure server settings or additional server types” at the bottom.',
        ),
        t(
          'いちばん下の「自分で電子メールやその他のサービスを使うための設定をする (手動設定)(M)」を選びます。',
          'Choose “Manual setup or additional server types” at the bottom.',
        ),
      ),
      why: t('上の名前やパスワードの欄には、何も入力しません。', 'Leave the boxes for name and password above empty.'),
      ring: 'manual',
    },
    { do: t('「次へ(N) >」を押します。', 'Press “Next >”.'), ring: 'next' },
  ],
  notes: [
    {
      kind: 'warning',
      text: t(
        '自動の設定では、ユーザ名（ID）の代わりにメールアドレスが使われるため、つながりません。必ず手動設定を選んでください。',
        'The automatic set-up signs in with the e-mail address instead of the user name (login ID) and fails. Always choose the manual one.',
      ),
    },
  ],
  cures: [
    {
      sign: t(
        'メールアドレスの欄と「接続」ボタンだけの画面が出る',
        'A screen appears with only a box for the e-mail address and a “Connect” button',
      ),
      cure: t(
        '新しい形の Outlook です。「キャンセル」などで閉じ、「メールソフトを選び直す」から、Outlook（Microsoft 365・2024・2021・2019）の案内を選びます。',
        'That is a newer form of Outlook. Close it, go back to the choice of mail programs and take the guide for Outlook (Microsoft 365, 2024, 2021, 2019).',
      ),
    },
  ],
};

const chooseService: Screen = {
  id: 'choose-service',
  title: t('メールの種類を選ぶ', 'Choose the kind of service'),
  picture: [
    {
      kind: 'window',
      style: 'wizard',
      title: addAccountTitle,
      width: 56,
      body: [
        { kind: 'band', title: t('サービスの選択', 'Choose Service') },
        {
          kind: 'radio',
          on: true,
          when: outlook2010,
          ring: 'service',
          label: t('インターネット電子メール(I)', 'Internet E-mail'),
          hint: t(
            'POP または IMAP サーバーに接続して、電子メール メッセージを送受信します。',
            'Connect to POP or IMAP server to send and receive e-mail messages.',
            true,
          ),
        },
        {
          kind: 'radio',
          on: false,
          label: in2010(
            t('Microsoft Exchange、または互換性のあるサービス(M)', 'Microsoft Exchange or compatible service', true),
            t(
              'Microsoft Exchange Server または互換性のあるサービス(M)',
              'Microsoft Exchange Server or compatible service',
              true,
            ),
          ),
          hint: t(
            'Exchange アカウントに接続して、電子メール、予定表、連絡先、仕事などを利用します。',
            'Connect to an Exchange account to access email messages, calendar, contacts and tasks.',
            true,
          ),
        },
        {
          kind: 'radio',
          on: false,
          when: outlook2010,
          label: t('テキスト メッセージング (SMS)(X)', 'Text Messaging (SMS)', true),
        },
        {
          kind: 'radio',
          on: false,
          when: outlook2013,
          label: t(
            'Outlook.com または Exchange ActiveSync との互換性があるサービス(A)',
            'Outlook.com or Exchange ActiveSync compatible service',
            true,
          ),
          hint: t(
            'Outlook.com などのサービスに接続して、電子メール、予定表、連絡先、仕事を利用します。',
            'Connect to a service such as Outlook.com to access email messages, calendar, contacts and tasks.',
            true,
          ),
        },
        {
          kind: 'radio',
          on: true,
          when: outlook2013,
          ring: 'service',
          label: t('POP または IMAP(P)', 'POP or IMAP'),
          hint: t(
            'POP または IMAP の電子メール アカウントに接続します。',
            'Connect to a POP or IMAP email account.',
            true,
          ),
        },
      ],
      buttons: wizardButtons,
    },
  ],
  actions: [
    {
      do: in2010(
        t('「インターネット電子メール(I)」を選びます。', 'Choose “Internet E-mail”.'),
        t('「POP または IMAP(P)」を選びます。', 'Choose “POP or IMAP”.'),
      ),
      ring: 'service',
    },
    { do: t('「次へ(N) >」を押します。', 'Press “Next >”.'), ring: 'next' },
  ],
  notes: [],
  cures: [
    {
      sign: t('選択肢の順番や数が図と違う', 'The choices stand in another order, or there are more of them'),
      cure: in2010(
        t('「インターネット電子メール」を選べば大丈夫です。', 'That is all right: choose “Internet E-mail”.'),
        t(
          '「Office 365」などが増えていることがあります。「POP または IMAP」を選べば大丈夫です。',
          'Some builds add “Office 365” and others. Choose “POP or IMAP”.',
        ),
      ),
    },
  ],
};

export const outlookChoiceScreens: Screen[] = [autoSetup, chooseService];
