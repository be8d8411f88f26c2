import { box, choice, choose, fillIn, press } from '../../format/controls';
import { t } from '../../format/text';
import type { Screen } from '../../guide';
import { wizardPage } from './window';

const nextLabel = t('次へ(N) >', 'Next >');
const nameLabel = t('表示名(D):', 'Display name:');
const addressLabel = t('電子メール アドレス(E):', 'E-mail address:');
const typeLabel = t('受信メール サーバーの種類(S)', 'My incoming mail server is a ... server');
const incomingLabel = t(
  '受信メール (POP3、IMAP または HTTP) サーバー(I):',
  'Incoming mail (POP3, IMAP or HTTP) server:',
);
const outgoingLabel = t('送信メール (SMTP) サーバー(O):', 'Outgoing mail (SMTP) server:');
const loginLabel = t('アカウント名(A):', 'Account name:');
const passwordLabel = t('パスワード(P):', 'Password:');

const quoted = (label: { ja: string; en: string }) => t(label.ja.replace(/:$/, ''), label.en.replace(/:$/, ''));

const yourName: Screen = {
  id: 'name',
  title: t('名前を入力する', 'Enter the name'),
  picture: [
    wizardPage(t('名前', 'Your Name'), [
      {
        kind: 'words',
        text: t(
          '電子メールを送信するときに、名前が [差出人] のフィールドに表示されます。',
          'Your name will appear in the From field of the outgoing message.',
          true,
        ),
      },
      { ...box(nameLabel, 'displayName', 'name'), above: true },
    ]),
  ],
  actions: [
    {
      ...fillIn(quoted(nameLabel), 'name', 'displayName'),
      why: t('メールを受け取った人に、差出人として表示されます。', 'Those who get your mail see it as the sender.'),
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
    press(nextLabel, 'next'),
  ],
  notes: [],
  cures: [],
};

const yourAddress: Screen = {
  id: 'address',
  title: t('メールアドレスを入力する', 'Enter the address'),
  picture: [
    wizardPage(t('インターネット電子メール アドレス', 'Internet E-mail Address'), [
      { ...box(addressLabel, 'emailAddress', 'address'), above: true },
    ]),
  ],
  actions: [
    {
      ...fillIn(quoted(addressLabel), 'address', 'emailAddress'),
      why: t(
        'サーバーに登録されていないアドレスにすると、送信が断られます。',
        'With an address that the server does not know, sending is refused.',
      ),
    },
    press(nextLabel, 'next'),
  ],
  notes: [],
  cures: [
    {
      sign: t(
        '「既にある電子メール アドレスを使用する」という選択がある',
        'You can choose “I already have an e-mail address”',
        true,
      ),
      cure: t('それを選び、下の欄にアドレスを入力します。', 'Choose it and enter the address in the box below.'),
    },
  ],
};

const servers: Screen = {
  id: 'servers',
  title: t('サーバーを入力する', 'Enter the servers'),
  picture: [
    wizardPage(t('電子メール サーバー名', 'E-mail Server Names'), [
      choice(typeLabel, 'accountType', 'type'),
      { ...box(incomingLabel, 'incomingHost', 'incoming'), above: true },
      {
        kind: 'words',
        text: t(
          'SMTP サーバーは、電子メールを送信するときに使用するサーバーです。',
          'An SMTP server is the server that is used for your outgoing e-mail.',
          'en',
        ),
      },
      { ...box(outgoingLabel, 'outgoingHost', 'outgoing'), above: true },
    ]),
  ],
  actions: [
    choose(typeLabel, 'type', 'accountType'),
    fillIn(quoted(incomingLabel), 'incoming', 'incomingHost'),
    fillIn(quoted(outgoingLabel), 'outgoing', 'outgoingHost'),
    press(nextLabel, 'next'),
  ],
  notes: [],
  cures: [],
};

const logon: Screen = {
  id: 'logon',
  title: t('ユーザ名（ID）とパスワードを入力する', 'Enter the login ID and the password'),
  picture: [
    wizardPage(t('インターネット メール ログオン', 'Internet Mail Logon'), [
      {
        kind: 'words',
        text: t(
          'インターネット サービス プロバイダから提供されたアカウント名およびパスワードを入力してください。',
          'Type the account name and password your Internet service provider has given you.',
          'en',
        ),
      },
      box(loginLabel, 'loginName', 'loginName'),
      box(passwordLabel, 'password', 'password'),
      { kind: 'check', on: true, label: t('パスワードを保存する(W)', 'Remember password', 'en'), ring: 'remember' },
      {
        kind: 'check',
        on: false,
        label: t(
          'セキュリティで保護されたパスワード認証 (SPA) を使用する(S)',
          'Log on using Secure Password Authentication (SPA)',
          'en',
        ),
      },
    ]),
  ],
  actions: [
    {
      do: t(
        '「アカウント名(A)」の中身を消して、ユーザ名（ID）を入力します。',
        'Clear “Account name” and enter the login ID.',
      ),
      ring: 'loginName',
      value: 'loginName',
      notes: [
        {
          kind: 'warning',
          text: t(
            'Outlook Express は、メールアドレスの @ より前の部分を先に入れていることがあります。そのままではつながりません。',
            'Outlook Express may have put the part before the @ in here. That does not work.',
          ),
        },
      ],
    },
    fillIn(quoted(passwordLabel), 'password', 'password'),
    { do: t('「パスワードを保存する(W)」にチェックを入れます。', 'Tick “Remember password”.'), ring: 'remember' },
    {
      do: t('SPA のチェック(S) は外したままにします。', 'Leave “Secure Password Authentication (SPA)” not ticked.'),
      noRing: 'look',
    },
    press(nextLabel, 'next'),
  ],
  notes: [],
  cures: [],
};

const finish: Screen = {
  id: 'finish-wizard',
  title: t('ウィザードを終える', 'Finish the wizard'),
  picture: [
    wizardPage(
      t('設定完了', 'Congratulations'),
      [
        {
          kind: 'words',
          text: t(
            '設定に必要な情報がすべて入力されました。',
            'You have entered all of the information required to set up your account.',
            true,
          ),
        },
      ],
      true,
    ),
  ],
  actions: [press(t('完了', 'Finish'), 'finish')],
  notes: [
    {
      kind: 'warning',
      text: t(
        'まだ終わりではありません。このままではメールを送信できないので、次の手順に進みます。',
        'You are not done yet: mail cannot be sent like this. Go on to the next step.',
      ),
    },
  ],
  cures: [],
};

export const wizardScreens: Screen[] = [yourName, yourAddress, servers, logon, finish];
